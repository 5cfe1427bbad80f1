// SPDX-License-Identifier: Apache-2.0
package org.omadm.codegen.emit;

import java.util.EnumSet;
import java.util.List;
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

  SystemActions(Program program) {
    this.program = program;
  }

  /** Whether the action is always enabled and has one outcome: it gives a state, not a list. */
  boolean isUpdate(Action action) {
    return ActionParts.within(action.body()).allMatch(this::isUpdate);
  }

  private boolean isUpdate(Conjunct conjunct) {
    if (conjunct instanceof Conjunct.Call call) {
      return !isActor(call) && !isStep(call) && isUpdate(program.systemAction(call.action()));
    }
    return conjunct instanceof Conjunct.Typing
        || conjunct instanceof Conjunct.Assign
        || conjunct instanceof Conjunct.Unchanged
        || conjunct instanceof Conjunct.Define;
  }

  /** Whether the action has at most one outcome, so that a false guard may end its method. */
  boolean isLinear(Action action) {
    List<Conjunct> conjuncts = action.body().stream().filter(each -> !isSilent(each)).toList();
    for (int i = 0; i < conjuncts.size(); i++) {
      if (!isLinear(conjuncts.get(i), i == conjuncts.size() - 1)) {
        return false;
      }
    }
    return true;
  }

  private boolean isLinear(Conjunct conjunct, boolean last) {
    if (conjunct instanceof Conjunct.Call call) {
      if (isStep(call)) {
        return false;
      }
      boolean sendsSimply =
          call.send().stream()
              .allMatch(
                  send ->
                      send instanceof Conjunct.SendAction to
                          && isUpdate(program.systemAction(to.action())));
      return isActor(call) ? sendsSimply : last || isUpdate(program.systemAction(call.action()));
    }
    return conjunct instanceof Conjunct.Guard || conjunct instanceof Conjunct.Assign;
  }

  /** Whether the conjunct leaves no code. */
  static boolean isSilent(Conjunct conjunct) {
    return conjunct instanceof Conjunct.Typing || conjunct instanceof Conjunct.Unchanged;
  }

  boolean isActor(Conjunct.Call call) {
    return program.home(call.module()) == Home.ACTOR;
  }

  boolean isStep(Conjunct.Call call) {
    return program.system().steps().stream()
        .anyMatch(each -> each.definition().name().equals(call.action()));
  }

  /** Whether some step needs the action as a method; what only Init calls is written out there. */
  boolean isCalled(Action action) {
    return bodies()
        .flatMap(each -> ActionParts.within(each.body()))
        .anyMatch(each -> calls(each, action.definition().name()));
  }

  private static boolean calls(Conjunct conjunct, String name) {
    return conjunct instanceof Conjunct.Call call
        && (call.action().equals(name)
            || call.send().stream()
                .anyMatch(
                    send -> send instanceof Conjunct.SendAction to && to.action().equals(name)));
  }

  /** Whether the action reads the state it begins in, itself or by what it calls. */
  boolean readsState(Action action) {
    return program.needs(ActionParts.expressions(action.body())).contains(Need.STATE)
        || ActionParts.within(action.body()).anyMatch(this::readsState);
  }

  private boolean readsState(Conjunct conjunct) {
    if (!(conjunct instanceof Conjunct.Call call)) {
      return false;
    }
    return isActor(call) || readsState(program.systemAction(call.action()));
  }

  /** What the class of the system computes with. */
  Set<Need> needs() {
    Set<Need> needs =
        EnumSet.copyOf(
            program.needs(
                Stream.concat(
                    ActionParts.expressions(program.system().init().body()),
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
