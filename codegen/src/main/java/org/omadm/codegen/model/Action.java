// SPDX-License-Identifier: Apache-2.0
package org.omadm.codegen.model;

import java.util.List;

/**
 * An action, or an initial predicate.
 *
 * @param sends whether it has the operator parameter {@code Send(_)}
 */
public record Action(
    Definition definition, List<Parameter> parameters, boolean sends, List<Conjunct> body) {
  public Action {
    parameters = List.copyOf(parameters);
    body = List.copyOf(body);
  }
}
