// SPDX-License-Identifier: Apache-2.0
package org.omadm.codegen.compare;

/**
 * The generated code came to a value that does not exist, such as the head of an empty sequence.
 *
 * @param state where it was to take a step or to evaluate a predicate; empty before there is one
 * @param depth of that state; initial states have depth 1
 * @param problem in one line
 */
record EvaluationError(String state, int depth, String problem) {

  static EvaluationError of(String state, int depth, Throwable thrown) {
    var message = String.valueOf(thrown.getMessage()).lines().findFirst().orElse("");
    var kind =
        thrown instanceof StackOverflowError
            ? "recursion without end"
            : thrown instanceof ArithmeticException
                ? "arithmetic"
                : thrown.getClass().getSimpleName();
    return new EvaluationError(
        state, depth, thrown.getMessage() == null ? kind : kind + ": " + message);
  }

  @Override
  public String toString() {
    return "evaluation error in the generated code, "
        + problem
        + (state.isEmpty() ? ", before the first state" : ", in the state\n" + state.indent(4));
  }
}
