// SPDX-License-Identifier: Apache-2.0
package org.omadm.codegen.compare;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.omadm.codegen.ast.Unit;

/**
 * A function that is defined by its own values, {@code f[n \in S] == ... f[n - 1] ...}. Each value
 * is computed when it is asked for, so that the domain may be without end.
 */
final class RecursiveFunction implements Scope.Operator {

  private final Unit.FunctionDefinition definition;
  private final Evaluator evaluator;
  private final Map<Value, Value> known = new HashMap<>();

  RecursiveFunction(Unit.FunctionDefinition definition, Scope scope) {
    this.definition = definition;
    this.evaluator = new Evaluator(scope);
  }

  /** The function as a value, if its domain can be listed. */
  @Override
  public Value apply(List<Scope.Operator> arguments) {
    var map = new TreeMap<Value, Value>();
    for (var key : Sets.product(new Bindings(evaluator).domains(definition.bounds()))) {
      map.put(DataForms.key(key), at(DataForms.key(key)));
    }
    return Value.function(map);
  }

  Value at(Value key) {
    var value = known.get(key);
    if (value == null) {
      value = computed(key);
      known.put(key, value);
    }
    return value;
  }

  private Value computed(Value key) {
    var bounds = definition.bounds();
    boolean single =
        bounds.size() == 1 && (bounds.get(0).tuple() || bounds.get(0).names().size() == 1);
    var arguments =
        WithoutValue.placed(
            definition.span(), () -> single ? List.of(key) : Operands.sequence(key));
    new Bindings(evaluator).requireInside(bounds, arguments);
    return new Bindings(evaluator).bindAll(bounds, arguments).evaluate(definition.body());
  }
}
