// SPDX-License-Identifier: Apache-2.0
package org.omadm.modelcheck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.omadm.modelcheck.TlcResult.Deadlock;
import org.omadm.modelcheck.TlcResult.Failed;
import org.omadm.modelcheck.TlcResult.Holds;
import org.omadm.modelcheck.TlcResult.Kind;
import org.omadm.modelcheck.TlcResult.Violated;

/** Each answer TLC has, asked for by a specification of a few lines. */
class TlcTest {

  @Test
  void completeSearchWithoutViolationHolds() {
    Holds holds = (Holds) run("Counter", "Holds");
    assertThat(holds.counts()).isEqualTo(new Counts(8, 7, 0));
    assertThat(holds.depth()).isEqualTo(7);
    assertThat(holds.seconds()).isPositive();
  }

  @Test
  void violatedInvariantIsNamedAndTracedStepByStep() {
    Violated violated = (Violated) run("Counter", "Invariant");
    assertThat(violated.property()).isEqualTo("NeverThree");
    assertThat(violated.kind()).isEqualTo(Kind.INVARIANT);
    Trace trace = violated.counterexample();
    assertThat(trace.states()).extracting(TraceState::number).containsExactly(1, 2, 3, 4);
    assertThat(trace.states())
        .extracting(TraceState::action)
        .containsExactly(Trace.INITIAL, "Up", "Up", "Up");
    assertThat(trace.states().get(0).place()).isEmpty();
    assertThat(trace.states().get(3).place()).contains(new Place("Counter", 16, 5, 18, 49));
    assertThat(trace.states().get(3).variables())
        .isEqualTo(Map.of("count", "3", "last", "[name |-> \"up\", marks |-> {2}]"));
    assertThat(trace.ending()).isEqualTo(new Trace.Ending.Finite());
  }

  @Test
  void invariantViolatedAtTheStartHasATraceOfOneState() {
    Violated violated = (Violated) run("Counter", "InvariantAtStart");
    assertThat(violated.property()).isEqualTo("NeverZero");
    assertThat(violated.counterexample().states())
        .containsExactly(
            new TraceState(
                1,
                Trace.INITIAL,
                Optional.empty(),
                Map.of("count", "0", "last", "[name |-> \"none\", marks |-> {}]")));
  }

  @Test
  void violatedActionPropertyIsNamed() {
    Violated violated = (Violated) run("Counter", "Action");
    assertThat(violated.property()).isEqualTo("NeverDecreasesProp");
    assertThat(violated.kind()).isEqualTo(Kind.ACTION_PROPERTY);
    assertThat(violated.counterexample().states().get(3).action()).isEqualTo("Reset");
  }

  @Test
  void actionPropertyIsNamedAmongOthers() {
    Violated violated = (Violated) run("Counter", "ActionAmongTwo");
    assertThat(violated.property()).isEqualTo("NeverDecreasesProp");
  }

  @Test
  void propertyThatIsAConjunctionIsNamedByTheConfiguration() {
    Violated violated = (Violated) run("Counter", "Refinement");
    assertThat(violated.property()).isEqualTo("RefinesClockProp");
    assertThat(violated.kind()).isEqualTo(Kind.ACTION_PROPERTY);
  }

  @Test
  void initialConditionOfAPropertyIsNamedByTheConfiguration() {
    Violated violated = (Violated) run("Counter", "RefinementAtStart");
    assertThat(violated.property()).isEqualTo("StartsAtOneProp");
    assertThat(violated.kind()).isEqualTo(Kind.INITIAL_CONDITION);
    assertThat(violated.counterexample().length()).isEqualTo(1);
  }

  @Test
  void livenessCounterexampleIsALasso() {
    Violated violated = (Violated) run("Counter", "Lasso");
    assertThat(violated.property()).isEqualTo("StaysAtLimitProp");
    assertThat(violated.kind()).isEqualTo(Kind.TEMPORAL_PROPERTY);
    assertThat(violated.counterexample().length()).isEqualTo(4);
    assertThat(violated.counterexample().ending()).isEqualTo(new Trace.Ending.BackTo(2, "Up"));
  }

  @Test
  void temporalPropertyThatTlcDoesNotNameIsOneOfThoseOfTheConfiguration() {
    Violated violated = (Violated) run("Counter", "TwoProperties");
    assertThat(violated.property()).isEqualTo("ReachesLimitProp or StaysAtLimitProp");
  }

  @Test
  void livenessCounterexampleMayEndInStuttering() {
    Violated violated = (Violated) run("Counter", "Stuttering");
    assertThat(violated.property()).isEqualTo("ReachesLimitProp");
    assertThat(violated.counterexample().ending()).isEqualTo(new Trace.Ending.Stuttering());
  }

  @Test
  void stateWithoutNextStepIsADeadlock() {
    Deadlock deadlock = (Deadlock) run("Counter", "Deadlock");
    assertThat(deadlock.counterexample().states().get(2).variables()).containsEntry("count", "2");
  }

