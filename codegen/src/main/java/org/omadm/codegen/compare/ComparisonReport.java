// SPDX-License-Identifier: Apache-2.0
package org.omadm.codegen.compare;

import java.util.List;
import java.util.Optional;

/**
 * What the comparison of a model's two graphs found.
 *
 * @param difference the first one; empty if the graphs are equal
 * @param end why TLC stopped before the end of the graph, an invariant that it refutes for example,
 *     and how deep; the graphs are compared as far as TLC has expanded all states by then
 * @param violations the invariants of the configuration that the generated code finds violated
 * @param deadlocks the number of states without a next step, in a model that is to have none
 * @param notes what is compared otherwise than the configuration says
 * @param warnings of the Java compiler on the generated code
 */
public record ComparisonReport(
    String module,
    String config,
    Side tlc,
    Side generated,
    Optional<Difference> difference,
    Optional<String> end,
    List<Violation> violations,
    int deadlocks,
    List<String> notes,
    List<String> warnings) {

  /** One of the two graphs in figures, and the seconds it took. */
  public record Side(int states, long steps, long generated, int depth, double seconds) {
    static Side of(StateGraph graph, double seconds) {
      return new Side(
          graph.states(), graph.labelledSteps(), graph.generated(), graph.depth(), seconds);
    }

    @Override
    public String toString() {
      return "%,d states, %,d labelled steps, %,d generated, depth %d, %.1f s"
          .formatted(states, steps, generated, depth, seconds);
    }
  }

  /** Whether states and labelled steps are exactly the same, and there are any. */
  public boolean equal() {
    return difference.isEmpty() && !comparedNothing();
  }

  /** Whether TLC stopped before it had all steps of the initial states. */
  public boolean comparedNothing() {
    return tlc.states() == 0;
  }
}
