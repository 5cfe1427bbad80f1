// SPDX-License-Identifier: Apache-2.0
package org.omadm.modelcheck;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A whole manifest, some models of which answer otherwise than it says. */
class CheckRunTest {

  private static final List<String> AGREEING = List.of("Holds", "Refuted", "Lasso");

  private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

  @Test
  void manifestThatAgreesEndsWithZero(@TempDir Path traces) throws IOException {
    CheckReport report = run(CheckOptions.defaults().withNames(AGREEING).withTraces(traces));
    assertThat(report.exitStatus()).isZero();
    assertThat(lines())
        .hasSize(3)
        .allMatch(line -> line.startsWith("ok "))
        .anyMatch(
            line ->
                line.matches(
                    "ok +Holds +holds +7 distinct +\\d+\\.\\d s +expected holds, 7 distinct"))
        .anyMatch(
            line -> line.matches("ok +Refuted +violated NeverThree +4 distinct .* after 4 states"));
    assertThat(Files.readString(traces.resolve("Lasso.txt")))
        .endsWith("Back to state 2: Up, and so on for ever\n");
    assertThat(traces.resolve("Refuted.json")).exists();
  }

  @Test
  void eachSurpriseIsOneLineWithExpectedAndFoundAndEndsWithOne(@TempDir Path traces) {
    CheckReport report =
        run(
            CheckOptions.defaults()
                .withNames(
                    List.of(
                        "WrongCount",
                        "WrongLength",
                        "NotRefuted",
                        "NotGood",
                        "Ambiguous",
                        "Broken"))
                .withTraces(traces));
    assertThat(report.exitStatus()).isEqualTo(1);
    assertThat(report.surprises()).isEqualTo(6);
    assertThat(lines()).allMatch(line -> line.startsWith("differs "));
    assertThat(surprise(report, "WrongCount")).isEqualTo("expected 8 distinct states, found 7");
    assertThat(surprise(report, "WrongLength"))
        .isEqualTo(
            "expected a trace of 5 states, found 4; trace in " + traces.resolve("WrongLength.txt"));
    assertThat(surprise(report, "NotRefuted"))
        .isEqualTo("expected violated NeverThree, found holds");
    assertThat(surprise(report, "NotGood"))
        .isEqualTo("expected holds, found deadlock; trace in " + traces.resolve("NotGood.txt"));
    assertThat(surprise(report, "Ambiguous"))
        .startsWith(
            "expected violated StaysAtLimitProp, found violated ReachesLimitProp or StaysAtLimitProp (TLC");
    assertThat(surprise(report, "Broken"))
        .startsWith("expected holds, found failed: ")
        .contains("Undefined");
  }

  @Test
  void traceOfASurpriseIsKeptWhenNoFolderIsNamed() throws IOException {
    CheckReport report = run(CheckOptions.defaults().withNames(List.of("NotGood")));
    String surprise = surprise(report, "NotGood");
    Path trace = Path.of(surprise.substring(surprise.indexOf("trace in ") + 9));
    assertThat(trace).content(UTF_8).contains("State 3: Up (Counter.tla:16:5)", "count = 2");
    Files.delete(trace);
    Files.delete(trace.resolveSibling("NotGood.json"));
    Files.delete(trace.getParent());
  }

  @Test
  void reportAsJsonHasNumbersAndTrace() throws IOException {
    CheckReport report = run(CheckOptions.defaults().withNames(List.of("Refuted", "Lasso")));
    JsonNode json = JsonMapper.builder().build().readTree(report.json());
    assertThat(json.at("/surprises").asInt()).isZero();
    assertThat(json.at("/verdicts/0/property").asText()).isEqualTo("NeverThree");
    assertThat(json.at("/verdicts/0/distinctStates").asInt()).isEqualTo(4);
    assertThat(json.at("/verdicts/0/expected/traceLength").asInt()).isEqualTo(4);
    assertThat(json.at("/verdicts/0/trace/states/1/action").asText()).isEqualTo("Up");
    assertThat(json.at("/verdicts/0/trace/states/1/place/line").asInt()).isEqualTo(16);
    assertThat(json.at("/verdicts/0/trace/states/1/variables/count").asText()).isEqualTo("1");
    assertThat(json.at("/verdicts/0/trace/ending/kind").asText()).isEqualTo("finite");
    assertThat(json.at("/verdicts/1/trace/ending/number").asInt()).isEqualTo(2);
  }

  @Test
  void quickOnlyLeavesOutTheOthers() {
    assertThat(run(CheckOptions.defaults().withQuickOnly(true)).verdicts())
        .extracting(verdict -> verdict.model().name())
        .containsExactly("Holds", "Refuted");
  }

  @Test
  void unknownModelIsRefusedBeforeAnythingRuns() {
    assertThatThrownBy(() -> run(CheckOptions.defaults().withNames(List.of("Holds", "Holdz"))))
        .isInstanceOf(SpecificationUnreadable.class)
        .hasMessageStartingWith("model \"Holdz\" is unknown; the manifest has Holds, Refuted");
    assertThat(lines()).isEmpty();
  }

  private CheckReport run(CheckOptions options) {
    try (SpecFolder folder = SpecFolder.of(Path.of("src/test/resources/org/omadm/modelcheck"));
        PrintStream lines = new PrintStream(printed, true, UTF_8)) {
      return CheckRun.run(folder, options, lines, Progress.Listener.NONE);
    }
  }

  private List<String> lines() {
    return printed.toString(UTF_8).lines().toList();
  }

  private static String surprise(CheckReport report, String model) {
    return report.verdicts().stream()
        .filter(verdict -> verdict.model().name().equals(model))
        .findFirst()
        .flatMap(Verdict::surprise)
        .orElse("no surprise");
  }
}
