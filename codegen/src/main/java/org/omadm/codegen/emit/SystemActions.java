// SPDX-License-Identifier: Apache-2.0
package org.omadm.codegen.emit;

import com.palantir.javapoet.CodeBlock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.omadm.codegen.emit.Program.Home;
import org.omadm.codegen.emit.Program.Need;
import org.omadm.codegen.model.Action;
import org.omadm.codegen.model.Actor;
import org.omadm.codegen.model.Conjunct;
import org.omadm.codegen.model.Expression;
import org.omadm.codegen.model.Operator;

/** What the shape of the code of the system's actions depends on. */
final class SystemActions {
  private final Program program;
  private final Effects effects;
  private final Set<String> needed = new HashSet<>();

  SystemActions(Program program) {
    this.program = program;
    this.effects = new Effects(program);
  }

  /** Whether the action is always enabled and has one outcome: it gives a state, not a list. */
  boolean isUpdate(Action action) {
    return updates(action.body(), Set.of()).isPresent();
  }

  /** What has a value after conjuncts that are always enabled and have one outcome. */
  private Optional<Set<String>> updates(List<Conjunct> conjuncts, Set<String> before) {
    Set<String> after = before;
    for (Conjunct each : conjuncts) {
      boolean isUpdate =
          each instanceof Conjunct.Define
              || each instanceof Conjunct.Typing
              || ((each instanceof Conjunct.Assign || each instanceof Conjunct.Unchanged)
                  && Collections.disjoint(Effects.given(each), after))
              || (each instanceof Conjunct.IfThenElse choice
                  && Updates.only(List.of(choice.whenTrue(), choice.whenFalse()), after))
              || (each instanceof Conjunct.Call call && isUpdate(call, after));
      if (!isUpdate
          || (each instanceof Conjunct.Define define && updates(define.body(), after).isEmpty())) {
        return Optional.empty();
      }
      after = effects.ends(List.of(each), after).iterator().next();
    }
    return Optional.of(after);
  }

  private boolean isUpdate(Conjunct.Call call, Set<String> before) {
    if (isActor(call)) {
      return false;
    }
    Action called = program.systemAction(call.action());
    return !isStep(called) && isMethod(called, before) && isUpdate(called);
  }

  /** Whether the action has at most one outcome, so that a false guard may end its method. */
  boolean isLinear(Action action) {
    return straight(action.body(), Set.of(), true);
  }

  private boolean straight(List<Conjunct> conjuncts, Set<String> before, boolean last) {
    Set<String> after = before;
    for (int i = 0; i < conjuncts.size(); i++) {
      Conjunct each = conjuncts.get(i);
      List<Conjunct> rest = conjuncts.subList(i + 1, conjuncts.size());
      Set<String> now = effects.ends(List.of(each), after).iterator().next();
      if (!straight(each, after, last && areSilent(rest, now))) {
        return false;
      }
      after = now;
    }
    return true;
  }

  private boolean straight(Conjunct conjunct, Set<String> before, boolean last) {
    if (conjunct instanceof Conjunct.Call call) {
      return isActor(call)
          ? call.send().stream().allMatch(this::sendsSimply)
          : straight(program.systemAction(call.action()), before, last);
    } else if (conjunct instanceof Conjunct.IfThenElse choice) {
      return Updates.only(List.of(choice.whenTrue(), choice.whenFalse()), before);
    } else if (conjunct instanceof Conjunct.Guard guard) {
      return !(guard.condition() instanceof Expression.BooleanLiteral);
    }
    return conjunct instanceof Conjunct.Assign
        || conjunct instanceof Conjunct.Typing
        || conjunct instanceof Conjunct.Unchanged;
  }

  private boolean straight(Action called, Set<String> before, boolean last) {
    return isMethod(called, before)
        ? last || (isUpdate(called) && !isStep(called))
        : straight(called.body(), before, last);
  }

  private boolean sendsSimply(Conjunct.SendArgument send) {
    return send instanceof Conjunct.SendAction to && isUpdate(program.systemAction(to.action()));
  }

  /** Whether nothing that leaves code follows. */
  boolean isLast(Rest rest, Set<String> assigned) {
    return areSilent(rest.conjuncts(), assigned)
        && rest.then().stream().allMatch(then -> isLast(then, assigned));
  }

  private static boolean areSilent(List<Conjunct> conjuncts, Set<String> assigned) {
    return conjuncts.stream()
        .allMatch(
            each ->
                each instanceof Conjunct.Typing
                    || (each instanceof Conjunct.Unchanged unchanged
                        && Collections.disjoint(unchanged.variables(), assigned)));
  }

