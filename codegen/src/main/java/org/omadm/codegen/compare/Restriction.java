// SPDX-License-Identifier: Apache-2.0
package org.omadm.codegen.compare;

import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.function.Predicate;

/**
 * What CONSTRAINT and ACTION_CONSTRAINT leave of the graph, as TLC reads them: a state outside is
 * neither kept nor expanded, a step outside leads nowhere.
 *
 * @param states whether a state, with its text, is inside
 * @param steps whether a step between two states, by their texts, is inside
 */
record Restriction(BiPredicate<Object, String> states, BiPredicate<String, String> steps) {

  /**
   * The restriction that a configuration makes.
   *
   * @param generated predicates of the generated code, by name; a constraint that is not among them
   *     is evaluated
   */
  static Restriction of(
      ModelConfig config, ModelValues values, Map<String, Predicate<Object>> generated) {
    return new Restriction(
        states(config.names("CONSTRAINT"), values, generated),
        steps(config.names("ACTION_CONSTRAINT"), values));
  }

  private static BiPredicate<Object, String> states(
      List<String> names, ModelValues values, Map<String, Predicate<Object>> generated) {
    var evaluated = names.stream().filter(name -> !generated.containsKey(name)).toList();
    var called = names.stream().filter(generated::containsKey).map(generated::get).toList();
    return (state, text) ->
        called.stream().allMatch(predicate -> predicate.test(state))
            && (evaluated.isEmpty()
                || holds(evaluated, values.inState(ValueReader.readState(text))));
  }

  private static BiPredicate<String, String> steps(List<String> names, ModelValues values) {
    return (from, to) ->
        names.isEmpty()
            || holds(names, values.inStep(ValueReader.readState(from), ValueReader.readState(to)));
  }

  private static boolean holds(List<String> names, ModelValues values) {
    return names.stream().allMatch(values::holds);
  }
}
