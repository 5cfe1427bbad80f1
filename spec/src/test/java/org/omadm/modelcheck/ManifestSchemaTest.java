// SPDX-License-Identifier: Apache-2.0
package org.omadm.modelcheck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.omadm.modelcheck.Model.Compare;
import org.omadm.modelcheck.Model.Expected;
import org.omadm.modelcheck.Model.Mode;

/** The closed schema of manifest.json: what it says, and each way to get it wrong. */
class ManifestSchemaTest {

  private static final String HOLDS =
      """
      {"models": [{"name": "Good", "module": "M", "config": "Good.cfg", "profile": "P", "mode": "safety",
       "expected": {"result": "holds"}, "distinctStates": 7, "seconds": 1.5, "quick": true,
       "compare": "graph", "shows": "all is well"}]}
      """;
  private static final String REFUTED =
      """
      {"models": [{"name": "Bad", "module": "M", "config": "Bad.cfg", "profile": "P", "mode": "liveness",
       "expected": {"result": "violated", "property": "Prop"}, "traceLength": 4, "seconds": 1,
       "quick": false, "compare": "none", "shows": "it stops"}]}
      """;

  private @TempDir Path folder = Path.of("");
  private Path file = Path.of("");

  @BeforeEach
  void nameFile() {
    file = folder.resolve("manifest.json");
  }

  @Test
  void modelThatHolds() throws IOException {
    assertThat(read(HOLDS).models())
        .containsExactly(
            new Model(
                "Good",
                "M",
                "Good.cfg",
                "P",
                Mode.SAFETY,
                new Expected.Holds(),
                OptionalLong.of(7),
                OptionalLong.empty(),
                1.5,
                true,
                Compare.GRAPH,
                "all is well"));
  }

  @Test
  void modelThatIsRefuted() throws IOException {
    Model model = read(REFUTED).models().get(0);
    assertThat(model.refuted()).contains("Prop");
    assertThat(model.traceLength()).hasValue(4);
    assertThat(model.mode()).isEqualTo(Mode.LIVENESS);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "name",
        "module",
        "config",
        "profile",
        "mode",
        "expected",
        "distinctStates",
        "seconds",
        "quick",
        "compare",
        "shows"
      })
  void missingFieldIsNamed(String field) {
    String renamed = HOLDS.replace("\"" + field + "\":", "\"x\":");
    assertThatThrownBy(() -> read(renamed))
        .isInstanceOf(SpecificationUnreadable.class)
        .hasMessageContaining("field \"" + field + "\" is missing");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "\"quick\": true | \"quick\": true, \"fast\": 1 | field \"fast\" is unknown",
        "\"holds\" | \"holds\", \"property\": \"P\" | field \"expected.property\" is unknown",
        "{\"models\" | {\"version\": 1, \"models\" | field \"version\" is unknown",
        "\"safety\" | \"security\" | field \"mode\" is \"security\"; write one of safety, liveness",
        "\"graph\" | \"Graph\" | write one of graph, counts, none",
        "\"holds\" | \"fails\" | field \"expected.result\" is \"fails\"; write \"holds\" or \"violated\"",
        "true | 1 | field \"quick\" must be true or false, not 1",
        ": 7 | : 7.5 | field \"distinctStates\" must be a whole number above 0",
        ": 7 | : 0 | field \"distinctStates\" must be a whole number above 0",
        "1.5 | -1 | field \"seconds\" must be a number",
        "\"all is well\" | \"\" | field \"shows\" must be a text that is not empty",
        "\"Good\" | \"../Good\" | field \"name\" must be letters",
        ": 7 | : 7, \"traceLength\": 3 | field \"traceLength\" must be left out: only a refuted model has a trace",
        "\"holds\" | \"violated\" | field \"expected.property\" is missing",
        "\"quick\": true | \"quick\": true, \"quick\": false | is not JSON: Duplicate field",
        "]} | ]}] | is not JSON",
        "]} | ] | is not JSON",
        "[{ | [1, { | model 1: must be an object",
      })
  void mistakeIsOneLineThatNamesFileAndField(String part, String mistake, String message) {
    assertThat(HOLDS).contains(part);
    assertThatThrownBy(() -> read(HOLDS.replace(part, mistake)))
        .isInstanceOf(SpecificationUnreadable.class)
        .hasMessageStartingWith(file.toString())
        .hasMessageContaining(message)
        .hasMessageNotContaining("\n");
  }

  @Test
  void lengthOfALassoMayBeLeftOutAndThatOfAShortestTraceNot() throws IOException {
    String without = REFUTED.replace("\"traceLength\": 4, ", "");
    assertThat(read(without).models().get(0).traceLength()).isEmpty();
    assertThatThrownBy(() -> read(without.replace("liveness", "safety")))
        .hasMessageContaining("field \"traceLength\" is missing");
  }

  @Test
  void mistakeNamesTheModel() {
    assertThatThrownBy(() -> read(REFUTED.replace("\"traceLength\": 4", "\"distinctStates\": 4")))
        .hasMessageContaining("model \"Bad\": field \"distinctStates\" must be left out");
  }

  @Test
  void twoModelsOfOneNameAreRefused() {
    String model = HOLDS.substring(HOLDS.indexOf('[') + 1, HOLDS.lastIndexOf(']'));
    assertThatThrownBy(() -> read("{\"models\": [%s, %s]}".formatted(model, model)))
        .hasMessageContaining("field \"name\" is taken by an earlier model");
  }

  @Test
  void missingManifestIsOneLine() {
    assertThatThrownBy(() -> Manifest.read(file))
        .isInstanceOf(SpecificationUnreadable.class)
        .hasMessage(file + ": cannot be read; a specification folder needs it");
  }

  @Test
  void modelWhoseConfigurationIsMissingIsRefusedBeforeAnythingRuns() throws IOException {
    Files.writeString(file, HOLDS);
    Files.writeString(folder.resolve("M.tla"), "");
    assertThatThrownBy(() -> SpecFolder.of(folder).manifest())
        .isInstanceOf(SpecificationUnreadable.class)
        .hasMessageContaining(
            "model \"Good\": field \"config\" names Good.cfg, which cannot be read");
  }

  @Test
  void folderThatIsNoneIsRefused() {
    assertThatThrownBy(() -> SpecFolder.of(file))
        .isInstanceOf(SpecificationUnreadable.class)
        .hasMessageContaining("is not a folder");
  }

  private Manifest read(String json) throws IOException {
    Files.writeString(file, json);
    return Manifest.read(file);
  }
}
