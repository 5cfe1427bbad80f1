// SPDX-License-Identifier: Apache-2.0
package org.omadm.codegen.compare;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.function.LongConsumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Breadth-first search over a generated system. */
final class Search {

  /** How often progress is told, in states. */
  private static final int TICK = 1000;

  private record Visited(
      Object state, String text, @Nullable Visited before, String action, int depth) {}

  private final GeneratedSystem system;
  private final Predicate<String> constraint;
  private final Map<Object, String> texts = new HashMap<>();
  private final Set<Object> outside = new HashSet<>();
  private final Map<String, SortedMap<String, TreeSet<String>>> steps = new LinkedHashMap<>();
  private final Set<String> initial = new LinkedHashSet<>();
  private final Queue<Visited> open = new ArrayDeque<>();
  private final Map<String, Violation> violations = new LinkedHashMap<>();
  private final Map<String, Predicate<Object>> invariants;
  private long generated;
  private int depth;

  /**
   * @param constraint whether a state, by its text, belongs to the model
   * @param invariants those to check, by name
   */
  Search(
      GeneratedSystem system,
      Predicate<String> constraint,
      Map<String, Predicate<Object>> invariants) {
    this.system = system;
    this.constraint = constraint;
    this.invariants = invariants;
  }

  /**
   * Visits every state; tells {@code progress} how many there are so far.
   *
   * @param limit the depth of the deepest states to expand, initial states having depth 1
   */
  StateGraph run(int limit, LongConsumer progress) {
    for (var state : system.init()) {
      generated++;
      visit(state, null, "Init");
    }
    initial.addAll(steps.keySet());
    for (var next = open.poll(); next != null && next.depth() <= limit; next = open.poll()) {
      expand(next, progress);
    }
    return new StateGraph(initial, steps, generated, depth);
  }

  private void expand(Visited visited, LongConsumer progress) {
    var byLabel = steps.get(visited.text());
    for (var step : system.steps(visited.state())) {
      generated++;
      var text = visit(step.next(), visited, step.action());
      if (text != null && byLabel != null) {
        byLabel.computeIfAbsent(step.action(), label -> new TreeSet<>()).add(text);
      }
      if (generated % TICK == 0) {
        progress.accept(steps.size());
      }
    }
  }

  /** The text of the state if it belongs to the model, else null. */
  private @Nullable String visit(Object state, @Nullable Visited before, String action) {
    var known = texts.get(state);
    if (known != null || outside.contains(state)) {
      return known;
    }
    var text = system.textOf(state);
    if (!constraint.test(text)) {
      outside.add(state);
      return null;
    }
    texts.put(state, text);
    if (steps.containsKey(text)) {
      return text;
    }
    var visited = new Visited(state, text, before, action, before == null ? 1 : before.depth() + 1);
    steps.put(text, StateGraph.noSteps());
    depth = Math.max(depth, visited.depth());
    open.add(visited);
    invariants.forEach(
        (name, invariant) -> {
          if (!violations.containsKey(name) && !invariant.test(state)) {
            violations.put(name, new Violation(name, trace(visited)));
          }
        });
    return text;
  }

  private static List<Violation.Step> trace(Visited last) {
    var trace = new ArrayList<Violation.Step>();
    for (Visited v = last; v != null; v = v.before()) {
      trace.add(new Violation.Step(v.action(), v.text()));
    }
    Collections.reverse(trace);
    return trace;
  }

  /** The violated invariants, each with a shortest trace. */
  List<Violation> violations() {
    return List.copyOf(violations.values());
  }
}