  /**
   * Whether a call is one of a method: the action gives the same variables a value on all paths,
   * and none that has one already. A step's method begins in the state.
   */
  boolean isMethod(Action called, Set<String> assigned) {
    Set<Set<String>> ends = effects.ends(called.body(), Set.of());
    Set<String> given = ends.iterator().next();
    return ends.size() == 1
        && !given.isEmpty()
        && Collections.disjoint(given, assigned)
        && (assigned.isEmpty() || !isStep(called));
  }

  /** The variables that an action with a method gives a value. */
  List<String> given(Action called) {
    return List.copyOf(effects.ends(called.body(), Set.of()).iterator().next());
  }

  /** Whether all branches give the same variables a value, on all their paths. */
  boolean areAlike(List<List<Conjunct>> branches, Set<String> assigned) {
    return branches.stream()
            .flatMap(each -> effects.ends(each, assigned).stream())
            .distinct()
            .count()
        == 1;
  }

  /** The variables that have a value after branches that are alike. */
  List<String> given(Conjunct branching, Set<String> assigned) {
    return List.copyOf(effects.ends(List.of(branching), assigned).iterator().next());
  }

  /** The call of an action's method, which is then needed. */
  JavaExpression call(Action called, JavaExpression next, List<JavaExpression> arguments) {
    List<JavaExpression> all = new ArrayList<>();
    if (isStep(called)) {
      all.add(JavaExpression.primary("state"));
    } else {
      needed.add(name(called));
      if (readsState(called)) {
        all.add(JavaExpression.primary("state"));
      }
      all.add(next);
    }
    all.addAll(arguments);
    String method = JavaNames.member(called.definition().name());
    return JavaExpression.call(CodeBlock.of("$L", method), all);
  }

  /** Whether the action's method was called so far. */
  boolean isNeeded(Action action) {
    return needed.contains(name(action));
  }

  private static String name(Action action) {
    return action.definition().name();
  }

  boolean isActor(Conjunct.Call call) {
    return program.home(call.module()) == Home.ACTOR;
  }

  boolean isStep(Action action) {
    return program.system().steps().stream().anyMatch(each -> name(each).equals(name(action)));
  }

  /** Whether the action reads the state it begins in, itself or by what it calls. */
  boolean readsState(Action action) {
    return program.needs(ActionParts.expressions(action.body())).contains(Need.STATE)
        || ActionParts.within(action.body()).anyMatch(this::readsState)
        || testsUnchanged(action);
  }

  /** Whether it says of some variable that it stays as it is, and something else of it as well. */
  private static boolean testsUnchanged(Action action) {
    List<String> given =
        ActionParts.within(action.body()).flatMap(each -> Effects.given(each).stream()).toList();
    return ActionParts.within(action.body())
        .anyMatch(
            each ->
                each instanceof Conjunct.Unchanged unchanged
                    && unchanged.variables().stream()
                        .anyMatch(variable -> Collections.frequency(given, variable) > 1));
  }

  private boolean readsState(Conjunct conjunct) {
    if (!(conjunct instanceof Conjunct.Call call)) {
      return false;
    }
    if (isActor(call)) {
      return true;
    }
    Action called = program.systemAction(call.action());
    return isStep(called) || readsState(called);
  }

  /** What the class of the system computes with. */
  Set<Need> needs() {
    Set<Need> needs =
        EnumSet.copyOf(
            program.needs(
                Stream.concat(
                    Stream.concat(
                        StepParts.expressions(program.system().next()),
                        ActionParts.expressions(program.system().init().body())),
                    bodies().flatMap(each -> ActionParts.expressions(each.body())))));
    program.operatorsOf(Home.SYSTEM).forEach(each -> needs.addAll(program.needs(each)));
    if (program.specification().actors().stream().anyMatch(this::acts)) {
      needs.add(Need.PROFILE);
      needs.add(Need.TERMS);
    }
    return needs;
  }

  /** Whether the system lets the actor act, or asks it something. */
  boolean acts(Actor actor) {
    String module = actor.header().module();
    Stream<Expression> expressions =
        Stream.concat(
            bodies().flatMap(each -> ActionParts.expressions(each.body())),
            program.operatorsOf(Home.SYSTEM).stream().map(Operator::body).flatMap(Parts::within));
    return bodies()
            .flatMap(each -> ActionParts.within(each.body()))
            .anyMatch(each -> each instanceof Conjunct.Call call && call.module().equals(module))
        || expressions.anyMatch(each -> asks(each, module));
  }

  static boolean asks(Expression expression, String module) {
    return expression instanceof Expression.OperatorApplication application
        && application.module().equals(module);
  }

  Scope scope(Action action) {
    return OperatorMethods.scope(Home.SYSTEM)
        .inner()
        .expecting(ActionParts.expressions(action.body()));
  }

  private Stream<Action> bodies() {
    return Stream.concat(program.system().steps().stream(), program.system().actions().stream());
  }
}
