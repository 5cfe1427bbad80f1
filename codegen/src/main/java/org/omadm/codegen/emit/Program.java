// SPDX-License-Identifier: Apache-2.0
package org.omadm.codegen.emit;

import com.palantir.javapoet.ClassName;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.omadm.codegen.model.Action;
import org.omadm.codegen.model.Actor;
import org.omadm.codegen.model.Composition;
import org.omadm.codegen.model.Conjunct;
import org.omadm.codegen.model.Constant;
import org.omadm.codegen.model.Expression;
import org.omadm.codegen.model.Operator;
import org.omadm.codegen.model.Specification;
import org.omadm.codegen.model.Type;

/** A specification with what its emitters ask of it again and again. */
final class Program {

  /** The kind of class that a module's operators become methods of. */
  enum Home {
    /** A class of static methods. */
    SHARED,
    ACTOR,
    SYSTEM,
    PROPERTIES
  }

  /** What an operator reads, and must therefore be given. */
  enum Need {
    PROFILE,
    TERMS,
    BOUNDS,
    STATE
  }

  private final Specification specification;
  private final JavaTypes types;
  private final Map<String, Operator> operators = new HashMap<>();
  private final Map<String, Constant> constants = new HashMap<>();
  private final Map<String, Actor> actors = new HashMap<>();
  private final Set<String> systemModules = new LinkedHashSet<>();
  private final Map<Operator, Set<Need>> needs = new HashMap<>();
  private final Map<String, Set<String>> changedFields = new HashMap<>();

  Program(Specification specification, String packageName) {
    this.specification = specification;
    this.types = new JavaTypes(packageName);
    specification.operators().forEach(each -> operators.put(each.definition().name(), each));
    specification.constants().forEach(each -> constants.put(each.definition().name(), each));
    specification.actors().forEach(each -> actors.put(each.header().module(), each));
    specification.system().ifPresent(this::findSystemModules);
    expressions().flatMap(Parts::within).forEach(this::noteChangedFields);
  }

  Specification specification() {
    return specification;
  }

  JavaTypes types() {
    return types;
  }

  Operator operator(String name) {
    return known(operators, name);
  }

  Constant constant(String name) {
    return known(constants, name);
  }

  Actor actor(String module) {
    return known(actors, module);
  }

  Composition system() {
    return specification.system().orElseThrow();
  }

  /** The record of all variables: {@code DmSystemState}. */
  ClassName systemState() {
    return types.named(system().header().module() + "State");
  }

  Home home(String module) {
    if (actors.containsKey(module)) {
      return Home.ACTOR;
    }
    if (systemModules.contains(module)) {
      return Home.SYSTEM;
    }
    boolean ofProperties =
        specification.properties().filter(each -> each.module().equals(module)).isPresent();
    if (ofProperties) {
      return Home.PROPERTIES;
    }
    return actors.isEmpty() && specification.system().isPresent() ? Home.SYSTEM : Home.SHARED;
  }

  /** The operators that become methods of the same class as this module's. */
  List<Operator> operatorsOf(Home home) {
    return specification.operators().stream()
        .filter(each -> home(each.definition().module()) == home)
        .toList();
  }

  List<Operator> operatorsOf(String module) {
    return specification.operators().stream()
        .filter(each -> each.definition().module().equals(module))
        .toList();
  }

  /** What an operator reads, itself or by the operators it calls. */
  Set<Need> needs(Operator operator) {
    Set<Need> known = needs.get(operator);
    if (known == null) {
      // What a recursive operator needs beyond its own call of itself is found outside that call.
      needs.put(operator, Set.of());
      known = needs(Parts.within(operator.body()));
      needs.put(operator, known);
    }
    return known;
  }

  Set<Need> needs(Stream<Expression> expressions) {
    Set<Need> found = EnumSet.noneOf(Need.class);
    expressions.forEach(
        each -> {
          if (each instanceof Expression.VariableName name && !name.primed()) {
            found.add(Need.STATE);
          } else if (each instanceof Expression.ConstantApplication application) {
            found.add(need(constant(application.constant()).kind()));
          } else if (each instanceof Expression.OperatorApplication application) {
            Operator called = operator(application.operator());
            found.addAll(needs(called));
            if (home(called.definition().module()) == Home.ACTOR) {
              found.add(Need.STATE);
            }
          }
        });
    return found;
  }

  /** The names of an actor's variables. */
  List<String> variablesOf(String actor) {
    return actor(actor).variables().stream().map(each -> each.definition().name()).toList();
  }

  /** Whether some EXCEPT changes this field of this record. */
  boolean isChanged(Type.RecordType record, String field) {
    return changedFields.getOrDefault(record.name(), Set.of()).contains(field);
  }

  /** An action of the system that a step calls; a step may itself be called. */
  Action systemAction(String name) {
    return Stream.concat(system().actions().stream(), system().steps().stream())
        .filter(action -> action.definition().name().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("the model calls the unknown " + name));
  }

  private static Need need(Constant.Kind kind) {
    return switch (kind) {
      case PROFILE -> Need.PROFILE;
      case TERMS -> Need.TERMS;
      case BOUNDS -> Need.BOUNDS;
    };
  }

  private void findSystemModules(Composition system) {
    systemModules.add(system.header().module());
    system.variables().forEach(each -> systemModules.add(each.definition().module()));
    system.actions().forEach(each -> systemModules.add(each.definition().module()));
    systemModules.removeAll(actors.keySet());
  }

  private Stream<Expression> expressions() {
    Stream<List<Conjunct>> bodies =
        Stream.concat(
                specification.actors().stream()
                    .flatMap(each -> Stream.concat(each.init().stream(), each.actions().stream())),
                specification.system().stream()
                    .flatMap(
                        each ->
                            Stream.concat(
                                Stream.of(each.init()),
                                Stream.concat(each.steps().stream(), each.actions().stream()))))
            .map(Action::body);
    return Stream.concat(
        Stream.concat(
            specification.operators().stream().map(Operator::body),
            Stream.concat(
                specification.invariants().stream().map(each -> each.predicate()),
                specification.system().stream()
                    .flatMap(each -> StepParts.expressions(each.next())))),
        bodies.flatMap(ActionParts::expressions));
  }

  private void noteChangedFields(Expression expression) {
    if (expression instanceof Expression.Except except) {
      for (Expression.Update update : except.updates()) {
        Type type = except.type();
        for (Expression.PathStep step : update.path()) {
          type = noteChangedField(type, step);
        }
      }
    }
  }

  private Type noteChangedField(Type type, Expression.PathStep step) {
    if (step instanceof Expression.FieldStep field) {
      Type.RecordType record = (Type.RecordType) type;
      changedFields
          .computeIfAbsent(record.name(), name -> new LinkedHashSet<>())
          .add(field.field());
    }
    return Steps.typeAfter(type, step);
  }

  private static <T> T known(Map<String, T> things, String name) {
    T thing = things.get(name);
    if (thing == null) {
      throw new IllegalStateException("the model names \"" + name + "\" and does not define it");
    }
    return thing;
  }
}
