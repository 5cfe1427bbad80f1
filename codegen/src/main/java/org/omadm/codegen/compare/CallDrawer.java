// SPDX-License-Identifier: Apache-2.0
package org.omadm.codegen.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.StringJoiner;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.omadm.codegen.model.Actor;
import org.omadm.codegen.model.Constant;
import org.omadm.codegen.model.Operator;
import org.omadm.codegen.model.Parameter;
import org.omadm.codegen.model.Specification;
import org.omadm.codegen.model.Type;
import org.omadm.codegen.model.Variable;

/**
 * Draws calls from the states of a graph, always the same ones: with what stands in one state, with
 * what stands in another, and with one component of the actor's variable from another; under the
 * model's constants and under others.
 */
final class CallDrawer {

  private static final int MIXED_READINGS = 10;

  /** An actor, the names of its actions, and the parameters of these and of its helpers by name. */
  private record Operators(
      Actor actor, List<String> actions, Map<String, List<Parameter>> parameters) {}

  private final Specification specification;
  private final ModelValues values;
  private final List<Operators> operators;
  private final Random random = new Random(1);
  private final List<Map<String, Value>> states = new ArrayList<>();
  private final List<Occurrences> standing = new ArrayList<>();
  private final Occurrences anywhere = new Occurrences();

  /**
   * @param texts of the states
   */
  CallDrawer(Specification specification, ModelValues values, List<String> texts) {
    this.specification = specification;
    this.values = values;
    this.operators =
        specification.actors().stream().map(actor -> operators(specification, actor)).toList();
    var variables = specification.system().orElseThrow().variables();
    for (var text : texts) {
      var state = ValueReader.readState(text);
      var inState = new Occurrences();
      for (var variable : variables) {
        inState.add(of(variable, state), variable.type());
        anywhere.add(of(variable, state), variable.type());
      }
      states.add(state);
      standing.add(inState);
    }
  }

  private static Value of(Variable variable, Map<String, Value> state) {
    return Objects.requireNonNull(state.get(variable.definition().name()));
  }

  /**
   * The calls.
   *
   * @param tries how many calls of each operator are evaluated for each reading
   * @param alike how many of one kind are kept, of a helper five times as many
   */
  List<ActorCalls.Call> calls(int tries, int alike) {
    var calls = new ArrayList<ActorCalls.Call>();
    for (var reading : readings()) {
      for (var actor : operators) {
        var kept = new HashMap<String, Integer>();
        Stream.generate(() -> calls(reading, actor))
            .limit(tries)
            .flatMap(List::stream)
            .filter(call -> kept.merge(call.kind(), 1, Integer::sum) <= alike * weight(call))
            .forEach(calls::add);
      }
    }
    return calls;
  }

  /** Nothing tells the cases of a helper apart as guards do those of an action. */
  private static int weight(ActorCalls.Call call) {
    return call.expected() instanceof CallOutcome.Result ? 5 : 1;
  }

  // The readings

  /** The model's own, those that differ from it in one constant, and some that differ in any. */
  private List<ActorCalls.Reading> readings() {
    var readings = new ArrayList<ActorCalls.Reading>();
    readings.add(new ActorCalls.Reading("the model's constants", values));
    var choices = choices();
    choices.forEach(
        (name, others) -> others.forEach(other -> readings.add(reading(Map.of(name, other)))));
    for (int i = 0; i < MIXED_READINGS && !choices.isEmpty(); i++) {
      var mixed = new TreeMap<String, Value>();
      choices.forEach(
          (name, others) -> {
            int chosen = random.nextInt(others.size() + 1);
            if (chosen < others.size()) {
              mixed.put(name, others.get(chosen));
            }
          });
      if (!mixed.isEmpty()) {
        readings.add(reading(mixed));
      }
    }
    return readings;
  }

  private ActorCalls.Reading reading(Map<String, Value> changed) {
    var all = values;
    var name = new StringJoiner(", ");
    for (var constant : changed.entrySet()) {
      all = all.with(constant.getKey(), constant.getValue());
      name.add(constant.getKey() + " = " + constant.getValue().text());
    }
    return new ActorCalls.Reading(name.toString(), all);
  }

  /**
   * Other values for each constant of the profile that the configuration gives one: of a boolean
   * and an enumeration all, of a number the next.
   */
  private Map<String, List<Value>> choices() {
    var choices = new TreeMap<String, List<Value>>();
    for (var constant : specification.constants()) {
      var name = constant.definition().name();
      if (constant.kind() == Constant.Kind.PROFILE && values.isGiven(name)) {
        var given = values.value(name, List.of());
        choices.put(
            name, others(constant.type(), given).filter(other -> !other.equals(given)).toList());
      }
    }
    return choices;
  }

  private static Stream<Value> others(Type type, Value given) {
    if (type instanceof Type.BooleanType) {
      return Stream.of(Value.of(false), Value.of(true));
    } else if (type instanceof Type.EnumType e) {
      return e.literals().stream().map(Value::of);
    } else if (given instanceof Value.Int i) {
      return Stream.of(Value.of(i.value() + 1)); // with less, a state may be outside of its type
    }
    return Stream.empty();
  }

