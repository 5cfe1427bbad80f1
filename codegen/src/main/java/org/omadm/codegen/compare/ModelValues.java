// SPDX-License-Identifier: Apache-2.0
package org.omadm.codegen.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.omadm.codegen.ast.Module;

/** What a module and its configuration make of the constants. */
final class ModelValues {

  private final List<Module> modules;
  private final ModelConfig config;
  private final Scope scope;

  /**
   * @param modules those of the specification and the one with the bounds
   */
  ModelValues(List<Module> modules, ModelConfig config) {
    this.modules = modules;
    this.config = config;
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
      throw ComparisonFailed.input(
          "error: the configuration gives '" + name + "' no value\n  help: add it to CONSTANTS\n");
    }
    return operator;
  }

  /** The value of a constant, or of an operator constant for some arguments. */
  Value value(String constant, List<Value> arguments) {
    var operators = new ArrayList<Scope.Operator>();
    arguments.forEach(a -> operators.add(ignored -> a));
    return operator(constant).apply(operators);
  }

  /** The same with values for the variables; definitions see them too. */
  ModelValues inState(Map<String, Value> state) {
    var values = new ModelValues(modules, config);
    state.forEach((name, value) -> values.scope.define(name, arguments -> value));
    return values;
  }

  /** Whether a predicate without parameters holds. */
  boolean holds(String predicate) {
    return operator(predicate).value() instanceof Value.Bool b && b.value();
  }
}
