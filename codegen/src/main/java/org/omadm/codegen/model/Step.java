// SPDX-License-Identifier: Apache-2.0
package org.omadm.codegen.model;

import java.util.List;

/** What {@code Next} chooses from, taken apart as far as its steps have a label of their own. */
public sealed interface Step {

  /** {@code A(p)}: every step of the action, under the label that TLC gives it. */
  record Labelled(String label, String action, List<Expression> arguments) implements Step {
    public Labelled {
      arguments = List.copyOf(arguments);
    }
  }

  /** {@code \E p \in S : ..} over sets that are the same in all states. */
  record ForEach(List<Expression.Bound> bounds, List<Step> steps) implements Step {
    public ForEach {
      bounds = List.copyOf(bounds);
      steps = List.copyOf(steps);
    }
  }

  /** LET, or the arguments of an operator whose disjuncts have labels of their own. */
  record Define(List<Expression.LetBinding> bindings, List<Step> steps) implements Step {
    public Define {
      bindings = List.copyOf(bindings);
      steps = List.copyOf(steps);
    }
  }
}
