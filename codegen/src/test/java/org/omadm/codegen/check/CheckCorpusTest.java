// SPDX-License-Identifier: Apache-2.0
package org.omadm.codegen.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.omadm.codegen.ErrorCorpus;
import org.omadm.codegen.diagnostic.Diagnostic;
import org.omadm.codegen.diagnostic.Diagnostics;

/**
 * Every file {@code E<code>_<Name>} of {@code corpus/errors} with a code from 100 parses, and its
 * check gives diagnostics of that code and no other, worded as in {@code check-messages.txt}. With
 * {@code -Dcorpus.write=true} the messages are written anew.
 */
final class CheckCorpusTest {

  private static final String DIGITS = "123";
  private static final Path MESSAGES = ErrorCorpus.BAD.resolve("check-messages.txt");

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
  void everyDiagnosticOfTheCheckHasAFile() throws IOException {
    var covered = files().stream().map(ErrorCorpus::code).collect(Collectors.toSet());
    assertThat(ErrorCorpus.codesWorded(DIGITS)).hasSizeGreaterThan(40).isSubsetOf(covered);
  }

  @Test
  void messagesReadAsKept() throws IOException {
    var messages = new StringBuilder();
    for (Path file : files()) {
      messages.append(diagnosticsOf(file).render()).append('\n');
    }
    var printed = messages.toString().replace(ErrorCorpus.BAD.toString(), "corpus/errors");
    if (Boolean.getBoolean("corpus.write")) {
      Files.writeString(MESSAGES, printed);
    }
    assertThat(printed).isEqualTo(Files.readString(MESSAGES));
  }

  private static Diagnostics diagnosticsOf(Path file) throws IOException {
    var verdict = ErrorCorpus.verdictOn(file);
    assertThat(verdict.accepted()).isFalse();
    return verdict.diagnostics();
  }
}
