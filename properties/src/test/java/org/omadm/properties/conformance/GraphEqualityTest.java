// SPDX-License-Identifier: Apache-2.0
package org.omadm.properties.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.omadm.codegen.compare.Comparison;
import org.omadm.codegen.compare.ComparisonReport;
import org.omadm.modelcheck.Manifest;
import org.omadm.modelcheck.Model;

/**
 * A breadth-first search over the checked-in Java finds exactly the states and labelled steps of
 * TLC, for each quick model of the manifest that is compared.
 */
class GraphEqualityTest {

  @Execution(ExecutionMode.CONCURRENT)
  @TestFactory
  Stream<DynamicTest> statesAndLabelledStepsAreThoseOfTlc() {
    return compared(Model.Compare.GRAPH)
        .map(model -> DynamicTest.dynamicTest(model.name(), () -> assertEqualGraphs(model)));
  }

  @Execution(ExecutionMode.CONCURRENT)
  @TestFactory
  Stream<DynamicTest> countsAreThoseOfTheManifest() {
    return compared(Model.Compare.COUNTS)
        .map(model -> DynamicTest.dynamicTest(model.name(), () -> assertEqualCounts(model)));
  }

  private static Stream<Model> compared(Model.Compare compare) {
    return Manifest.read(CheckedInProtocol.SPEC.resolve("manifest.json")).models().stream()
        .filter(model -> model.compare() == compare && model.quick());
  }

  private static void assertEqualGraphs(Model model) {
    ComparisonReport report =
        comparison(model).run(CheckedInProtocol.compiled(), (phase, states) -> {});
    System.out.printf(
        "%s: %d states, %d labelled steps%n",
        model.name(), report.generated().states(), report.generated().steps());
    assertThat(report.difference().map(Object::toString).orElse("equal")).isEqualTo("equal");
    assertThat(report.warnings()).isEmpty();
    assertThat(report.generated().steps()).isPositive();
  }

  /** The counts of TLC stand in the manifest, and {@code ManifestTest} holds TLC to them. */
  private static void assertEqualCounts(Model model) {
    var graph = comparison(model).search(CheckedInProtocol.compiled(), (phase, states) -> {});
    System.out.printf(
        "%s: %d states, %d labelled steps%n", model.name(), graph.states(), graph.labelledSteps());
    assertThat(graph.states()).isEqualTo((int) model.distinctStates().orElseThrow());
  }

  private static Comparison comparison(Model model) {
    return Comparison.of(CheckedInProtocol.SPEC, model.module(), Path.of(model.config()))
        .ofFewStates();
  }
}
