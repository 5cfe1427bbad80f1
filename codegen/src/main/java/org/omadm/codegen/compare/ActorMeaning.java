// SPDX-License-Identifier: Apache-2.0
package org.omadm.codegen.compare;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.omadm.codegen.ast.Expression;
import org.omadm.codegen.ast.Unit;

/**
 * What an actor's actions do in one state, and what its other operators are, evaluated from their
 * definitions: neither the type checker nor the emitter has a part in it. As in the generated code
 * an action is refused by the first false conjunct in the order of the text.
 */
final class ActorMeaning {

  private final Definitions definitions;
  private final List<String> actions;
  private final Map<String, Value> state;
  private final Evaluator top;

  /**
   * @param actions the names of the actor's actions
   * @param state a value for each variable of the actor
   */
  ActorMeaning(ModelValues values, List<String> actions, Map<String, Value> state) {
    this.definitions = values.definitions();
    this.actions = actions;
    this.state = state;
    this.top = values.inState(state).evaluator();
  }

  /**
   * What becomes of a call of an action, or of another operator.
   *
   * @param arguments those that are values
   * @throws EvaluationException if something in it has no value
   */
  CallOutcome of(String name, List<Value> arguments) {
    var definition = definition(name);
    var inner = top.scope().inner();
    var given = arguments.iterator();
    for (var parameter : definition.parameters()) {
      if (parameter.arity() == 0) {
        var value = given.next();
        inner.define(parameter.name().name(), ignored -> value);
      }
    }
    var here = top.in(inner);
    return actions.contains(name)
        ? new Run(name, definition).after(List.of(definition.body()), here)
        : new CallOutcome.Result(here.evaluate(definition.body()));
  }

  private Unit.OperatorDefinition definition(String name) {
    var operator = definitions.operator(name);
    if (operator == null) {
      throw new IllegalArgumentException("no definition of " + name);
    }
    return operator.definition();
  }

  /** One action on its way through its conjuncts. */
  private final class Run {
    private final String action;
    private final List<String> sending;

    private final TreeMap<String, Value> next;
    private Value sent = Value.set(List.of());

    Run(String action, Unit.OperatorDefinition definition) {
      this.action = action;
      this.sending =
          definition.parameters().stream()
              .filter(parameter -> parameter.arity() > 0)
              .map(parameter -> parameter.name().name())
              .toList();
      this.next = new TreeMap<>(state);
    }

    private Run(Run other) {
      this.action = other.action;
      this.sending = other.sending;
      this.next = new TreeMap<>(other.next);
      this.sent = other.sent;
    }

    CallOutcome after(List<Expression> conjuncts, Evaluator here) {
      if (conjuncts.isEmpty()) {
        return new CallOutcome.Taken(action, next, sent);
      }
      var first = conjuncts.get(0);
      var rest = conjuncts.subList(1, conjuncts.size());
      if (first instanceof Expression.ConjunctionList list) {
        return after(joined(list.items(), rest), here);
      } else if (first instanceof Expression.DisjunctionList list
          && list.items().stream().allMatch(this::acts)) {
        return either(list.items(), rest, here);
      } else if (first instanceof Expression.Let let) {
        var inner = here.scope().inner();
        Evaluator.define(let.definitions(), inner);
        return after(joined(List.of(let.body()), rest), here.in(inner));
      } else if (first instanceof Expression.If choice
          && (acts(choice.then()) || acts(choice.otherwise()))) {
        var branch = here.holds(choice.condition()) ? choice.then() : choice.otherwise();
        return after(joined(List.of(branch), rest), here);
      } else if (first instanceof Expression.OperatorApplication call
          && actions.contains(call.operator().name())
          && rest.isEmpty()) {
        return called(call, here);
      }
      return effect(first, here) || here.holds(first)
          ? after(rest, here)
          : new CallOutcome.Refused(action, List.of(place(first)));
    }

    private static List<Expression> joined(List<Expression> first, List<Expression> rest) {
      var all = new ArrayList<Expression>(first);
      all.addAll(rest);
      return all;
    }

    /** Whether an expression says what becomes of the state, as far as its form shows. */
    private boolean acts(Expression e) {
      if (e instanceof Expression.ConjunctionList list) {
        return list.items().stream().anyMatch(this::acts);
      } else if (e instanceof Expression.OperatorApplication call) {
        return actions.contains(call.operator().name()) || sending.contains(call.operator().name());
      }
      return e instanceof Expression.Unchanged || assigned(e) != null;
    }

    /** The generated code takes the first that is enabled, so no other may be. */
    private CallOutcome either(
        List<Expression> alternatives, List<Expression> rest, Evaluator here) {
      var guards = new ArrayList<String>();
      var taken = new ArrayList<CallOutcome>();
      for (var alternative : alternatives) {
        var outcome = new Run(this).after(joined(List.of(alternative), rest), here);
        if (outcome instanceof CallOutcome.Refused refused) {
          guards.addAll(refused.guards());
        } else {
          taken.add(outcome);
        }
      }
      if (taken.size() > 1) {
        throw new IllegalStateException(action + " has two outcomes: " + taken);
      }
      return taken.isEmpty() ? new CallOutcome.Refused(action, guards) : taken.get(0);
    }

    private CallOutcome called(Expression.OperatorApplication call, Evaluator here) {
      var parameters = definition(call.operator().name()).parameters();
      var values = new ArrayList<Value>();
      for (int i = 0; i < parameters.size(); i++) {
        if (parameters.get(i).arity() == 0) {
          values.add(here.evaluate(call.arguments().get(i)));
        }
      }
      return ActorMeaning.this.of(call.operator().name(), values);
    }

    /** Takes down what a conjunct does; false if it is a guard. */
    private boolean effect(Expression e, Evaluator here) {
      var variable = assigned(e);
      if (variable != null) {
        next.put(variable, here.evaluate(((Expression.InfixApplication) e).right()));
      } else if (e instanceof Expression.OperatorApplication call
          && sending.contains(call.operator().name())) {
        sent = here.evaluate(call.arguments().get(0));
      } else {
        return e instanceof Expression.Unchanged;
      }
      return true;
    }

    private @Nullable String assigned(Expression e) {
      return e instanceof Expression.InfixApplication equation
              && equation.symbol().equals("=")
              && equation.left() instanceof Expression.Prime prime
              && prime.operand() instanceof Expression.Name name
          ? name.name()
          : null;
    }

    private static String place(Expression e) {
      var span = e.span();
      return Path.of(span.file()).getFileName() + ":" + span.startLine() + ":" + span.startColumn();
    }
  }
}
