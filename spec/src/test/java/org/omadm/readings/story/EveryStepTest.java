// SPDX-License-Identifier: Apache-2.0
package org.omadm.readings.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.omadm.modelcheck.Tlc;
import org.omadm.modelcheck.TlcOptions;
import org.omadm.modelcheck.TlcResult;

/**
 * All steps of five small models: each has a sentence and a drawing, whichever states it leads from
 * and to. What no step of them is told with is made up in UnusualStepsTest, or comes in the traces
 * of StoryTest.
 */
class EveryStepTest {

  private static final ActionTable TABLE = ActionTable.standard();

  private static List<StepGraph.Step> steps = List.of();

  @BeforeAll
  static void dumpTheGraphs(@TempDir Path folder) throws IOException {
    steps = new ArrayList<>(graph(folder, "AllSteps"));
    steps.addAll(graph(folder, "StrangerSteps"));
    steps.addAll(graph(folder, "Setbacks"));
    steps.addAll(graph(folder, "UserSteps"));
    steps.addAll(graph(folder, "AbortSteps"));
  }

  private static List<StepGraph.Step> graph(Path folder, String name) throws IOException {
    Path dot = folder.resolve(name + ".dot");
    String config =
        Path.of("src/test/resources/org/omadm/readings/story", name + ".cfg")
            .toAbsolutePath()
            .toString();
    TlcResult result =
        Tlc.run(
            Traces.folder(),
            "MCSystem",
            config,
            TlcOptions.defaults().withWorkers(2).withCompiledOnce().withDumpDot(dot));
    assertThat(result).isInstanceOf(TlcResult.Holds.class);
    return StepGraph.read(dot);
  }

  @Test
  void eachStepIsToldAndDrawn() {
    Set<String> actions = new HashSet<>();
    for (StepGraph.Step step : steps) {
      ActionEntry entry = TABLE.action(step.action());
      Scene scene = scene(step, entry);
      assertThat(entry.sentences().said(scene, TABLE.words()))
          .as(step.action())
          .matches("(?s)[A-Z].*\\.")
          .doesNotContain("{", "}", "|->", "<<", "  ");
      assertThat(entry.drawn(scene, TABLE.words())).as(step.action()).isNotEmpty();
      assertThat(new Changes(TABLE).of(scene)).isNotNull();
      actions.add(step.action());
    }
    assertThat(actions).isEqualTo(TABLE.actions().keySet());
  }

  @Test
  void eachTextOfTheTableIsOfUse() {
    Coverage coverage = new Coverage(TABLE);
    steps.forEach(step -> coverage.see(step, new Past()));
    Stream.of(
            "TriggersForgotten",
            "BackupCredAccepted",
            "ServerSecretKept",
            "OldSecretsForgotten",
            "RolesUnbounded",
            "ResyncOffNeverRecovers")
        .map(Traces::of)
        .forEach(coverage::see);
    UnusualSteps.all().values().stream().map(MadeUp::trace).forEach(coverage::see);
    assertThat(coverage.unused()).isEmpty();
  }

  private static Scene scene(StepGraph.Step step, ActionEntry entry) {
    return Scene.of(step.before(), step.after(), entry.notification(), new Past());
  }
}
