// SPDX-License-Identifier: Apache-2.0
package org.omadm.codegen.emit;

import java.util.List;
import java.util.Set;

/**
 * How far the statements of an action of the system have come.
 *
 * @param next the next state so far
 * @param nextName a variable that holds what primed variables were assigned, when one is read
 * @param assigned the variables that have a next value
 * @param outcomes the list to which the next state goes at the end
 */
record Path(
    Scope scope,
    int indentation,
    JavaExpression next,
    String nextName,
    Set<String> assigned,
    String outcomes) {

  static Path start(Scope scope, String next) {
    JavaExpression reference = JavaExpression.primary("$L", next);
    return new Path(scope, Sources.BODY, reference, next, Set.of(), "steps");
  }

  /** Which ends in another list. */
  Path to(String list) {
    return new Path(scope, indentation, next, nextName, assigned, list);
  }

  /** With another next state, in which these variables have a value too. */
  Path with(JavaExpression further, List<String> variables) {
    return new Path(
        scope, indentation, further, nextName, Effects.with(assigned, variables), outcomes);
  }

  /** Where these variables keep the value they have. */
  Path giving(List<String> variables) {
    return with(next, variables);
  }

  /** Where the next state is in a variable. */
  Path named(String name) {
    return new Path(
        scope, indentation, JavaExpression.primary("$L", name), name, assigned, outcomes);
  }

  boolean isNamed() {
    return next.flat().toString().equals(nextName);
  }

  Path in(Scope names) {
    return new Path(names, indentation, next, nextName, assigned, outcomes);
  }

  /** In a scope of the same block whose names nothing after it sees. */
  Path sameBlock() {
    return in(scope.sameBlock());
  }

  Path nested() {
    return new Path(scope.inner(), indentation + 2, next, nextName, assigned, outcomes);
  }
}
