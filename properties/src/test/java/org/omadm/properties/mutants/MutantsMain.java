// SPDX-License-Identifier: Apache-2.0
package org.omadm.properties.mutants;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.omadm.properties.conformance.CheckedInProtocol;

/**
 * Judges all mutants of the specification and of the generated Java and prints both scores; exits 1
 * when one is not noticed and has no reason. Runs in the folder of this module.
 *
 * <p>{@code -Dmutants.only=DmClient} judges those whose names contain that.
 */
public final class MutantsMain {
  private static final Path SPECIFICATION = Path.of("..", "spec");
  private static final Path MEMORY = Path.of("target", "mutants");

  private static final int WORKERS = 2;

  private MutantsMain() {}

  public static void main(String[] args) throws IOException {
    String only = System.getProperty("mutants.only", "");
    boolean java = ofJava(only);
    boolean specification = ofSpecification(only);
    System.exit(java && specification ? 0 : 1);
  }

  private static boolean ofJava(String only) throws IOException {
    Map<String, String> sources = CheckedInProtocol.sources();
    Judge judge = new JavaJudge(SPECIFICATION, sources);
    Memory memory =
        new Memory(MEMORY.resolve("java.tsv"), digest(SPECIFICATION, CheckedInProtocol.FOLDER));
    return score(
        "Java", Reasons.ofJava(), chosen(JavaMutants.in(sources), only), judge, memory, only);
  }

  private static boolean ofSpecification(String only) throws IOException {
    Judge judge = new SpecificationJudge(SPECIFICATION);
    Memory memory = new Memory(MEMORY.resolve("specification.tsv"), digest(SPECIFICATION));
    return score(
        "specification",
        Reasons.ofSpecification(),
        chosen(SpecificationMutants.in(SPECIFICATION), only),
        judge,
        memory,
        only);
  }

  private static boolean score(
      String title,
      Reasons reasons,
      List<Mutant> mutants,
      Judge judge,
      Memory memory,
      String only) {
    Score score = new Score(title, reasons, System.out);
    score.judge(mutants, judge, memory, WORKERS);
    return score.sum(only.isEmpty());
  }

  private static List<Mutant> chosen(List<Mutant> mutants, String only) {
    return mutants.stream().filter(mutant -> mutant.name().contains(only)).toList();
  }

  private static String digest(Path... folders) throws IOException {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (Path folder : folders) {
        try (Stream<Path> files = Files.list(folder)) {
          for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
            if (!file.toString().endsWith(".md")) {
              digest.update(file.getFileName().toString().getBytes(StandardCharsets.UTF_8));
              digest.update(Files.readAllBytes(file));
            }
          }
        }
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
