// SPDX-License-Identifier: Apache-2.0
package org.omadm.codegen.compare;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.omadm.codegen.model.Actor;
import org.omadm.codegen.model.Conjunct;
import org.omadm.codegen.model.Parameter;
import org.omadm.codegen.model.Specification;

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

    /** Apart for each guard of an action, and for each that is taken. */
    String kind() {
      return ActorCalls.kind(
          name, expected instanceof CallOutcome.Refused refused ? refused.guards() : List.of());
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
   * Of the guards of all actions, those that refuse none of the calls alone, and of the actions
   * those that are never taken: {@code ClientFinish is refused by DmClient.tla:212:8}.
   */
  public SortedSet<String> notDrawn() {
    SortedSet<String> missing = new TreeSet<>();
    for (var actor : specification.actors()) {
      for (var action : actor.actions()) {
        var name = action.definition().name();
        missing.add(kind(name, List.of()));
        action.body().stream()
            .filter(conjunct -> conjunct instanceof Conjunct.Guard)
            .forEach(guard -> missing.add(kind(name, List.of(guard.place().toString()))));
      }
    }
    calls.forEach(call -> missing.remove(call.kind()));
    return missing;
  }

  private static String kind(String name, List<String> guards) {
    return name + (guards.isEmpty() ? " is taken" : " is refused by " + String.join(", ", guards));
  }

  /**
   * The first call whose outcome is another than that of the definition. Operators that are no
   * actions may be missing: those that only the model's predicates use.
   *
   * @param loader finds the generated classes and the runtime that they use
   */
  public Optional<String> difference(ClassLoader loader) {
    var java = new JavaValues(CompiledClasses.of(loader), packageName);
    Map<String, GeneratedConstants> constants = new HashMap<>();
    for (var call : calls) {
      var generated =
          new GeneratedActor(
              call.actor(),
              constants.computeIfAbsent(
                  call.reading().name(),
                  name -> new GeneratedConstants(specification, call.reading().values(), java)),
              java);
      if (call.expected() instanceof CallOutcome.Result && !generated.has(call.name())) {
        continue;
      }
      var outcome = outcome(generated, call);
      if (!outcome.equals(call.expected().toString())) {
        return Optional.of(
            call + "\nby the definition: " + call.expected() + "\ngenerated: " + outcome);
      }
    }
    return Optional.empty();
  }

  private static String outcome(GeneratedActor generated, Call call) {
    try {
      return generated.call(call).toString();
    } catch (RuntimeException | StackOverflowError thrown) {
      return "throws " + thrown;
    }
  }
}
