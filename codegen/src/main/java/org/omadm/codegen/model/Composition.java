// SPDX-License-Identifier: Apache-2.0
package org.omadm.codegen.model;

import java.util.List;

/**
 * The system: the actors, what lies between them, and what may happen.
 *
 * @param header the leading comment of the module that defines {@code Next}
 * @param variables all of them, the actors' included, in the order of their declaration
 * @param next what {@code Next} chooses from, in the order of the text
 * @param steps the actions that {@code next} names, each once
 * @param actions what the steps call and is not an actor's, {@code SendToServer(messages)}
 */
public record Composition(
    Definition header,
    List<Variable> variables,
    Action init,
    List<Step> next,
    List<Action> steps,
    List<Action> actions) {
  public Composition {
    variables = List.copyOf(variables);
    next = List.copyOf(next);
    steps = List.copyOf(steps);
    actions = List.copyOf(actions);
  }
}
