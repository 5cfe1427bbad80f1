// SPDX-License-Identifier: Apache-2.0
package org.omadm.codegen.emit;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.omadm.codegen.model.Conjunct;
import org.omadm.codegen.model.Expression;

/**
 * Conjuncts that only give variables their next values, written as one expression:
 *
 * <pre>
 * after.withCount(after.count() + 1).withTurn(Side.LEFT)
 * </pre>
 */
final class Updates {
  private Updates() {}

  /**
   * Whether each body only gives values, and all give them to the same variables.
   *
   * @param assigned the variables that have one before
   */
  static boolean only(List<List<Conjunct>> bodies, Set<String> assigned) {
    return bodies.stream().allMatch(each -> only(each, assigned))
        && bodies.stream().map(each -> Set.copyOf(given(each))).distinct().count() == 1;
  }

  private static boolean only(Iterable<Conjunct> body, Set<String> assigned) {
    Set<String> before = new TreeSet<>(assigned);
    for (Conjunct each : body) {
      boolean gives =
          each instanceof Conjunct.Assign
              || each instanceof Conjunct.Unchanged
              || each instanceof Conjunct.Typing;
      boolean readsOwn =
          ActionParts.expressions(List.of(each))
              .anyMatch(
                  part ->
                      part instanceof Expression.VariableName name
                          && name.primed()
                          && !assigned.contains(name.name()));
      if (!gives || readsOwn || !Effects.given(each).stream().allMatch(before::add)) {
        return false;
      }
    }
    return true;
  }

  static List<String> given(List<Conjunct> body) {
    return body.stream().flatMap(each -> Effects.given(each).stream()).toList();
  }

  /** The next state with what the conjuncts add to it. */
  static Path after(Path before, List<Conjunct> conjuncts, ExpressionEmitter expressions) {
    Path result = before;
    for (Conjunct each : conjuncts) {
      if (each instanceof Conjunct.Assign assign) {
        String wither = JavaNames.wither(JavaNames.member(assign.variable()));
        JavaExpression value = expressions.emit(assign.value());
        result = result.with(result.next().invoke(wither, value), List.of(assign.variable()));
      } else {
        result = result.giving(Effects.given(each));
      }
    }
    return result;
  }
}
