// SPDX-License-Identifier: Apache-2.0
package org.omadm.codegen.parse;

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
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.omadm.codegen.ast.SourceText;
import org.omadm.codegen.diagnostic.Diagnostic;
import org.omadm.codegen.diagnostic.Diagnostics;

/**
 * Every file {@code E<code>_<Name>} of {@code corpus/errors} gives diagnostics of that code and no
 * other, worded as in {@code messages.txt}. {@code .expr} files are single expressions. With {@code
 * -Dcorpus.write=true} the messages are written anew.
 */
final class ErrorCorpusTest {

  private static final Path FOLDER = Path.of("src/test/resources/corpus/errors");
  private static final Path MESSAGES = FOLDER.resolve("messages.txt");
  private static final Path WORDING = Path.of("src/main/java/org/omadm/codegen/diagnostic");
  private static final int OVER_THE_LIMIT = 10_000_001;

  @TempDir private Path temporary = FOLDER;

  static List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files
          .filter(file -> file.getFileName().toString().matches("E0\\d\\d_.*"))
          .filter(file -> !file.endsWith("E019_Other.tla"))
          .sorted()
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("files")
  void givesTheDiagnosticOfItsName(Path file) throws IOException {
    assertThat(diagnosticsOf(file).all())
        .isNotEmpty()
        .extracting(Diagnostic::code)
        .containsOnly("TLA" + file.getFileName().toString().substring(1, 4));
  }

  @Test
  void everySyntaxDiagnosticHasAFile() throws IOException {
    Set<String> covered =
        files().stream()
            .map(file -> "TLA" + file.getFileName().toString().substring(1, 4))
            .collect(Collectors.toSet());
    assertThat(codesWorded()).isNotEmpty().isSubsetOf(covered);
  }

  @Test
  void messagesReadAsKept() throws IOException {
    StringBuilder messages = new StringBuilder();
    for (Path file : files()) {
      messages.append(diagnosticsOf(file).render()).append('\n');
    }
    String printed =
        messages
            .toString()
            .replace(temporary.toString(), "corpus/errors")
            .replace(FOLDER.toString(), "corpus/errors");
    if (Boolean.getBoolean("corpus.write")) {
      Files.writeString(MESSAGES, printed);
    }
    assertThat(printed).isEqualTo(Files.readString(MESSAGES));
  }

  private Diagnostics diagnosticsOf(Path file) throws IOException {
    Diagnostics diagnostics = new Diagnostics();
    if (file.toString().endsWith(".expr")) {
      SourceText source = new SourceText(file.toString(), Files.readString(file));
      assertThat(TlaReader.readExpression(source, diagnostics)).isEmpty();
    } else {
      assertThat(ModuleLoader.load(prepared(file), diagnostics)).isEmpty();
    }
    return diagnostics;
  }

  private Path prepared(Path file) throws IOException {
    if (!file.endsWith("E005_TooLarge.tla")) {
      return file;
    }
    String text = Files.readString(file);
    String again = "\\* again and again\n";
    Path large = temporary.resolve(file.getFileName());
    Files.writeString(
        large, text.replace(again, again.repeat(OVER_THE_LIMIT / again.length() + 1)));
    return large;
  }

  private static Set<String> codesWorded() throws IOException {
    Set<String> codes = new TreeSet<>();
    try (Stream<Path> sources = Files.list(WORDING)) {
      for (Path source : sources.toList()) {
        Pattern.compile("\"(TLA0\\d\\d)\"")
            .matcher(Files.readString(source))
            .results()
            .map((MatchResult result) -> result.group(1))
            .forEach(codes::add);
      }
    }
    return codes;
  }
}
