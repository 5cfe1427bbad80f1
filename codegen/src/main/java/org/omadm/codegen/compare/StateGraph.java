// SPDX-License-Identifier: Apache-2.0
package org.omadm.codegen.compare;

import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * All reachable states, as canonical texts, and the labelled steps between them.
 *
 * @param initial the initial states
 * @param steps for each state, by label, the states after it; a state without a step has an empty
 *     map
 * @param generated states generated, those counted again that were known
 * @param depth the number of states on the longest shortest path from an initial state
 */
public record StateGraph(
    Set<String> initial,
    Map<String, SortedMap<String, TreeSet<String>>> steps,
    long generated,
    int depth) {

  /** The number of distinct states. */
  public int states() {
    return steps.size();
  }

  /** The number of labelled steps (state, operator, state). */
  public long labelledSteps() {
    return steps.values().stream()
        .flatMap(byLabel -> byLabel.values().stream())
        .mapToLong(Set::size)
        .sum();
  }

  static SortedMap<String, TreeSet<String>> noSteps() {
    return new TreeMap<>();
  }
}
