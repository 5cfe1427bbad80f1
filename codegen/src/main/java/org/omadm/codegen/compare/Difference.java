// SPDX-License-Identifier: Apache-2.0
package org.omadm.codegen.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;

/**
 * Where two graphs differ first, in the order of TLC's dump.
 *
 * @param state the state in question; empty if an invariant's verdict is
 * @param action the label or invariant in question; empty if the state itself is in one graph only
 * @param tlc what TLC has there: the state, or the states after the step
 * @param generated what the generated code has there
 * @param otherLabels those by which one side takes a step that the other side has by this action
 */
public record Difference(
    String state,
    Optional<String> action,
    Set<String> tlc,
    Set<String> generated,
    Set<String> otherLabels) {

  private Difference(
      String state, Optional<String> action, Set<String> tlc, Set<String> generated) {
    this(state, action, tlc, generated, Set.of());
  }

  /** What an invariant comes to on each side. */
  static Difference verdict(String invariant, String tlc, String generated) {
    return new Difference("", Optional.of(invariant), Set.of(tlc), Set.of(generated));
  }

  /** The first difference, or empty if the graphs are the same. */
  static Optional<Difference> between(StateGraph tlc, StateGraph generated) {
    for (var state : tlc.initial()) {
      if (!generated.initial().contains(state)) {
        return Optional.of(
            new Difference(state, Optional.of("Init"), Set.of(state), generated.initial()));
      }
    }
    for (var state : generated.initial()) {
      if (!tlc.initial().contains(state)) {
        return Optional.of(
            new Difference(state, Optional.of("Init"), tlc.initial(), Set.of(state)));
      }
    }
    // Steps first: a state that is missing on one side is reached by a step that differs.
    for (var state : tlc.steps().keySet()) {
      if (generated.steps().containsKey(state)) {
        var difference = betweenSteps(state, tlc, generated);
        if (difference.isPresent()) {
          return difference;
        }
      }
    }
    return betweenStates(tlc, generated);
  }

  private static Optional<Difference> betweenSteps(
      String state, StateGraph tlc, StateGraph generated) {
    var left = tlc.steps().getOrDefault(state, StateGraph.noSteps());
    var right = generated.steps().getOrDefault(state, StateGraph.noSteps());
    if (left.equals(right)) {
      return Optional.empty();
    }
    var labels = new TreeSet<>(left.keySet());
    labels.addAll(right.keySet());
    for (var label : labels) {
      Set<String> a = left.getOrDefault(label, new TreeSet<>());
      Set<String> b = right.getOrDefault(label, new TreeSet<>());
      if (!a.equals(b)) {
        return Optional.of(
            new Difference(state, Optional.of(label), a, b, otherLabels(left, right, label)));
      }
    }
    return Optional.empty();
  }

  /** The labels by which one side goes where only the other side does by this label. */
  private static Set<String> otherLabels(
      SortedMap<String, TreeSet<String>> left,
      SortedMap<String, TreeSet<String>> right,
      String label) {
    var others = labelsTo(right, onlyIn(left, right, label));
    others.addAll(labelsTo(left, onlyIn(right, left, label)));
    return others;
  }

  private static Set<String> onlyIn(
      SortedMap<String, TreeSet<String>> here,
      SortedMap<String, TreeSet<String>> there,
      String label) {
    var only = new TreeSet<>(here.getOrDefault(label, new TreeSet<>()));
    only.removeAll(there.getOrDefault(label, new TreeSet<>()));
    return only;
  }

  private static Set<String> labelsTo(
      SortedMap<String, TreeSet<String>> steps, Set<String> states) {
    var labels = new TreeSet<String>();
    steps.forEach(
        (label, to) -> {
          if (to.stream().anyMatch(states::contains)) {
            labels.add(label);
          }
        });
    return labels;
  }

  private static Optional<Difference> betweenStates(StateGraph tlc, StateGraph generated) {
    for (var state : tlc.steps().keySet()) {
      if (!generated.steps().containsKey(state)) {
        return Optional.of(new Difference(state, Optional.empty(), Set.of(state), Set.of()));
      }
    }
    for (var state : generated.steps().keySet()) {
      if (!tlc.steps().containsKey(state)) {
        return Optional.of(new Difference(state, Optional.empty(), Set.of(), Set.of(state)));
      }
    }
    return Optional.empty();
  }

  /** For people: where, and what is on one side only. */
  @Override
  public String toString() {
    var lines = new ArrayList<String>();
    if (state.isEmpty()) {
      return "%s: TLC says it %s, the generated code %s"
          .formatted(action.orElse(""), String.join("", tlc), String.join("", generated));
    }
    lines.add(
        action
            .map(label -> "step " + label + " differs from the state")
            .orElse("one graph only has the state"));
    lines.add(indented(state));
    side(lines, "TLC", tlc, generated);
    side(lines, "the generated code", generated, tlc);
    if (!otherLabels.isEmpty()) {
      lines.add("  one side goes there by another action: " + String.join(", ", otherLabels));
    }
    return String.join("\n", lines);
  }

  private void side(List<String> lines, String name, Set<String> here, Set<String> there) {
    var only = new TreeSet<>(here);
    only.removeAll(there);
    if (only.isEmpty()) {
      lines.add("  " + name + (here.isEmpty() ? " has none" : " has nothing more"));
    }
    for (var next : only) {
      lines.add("  " + name + " goes to");
      lines.add(indented(changes(next)));
    }
  }

  /** The variables that differ from the state. */
  private String changes(String next) {
    var before = List.of(state.split("\n"));
    var changed = next.lines().filter(line -> !before.contains(line)).toList();
    return changed.isEmpty() ? "the same state" : String.join("\n", changed);
  }

  private static String indented(String text) {
    return text.indent(4).stripTrailing();
  }
}
