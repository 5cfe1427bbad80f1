// SPDX-License-Identifier: Apache-2.0
package org.omadm.readings;

import java.util.Map;
import java.util.TreeMap;

/**
 * A row of the matrix: an answer to every question.
 *
 * @param departs the constants whose value is not that of {@code Hardened}, with their value
 */
public record Row(String name, Kind kind, String says, Map<String, String> departs) {

  /** The name of the row that departs in nothing. */
  public static final String HARDENED = "Hardened";

  /** How a row came to be. */
  public enum Kind {
    HARDENED,
    /** One reading is another than in {@code Hardened}. */
    FLIP,
    PROFILE
  }

  public Row {
    departs = Map.copyOf(departs);
  }

  /** The row that departs in nothing. */
  public static Row hardened() {
    return new Row(HARDENED, Kind.HARDENED, "Every decision as this project takes it.", Map.of());
  }

  static Row flip(Reading reading, String value) {
    return new Row(
        reading.constant() + " = " + value,
        Kind.FLIP,
        reading.asks() + " " + value.replace("\"", ""),
        Map.of(reading.constant(), value));
  }

  static Row of(NamedProfile profile) {
    return new Row(profile.name(), Kind.PROFILE, profile.says(), profile.departs());
  }

  /** The departures in the order of their names, {@code A = FALSE, B = 1}; empty for none. */
  public String departures() {
    StringBuilder text = new StringBuilder();
    new TreeMap<>(departs)
        .forEach(
            (constant, value) ->
                text.append(text.isEmpty() ? "" : ", ")
                    .append(constant)
                    .append(" = ")
                    .append(value));
    return text.toString();
  }
}