  // A call

  /** A call of each operator in one state, if there are arguments for it. */
  private List<ActorCalls.Call> calls(ActorCalls.Reading reading, Operators operators) {
    int at = random.nextInt(states.size());
    var state = state(operators.actor(), at);
    var meaning = new ActorMeaning(reading.values(), operators.actions(), state);
    var calls = new ArrayList<ActorCalls.Call>();
    operators
        .parameters()
        .forEach(
            (name, parameters) -> {
              var arguments = arguments(parameters, standing.get(at));
              if (arguments.size() == parameters.size()) {
                var expected = outcome(meaning, name, arguments);
                calls.add(
                    new ActorCalls.Call(
                        reading, operators.actor(), name, parameters, state, arguments, expected));
              }
            });
    return calls;
  }

  /** The actions and helpers of an actor. */
  private static Operators operators(Specification specification, Actor actor) {
    var parameters = new LinkedHashMap<String, List<Parameter>>();
    actor
        .actions()
        .forEach(action -> parameters.put(action.definition().name(), action.parameters()));
    var actions = List.copyOf(parameters.keySet());
    helpers(specification, actor)
        .forEach(helper -> parameters.put(helper.definition().name(), helper.parameters()));
    return new Operators(actor, actions, parameters);
  }

  /** The operators of an actor's module that are no actions. */
  static List<Operator> helpers(Specification specification, Actor actor) {
    return specification.operators().stream()
        .filter(helper -> helper.definition().module().equals(actor.header().module()))
        .toList();
  }

  private static CallOutcome outcome(ActorMeaning meaning, String name, List<Value> arguments) {
    try {
      return meaning.of(name, arguments);
    } catch (EvaluationException withoutValue) {
      return new CallOutcome.WithoutValue(String.valueOf(withoutValue.getMessage()));
    }
  }

  /** Fewer than there are parameters if no state holds a value for one. */
  private List<Value> arguments(List<Parameter> parameters, Occurrences inState) {
    return parameters.stream()
        .map(parameter -> argument(parameter.type(), inState))
        .flatMap(Optional::stream)
        .toList();
  }

  /**
   * Most from the state itself; an integer may also be less than any that stands somewhere, a set
   * have elements of several, and a message another component.
   */
  private Optional<Value> argument(Type type, Occurrences inState) {
    if (type instanceof Type.IntegerType && random.nextInt(10) == 0) {
      return Optional.of(Value.of(-1));
    } else if (type instanceof Type.SetType set && random.nextInt(3) == 0) {
      return Optional.of(Value.set(elements(set.element(), inState)));
    }
    var near = random.nextInt(5) > 0 ? inState.of(type) : List.<Value>of();
    var from = near.isEmpty() ? anywhere.of(type) : near;
    return from.isEmpty()
        ? Optional.empty()
        : Optional.of(changed(from.get(random.nextInt(from.size())), type, inState));
  }

  /** Of some members of a union another component, of those that no type bounds. */
  private Value changed(Value value, Type type, Occurrences inState) {
    var free =
        fields(value, type)
            .filter(
                field ->
                    field.type() instanceof Type.BooleanType
                        || field.type() instanceof Type.OpaqueType)
            .toList();
    if (free.isEmpty() || random.nextInt(4) > 0) {
      return value;
    }
    var field = free.get(random.nextInt(free.size()));
    var fields = new TreeMap<>(Operands.map(value));
    argument(field.type(), inState).ifPresent(other -> fields.put(Value.of(field.name()), other));
    return Value.function(fields);
  }

  private static Stream<Type.Field> fields(Value value, Type type) {
    return type instanceof Type.VariantType union && value instanceof Value.Function record
        ? JavaValues.variant(record, union).fields().stream()
        : Stream.empty();
  }

  private List<Value> elements(Type type, Occurrences inState) {
    return Stream.generate(() -> argument(type, inState))
        .limit(random.nextInt(4))
        .flatMap(Optional::stream)
        .toList();
  }

  /** About half of them as they are, the others with a component from elsewhere. */
  private Map<String, Value> state(Actor actor, int at) {
    var state = new LinkedHashMap<String, Value>();
    for (var variable : actor.variables()) {
      var value = of(variable, states.get(at));
      var elsewhere = of(variable, states.get(random.nextInt(states.size())));
      boolean mix = variable.type() instanceof Type.RecordType && random.nextBoolean();
      state.put(variable.definition().name(), mix ? mixed(value, elsewhere) : value);
    }
    return state;
  }

  private Value mixed(Value value, Value other) {
    var fields = new TreeMap<>(Operands.map(value));
    var names = List.copyOf(fields.keySet());
    var name = names.get(random.nextInt(names.size()));
    var replacement = Operands.map(other).get(name);
    if (replacement != null) {
      fields.put(name, replacement);
    }
    return Value.function(fields);
  }
}
