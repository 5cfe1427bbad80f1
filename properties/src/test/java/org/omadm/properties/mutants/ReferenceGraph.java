// SPDX-License-Identifier: Apache-2.0
package org.omadm.properties.mutants;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.omadm.codegen.compare.Comparison;
import org.omadm.codegen.compare.GeneratedSystem;
import org.omadm.codegen.compare.StateGraph;

/**
 * The state graph of one model. A changed system is compared with it while it is searched, so the
 * first state with other steps ends the search.
 */
final class ReferenceGraph {
  private final String model;
  private final Comparison comparison;
  private final StateGraph graph;

  private ReferenceGraph(String model, Comparison comparison, StateGraph graph) {
    this.model = model;
    this.comparison = comparison;
    this.graph = graph;
  }

  /** Searches the unchanged sources; that this is TLC's graph is what GraphEqualityTest shows. */
  static ReferenceGraph of(
      Path specification, String module, String model, Map<String, String> sources) {
    Comparison comparison = Comparison.of(specification, module, Path.of(model + ".cfg"));
    return new ReferenceGraph(model, comparison, comparison.search(sources, (phase, states) -> {}));
  }

  String model() {
    return model;
  }

  /**
   * What is different first; empty if the graph is the same and each invariant holds.
   *
   * @param classes finds the changed ones and all others that the generated system needs
   */
  Optional<String> difference(ClassLoader classes) {
    try {
      return new Walk(comparison.system(classes)).difference();
    } catch (RuntimeException | LinkageError | StackOverflowError thrown) {
      return Optional.of("throws " + rootOf(thrown).getClass().getSimpleName());
    }
  }

  private static Throwable rootOf(Throwable thrown) {
    Throwable root = thrown;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    return root;
  }

  private final class Walk {
    private final GeneratedSystem system;
    private final Map<Object, String> texts = new HashMap<>();
    private final Set<String> seen = new HashSet<>();
    private final Queue<Object> open = new ArrayDeque<>();

    Walk(GeneratedSystem system) {
      this.system = system;
    }

    Optional<String> difference() {
      Set<String> initial = new TreeSet<>();
      system.init().forEach(state -> initial.add(reach(state)));
      if (!initial.equals(new TreeSet<>(graph.initial()))) {
        return Optional.of("another initial state");
      }
      for (Object state = open.poll(); state != null; state = open.poll()) {
        Optional<String> difference = differenceAt(state);
        if (difference.isPresent()) {
          return difference;
        }
      }
      return Optional.empty();
    }

    private Optional<String> differenceAt(Object state) {
      for (var invariant : system.invariants().entrySet()) {
        if (!invariant.getValue().test(state)) {
          return Optional.of(invariant.getKey() + " is violated");
        }
      }
      Map<String, Set<String>> steps = new TreeMap<>();
      for (GeneratedSystem.Step step : system.steps(state)) {
        steps.computeIfAbsent(step.action(), label -> new TreeSet<>()).add(reach(step.next()));
      }
      Map<String, ? extends Set<String>> expected = graph.steps().get(texts.get(state));
      if (steps.equals(expected)) {
        return Optional.empty();
      }
      Set<String> labels = new TreeSet<>(steps.keySet());
      labels.addAll(expected == null ? Set.of() : expected.keySet());
      return labels.stream()
          .filter(label -> expected == null || !label(steps, label).equals(label(expected, label)))
          .findFirst()
          .map(label -> label + " differs");
    }

    private Set<String> label(Map<String, ? extends Set<String>> steps, String label) {
      Set<String> found = steps.get(label);
      return found == null ? Set.of() : found;
    }

    private String reach(Object state) {
      String text = texts.computeIfAbsent(state, system::textOf);
      if (seen.add(text)) {
        open.add(state);
      }
      return text;
    }
  }
}
