// SPDX-License-Identifier: Apache-2.0
package org.omadm.codegen.emit;

import java.util.List;
import org.omadm.codegen.model.BinaryOperator;
import org.omadm.codegen.model.Conjunct;
import org.omadm.codegen.model.Expression;
import org.omadm.codegen.model.SourcePlace;
import org.omadm.codegen.model.Type;

/**
 * What a conjunct that says what a variable becomes asks where the variable has its value already.
 *
 * @param primed whether it is the next value; in an initial predicate there is one value only
 */
record NextTests(Program program, boolean primed) {

  Expression equal(Conjunct.Assign conjunct) {
    return test(BinaryOperator.EQUAL, conjunct.variable(), conjunct.value(), conjunct.place());
  }

  Expression member(Conjunct.AssignAny conjunct) {
    return test(BinaryOperator.IN, conjunct.variable(), conjunct.set(), conjunct.place());
  }

  /** That all of the variables, which have their next values, keep what they have. */
  Expression unchanged(List<String> variables, SourcePlace place) {
    List<Expression> tests =
        variables.stream()
            .map(each -> test(BinaryOperator.EQUAL, each, variable(each, false, place), place))
            .toList();
    return tests.size() == 1
        ? tests.get(0)
        : new Expression.Conjunction(tests, new Type.BooleanType(), place);
  }

  private Expression test(
      BinaryOperator operator, String variable, Expression right, SourcePlace place) {
    Expression left = variable(variable, primed, place);
    return new Expression.Binary(operator, left, right, new Type.BooleanType(), place);
  }

  private Expression variable(String name, boolean next, SourcePlace place) {
    Type type =
        program.system().variables().stream()
            .filter(each -> each.definition().name().equals(name))
            .findFirst()
            .orElseThrow()
            .type();
    return new Expression.VariableName(name, next, type, place);
  }
}
