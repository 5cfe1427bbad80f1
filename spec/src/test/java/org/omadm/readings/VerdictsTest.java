// SPDX-License-Identifier: Apache-2.0
package org.omadm.readings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.omadm.modelcheck.SpecFolder;
import org.omadm.modelcheck.SpecificationUnreadable;

/** What is recorded is of the specification as it is, and TLC still says so. */
class VerdictsTest {

  private static final SpecFolder FOLDER = SpecFolder.of(Path.of("."));
  private static final Readings READINGS = Readings.of(FOLDER);
  private static final Verdicts RECORDED = Verdicts.recorded(FOLDER);
  private static final Matrix MATRIX = Matrix.of(FOLDER, READINGS, RECORDED);

  private @TempDir Path folder = Path.of("");

  @Test
  void everyCellIsRecordedForTheSpecificationAsItIs() {
    assertThat(MATRIX.rows())
        .allSatisfy(
            row ->
                assertThat(READINGS.properties())
                    .as(row.name() + ": run omadm readings --folder spec --record")
                    .noneMatch(p -> MATRIX.cell(row, p) instanceof Cell.Unknown));
    assertThat(RECORDED.answers()).hasSameSizeAs(MATRIX.answers());
  }

  @Test
  void hardenedHasEveryWantedAnswer() {
    assertThat(MATRIX.unwanted(Row.hardened())).isEmpty();
  }

  @Test
  void theRecordedTextsSayWhatTheRecordSays() throws IOException {
    MATRIX.record(folder);
    for (String file : List.of(MatrixText.FILE, Stories.FILE)) {
      assertThat(Path.of(file)).hasSameTextualContentAs(folder.resolve(file));
    }
  }

  @Test
  void everyViolatedCellHasAStory() {
    Stories stories = MATRIX.stories();
    assertThat(stories.all())
        .isNotEmpty()
        .allSatisfy(told -> assertThat(told.story()).as(told.toString()).isPresent());
    for (Row row : MATRIX.rows()) {
      for (Property property : READINGS.properties()) {
        boolean violated =
            property.wanted() == Property.Wanted.HOLDS
                && MATRIX.cell(row, property) instanceof Cell.Violated;
        assertThat(stories.anchor(row, property).isEmpty()).isEqualTo(!violated);
      }
    }
  }

  @Test
  void whatIsRecordedCanBeReadAgain() {
    MATRIX.record(folder);
    assertThat(Verdicts.recorded(SpecFolder.of(folder)).answers())
        .containsExactlyInAnyOrderElementsOf(RECORDED.answers());
  }

  @ParameterizedTest
  @ValueSource(strings = {"TriggerMemory = \"none\"", "RepeatServerNonce = TRUE"})
  void tlcStillGivesTheAnswersThatAreRecorded(String name) {
    Row row = READINGS.rows().stream().filter(r -> r.name().equals(name)).findFirst().orElseThrow();
    Verdicts anew =
        new MatrixRun(FOLDER, READINGS, Duration.ofMinutes(5))
            .run(List.of(row), Verdicts.none(), 2, (answer, all, done, of) -> {});
    assertThat(anew.answers())
        .containsExactlyInAnyOrderElementsOf(
            RECORDED.answers().stream().filter(answer -> answer.row().equals(name)).toList());
  }

  @Test
  void answersToTheSameInputsAreNotAskedAgain() {
    Verdicts same =
        new MatrixRun(FOLDER, READINGS, Duration.ofMinutes(5))
            .run(
                READINGS.rows(),
                RECORDED,
                1,
                (answer, all, done, of) -> {
                  throw new AssertionError("asked again: " + answer);
                });
    assertThat(same).isEqualTo(RECORDED);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{", "[]", "{\"answers\": [{}]}", "{\"answers\": [{\"row\": 1}]}"})
  void whatIsNoRecordIsSaidToBeNone(String text) throws IOException {
    Files.writeString(folder.resolve(Verdicts.FILE), text);
    assertThatThrownBy(() -> Verdicts.recorded(SpecFolder.of(folder)))
        .isInstanceOf(SpecificationUnreadable.class)
        .hasMessageContaining("verdicts.json: is no record of verdicts")
        .hasMessageContaining("remove it");
  }
}
