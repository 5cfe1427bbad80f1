// SPDX-License-Identifier: Apache-2.0
package org.omadm.readings;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * A column of the matrix.
 *
 * @param name of the operator
 * @param clause that asks for it; may be empty
 * @param words what holds, or what happens, as a sentence
 */
public record Property(String name, Kind kind, Wanted wanted, String clause, String words) {

  /** Under which word of a configuration it stands. */
  public enum Kind {
    @JsonProperty("invariant")
    INVARIANT,
    @JsonProperty("property")
    PROPERTY
  }

  /** Which answer is good. */
  public enum Wanted {
    @JsonProperty("holds")
    HOLDS,
    /** A claim that something never happens, which shows that it does. */
    @JsonProperty("refuted")
    REFUTED
  }
}
