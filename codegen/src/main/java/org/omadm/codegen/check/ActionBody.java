// SPDX-License-Identifier: Apache-2.0
package org.omadm.codegen.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.omadm.codegen.ast.Expression;
import org.omadm.codegen.ast.Span;
import org.omadm.codegen.diagnostic.SubsetWording;
import org.omadm.codegen.model.Conjunct;
import org.omadm.codegen.model.Expression.BooleanLiteral;
import org.omadm.codegen.model.SourcePlace;

/** The body of one action or initial predicate, conjunct by conjunct. */
final class ActionBody {

  /**
   * What is known after some conjuncts.
   *
   * @param assigned the variables that have a next value, with the place that gives it
   * @param sent whether the operator parameter was called
   */
  record Progress(
      Env env, Map<String, Span> assigned, boolean sent, List<Supplier<Conjunct>> conjuncts) {

    static Progress start(Env env) {
      return new Progress(env, Map.of(), false, List.of());
    }

    /** Goes on from here with an empty list of conjuncts. */
    Progress branch(Env inner) {
      return new Progress(inner.withAssigned(assigned.keySet()), assigned, sent, List.of());
    }

    Progress then(Supplier<Conjunct> conjunct) {
      var all = new ArrayList<>(conjuncts);
      all.add(conjunct);
      return new Progress(env, assigned, sent, all);
    }

    /** After what a branch has done, all its conjuncts being one here. */
    Progress after(Progress branch, Supplier<Conjunct> conjunct) {
      return new Progress(
              env.withAssigned(branch.assigned.keySet()), branch.assigned, branch.sent, conjuncts)
          .then(conjunct);
    }

    Progress assign(String variable, Span at) {
      var other = assigned.get(variable);
      if (other != null) {
        throw new CheckFailure(SubsetWording.assignedTwice(at, variable, other));
      }
      var all = new LinkedHashMap<>(assigned);
      all.put(variable, at);
      return new Progress(env.withAssigned(all.keySet()), all, sent, conjuncts);
    }

    Progress send(Span at, String operator) {
      if (sent) {
        throw new CheckFailure(SubsetWording.sendCalledTwice(at, operator));
      }
      return new Progress(env, assigned, true, conjuncts);
    }

    Progress in(Env changed) {
      return new Progress(changed, assigned, sent, conjuncts);
    }

    List<Conjunct> build() {
      return conjuncts.stream().map(Supplier::get).toList();
    }
  }

  private final Actions actions;
  private final Context context;
  private final Actions.Signature signature;
  private final boolean initial;
  private final ActionForms forms;

  ActionBody(Actions actions, Actions.Signature signature, boolean initial) {
    this.actions = actions;
    this.context = actions.context();
    this.signature = signature;
    this.initial = initial;
    this.forms = new ActionForms(context, signature, initial);
  }

  Progress check(Expression e, Progress before) {
    if (e instanceof Expression.ConjunctionList list) {
      return all(list.items(), before);
    } else if (e instanceof Expression.InfixApplication i && i.symbol().equals("/\\")) {
      return all(List.of(i.left(), i.right()), before);
    } else if (!forms.acts(e, before.env())) {
      return guard(e, before);
    } else if (e instanceof Expression.DisjunctionList list) {
      return either(list.items(), e, before);
    } else if (e instanceof Expression.InfixApplication i && i.symbol().equals("\\/")) {
      return either(forms.disjuncts(i), e, before);
    } else if (e instanceof Expression.If i) {
      return ifThenElse(i, before);
    } else if (e instanceof Expression.Let let) {
      return define(let, before);
    } else if (e instanceof Expression.Quantifier q
        && q.kind() == Expression.QuantifierKind.EXISTS) {
      return exists(q, before);
    } else if (e instanceof Expression.Unchanged u) {
      return unchanged(u, before);
    } else if (e instanceof Expression.InfixApplication i && forms.isAssignment(i, before.env())) {
      return assign(i, before);
    } else if (e instanceof Expression.Name || e instanceof Expression.OperatorApplication) {
      return call(e, before);
    }
    throw new CheckFailure(SubsetWording.actionForm(e.span()));
  }

  private Progress all(List<Expression> items, Progress before) {
    var progress = before;
    for (var item : items) {
      progress = check(item, progress);
    }
    return progress;
  }

  private String text(Span span) {
    return Descriptions.oneLine(signature.definition().module().text(span));
  }

  private static SourcePlace place(Span span) {
    return Context.place(span);
  }

  private Inference inference(Env env) {
    return new Inference(context, env);
  }

  private Progress guard(Expression e, Progress before) {
    var condition = inference(before.env()).condition(e);
    var after = before.in(new Narrowing(context).after(e, before.env()));
    return after.then(
        () -> {
          var built = condition.get();
          var parameter = forms.typedParameter(e);
          return parameter != null && built instanceof BooleanLiteral b && b.value()
              ? new Conjunct.Typing(parameter, text(e.span()), place(e.span()))
              : new Conjunct.Guard(built, text(e.span()), place(e.span()));
        });
  }

