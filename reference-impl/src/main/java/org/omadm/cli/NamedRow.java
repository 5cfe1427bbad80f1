// SPDX-License-Identifier: Apache-2.0
package org.omadm.cli;

import java.util.stream.Collectors;
import org.omadm.readings.Readings;
import org.omadm.readings.Row;

/** A row of the matrix by the name that a user gives it. */
final class NamedRow {
  private NamedRow() {}

  /**
   * The row of that name.
   *
   * @throws UserMistake if there is none; it names all that there are
   */
  static Row in(Readings readings, String name) {
    return readings.rows().stream()
        .filter(row -> row.name().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                new UserMistake(
                    name,
                    "no such reading or profile",
                    "there are "
                        + readings.rows().stream()
                            .map(Row::name)
                            .collect(Collectors.joining("; "))));
  }
}
