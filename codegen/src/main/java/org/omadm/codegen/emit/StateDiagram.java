// SPDX-License-Identifier: Apache-2.0
package org.omadm.codegen.emit;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.omadm.codegen.model.Action;
import org.omadm.codegen.model.Actor;
import org.omadm.codegen.model.BinaryOperator;
import org.omadm.codegen.model.Conjunct;
import org.omadm.codegen.model.Expression;
import org.omadm.codegen.model.Type;
import org.omadm.codegen.model.Variable;

/**
 * An actor's state diagram in dot: the first enumeration of its variable is the phase, an action
 * leads from the phases its guards allow to the phase it assigns.
 */
final class StateDiagram {
  private final Program program;
  private final Actor actor;

  StateDiagram(Program program, Actor actor) {
    this.program = program;
    this.actor = actor;
  }

  /** The lines of the diagram; none when the actor has no phase. */
  List<String> lines() {
    return actor.variables().stream().flatMap(each -> phase(each).stream()).findFirst().stream()
        .flatMap(phase -> lines(phase).stream())
        .toList();
  }

  private record Phase(String field, List<String> literals) {}

  private static Optional<Phase> phase(Variable variable) {
    if (!(variable.type() instanceof Type.RecordType record)) {
      return Optional.empty();
    }
    return record.fields().stream()
        .flatMap(
            field ->
                field.type() instanceof Type.EnumType type
                    ? Stream.of(new Phase(field.name(), type.literals()))
                    : Stream.of())
        .findFirst();
  }

  private List<String> lines(Phase phase) {
    Set<String> lines = new LinkedHashSet<>();
    lines.add("digraph " + actor.header().module() + " {");
    for (Action action : actor.actions()) {
      Set<String> before = before(phase, action);
      for (String from : before) {
        for (String to : after(phase, action).map(Set::of).orElse(Set.of(from))) {
          lines.add(
              String.format("  %s -> %s [label=\"%s\"];", from, to, action.definition().name()));
        }
      }
    }
    List<String> all = new ArrayList<>(lines);
    all.add("}");
    return all;
  }

  /** A dispatcher takes no step of its own. */
  private static boolean isDispatcher(Action action) {
    return action.body().stream().anyMatch(each -> each instanceof Conjunct.Either);
  }

  private static Set<String> before(Phase phase, Action action) {
    Set<String> allowed = new LinkedHashSet<>();
    if (isDispatcher(action)) {
      return allowed;
    }
    allowed.addAll(phase.literals());
    for (Conjunct conjunct : action.body()) {
      if (conjunct instanceof Conjunct.Guard guard
          && guard.condition() instanceof Expression.Binary binary
          && binary.left() instanceof Expression.FieldAccess access
          && access.field().equals(phase.field())) {
        restrict(allowed, binary);
      }
    }
    return allowed;
  }

  private static void restrict(Set<String> allowed, Expression.Binary condition) {
    Set<String> named = new LinkedHashSet<>();
    Parts.within(condition.right())
        .forEach(
            each -> {
              if (each instanceof Expression.StringLiteral literal) {
                named.add(literal.value());
              }
            });
    if (condition.operator() == BinaryOperator.EQUAL || condition.operator() == BinaryOperator.IN) {
      allowed.retainAll(named);
    } else if (condition.operator() == BinaryOperator.NOT_EQUAL
        || condition.operator() == BinaryOperator.NOT_IN) {
      allowed.removeAll(named);
    }
  }

  private Optional<String> after(Phase phase, Action action) {
    return action.body().stream()
        .flatMap(
            each ->
                each instanceof Conjunct.Assign assign
                    ? assigned(phase, assign.value()).stream()
                    : Stream.of())
        .findFirst();
  }

  /** The phase that an expression of the actor's record gives it, as far as it is written out. */
  private Optional<String> assigned(Phase phase, Expression value) {
    if (value instanceof Expression.Except except) {
      return except.updates().stream()
          .filter(
              update ->
                  update.path().get(0) instanceof Expression.FieldStep step
                      && step.field().equals(phase.field()))
          .flatMap(update -> literal(update.value()).stream())
          .findFirst()
          .or(() -> assigned(phase, except.base()));
    }
    if (value instanceof Expression.RecordLiteral literal) {
      return literal.fields().stream()
          .filter(field -> field.field().equals(phase.field()))
          .flatMap(field -> literal(field.value()).stream())
          .findFirst();
    }
    if (value instanceof Expression.OperatorApplication application) {
      return assigned(phase, program.operator(application.operator()).body());
    }
    return Optional.empty();
  }

  private static Optional<String> literal(Expression value) {
    return value instanceof Expression.StringLiteral literal
        ? Optional.of(literal.value())
        : Optional.empty();
  }
}
