// SPDX-License-Identifier: Apache-2.0
package org.omadm.codegen.model;

import java.util.List;

/** A helper: an operator without primes. It may read variables. */
public record Operator(
    Definition definition, List<Parameter> parameters, Type type, Expression body) {
  public Operator {
    parameters = List.copyOf(parameters);
  }
}
