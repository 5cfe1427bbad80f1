// SPDX-License-Identifier: Apache-2.0
package org.omadm.codegen.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.omadm.codegen.ast.Span;
import org.omadm.codegen.diagnostic.SubsetWording;

/**
 * Which variables have a value where, on every path through an action: TLC gives a variable its
 * value at the first conjunct that says what it is, and tests the later ones. What an actor does
 * must be the same on every path, and give each variable one value.
 */
final class Paths {

  /** What a conjunct does to the variables. */
  sealed interface Node {}

  /**
   * It reads them, primed, or in an initial predicate as they are.
   *
   * @param assigns whether it is of a form that would have to give some of them a value
   */
  record Reads(Map<String, Span> variables, Span span, boolean assigns, boolean initial)
      implements Node {}

  /** It gives one its value, or tests it where a path has done so already. */
  static final class Gives implements Node {
    private final String variable;
    private final Span span;
    private boolean gives;

    Gives(String variable, Span span) {
      this.variable = variable;
      this.span = span;
    }

    /** Whether some path gets here without a value for the variable. */
    boolean gives() {
      return gives;
    }
  }

  /** One after the other. */
  record All(List<Node> nodes) implements Node {}

  /** One of several. */
  record Either(List<Branch> branches) implements Node {}

  /** One of several ways to go on. */
  record Branch(Node node, Span span) {}

  /** It gives several variables a value and tests none. */
  record Acts(Set<String> variables, Span span) implements Node {}

  /** It is FALSE, so that nothing comes after it. */
  record Never() implements Node {}

  /** It calls the operator parameter. */
  record Sends(String operator, Span span) implements Node {}

  /**
   * Where a path has come to.
   *
   * @param assigned the variables that have a value, with the place that gives it
   * @param sent whether the operator parameter was called
   * @param branch the branch that it took last
   */
  record State(Map<String, Span> assigned, boolean sent, Optional<Span> branch) {

    static final State START = new State(Map.of(), false, Optional.empty());

    State assign(String variable, Span at) {
      var all = new LinkedHashMap<>(assigned);
      all.put(variable, at);
      return new State(all, sent, branch);
    }

    private Object key() {
      return Map.entry(Set.copyOf(assigned.keySet()), sent);
    }
  }

  private final boolean strict;

  /**
   * @param strict whether all paths must agree, and none may test
   */
  Paths(boolean strict) {
    this.strict = strict;
  }

  /** The ends of all paths, without those that differ in nothing that counts. */
  List<State> ends(Node node) {
    var ends = run(node, State.START);
    return ends.isEmpty() ? List.of(State.START) : ends;
  }

  private List<State> run(Node node, State before) {
    if (node instanceof Reads reads) {
      requireValues(reads, before);
      return List.of(before);
    } else if (node instanceof Gives gives) {
      return List.of(give(gives, before));
    } else if (node instanceof All all) {
      var states = List.of(before);
      for (var each : all.nodes()) {
        states = distinct(states.stream().flatMap(s -> run(each, s).stream()).toList());
      }
      return states;
    } else if (node instanceof Either either) {
      return either(either, before);
    } else if (node instanceof Acts acts) {
      var state = before;
      for (var variable : acts.variables()) {
        requireNone(variable, acts.span(), state);
        state = state.assign(variable, acts.span());
      }
      return List.of(state);
    }
    if (node instanceof Never) {
      return List.of();
    }
    var sends = (Sends) node;
    if (before.sent()) {
      throw new CheckFailure(SubsetWording.sendCalledTwice(sends.span(), sends.operator()));
    }
    return List.of(new State(before.assigned(), true, before.branch()));
  }

  private static void requireValues(Reads reads, State state) {
    for (var read : reads.variables().entrySet()) {
      if (!state.assigned().containsKey(read.getKey())) {
        throw new CheckFailure(
            reads.assigns()
                ? SubsetWording.actionForm(reads.span())
                : reads.initial()
                    ? SubsetWording.noFirstValue(read.getValue(), read.getKey())
                    : SubsetWording.primeBeforeAssignment(read.getValue(), read.getKey()));
      }
    }
  }

  private State give(Gives gives, State state) {
    if (strict) {
      requireNone(gives.variable, gives.span, state);
    }
    if (state.assigned().containsKey(gives.variable)) {
      return state;
    }
    gives.gives = true;
    return state.assign(gives.variable, gives.span);
  }

  private static void requireNone(String variable, Span at, State state) {
    var other = state.assigned().get(variable);
    if (other != null) {
      throw new CheckFailure(SubsetWording.assignedTwice(at, variable, other));
    }
  }

  private List<State> either(Either either, State before) {
    var states = new ArrayList<State>();
    for (var branch : either.branches()) {
      var ends =
          run(branch.node(), before).stream()
              .map(s -> new State(s.assigned(), s.sent(), Optional.of(branch.span())))
              .toList();
      if (strict && !states.isEmpty() && !ends.isEmpty()) {
        requireSame(states.get(0), ends.get(0), branch.span());
      }
      states.addAll(ends);
    }
    return distinct(states);
  }

  private static void requireSame(State first, State other, Span at) {
    for (var variable : first.assigned().keySet()) {
      if (!other.assigned().containsKey(variable)) {
        throw new CheckFailure(SubsetWording.notAssignedOnBranch(at, variable));
      }
    }
    for (var entry : other.assigned().entrySet()) {
      if (!first.assigned().containsKey(entry.getKey())) {
        throw new CheckFailure(SubsetWording.assignedOnOneBranch(entry.getValue(), entry.getKey()));
      }
    }
    if (first.sent() != other.sent()) {
      throw new CheckFailure(SubsetWording.sendOnOneBranch(at));
    }
  }

  private static List<State> distinct(List<State> states) {
    var byKey = new LinkedHashMap<Object, State>();
    states.forEach(state -> byKey.putIfAbsent(state.key(), state));
    return List.copyOf(byKey.values());
  }
}
