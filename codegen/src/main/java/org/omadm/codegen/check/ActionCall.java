// SPDX-License-Identifier: Apache-2.0
package org.omadm.codegen.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.omadm.codegen.ast.Expression;
import org.omadm.codegen.diagnostic.SubsetWording;
import org.omadm.codegen.model.Conjunct;

/** The call of one action by another. */
final class ActionCall {

  private final Actions actions;
  private final Context context;
  private final Actions.Signature caller;
  private final boolean initial;

  ActionCall(Actions actions, Actions.Signature caller, boolean initial) {
    this.actions = actions;
    this.context = actions.context();
    this.caller = caller;
    this.initial = initial;
  }

  ActionBody.Progress check(Expression e, ActionBody.Progress before, String text) {
    var name =
        e instanceof Expression.OperatorApplication a
            ? a.operator().name()
            : ((Expression.Name) e).name();
    List<Expression> arguments =
        e instanceof Expression.OperatorApplication a ? a.arguments() : List.of();
    if (!(context.names().find(before.env().module(), name)
        instanceof Symbol.DefinitionSymbol callee)) {
      throw new CheckFailure(SubsetWording.actionForm(e.span()));
    }
    requireOwnModule(callee, e);
    var signature = actions.signature(callee);
    var built = new ArrayList<Supplier<org.omadm.codegen.model.Expression>>();
    var nodes = new ArrayList<Paths.Node>();
    Expression send = null;
    for (int i = 0; i < arguments.size(); i++) {
      if (callee.parameters().get(i).arity() > 0) {
        send = arguments.get(i);
      } else {
        var type = signature.parameters().get(built.size());
        equateParameter(arguments.get(i), type, before.env());
        built.add(new Inference(context, before.env()).expect(arguments.get(i), type));
        nodes.add(actions.reads(arguments.get(i), before.env().module(), initial, false));
      }
    }
    actions.check(callee, initial, e.span());
    nodes.add(
        context.isActor(callee.module())
            ? new Paths.Acts(signature.assigned(), e.span())
            : signature.node());
    Optional<Conjunct.SendArgument> sendArgument = Optional.empty();
    if (send != null) {
      sendArgument = Optional.of(sendArgument(send, signature, before.env(), nodes));
    }
    var finished = sendArgument;
    return before.then(
        () -> {
          actions.noteCalled(callee);
          return new Conjunct.Call(
              callee.module().name().name(),
              callee.name(),
              built.stream().map(Supplier::get).toList(),
              finished,
              text,
              Context.place(e.span()));
        },
        new Paths.All(nodes));
  }

  /** A parameter that is only handed on is of whatever all its receivers take. */
  private void equateParameter(Expression argument, Ty type, Env env) {
    if (argument instanceof Expression.Name n) {
      var local = env.locals().get(n.name());
      if (local != null && local.narrowed().isEmpty() && local.type() instanceof Ty.Var) {
        context.types().equate(local.type(), type, argument.span());
      }
    }
  }

  private void requireOwnModule(Symbol.DefinitionSymbol callee, Expression e) {
    var module = caller.definition().module();
    if (context.isActor(module) && !callee.module().equals(module)) {
      throw new CheckFailure(
          SubsetWording.foreignVariable(e.span(), callee.name(), module.name().name()));
    }
  }

  private Conjunct.SendArgument sendArgument(
      Expression send, Actions.Signature callee, Env env, List<Paths.Node> nodes) {
    var message = java.util.Objects.requireNonNull(callee.message());
    if (!(send instanceof Expression.Name n)) {
      throw new CheckFailure(SubsetWording.sendArgument(send.span()));
    }
    if (n.name().equals(caller.send())) {
      var own = java.util.Objects.requireNonNull(caller.message());
      context.types().equate(message, own, send.span());
      nodes.add(new Paths.Sends(n.name(), send.span()));
      return new Conjunct.OwnSend();
    }
    if (!(context.names().find(env.module(), n.name()) instanceof Symbol.DefinitionSymbol operator)
        || operator.arity() != 1
        || context.levels().of(operator) != Level.ACTION) {
      throw new CheckFailure(SubsetWording.sendArgument(send.span()));
    }
    var signature = actions.signature(operator);
    context.types().flow(new Ty.SetOf(message), signature.parameters().get(0), send.span());
    actions.check(operator, initial, send.span());
    actions.noteCalled(operator);
    nodes.add(signature.node());
    return new Conjunct.SendAction(operator.module().name().name(), operator.name());
  }
}
