// SPDX-License-Identifier: Apache-2.0
package org.omadm.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.omadm.codegen.ast.SourceText;
import org.omadm.codegen.check.Modules;
import org.omadm.codegen.check.SpecificationChecker;
import org.omadm.codegen.diagnostic.Diagnostics;
import org.omadm.codegen.parse.ModuleLoader;
import org.omadm.codegen.parse.TlaReader;

/**
 * The files {@code E<code>_<Name>}: in {@code corpus/errors} each gives diagnostics of its code, in
 * {@code corpus/corrected} the file of the same name gives none. {@code .expr} files are single
 * expressions; {@code _Other} files are what another file extends.
 */
public final class ErrorCorpus {

  public static final Path BAD = Path.of("src/test/resources/corpus/errors");
  public static final Path CORRECTED = Path.of("src/test/resources/corpus/corrected");
  private static final Path WORDING = Path.of("src/main/java/org/omadm/codegen/diagnostic");

  /** What came of a file: whether it was accepted, and what was said of it. */
  public record Verdict(boolean accepted, Diagnostics diagnostics) {}

  private ErrorCorpus() {}

  /** The bad files whose code begins with one of these digits, in the order of their names. */
  public static List<Path> bad(String digits) throws IOException {
    return files(BAD).stream()
        .filter(file -> digits.indexOf(file.getFileName().toString().charAt(1)) >= 0)
        .filter(file -> !file.toString().endsWith("_Other.tla"))
        .toList();
  }

  /** All files of a folder that have a code, in the order of their names. */
  public static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.getFileName().toString().matches("E\\d{3}_\\w+\\.(tla|expr)"))
          .sorted()
          .toList();
    }
  }

  /** The code that the name of a file says. */
  public static String code(Path file) {
    return "TLA" + file.getFileName().toString().substring(1, 4);
  }

  /** The codes that have a wording and begin with one of these digits. */
  public static Set<String> codesWorded(String digits) throws IOException {
    Set<String> codes = new TreeSet<>();
    try (Stream<Path> sources = Files.list(WORDING)) {
      for (Path source : sources.toList()) {
        Pattern.compile("\"(TLA[" + digits + "]\\d\\d)\"")
            .matcher(Files.readString(source))
            .results()
            .map((MatchResult result) -> result.group(1))
            .forEach(codes::add);
      }
    }
    return codes;
  }

  /**
   * Reads a file, and checks it where its code is one of the check, which only sees what parses.
   */
  public static Verdict verdictOn(Path file) throws IOException {
    Diagnostics diagnostics = new Diagnostics();
    if (file.toString().endsWith(".expr")) {
      SourceText source = new SourceText(file.toString(), Files.readString(file));
      return new Verdict(TlaReader.readExpression(source, diagnostics).isPresent(), diagnostics);
    }
    var modules = ModuleLoader.load(file, diagnostics);
    if (code(file).startsWith("TLA0")) {
      return new Verdict(!modules.isEmpty(), diagnostics);
    }
    assertThat(diagnostics.all()).as("it parses").isEmpty();
    var checked = SpecificationChecker.check(new Modules(modules), diagnostics);
    return new Verdict(checked.isPresent(), diagnostics);
  }
}
