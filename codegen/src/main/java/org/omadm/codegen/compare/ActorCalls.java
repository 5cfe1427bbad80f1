// SPDX-License-Identifier: Apache-2.0
package org.omadm.codegen.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.omadm.codegen.model.Action;
import org.omadm.codegen.model.Actor;
import org.omadm.codegen.model.Conjunct;
import org.omadm.codegen.model.Operator;
import org.omadm.codegen.model.Parameter;
import org.omadm.codegen.model.Specification;
import org.omadm.codegen.model.Type;

/**
 * Calls of single actions and other operators of actors, each with the outcome that its definition
 * gives: which guard is the first false one, or what becomes of the state and what is sent. A state
 * graph does not show the first, nor what an action does where {@code Next} never calls it.
 */
public final class ActorCalls {

  /** The constants of a model, or these with one reading changed. */
  record Reading(String name, ModelValues values) {}

  /** A call and what becomes of it by the definition. */
  record Call(
      Reading reading,
      Actor actor,
      String name,
      List<Parameter> parameters,
      Map<String, Value> state,
      List<Value> arguments,
      CallOutcome expected) {

    boolean isOfAction() {
      return actor.actions().stream().anyMatch(action -> action.definition().name().equals(name));
    }

    /** Apart for each guard of an action, each alternative taken, and each truth value. */
    String kind() {
      if (expected instanceof CallOutcome.Taken taken) {
        return name + " is " + taken.action();
      } else if (expected instanceof CallOutcome.Refused refused) {
        return name + " is refused by " + String.join(", ", refused.guards());
      } else if (expected instanceof CallOutcome.Result result) {
        return name + (result.value() instanceof Value.Bool b ? " is " + b.text() : " has a value");
      }
      return name + " has no value";
    }

    @Override
    public String toString() {
      return name
          + arguments.stream().map(Value::text).collect(Collectors.joining(", ", "(", ")"))
          + state.entrySet().stream()
              .map(variable -> "\n  " + variable.getKey() + " = " + variable.getValue().text())
              .collect(Collectors.joining())
          + "\n  with "
          + reading.name();
    }
  }

  private final Specification specification;
  private final String packageName;
  private final List<Call> calls;

  ActorCalls(Specification specification, String packageName, List<Call> calls) {
    this.specification = specification;
    this.packageName = packageName;
    this.calls = List.copyOf(calls);
  }

  /** How many calls there are. */
  public int size() {
    return calls.size();
  }

  /**
   * Which cases there should be among the calls and are not: each guard that refuses alone, each
   * action and alternative that is taken, each helper, true and false if it is a predicate; {@code
   * ClientFinish is refused by DmClient.tla:212:8}.
   */
  public SortedSet<String> notDrawn() {
    SortedSet<String> missing = new TreeSet<>();
    for (var actor : specification.actors()) {
      actor.actions().forEach(action -> missing.addAll(cases(action)));
      CallDrawer.helpers(specification, actor).forEach(helper -> missing.addAll(cases(helper)));
    }
    calls.forEach(call -> missing.remove(call.kind()));
    return missing;
  }

  private static List<String> cases(Action action) {
    var name = action.definition().name();
    var cases = new ArrayList<String>();
    for (var conjunct : action.body()) {
      if (conjunct instanceof Conjunct.Guard guard) {
        cases.add(name + " is refused by " + guard.place());
      } else if (conjunct instanceof Conjunct.Either either) {
        either.alternatives().stream()
            .flatMap(alternative -> alternative.body().stream())
            .filter(inner -> inner instanceof Conjunct.Call)
            .forEach(inner -> cases.add(name + " is " + ((Conjunct.Call) inner).action()));
      }
    }
    boolean itself =
        action.body().stream().noneMatch(conjunct -> conjunct instanceof Conjunct.Either);
    if (itself) {
      cases.add(name + " is " + name);
    }
    return cases;
  }

  private static List<String> cases(Operator helper) {
    var name = helper.definition().name();
    return helper.type() instanceof Type.BooleanType
        ? List.of(name + " is TRUE", name + " is FALSE")
        : List.of(name + " has a value");
  }

  /**
   * The first call whose outcome is another than that of the definition. Operators that are no
   * actions may be missing: those that only the model's predicates use.
   *
   * @param loader finds the generated classes and the runtime that they use
   */
  public Optional<String> difference(ClassLoader loader) {
    var java = new JavaValues(CompiledClasses.of(loader), packageName);
    Map<String, GeneratedActor> actors = new HashMap<>();
    for (var call : calls) {
      var actor =
          actors.computeIfAbsent(
              call.actor().header().module() + " under " + call.reading().name(),
              name -> generated(call, java));
      var different = outcomes(actor, call).filter(o -> !call.expected().isSame(o)).findFirst();
      if (different.isPresent()) {
        return Optional.of(
            call + "\nby the definition: " + call.expected() + "\ngenerated: " + different.get());
      }
    }
    return Optional.empty();
  }

  private GeneratedActor generated(Call call, JavaValues java) {
    var constants = new GeneratedConstants(specification, call.reading().values(), java);
    return new GeneratedActor(call.actor(), constants, java);
  }

  private static Stream<CallOutcome> outcomes(GeneratedActor actor, Call call) {
    if (call.isOfAction()) {
      return Stream.of(actor.call(call), actor.callByRecord(call));
    }
    return actor.has(call.name()) ? Stream.of(actor.call(call)) : Stream.of();
  }
}
