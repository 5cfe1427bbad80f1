// SPDX-License-Identifier: Apache-2.0
package org.omadm.codegen.compare;

import java.util.List;
import org.omadm.codegen.ast.Expression;

/** Whether a value is in a set that may have no end, or too many elements to list. */
final class Membership {

  private final Evaluator evaluator;

  Membership(Evaluator evaluator) {
    this.evaluator = evaluator;
  }

  boolean subset(List<Value> elements, Expression set) {
    return elements.stream().allMatch(x -> contains(set, x));
  }

  boolean contains(Expression set, Value value) {
    if (set instanceof Expression.Name n && evaluator.scope().find(n.name()) == null) {
      return isOfStandardSet(n, value);
    } else if (set instanceof Expression.PrefixApplication p && p.symbol().equals("SUBSET")) {
      return value instanceof Value.SetOf s && subset(s.elements(), p.operand());
    } else if (set instanceof Expression.OperatorApplication a
        && a.operator().name().equals("Seq")) {
      return value instanceof Value.Function f
          && Value.Function.elements(f.map())
              .filter(elements -> subset(elements, a.arguments().get(0)))
              .isPresent();
    }
    return evaluator.elements(set).contains(value);
  }

  private static boolean isOfStandardSet(Expression.Name set, Value value) {
    return switch (set.name()) {
      case "BOOLEAN" -> value instanceof Value.Bool;
      case "STRING" -> value instanceof Value.Str;
      case "Int" -> value instanceof Value.Int;
      case "Nat" -> value instanceof Value.Int i && i.value() >= 0;
      default -> throw new EvaluationException(set.span(), "'" + set.name() + "' has no value");
    };
  }
}
