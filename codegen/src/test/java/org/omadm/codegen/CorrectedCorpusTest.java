// SPDX-License-Identifier: Apache-2.0
package org.omadm.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Beside each file that a diagnostic is about stands one that has done what its help says. */
final class CorrectedCorpusTest {

  /** What is wrong is in the file beside it, or the size that a test gives to the file. */
  private static final Set<String> DIFFER_ELSEWHERE =
      Set.of("E005_TooLarge.tla", "E019_ExtendsItself.tla", "E202_Other.tla");

  static List<Path> files() throws IOException {
    return ErrorCorpus.files(ErrorCorpus.CORRECTED);
  }

  @ParameterizedTest
  @MethodSource("files")
  void givesNoDiagnostic(Path file) throws IOException {
    var verdict = ErrorCorpus.verdictOn(file);
    assertThat(verdict.diagnostics().render()).isEmpty();
    assertThat(verdict.accepted()).isTrue();
  }

  @ParameterizedTest
  @MethodSource("files")
  void differsFromTheBadOne(Path file) throws IOException {
    Path bad = ErrorCorpus.BAD.resolve(file.getFileName());
    assertThat(belowTheFirstLine(file).equals(belowTheFirstLine(bad)))
        .isEqualTo(DIFFER_ELSEWHERE.contains(file.getFileName().toString()));
  }

  @Test
  void everyBadFileHasACorrectedOneAndNoneIsLeftOver() throws IOException {
    assertThat(files())
        .extracting(Path::getFileName)
        .hasSizeGreaterThan(60)
        .containsExactlyElementsOf(
            ErrorCorpus.files(ErrorCorpus.BAD).stream().map(Path::getFileName).toList());
  }

  /** As Latin-1, since one of the bad files is no text; the first line tells of the file. */
  private static String belowTheFirstLine(Path file) throws IOException {
    String text = Files.readString(file, StandardCharsets.ISO_8859_1);
    return text.substring(text.indexOf('\n') + 1);
  }
}
