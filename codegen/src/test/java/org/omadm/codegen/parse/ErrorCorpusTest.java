// SPDX-License-Identifier: Apache-2.0
package org.omadm.codegen.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.omadm.codegen.ErrorCorpus;
import org.omadm.codegen.diagnostic.Diagnostic;
import org.omadm.codegen.diagnostic.Diagnostics;

/**
 * Every file {@code E<code>_<Name>} of {@code corpus/errors} gives diagnostics of that code and no
 * other, worded as in {@code messages.txt}. {@code .expr} files are single expressions. With {@code
 * -Dcorpus.write=true} the messages are written anew.
 */
final class ErrorCorpusTest {

  private static final String DIGITS = "0";
  private static final Path MESSAGES = ErrorCorpus.BAD.resolve("messages.txt");
  private static final int OVER_THE_LIMIT = 10_000_001;

  @TempDir private Path temporary = ErrorCorpus.BAD;

  static List<Path> files() throws IOException {
    return ErrorCorpus.bad(DIGITS);
  }

  @ParameterizedTest
  @MethodSource("files")
  void givesTheDiagnosticOfItsName(Path file) throws IOException {
    assertThat(diagnosticsOf(file).all())
        .isNotEmpty()
        .extracting(Diagnostic::code)
        .containsOnly(ErrorCorpus.code(file));
  }

  @Test
  void everySyntaxDiagnosticHasAFile() throws IOException {
    var covered = files().stream().map(ErrorCorpus::code).collect(Collectors.toSet());
    assertThat(ErrorCorpus.codesWorded(DIGITS)).isNotEmpty().isSubsetOf(covered);
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
            .replace(ErrorCorpus.BAD.toString(), "corpus/errors");
    if (Boolean.getBoolean("corpus.write")) {
      Files.writeString(MESSAGES, printed);
    }
    assertThat(printed).isEqualTo(Files.readString(MESSAGES));
  }

  private Diagnostics diagnosticsOf(Path file) throws IOException {
    var verdict = ErrorCorpus.verdictOn(prepared(file));
    assertThat(verdict.accepted()).isFalse();
    return verdict.diagnostics();
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
}
