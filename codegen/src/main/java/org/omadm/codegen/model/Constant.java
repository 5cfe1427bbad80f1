// SPDX-License-Identifier: Apache-2.0
package org.omadm.codegen.model;

import java.util.List;

/**
 * A constant that is used as a value; a set that only types others is an opaque type instead.
 *
 * @param parameters of an operator constant, else empty
 * @param type of the constant, or of the operator's result
 */
public record Constant(Definition definition, Kind kind, List<Type> parameters, Type type) {
  public Constant {
    parameters = List.copyOf(parameters);
  }

  /** Who must know the constant. */
  public enum Kind {
    /** A reading: a boolean, an enumeration or an integer that an actor sees. */
    PROFILE,
    /** Anything else that an actor sees. */
    TERMS,
    /** Seen by the system or the properties only. */
    BOUNDS
  }
}