  @Test
  void falseAssumptionFailsWithItsPlace() {
    Failed failed = (Failed) run("Counter", "Assumption");
    assertThat(failed.exitCode()).isEqualTo(10);
    assertThat(failed.message()).contains("assumption line 7, col 8").doesNotContain("\n");
  }

  @Test
  void nameThatNothingDefinesFailsWithItsPlace() {
    Failed failed = (Failed) run("Semantic", "Semantic");
    assertThat(failed.exitCode()).isEqualTo(150);
    assertThat(failed.message())
        .contains("line 4, col 13", "Unknown operator: `Undefined'")
        .doesNotContain("\n");
  }

  @Test
  void syntaxErrorFailsWithItsPlace() {
    Failed failed = (Failed) run("Syntax", "Syntax");
    assertThat(failed.exitCode()).isEqualTo(150);
    assertThat(failed.message()).contains("line 3, column 15");
  }

  @Test
  void configurationThatNamesAnUnknownInvariantFails() {
    Failed failed = (Failed) run("Counter", "UnknownOperator");
    assertThat(failed.exitCode()).isEqualTo(151);
    assertThat(failed.message()).contains("NoSuchInv");
  }

  @Test
  void missingConfigurationIsTheCallersMistake() {
    assertThatThrownBy(() -> run("Counter", "Absent"))
        .isInstanceOf(SpecificationUnreadable.class)
        .hasMessageEndingWith("Absent.cfg: cannot be read; TLC needs a configuration");
  }

  @Test
  void missingModuleFailsWithItsName() {
    assertThat(((Failed) run("Absent", "Holds")).message()).contains("Absent");
  }

  @Test
  void expressionThatCannotBeEvaluatedFailsWithTheStatesUpToIt() {
    Failed failed = (Failed) run("Evaluation", "Evaluation");
    assertThat(failed.exitCode()).isEqualTo(75);
    assertThat(failed.message()).contains("integer 2", "\"two\"");
    assertThat(failed.trace().orElseThrow().length()).isEqualTo(3);
  }

  @Test
  void endlessSearchIsStopped() {
    TlcOptions options = TlcOptions.defaults().withTimeout(Duration.ofSeconds(2));
    Failed failed = (Failed) Tlc.run(folder(), "Endless", "Endless.cfg", options);
    assertThat(failed.message()).isEqualTo("stopped, not done after 2 s");
    assertThat(failed.seconds()).isBetween(2.0, 25.0);
  }

  @Test
  void searchOfSomeSecondsReportsItsProgress() {
    ConcurrentLinkedQueue<Progress> reports = new ConcurrentLinkedQueue<>();
    TlcOptions options = TlcOptions.defaults().withProgress(reports::add);
    TlcResult result = Tlc.run(folder(), "Grid", "Grid.cfg", options);
    assertThat(result.counts()).isEqualTo(new Counts(5_996_001, 3_000_000, 0));
    assertThat(reports)
        .allSatisfy(progress -> assertThat(progress.model()).isEqualTo("Grid"))
        .anySatisfy(progress -> assertThat(progress.distinctPerSecond()).isPositive())
        .anySatisfy(progress -> assertThat(progress.counts().queued()).isPositive());
  }

  @Test
  void stateGraphIsDumpedWithActionLabels(@TempDir Path target) throws IOException {
    Path dot = target.resolve("graph.dot");
    TlcResult result =
        Tlc.run(folder(), "Counter", "Holds.cfg", TlcOptions.defaults().withDumpDot(dot));
    assertThat(result).isInstanceOf(Holds.class);
    List<String> labels =
        Files.readAllLines(dot).stream().filter(line -> line.contains(" -> ")).toList();
    assertThat(labels).hasSize(7).anyMatch(line -> line.contains("[label=\"Reset\""));
  }

  @Test
  void dumpUnderANameThatTlcWouldChangeIsRefused() {
    assertThatThrownBy(() -> TlcOptions.defaults().withDumpDot(Path.of("graph")))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void runLeavesNoFilesBehind() throws IOException {
    run("Counter", "Invariant");
    String ours = "omadm-tlc-" + ProcessHandle.current().pid() + "-";
    try (var left = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
      assertThat(left.filter(file -> file.getFileName().toString().startsWith(ours))).isEmpty();
    }
    try (var left = Files.list(folder().path())) {
      assertThat(left.filter(file -> !file.toString().matches(".*\\.(tla|cfg|class|json)")))
          .isEmpty();
    }
  }

  private static TlcResult run(String module, String config) {
    return Tlc.run(folder(), module, config + ".cfg", TlcOptions.defaults());
  }

  private static SpecFolder folder() {
    return SpecFolder.of(Path.of("src/test/resources/org/omadm/modelcheck"));
  }
}
