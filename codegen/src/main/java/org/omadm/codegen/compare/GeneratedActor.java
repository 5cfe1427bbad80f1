// SPDX-License-Identifier: Apache-2.0
package org.omadm.codegen.compare;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.omadm.codegen.emit.SpecificationEmitter;
import org.omadm.codegen.model.Actor;
import org.omadm.codegen.model.Variable;

/** The generated class of an actor, given a model's constants. */
final class GeneratedActor {

  private final Actor actor;
  private final JavaValues java;
  private final Class<?> type;
  private final Object profile;
  private final Object terms;

  GeneratedActor(Actor actor, GeneratedConstants constants, JavaValues java) {
    this.actor = actor;
    this.java = java;
    this.type = java.type(actor.header().module());
    this.profile = constants.profile();
    this.terms = constants.terms();
  }

  /** Calls the method of an operator; an action also as a trace does, which must be the same. */
  CallOutcome call(ActorCalls.Call call) {
    var components = new ArrayList<Object>(List.of(profile, terms));
    for (var variable : actor.variables()) {
      var value = Objects.requireNonNull(call.state().get(variable.definition().name()));
      components.add(java.of(value, variable.type()));
    }
    var values = new ArrayList<Object>();
    for (int i = 0; i < call.arguments().size(); i++) {
      values.add(java.of(call.arguments().get(i), call.parameters().get(i).type()));
    }
    var self = java.construct(type, components.toArray());
    var outcome = JavaValues.call(method(call.name()), self, values.toArray());
    if (!(call.expected() instanceof CallOutcome.Result)) {
      var again = asRecord(call.name(), values, self);
      if (!again.equals(outcome)) {
        throw new IllegalStateException(
            "another outcome by " + type.getName() + "Action: " + again);
      }
    }
    if (java.runtime("Step").isInstance(outcome)) {
      return taken(outcome);
    }
    return java.runtime("Refusal").isInstance(outcome)
        ? refused(outcome)
        : new CallOutcome.Result(value(outcome));
  }

  private Object asRecord(String action, List<Object> arguments, Object self) {
    var record =
        java.named(type.getSimpleName() + "Action$" + SpecificationEmitter.className(action));
    return JavaValues.call(
        JavaValues.method(record, "applyTo", type),
        java.construct(record, arguments.toArray()),
        self);
  }

  /** Whether there is a method for an operator. */
  boolean has(String operator) {
    return find(operator).isPresent();
  }

  private Method method(String operator) {
    return find(operator)
        .orElseThrow(() -> new IllegalArgumentException("no method for " + operator));
  }

  private Optional<Method> find(String operator) {
    var name = SpecificationEmitter.memberName(operator);
    return Arrays.stream(type.getMethods())
        .filter(method -> method.getName().equals(name))
        .findFirst();
  }

  private CallOutcome taken(Object step) {
    var after = get(step, "next");
    var next = new TreeMap<String, Value>();
    for (Variable variable : actor.variables()) {
      var name = variable.definition().name();
      next.put(name, value(get(after, SpecificationEmitter.memberName(name))));
    }
    return new CallOutcome.Taken((String) get(step, "action"), next, value(get(step, "sent")));
  }

  private CallOutcome refused(Object refusal) {
    var guards = new ArrayList<String>();
    for (var guard : (List<?>) get(refusal, "falseGuards")) {
      guards.add(get(guard, "place").toString());
    }
    return new CallOutcome.Refused((String) get(refusal, "action"), guards);
  }

  private Value value(Object generated) {
    return ValueReader.read(java.textOf(generated));
  }

  private static Object get(Object receiver, String component) {
    return JavaValues.call(JavaValues.method(receiver.getClass(), component), receiver);
  }
}
