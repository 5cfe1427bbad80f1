// SPDX-License-Identifier: Apache-2.0
package org.omadm.codegen.compare;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
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
  private final Map<String, Method> methods;

  GeneratedActor(Actor actor, GeneratedConstants constants, JavaValues java) {
    this.actor = actor;
    this.java = java;
    this.type = java.type(actor.header().module());
    this.profile = constants.profile();
    this.terms = constants.terms();
    this.methods =
        Arrays.stream(type.getMethods())
            .collect(Collectors.toMap(Method::getName, method -> method, (one, same) -> one));
  }

  /** Calls the method of an operator. */
  CallOutcome call(ActorCalls.Call call) {
    var self = self(call);
    var arguments = arguments(call);
    var method = method(call.name());
    return outcome(() -> JavaValues.call(method, self, arguments));
  }

  /** Calls an action as a trace does, by its record. */
  CallOutcome callByRecord(ActorCalls.Call call) {
    var self = self(call);
    var name = type.getSimpleName() + "Action$" + SpecificationEmitter.className(call.name());
    var record = java.construct(java.named(name), arguments(call));
    var method = JavaValues.method(record.getClass(), "applyTo", type);
    return outcome(() -> JavaValues.call(method, record, self));
  }

  private Object self(ActorCalls.Call call) {
    var components = new ArrayList<Object>(List.of(profile, terms));
    for (var variable : actor.variables()) {
      var value = Objects.requireNonNull(call.state().get(variable.definition().name()));
      components.add(java.of(value, variable.type()));
    }
    return java.construct(type, components.toArray());
  }

  private Object[] arguments(ActorCalls.Call call) {
    var arguments = new ArrayList<Object>();
    for (int i = 0; i < call.arguments().size(); i++) {
      arguments.add(java.of(call.arguments().get(i), call.parameters().get(i).type()));
    }
    return arguments.toArray();
  }

  private CallOutcome outcome(Supplier<Object> call) {
    Object result;
    try {
      result = call.get();
    } catch (RuntimeException | StackOverflowError thrown) {
      return new CallOutcome.WithoutValue(thrown.toString());
    }
    if (java.runtime("Step").isInstance(result)) {
      return taken(result);
    }
    return java.runtime("Refusal").isInstance(result)
        ? refused(result)
        : new CallOutcome.Result(value(result));
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
    return Optional.ofNullable(methods.get(SpecificationEmitter.memberName(operator)));
  }

  private CallOutcome taken(Object step) {
    var after = component(step, "next");
    var next = new TreeMap<String, Value>();
    for (Variable variable : actor.variables()) {
      var name = variable.definition().name();
      next.put(name, value(component(after, SpecificationEmitter.memberName(name))));
    }
    return new CallOutcome.Taken(
        (String) component(step, "action"), next, value(component(step, "sent")));
  }

  private CallOutcome refused(Object refusal) {
    var guards = new ArrayList<String>();
    for (var guard : (List<?>) component(refusal, "falseGuards")) {
      guards.add(component(guard, "place").toString());
    }
    return new CallOutcome.Refused((String) component(refusal, "action"), guards);
  }

  private Value value(Object generated) {
    return ValueReader.read(java.textOf(generated));
  }

  private static Object component(Object receiver, String name) {
    return JavaValues.call(JavaValues.method(receiver.getClass(), name), receiver);
  }
}
