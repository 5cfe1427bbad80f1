// SPDX-License-Identifier: Apache-2.0
package org.omadm.codegen.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.omadm.codegen.ast.Module;

/** What a module and its configuration make of the constants. */
final class ModelValues {

  private final Scope scope;

  /**
   * @param modules those of the specification and the one with the bounds
   */
  ModelValues(List<Module> modules, ModelConfig config) {
    this.scope = Scope.top();
    StandardOperators.define(scope);
    modules.forEach(module -> Evaluator.define(module.units(), scope));
    config.values().forEach((name, value) -> scope.define(name, arguments -> value));
    // An override is looked up when it is used, so the order of the configuration does not matter.
    config
        .overrides()
        .forEach((name, by) -> scope.define(name, arguments -> operator(by).apply(arguments)));
  }

  private Scope.Operator operator(String name) {
    var operator = scope.find(name);
    if (operator == null) {
      throw new IllegalArgumentException(
          "'" + name + "' is neither defined nor given a value by the configuration");
    }
    return operator;
  }

  /** The value of a constant, or of an operator constant for some arguments. */
  Value value(String constant, List<Value> arguments) {
    var operators = new ArrayList<Scope.Operator>();
    arguments.forEach(a -> operators.add(ignored -> a));
    return operator(constant).apply(operators);
  }

  /** Whether a state predicate holds of a state. */
  boolean holds(String predicate, Map<String, Value> state) {
    // Definitions see the scope they were made in, so the state's variables go there.
    state.forEach((name, value) -> scope.define(name, arguments -> value));
    var value = operator(predicate).value();
    return value instanceof Value.Bool b && b.value();
  }
}
