// SPDX-License-Identifier: Apache-2.0
package org.omadm.codegen.compare;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.function.LongConsumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Breadth-first search over a generated system. */
final class Search {

  /** How often progress is told, in states. */
  private static final int TICK = 1000;

  private record Visited(
      Object state, String text, @Nullable Visited before, String action, int depth) {}

  /** An expression of the generated code has no value. */
  private static final class Stopped extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient EvaluationError error;

    Stopped(EvaluationError error) {
      this.error = error;
    }
  }

  private final GeneratedSystem system;
  private final Restriction restriction;
  private final Instant deadline;
  private final Map<Object, String> texts = new HashMap<>();
  private final Set<Object> outside = new HashSet<>();
  private final Set<String> leavingTheModel = new HashSet<>();
  private final Map<String, SortedMap<String, TreeSet<String>>> steps = new LinkedHashMap<>();
  private final Set<String> initial = new LinkedHashSet<>();
  private final Queue<Visited> open = new ArrayDeque<>();
  private final Map<String, Violation> violations = new LinkedHashMap<>();
  private final Map<String, Predicate<Object>> invariants;
  private Optional<EvaluationError> error = Optional.empty();
  private long generated;
  private int depth;

  /**
   * @param restriction which states and steps belong to the model
   * @param invariants those to check, by name
   * @param deadline when to give up
   */
  Search(
      GeneratedSystem system,
      Restriction restriction,
      Map<String, Predicate<Object>> invariants,
      Instant deadline) {
    this.system = system;
    this.restriction = restriction;
    this.invariants = invariants;
    this.deadline = deadline;
  }

  /**
   * Visits every state, or those up to an evaluation error; tells {@code progress} how many there
   * are so far.
   *
   * @param limit the depth of the deepest states to expand, initial states having depth 1
   * @throws ComparisonFailed after the deadline
   */
  StateGraph run(int limit, LongConsumer progress) {
    try {
      for (var state : evaluated("", 0, system::init)) {
        generated++;
        visit(state, null, "Init");
      }
      initial.addAll(steps.keySet());
      for (var next = open.poll(); next != null && next.depth() <= limit; next = open.poll()) {
        expand(next, progress);
      }
    } catch (Stopped stopped) {
      error = Optional.of(stopped.error);
    }
    return new StateGraph(initial, steps, generated, depth);
  }

  private void expand(Visited visited, LongConsumer progress) {
    var byLabel = steps.get(visited.text());
    for (var step :
        evaluated(visited.text(), visited.depth(), () -> system.steps(visited.state()))) {
      generated++;
      var text = visit(step.next(), visited, step.action());
      if (text == null) {
        leavingTheModel.add(visited.text());
      } else if (byLabel != null) {
        byLabel.computeIfAbsent(step.action(), label -> new TreeSet<>()).add(text);
      }
      if (generated % TICK == 0) {
        progress.accept(steps.size());
        requireTime();
      }
    }
  }

  private void requireTime() {
    if (Instant.now().isAfter(deadline)) {
      throw ComparisonFailed.input(
          "error: the search of the generated code is not done in time, it has "
              + steps.size()
              + " states\n  help: give it a longer --timeout\n");
    }
  }

  /** The text of the state if it belongs to the model, else null. */
  private @Nullable String visit(Object state, @Nullable Visited before, String action) {
    var known = texts.get(state);
    var text = known != null || outside.contains(state) ? known : first(state, before, action);
    if (text == null || !isStep(before, text)) {
      return null;
    }
    if (!steps.containsKey(text)) {
      var visited = visited(state, text, before, action);
      steps.put(text, StateGraph.noSteps());
      depth = Math.max(depth, visited.depth());
      open.add(visited);
    }
    return text;
  }

  private boolean isStep(@Nullable Visited before, String text) {
    return before == null
        || evaluated(
            before.text(), before.depth(), () -> restriction.steps().test(before.text(), text));
  }

  /** Looks at a state for the first time: invariants hold outside the model too, as TLC says. */
  private @Nullable String first(Object state, @Nullable Visited before, String action) {
    var text = system.textOf(state);
    var visited = visited(state, text, before, action);
    boolean inside = evaluated(text, visited.depth(), () -> restriction.states().test(state, text));
    invariants.forEach(
        (name, invariant) -> {
          if (!violations.containsKey(name)
              && !evaluated(text, visited.depth(), () -> invariant.test(state))) {
            violations.put(name, new Violation(name, trace(visited)));
          }
        });
    if (!inside) {
      outside.add(state);
      return null;
    }
    texts.put(state, text);
    return text;
  }

  private static Visited visited(
      Object state, String text, @Nullable Visited before, String action) {
    return new Visited(state, text, before, action, before == null ? 1 : before.depth() + 1);
  }

  /** What generated code computes; whatever it throws, it has no value. */
  private static <T> T evaluated(String state, int depth, Supplier<T> code) {
    try {
      return code.get();
    } catch (ComparisonFailed ours) {
      throw ours;
    } catch (RuntimeException | StackOverflowError thrown) {
      throw new Stopped(EvaluationError.of(state, depth, thrown));
    }
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

  /** Where the generated code had no value, if it came to such a place. */
  Optional<EvaluationError> error() {
    return error;
  }

  /** How many states of a graph have no next step, not even one that leaves the model. */
  int deadlocks(StateGraph graph) {
    return (int)
        graph.steps().entrySet().stream()
            .filter(e -> e.getValue().isEmpty() && !leavingTheModel.contains(e.getKey()))
            .count();
  }
}