  private Progress either(List<Expression> items, Expression whole, Progress before) {
    var branches = new ArrayList<Progress>();
    for (var item : items) {
      var branch = check(item, before.branch(before.env()));
      if (!branches.isEmpty()) {
        requireSame(branches.get(0), branch, item.span());
      }
      branches.add(branch);
    }
    return before.after(
        branches.get(0),
        () -> {
          var alternatives = new ArrayList<Conjunct.Alternative>();
          for (int i = 0; i < items.size(); i++) {
            var span = items.get(i).span();
            alternatives.add(
                new Conjunct.Alternative(branches.get(i).build(), text(span), place(span)));
          }
          return new Conjunct.Either(alternatives, text(whole.span()), place(whole.span()));
        });
  }

  private static void requireSame(Progress first, Progress other, Span at) {
    for (var variable : first.assigned().keySet()) {
      if (!other.assigned().containsKey(variable)) {
        throw new CheckFailure(SubsetWording.notAssignedOnBranch(at, variable));
      }
    }
    for (var entry : other.assigned().entrySet()) {
      if (!first.assigned().containsKey(entry.getKey())) {
        throw new CheckFailure(SubsetWording.assignedOnOneBranch(entry.getValue(), entry.getKey()));
      }
    }
    if (first.sent() != other.sent()) {
      throw new CheckFailure(SubsetWording.sendOnOneBranch(at));
    }
  }

  private Progress ifThenElse(Expression.If e, Progress before) {
    var condition = inference(before.env()).condition(e.condition());
    var inner = new Narrowing(context).after(e.condition(), before.env());
    var then = check(e.then(), before.branch(inner));
    var otherwise = check(e.otherwise(), before.branch(before.env()));
    requireSame(then, otherwise, e.otherwise().span());
    return before.after(
        then,
        () ->
            new Conjunct.IfThenElse(
                condition.get(), then.build(), otherwise.build(), text(e.span()), place(e.span())));
  }

  private Progress define(Expression.Let e, Progress before) {
    var definitions = inference(before.env()).definitions(e.definitions());
    var body = check(e.body(), before.branch(definitions.inner()));
    return before.after(
        body,
        () ->
            new Conjunct.Define(
                definitions.build(), body.build(), text(e.span()), place(e.span())));
  }

  private Progress exists(Expression.Quantifier e, Progress before) {
    if (e.bounds().stream().anyMatch(b -> b.tuple())) {
      throw new CheckFailure(
          SubsetWording.outsideSubset(e.span(), "<<x, y>> after \\E at the level of actions"));
    }
    var bounds = new Bounds(inference(before.env())).declare(e.bounds());
    var body = check(e.body(), before.branch(bounds.inner()));
    return before.after(
        body,
        () -> new Conjunct.Exists(bounds.build(), body.build(), text(e.span()), place(e.span())));
  }

  private Progress unchanged(Expression.Unchanged e, Progress before) {
    var variables = forms.variables(e.operand(), before.env());
    var progress = before;
    for (var variable : variables) {
      new NameInference(inference(before.env())).requireOwn(variable, e.span());
      progress = progress.assign(variable.name(), e.span());
    }
    var names = variables.stream().map(Symbol::name).toList();
    return progress.then(() -> new Conjunct.Unchanged(names, text(e.span()), place(e.span())));
  }

  private Progress assign(Expression.InfixApplication e, Progress before) {
    var variable = forms.assigned(e.left(), before.env());
    var inference = inference(before.env());
    var names = new NameInference(inference);
    names.requireOwn(variable, e.left().span());
    var type = names.typeOf(variable);
    if (e.symbol().equals("=")) {
      var value = inference.expect(e.right(), type);
      return before
          .assign(variable.name(), e.span())
          .then(
              () ->
                  new Conjunct.Assign(
                      variable.name(), value.get(), text(e.span()), place(e.span())));
    }
    var set = inference.expect(e.right(), new Ty.SetOf(type));
    return before
        .assign(variable.name(), e.span())
        .then(
            () ->
                new Conjunct.AssignAny(
                    variable.name(), set.get(), text(e.span()), place(e.span())));
  }

  private Progress call(Expression e, Progress before) {
    if (e instanceof Expression.OperatorApplication a
        && a.operator().name().equals(signature.send())) {
      return send(a, before);
    }
    return new ActionCall(actions, signature, initial).check(e, before, text(e.span()));
  }

  private Progress send(Expression.OperatorApplication e, Progress before) {
    var message = java.util.Objects.requireNonNull(signature.message());
    var messages = inference(before.env()).expect(e.arguments().get(0), new Ty.SetOf(message));
    return before
        .send(e.span(), e.operator().name())
        .then(() -> new Conjunct.Send(messages.get(), text(e.span()), place(e.span())));
  }
}
