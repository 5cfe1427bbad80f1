// SPDX-License-Identifier: Apache-2.0
package org.omadm.properties.mutants;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
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

  /** Who is asked about changed Java, and what they run. */
  private static final List<Path> JUDGES =
      List.of(
          Path.of("src", "test", "java"),
          Path.of("..", "codegen", "src", "main", "java"),
          Path.of("..", "reference-impl", "src", "main", "java"));

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
    List<Path> files = new ArrayList<>(files(SPECIFICATION, 1));
    files.addAll(files(CheckedInProtocol.FOLDER, 1));
    for (Path folder : JUDGES) {
      files.addAll(files(folder, Integer.MAX_VALUE));
    }
    Memory memory = new Memory(MEMORY.resolve("java.tsv"), digest(files));
    return score(
        "Java", Reasons.ofJava(), chosen(JavaMutants.in(sources), only), judge, memory, only);
  }

  private static boolean ofSpecification(String only) throws IOException {
    Judge judge = new SpecificationJudge(SPECIFICATION);
    Memory memory =
        new Memory(MEMORY.resolve("specification.tsv"), digest(files(SPECIFICATION, 1)));
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

  /** All but texts for readers. */
  private static List<Path> files(Path folder, int depth) throws IOException {
    try (Stream<Path> files = Files.walk(folder, depth)) {
      return files
          .filter(file -> Files.isRegularFile(file) && !file.toString().endsWith(".md"))
          .sorted()
          .toList();
    }
  }

  private static String digest(List<Path> files) throws IOException {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (Path file : files) {
        digest.update(file.toString().getBytes(StandardCharsets.UTF_8));
        digest.update(Files.readAllBytes(file));
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
