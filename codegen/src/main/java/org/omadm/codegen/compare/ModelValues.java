// SPDX-License-Identifier: Apache-2.0
package org.omadm.codegen.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.omadm.codegen.ast.Module;

/** What a module and its configuration make of the constants. */
final class ModelValues {

  private static final Pattern WORD = Pattern.compile("\"([^\"\n]*)\"|\\w+");

  private final List<Module> modules;
  private final ModelConfig config;
  private final TlcOrder order;
  private final Scope scope;
  private final Definitions definitions;

  /**
   * @param modules those of the specification and the one with the bounds
   */
  ModelValues(List<Module> modules, ModelConfig config) {
    this(modules, config, new TlcOrder(places(modules, config)), new Definitions(modules));
  }

  private ModelValues(
      List<Module> modules, ModelConfig config, TlcOrder order, Definitions definitions) {
    this.modules = modules;
    this.definitions = definitions;
    this.config = config;
    this.order = order;
    this.scope = Scope.top();
    scope.orderIs(order);
    StandardOperators.define(scope);
    modules.forEach(module -> Evaluator.define(module.units(), scope));
    config.values().forEach(this::give);
    config.modules().values().forEach(in -> in.values().forEach(this::give));
    // An override is looked up when it is used, so the order of the configuration does not matter.
    config.overrides().forEach(this::replace);
    config.modules().values().forEach(in -> in.overrides().forEach(this::replace));
  }

  private void give(String name, Value value) {
    scope.define(name, arguments -> value);
  }

  private void replace(String name, String by) {
    scope.define(name, arguments -> operator(by).apply(arguments));
  }

  /**
   * Where names and strings first stand: the configuration, then the root, then what it extends.
   */
  private static Map<String, Integer> places(List<Module> modules, ModelConfig config) {
    var places = new HashMap<String, Integer>();
    var texts = new ArrayList<String>(List.of(config.searchOnly()));
    for (int i = modules.size() - 1; i >= 0; i--) {
      texts.add(modules.get(i).source().text());
    }
    for (var text : texts) {
      WORD.matcher(text)
          .results()
          .map(word -> Optional.ofNullable(word.group(1)).orElse(word.group()))
          .forEach(word -> places.putIfAbsent(word, places.size()));
    }
    return places;
  }

  private Scope.Operator operator(String name) {
    var operator = scope.find(name);
    if (operator == null) {
      throw ComparisonFailed.input(
          "error: the configuration gives '" + name + "' no value\n  help: add it to CONSTANTS\n");
    }
    return operator;
  }

  /**
   * The value of a constant, or of an operator constant for some arguments.
   *
   * @throws EvaluationException if it has none
   */
  Value value(String constant, List<Value> arguments) {
    var operators = new ArrayList<Scope.Operator>();
    arguments.forEach(a -> operators.add(ignored -> a));
    return bounded(constant, () -> operator(constant).apply(operators));
  }

  private static <T> T bounded(String name, Supplier<T> evaluation) {
    try {
      return evaluation.get();
    } catch (StackOverflowError endless) {
      throw ComparisonFailed.specification(
          "error: '"
              + name
              + "' has no value: its definition calls itself too often\n"
              + "  help: give its recursion an end, or the model smaller bounds\n");
    }
  }

  /** The same with values for the variables; definitions see them too. */
  ModelValues inState(Map<String, Value> state) {
    var values = new ModelValues(modules, config, order, definitions);
    state.forEach((name, value) -> values.scope.define(name, arguments -> value));
    return values;
  }

  /** The same with values for the variables and for the primed ones. */
  ModelValues inStep(Map<String, Value> from, Map<String, Value> to) {
    var values = inState(from);
    values.scope.nextIs(inState(to).scope);
    return values;
  }

  /** Whether the configuration gives a constant a value, and does not put an operator for it. */
  boolean isGiven(String constant) {
    return config.values().containsKey(constant)
        && !config.overrides().containsKey(constant)
        && config.modules().values().stream()
            .noneMatch(
                in -> in.values().containsKey(constant) || in.overrides().containsKey(constant));
  }

  /** The same with another value for a constant that {@link #isGiven}. */
  ModelValues with(String constant, Value value) {
    var given = new LinkedHashMap<>(config.values());
    given.put(constant, value);
    return new ModelValues(modules, config.withValues(given), order, definitions);
  }

  /** Evaluates what the modules say. */
  Evaluator evaluator() {
    return new Evaluator(scope);
  }

  /** What the modules define. */
  Definitions definitions() {
    return definitions;
  }

  /** Whether a predicate without parameters holds. */
  boolean holds(String predicate) {
    return bounded(predicate, () -> Operands.truth(operator(predicate).value()));
  }
}
