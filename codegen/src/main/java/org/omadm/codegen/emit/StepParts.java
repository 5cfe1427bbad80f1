// SPDX-License-Identifier: Apache-2.0
package org.omadm.codegen.emit;

import java.util.List;
import java.util.stream.Stream;
import org.omadm.codegen.model.Expression;
import org.omadm.codegen.model.Step;

/** What the choices of {@code Next} are made of. */
final class StepParts {
  private StepParts() {}

  /** All expressions of the steps, at any depth. */
  static Stream<Expression> expressions(List<Step> steps) {
    return steps.stream().flatMap(StepParts::direct);
  }

  private static Stream<Expression> direct(Step step) {
    if (step instanceof Step.Labelled labelled) {
      return labelled.arguments().stream().flatMap(Parts::within);
    } else if (step instanceof Step.ForEach each) {
      return Stream.concat(
          each.bounds().stream().map(Expression.Bound::set).flatMap(Parts::within),
          expressions(each.steps()));
    }
    Step.Define define = (Step.Define) step;
    return Stream.concat(
        define.bindings().stream().map(Expression.LetBinding::value).flatMap(Parts::within),
        expressions(define.steps()));
  }
}
