// SPDX-License-Identifier: Apache-2.0
package org.omadm.readings;

import java.util.List;
import java.util.Optional;

/**
 * What TLC says of one row in one scenario.
 *
 * @param inputs a digest of what was asked: modules and configuration
 * @param refuted in the order in which TLC refuted them; all others that the scenario asks hold
 * @param distinctStates of the complete search with the properties that hold
 * @param depth the number of states on the longest shortest path in it
 */
public record Answer(
    String row,
    String scenario,
    String inputs,
    List<Refutation> refuted,
    long distinctStates,
    int depth) {

  public Answer {
    refuted = List.copyOf(refuted);
  }

  /** How a property was refuted; empty if it holds. */
  public Optional<Refutation> refutation(String property) {
    return refuted.stream().filter(found -> found.property().equals(property)).findFirst();
  }
}
