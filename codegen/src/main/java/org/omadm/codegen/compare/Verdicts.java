// SPDX-License-Identifier: Apache-2.0
package org.omadm.codegen.compare;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Whether both sides judge the states alike: invariants, and expressions without a value. */
final class Verdicts {

  /** The invariant that TLC refutes is to be violated in the generated code, just as deep. */
  static Optional<Difference> difference(
      TlcSearch tlc, Set<String> compared, List<Violation> violations) {
    var refuted =
        tlc.end()
            .filter(end -> end instanceof TlcSearch.End.Refutation)
            .map(end -> (TlcSearch.End.Refutation) end)
            .filter(refutation -> compared.contains(refutation.invariant()));
    if (refuted.isEmpty()) {
      return violations.stream()
          .filter(v -> tlc.isWhole())
          .findFirst()
          .map(v -> Difference.verdict(v.invariant(), "holds", afterStates(v.trace().size())));
    }
    var expected = refuted.get();
    var found =
        violations.stream()
            .filter(v -> v.invariant().equals(expected.invariant()))
            .map(v -> afterStates(v.trace().size()))
            .findFirst()
            .orElse("holds");
    return found.equals(afterStates(expected.length()))
        ? Optional.empty()
        : Optional.of(
            Difference.verdict(expected.invariant(), afterStates(expected.length()), found));
  }

  private static String afterStates(int length) {
    return "violated after " + length + " states";
  }

  /**
   * Where one side has an expression without a value, the other is to have one too, in a state as
   * deep or one step further: which of its states a level begins with is left to each side.
   */
  static Optional<Difference> difference(TlcSearch tlc, Optional<EvaluationError> error) {
    var end = tlc.end();
    var expected = end.filter(e -> e instanceof TlcSearch.End.EvaluationError);
    if (error.isEmpty()) {
      return expected.map(
          e -> Difference.verdict("evaluation", "comes to " + e, "finds a value everywhere"));
    }
    int depth = error.get().depth();
    boolean beyond = end.isPresent() && expected.isEmpty() && depth > tlc.limit();
    return beyond || expected.filter(e -> Math.abs(e.length() - depth) <= 1).isPresent()
        ? Optional.empty()
        : Optional.of(
            Difference.verdict(
                "evaluation",
                end.map(e -> "comes to " + e).orElse("comes to its end"),
                "has an " + error.get()));
  }

  private Verdicts() {}
}
