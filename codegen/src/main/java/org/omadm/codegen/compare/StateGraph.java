// SPDX-License-Identifier: Apache-2.0
package org.omadm.codegen.compare;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * All reachable states, as canonical texts, and the labelled steps between them.
 *
 * @param initial the initial states
 * @param steps for each state that was expanded, by label, the states after it; a state without a
 *     step has an empty map
 * @param generated states generated, those counted again that were known
 * @param depth the number of states on the longest shortest path from an initial state
 */
public record StateGraph(
    Set<String> initial,
    Map<String, SortedMap<String, TreeSet<String>>> steps,
    long generated,
    int depth) {

  private static final String UNNAMED = "UnnamedAction";

  /** The number of distinct states that were expanded. */
  public int states() {
    return steps.size();
  }

  /**
   * The part of the graph whose states are at most so deep; initial states have depth 1, and with
   * less there are none.
   */
  StateGraph upTo(int limit) {
    if (limit < 1) {
      return new StateGraph(Set.of(), Map.of(), generated, 0);
    }
    Map<String, SortedMap<String, TreeSet<String>>> part = new LinkedHashMap<>();
    Set<String> level = initial;
    for (int d = 1; d <= limit && !level.isEmpty(); d++) {
      var next = new LinkedHashSet<String>();
      for (var state : level) {
        var known = steps.get(state);
        if (known != null && part.putIfAbsent(state, known) == null) {
          known.values().forEach(next::addAll);
        }
      }
      next.removeAll(part.keySet());
      level = next;
    }
    return new StateGraph(initial, part, generated, Math.min(depth, limit));
  }

  /** Whether TLC could not name the action of some step: it names none of an INSTANCE. */
  boolean hasUnnamedSteps() {
    return steps.values().stream().anyMatch(byLabel -> byLabel.containsKey(UNNAMED));
  }

  /** The same graph with all steps under one label. */
  StateGraph withoutLabels() {
    Map<String, SortedMap<String, TreeSet<String>>> unlabelled = new LinkedHashMap<>();
    steps.forEach(
        (state, byLabel) -> {
          var all = new TreeSet<String>();
          byLabel.values().forEach(all::addAll);
          var one = noSteps();
          if (!all.isEmpty()) {
            one.put(UNNAMED, all);
          }
          unlabelled.put(state, one);
        });
    return new StateGraph(initial, unlabelled, generated, depth);
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
