// SPDX-License-Identifier: Apache-2.0
package org.omadm.codegen.model;

import java.util.List;
import java.util.Optional;

/**
 * A module that describes one end, from what that end holds alone.
 *
 * @param header the module's leading comment; its place is that of the module's name, its text
 *     empty
 * @param message the type of what its actions send; absent when none sends, or when they send
 *     several types (see {@link Action#message})
 * @param init its initial predicate, which assigns each variable once
 * @param actions in the order of the text; a dispatcher is an action whose body is, after its
 *     typings and guards, one {@link Conjunct.Either} of {@link Conjunct.Call}s
 */
public record Actor(
    Definition header,
    List<Variable> variables,
    Optional<Type> message,
    Optional<Action> init,
    List<Action> actions) {
  public Actor {
    variables = List.copyOf(variables);
    actions = List.copyOf(actions);
  }
}
