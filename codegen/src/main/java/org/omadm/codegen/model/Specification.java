// SPDX-License-Identifier: Apache-2.0
package org.omadm.codegen.model;

import java.util.List;
import java.util.Optional;

/**
 * A whole specification.
 *
 * @param root the module that generation began from
 * @param types every type with a name, also those that only others mention
 * @param operators the helpers that something below calls, of all modules
 * @param properties the leading comment of the module of the invariants, when there are any
 */
public record Specification(
    String root,
    List<TypeDefinition> types,
    List<Constant> constants,
    List<Operator> operators,
    List<Actor> actors,
    Optional<Composition> system,
    Optional<Definition> properties,
    List<Invariant> invariants) {
  public Specification {
    types = List.copyOf(types);
    constants = List.copyOf(constants);
    operators = List.copyOf(operators);
    actors = List.copyOf(actors);
    invariants = List.copyOf(invariants);
  }
}
