// SPDX-License-Identifier: Apache-2.0
package org.omadm.readings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.omadm.modelcheck.SpecFolder;
import org.omadm.modelcheck.SpecificationUnreadable;

/** readings.json: the rows it gives, the configurations, and each way to get it wrong. */
class ReadingsTest {

  private static final String SMALL =
      """
      {"constants": ["Secret <- MCSecret"],
       "readings": [
         {"constant": "Step", "question": "Q1", "asks": "How far?", "clause": "", "hardened": "1",
          "others": ["2", "3"]},
         {"constant": "Point", "question": "", "asks": "When?", "clause": "", "hardened": "\\"sent\\"",
          "others": ["\\"read\\""]}],
       "profiles": [{"name": "Far", "says": "Far and late.", "departs": {"Step": "3", "Point": "\\"read\\""}}],
       "scenarios": [{"name": "Short", "says": "Short.", "module": "M", "specification": "Spec",
         "constants": ["Last = 2"], "constraint": "Few", "asks": ["TheProp", "TheInv"]}],
       "properties": [
         {"name": "TheInv", "kind": "invariant", "wanted": "holds", "clause": "", "words": "It does."},
         {"name": "TheProp", "kind": "property", "wanted": "refuted", "clause": "", "words": "It may."}]}
      """;

  private @TempDir Path folder = Path.of("");

  private Readings read(String json) throws IOException {
    Files.writeString(folder.resolve("readings.json"), json);
    Files.writeString(folder.resolve("M.tla"), "---- MODULE M ----\n====\n");
    return Readings.of(SpecFolder.of(folder));
  }

  @Test
  void rowsAreHardenedEachOtherAnswerAndTheProfiles() throws IOException {
    assertThat(read(SMALL).rows())
        .extracting(Row::name, Row::departs)
        .containsExactly(
            tuple("Hardened", Map.of()),
            tuple("Step = 2", Map.of("Step", "2")),
            tuple("Step = 3", Map.of("Step", "3")),
            tuple("Point = \"read\"", Map.of("Point", "\"read\"")),
            tuple("Far", Map.of("Step", "3", "Point", "\"read\"")));
  }

  @Test
  void aConfigurationGivesEachConstantAndAsksWhatIsLeft() throws IOException {
    Readings readings = read(SMALL);
    Row far = readings.rows().get(4);
    String text =
        new Configuration(readings, far, readings.scenarios().get(0)).text(List.of("TheInv"));
    assertThat(text)
        .isEqualTo(
            """
            SPECIFICATION Spec
            CONSTANTS
              Secret <- MCSecret
              Step = 3
              Point = "read"
              Last = 2
            CONSTRAINT Few
            INVARIANTS
              TheInv
            CHECK_DEADLOCK FALSE
            """);
  }

  @Test
  void anAnswerStandsUntilAModuleOrTheConfigurationSaysSomethingElse() throws IOException {
    Readings readings = read(SMALL);
    String before = inputs(readings, 0);
    Files.writeString(folder.resolve("M.tla"), "---- MODULE M ----\n\\* a comment\n\n====\n");
    assertThat(inputs(readings, 0)).isEqualTo(before);
    assertThat(inputs(readings, 1)).isNotEqualTo(before);
    Files.writeString(folder.resolve("N.tla"), "---- MODULE N ----\na == 1\n====\n");
    assertThat(inputs(readings, 0)).isEqualTo(before);
    Files.writeString(folder.resolve("M.tla"), "---- MODULE M ----\nEXTENDS Naturals, N\n====\n");
    String extended = inputs(readings, 0);
    assertThat(extended).isNotEqualTo(before);
    Files.writeString(folder.resolve("N.tla"), "---- MODULE N ----\na == 2\n====\n");
    assertThat(inputs(readings, 0)).isNotEqualTo(extended);
  }

  private String inputs(Readings readings, int row) {
    return new Configuration(readings, readings.rows().get(row), readings.scenarios().get(0))
        .inputs(new ModuleTexts(SpecFolder.of(folder)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "\"constant\": \"Point\" | \"constant\": \"Step\" | the reading Step is there twice",
        "\"name\": \"Far\" | \"name\": \"Hardened\" | the row Hardened is there twice",
        "\"Step\": \"3\" | \"Step\": \"4\" | profile Far: no reading Step has the answer 4",
        "\"asks\": [\"TheProp\", | \"asks\": [\"Another\", | scenario Short asks for Another",
        "\"asks\": [\"TheProp\", | \"asks\": [ | no scenario asks for the property TheProp",
        "\"module\": \"M\" | \"module\": \"Q\" | scenario Short: there is no module Q",
        "\"kind\": \"invariant\" | \"kind\": \"guess\" | readings.json:",
        "\"words\": \"It does.\" | \"sentence\": \"It does.\" | readings.json:",
      })
  void aMistakeIsNamed(String good, String bad, String complaint) {
    assertThatThrownBy(() -> read(SMALL.replace(good, bad)))
        .isInstanceOf(SpecificationUnreadable.class)
        .hasMessageContaining(complaint);
  }

  @Test
  void aFolderWithoutReadingsIsSaidToHaveNone() {
    assertThatThrownBy(() -> Readings.of(SpecFolder.of(folder)))
        .isInstanceOf(SpecificationUnreadable.class)
        .hasMessageContaining("readings.json: cannot be read");
  }
}
