// SPDX-License-Identifier: Apache-2.0
package org.omadm.codegen.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

final class DifferenceTest {

  private static StateGraph graph(Map<String, String> stepsOfZero) {
    var byLabel = StateGraph.noSteps();
    stepsOfZero.forEach((label, to) -> byLabel.put(label, new TreeSet<>(List.of("/\\ x = " + to))));
    return new StateGraph(Set.of("/\\ x = 0"), new TreeMap<>(Map.of("/\\ x = 0", byLabel)), 1, 1);
  }

  @Test
  void aStepOfAnotherNameIsSaidToBeOne() {
    var difference = Difference.between(graph(Map.of("Up", "1")), graph(Map.of("Climb", "1")));
    assertThat(difference.orElseThrow().toString())
        .startsWith("step Climb differs from the state")
        .endsWith("one side goes there by another action: Up");
  }

  @Test
  void aStepThatLeadsElsewhereIsShownOnBothSides() {
    var difference = Difference.between(graph(Map.of("Up", "1")), graph(Map.of("Up", "2")));
    assertThat(difference.orElseThrow().toString())
        .isEqualTo(
            """
            step Up differs from the state
                /\\ x = 0
              TLC goes to
                /\\ x = 1
              the generated code goes to
                /\\ x = 2""");
  }

  @Test
  void equalGraphsHaveNone() {
    var graph = graph(Map.of("Up", "1"));
    assertThat(Difference.between(graph, graph(Map.of("Up", "1")))).isEmpty();
  }
}
