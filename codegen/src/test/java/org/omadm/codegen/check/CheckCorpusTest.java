// SPDX-License-Identifier: Apache-2.0
package org.omadm.codegen.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.omadm.codegen.diagnostic.Diagnostic;
import org.omadm.codegen.diagnostic.Diagnostics;
import org.omadm.codegen.parse.ModuleLoader;

/**
 * Every file {@code E<code>_<Name>} of {@code corpus/errors} with a code from 100 parses, and its
 * check gives diagnostics of that code and no other, worded as in {@code check-messages.txt}. With
 * {@code -Dcorpus.write=true} the messages are written anew.
 */
final class CheckCorpusTest {

  private static final Path FOLDER = Path.of("src/test/resources/corpus/errors");
  private static final Path MESSAGES = FOLDER.resolve("check-messages.txt");
  private static final Path WORDING = Path.of("src/main/java/org/omadm/codegen/diagnostic");

  static List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files
          .filter(file -> file.getFileName().toString().matches("E[123]\\d\\d_.*\\.tla"))
          .filter(file -> !file.endsWith("E202_Other.tla"))
          .sorted()
          .toList();
    }
  }

  private static String code(Path file) {
    return "TLA" + file.getFileName().toString().substring(1, 4);
  }

  @ParameterizedTest
  @MethodSource("files")
  void givesTheDiagnosticOfItsName(Path file) throws IOException {
    assertThat(diagnosticsOf(file).all())
        .isNotEmpty()
        .extracting(Diagnostic::code)
        .containsOnly(code(file));
  }

  @Test
  void everyDiagnosticOfTheCheckHasAFile() throws IOException {
    var covered = files().stream().map(CheckCorpusTest::code).collect(Collectors.toSet());
    assertThat(codesWorded()).hasSizeGreaterThan(40).isSubsetOf(covered);
  }

  @Test
  void messagesReadAsKept() throws IOException {
    var messages = new StringBuilder();
    for (Path file : files()) {
      messages.append(diagnosticsOf(file).render()).append('\n');
    }
    var printed = messages.toString().replace(FOLDER.toString(), "corpus/errors");
    if (Boolean.getBoolean("corpus.write")) {
      Files.writeString(MESSAGES, printed);
    }
    assertThat(printed).isEqualTo(Files.readString(MESSAGES));
  }

  private static Diagnostics diagnosticsOf(Path file) throws IOException {
    var diagnostics = new Diagnostics();
    var modules = ModuleLoader.load(file, diagnostics);
    assertThat(diagnostics.all()).as("it parses").isEmpty();
    assertThat(SpecificationChecker.check(new Modules(modules), diagnostics)).isEmpty();
    return diagnostics;
  }

  private static Set<String> codesWorded() throws IOException {
    Set<String> codes = new TreeSet<>();
    try (Stream<Path> sources = Files.list(WORDING)) {
      for (Path source : sources.toList()) {
        Pattern.compile("\"(TLA[123]\\d\\d)\"")
            .matcher(Files.readString(source))
            .results()
            .map((MatchResult result) -> result.group(1))
            .forEach(codes::add);
      }
    }
    return codes;
  }
}
