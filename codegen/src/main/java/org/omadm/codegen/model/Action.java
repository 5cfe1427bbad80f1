// SPDX-License-Identifier: Apache-2.0
package org.omadm.codegen.model;

import java.util.List;
import java.util.Optional;

/**
 * An action, or an initial predicate.
 *
 * @param message the type of what it hands to its operator parameter {@code Send(_)} or {@code
 *     Push(_)}, a type of its own since a server both sends and pushes; absent when it has none
 */
public record Action(
    Definition definition,
    List<Parameter> parameters,
    Optional<Type> message,
    List<Conjunct> body) {
  public Action {
    parameters = List.copyOf(parameters);
    body = List.copyOf(body);
  }
}
