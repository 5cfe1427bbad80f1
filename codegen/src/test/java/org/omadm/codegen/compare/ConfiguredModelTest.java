// SPDX-License-Identifier: Apache-2.0
package org.omadm.codegen.compare;

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
import org.junit.jupiter.params.provider.CsvSource;

/** What a configuration asks for is done on both sides alike. */
final class ConfiguredModelTest {

  private static final Comparison.Progress SILENT = (phase, states) -> {};

  private static final String WALK =
      """
      ---- MODULE Walk ----
      EXTENDS Naturals, Sequences
      VARIABLES x, y
      WalkTypeInv == x \\in Nat /\\ y \\in Seq(Nat)
      Start == x \\in {0, 1} /\\ y = <<>>
      Up == x < 6 /\\ x' = x + 1 /\\ y' = y
      Note == Len(y) < 2 /\\ y' = Append(y, x) /\\ x' = x
      Take == x = 3 /\\ x' = Head(y) /\\ y' = Tail(y)
      Go == Up \\/ Note
      Climb == \\/ Up
      Small == x + Len(y) < 5
      Slow == x' + Len(y') < 4 /\\ (y' = y => x' > x)
      FewInv == x < 5
      NoThreeInv == x /= 3
      Spec == Start /\\ [][Go]_<<x, y>> /\\ WF_<<x, y>>(Up)
      TakeNext == Up \\/ Take
      ====
      """;

  @TempDir private Path folder = Path.of("");

  private Comparison comparison(String config) throws IOException {
    Files.writeString(folder.resolve("Walk.tla"), WALK);
    Files.writeString(folder.resolve("Walk.cfg"), config);
    return Comparison.of(folder, "Walk", Path.of("Walk.cfg"));
  }

  @ParameterizedTest
  @CsvSource({
    "SPECIFICATION Spec, 119, 9",
    "SPECIFICATION Spec CONSTRAINT Small, 25, 5",
    "SPECIFICATION Spec ACTION_CONSTRAINT Slow, 14, 4",
    "INIT Start NEXT Climb CONSTRAINT Small INVARIANT FewInv, 4, 3",
    "INIT Start NEXT Go CHECK_DEADLOCK FALSE, 119, 9",
  })
  void graphsAreEqual(String config, int states, int depth) throws IOException {
    var report = comparison(config).run(SILENT);
    assertThat(report.difference().map(Object::toString)).isEmpty();
    assertThat(report.generated().states()).isEqualTo(states).isEqualTo(report.tlc().states());
    assertThat(report.generated().depth()).isEqualTo(depth).isEqualTo(report.tlc().depth());
  }

  @Test
  void anInvariantIsCheckedInTheStatesOutsideTheConstraintToo() throws IOException {
    var report = comparison("SPECIFICATION Spec CONSTRAINT Small INVARIANT FewInv").run(SILENT);
    assertThat(report.difference().map(Object::toString)).isEmpty();
    assertThat(report.end()).contains("the violation of FewInv after 5 states");
  }

  @Test
  void statesWithoutAStepAreCountedWhereTheyAreAnError() throws IOException {
    assertThat(comparison("INIT Start NEXT Climb").run(SILENT).deadlocks()).isEqualTo(1);
    assertThat(comparison("INIT Start NEXT Climb CHECK_DEADLOCK FALSE").run(SILENT).deadlocks())
        .isZero();
    assertThat(comparison("INIT Start NEXT Climb CONSTRAINT Small").run(SILENT).deadlocks())
        .as("TLC finds none either: the step leads out of the model")
        .isZero();
  }

  @Test
  void anExpressionWithoutAValueIsFoundOnBothSides() throws IOException {
    var report = comparison("INIT Start NEXT TakeNext").run(SILENT);
    assertThat(report.difference().map(Object::toString)).isEmpty();
    assertThat(report.end().orElseThrow()).contains("TLC's evaluation error after");
  }

  @Test
  void anExpressionThatHasAValueOnOneSideOnlyIsADifference() throws IOException {
    var comparison = comparison("INIT Start NEXT Climb");
    var path = "org/omadm/protocol/Walk.java";
    var sources = comparison.sources();
    var source = sources.getOrDefault(path, "");
    var changed = source.replace("state.x() + 1", "state.x() + 1 + 0 / (3 - state.x())");
    assertThat(changed).isNotEqualTo(source);
    sources.put(path, changed);
    assertThat(comparison.run(sources, SILENT).difference())
        .map(Object::toString)
        .hasValueSatisfying(
            text -> assertThat(text).contains("evaluation error", "/ by zero", "/\\ x = 3"));
  }

  @Test
  void symmetryAndViewAreLeftOutAndSaidSo() throws IOException {
    var report = comparison("SPECIFICATION Spec SYMMETRY Symmetric VIEW x").run(SILENT);
    assertThat(report.equal()).isTrue();
    assertThat(report.tlc().states()).isEqualTo(119);
    assertThat(report.notes())
        .containsExactly(
            "SYMMETRY is left out on both sides: the whole graph is compared",
            "VIEW is left out on both sides: the whole graph is compared");
  }

  @Test
  void modulesAreFoundInALibrary(@TempDir Path library) throws IOException {
    Files.writeString(library.resolve("Walk.tla"), WALK);
    Files.writeString(
        folder.resolve("MCWalk.tla"), "---- MODULE MCWalk ----\nEXTENDS Walk\n====\n");
    Files.writeString(folder.resolve("MCWalk.cfg"), "SPECIFICATION Spec");
    var report =
        Comparison.of(folder, "MCWalk", Path.of("MCWalk.cfg"), List.of(library)).run(SILENT);
    assertThat(report.equal()).isTrue();
    assertThat(report.generated().states()).isEqualTo(119);
  }

  @Test
  void aSearchThatTakesTooLongIsStopped() throws IOException {
    Files.writeString(
        folder.resolve("Long.tla"),
        """
        ---- MODULE Long ----
        EXTENDS Naturals
        VARIABLE n
        LongTypeInv == n \\in Nat
        Init == n = 0
        Next == Up
        Up == n' = n + 1
        ====
        """
            .replace("Next == Up\nUp == n' = n + 1", "Up == n' = n + 1\nNext == Up"));
    Files.writeString(folder.resolve("Long.cfg"), "INIT Init NEXT Next");
    var comparison =
        Comparison.of(folder, "Long", Path.of("Long.cfg")).withTimeout(Duration.ofSeconds(4));
    assertThatThrownBy(() -> comparison.run(SILENT))
        .isInstanceOf(ComparisonFailed.class)
        .hasMessageContaining("stopped")
        .hasMessageContaining("--timeout");
    assertThatThrownBy(() -> comparison.search(comparison.sources(), SILENT))
        .hasMessageContaining("not done in time");
  }
}
