// SPDX-License-Identifier: Apache-2.0
package org.omadm.codegen.check;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.omadm.codegen.ast.Expression;
import org.omadm.codegen.ast.Span;
import org.omadm.codegen.ast.Unit;
import org.omadm.codegen.diagnostic.SubsetWording;
import org.omadm.codegen.model.Conjunct;
import org.omadm.codegen.model.Expression.BooleanLiteral;
import org.omadm.codegen.model.SourcePlace;

/** The body of one action or initial predicate, conjunct by conjunct. */
final class ActionBody {

  /**
   * What some conjuncts are.
   *
   * @param env what the next conjunct sees
   * @param nodes what they do to the variables
   */
  record Progress(Env env, List<Supplier<Conjunct>> conjuncts, List<Paths.Node> nodes) {

    static Progress start(Env env) {
      return new Progress(env, List.of(), List.of());
    }

    Progress then(Supplier<Conjunct> conjunct, Paths.Node... does) {
      var all = new ArrayList<>(conjuncts);
      all.add(conjunct);
      var alsoDoes = new ArrayList<>(nodes);
      alsoDoes.addAll(List.of(does));
      return new Progress(env, all, alsoDoes);
    }

    Progress in(Env changed) {
      return new Progress(changed, conjuncts, nodes);
    }

    Paths.Node node() {
      return new Paths.All(nodes);
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

  /** Goes on with a conjunct; what is of no form that acts is a condition. */
  Progress check(Expression e, Progress before) {
    if (e instanceof Expression.ConjunctionList list) {
      return all(list.items(), before);
    } else if (e instanceof Expression.InfixApplication i && i.symbol().equals("/\\")) {
      return all(List.of(i.left(), i.right()), before);
    } else if (e instanceof Expression.Labelled l) {
      return check(l.body(), before);
    } else if (!forms.acts(e, before.env())) {
      return guard(e, before, false);
    } else if (e instanceof Expression.DisjunctionList list) {
      return either(list.items(), e, before);
    } else if (e instanceof Expression.InfixApplication i && i.symbol().equals("\\/")) {
      return either(forms.disjuncts(i), e, before);
    } else if (e instanceof Expression.If i) {
      return ifThenElse(i, before);
    } else if (e instanceof Expression.InfixApplication i
        && i.symbol().equals("=>")
        && !forms.acts(i.left(), before.env())) {
      var otherwise = new Expression.BooleanLiteral(true, i.span());
      return ifThenElse(new Expression.If(i.left(), i.right(), otherwise, i.span()), before);
    } else if (e instanceof Expression.Case c) {
      return check(forms.nested(c), before);
    } else if (e instanceof Expression.Let let) {
      return define(let, before);
    } else if (e instanceof Expression.Quantifier q
        && q.kind() == Expression.QuantifierKind.EXISTS) {
      return exists(q, before);
    } else if (e instanceof Expression.Unchanged u) {
      return unchanged(u, before);
    } else if (e instanceof Expression.InfixApplication i && forms.isAssignment(i, before.env())) {
      return assign(i, before);
    } else if (forms.isCall(e, before.env())) {
      return call(e, before);
    }
    return guard(e, before, true);
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

  private Paths.Node reads(Expression e, Env env) {
    return reads(e, env, false);
  }

  private Paths.Node reads(Expression e, Env env, boolean assigns) {
    return actions.reads(e, env.module(), initial, assigns);
  }

  private Progress guard(Expression e, Progress before, boolean assigns) {
    var condition = inference(before.env()).condition(e);
    var after = before.in(new Narrowing(context).after(e, before.env()));
    return after.then(
        () -> {
          var built = condition.get();
          var parameter = forms.typedParameter(e);
          return parameter != null && built instanceof BooleanLiteral b && b.value()
              ? new Conjunct.Typing(parameter, text(e.span()), place(e.span()))
              : new Conjunct.Guard(built, text(e.span()), place(e.span()));
        },
        isNever(e) ? new Paths.Never() : reads(e, before.env(), assigns));
  }

  private static boolean isNever(Expression e) {
    return e instanceof Expression.BooleanLiteral b && !b.value();
  }

  private Progress either(List<Expression> items, Expression whole, Progress before) {
    var branches = new ArrayList<Progress>();
    var nodes = new ArrayList<Paths.Branch>();
    for (var item : items) {
      var branch = check(item, Progress.start(before.env()));
      branches.add(branch);
      nodes.add(new Paths.Branch(branch.node(), item.span()));
    }
    return before.then(
        () -> {
          var alternatives = new ArrayList<Conjunct.Alternative>();
          for (int i = 0; i < items.size(); i++) {
            var span = items.get(i).span();
            alternatives.add(
                new Conjunct.Alternative(branches.get(i).build(), text(span), place(span)));
          }
          return new Conjunct.Either(alternatives, text(whole.span()), place(whole.span()));
        },
        new Paths.Either(nodes));
  }

  private Progress ifThenElse(Expression.If e, Progress before) {
    var condition = inference(before.env()).condition(e.condition());
    var inner = new Narrowing(context).after(e.condition(), before.env());
    var then = check(e.then(), Progress.start(inner));
    var otherwise = check(e.otherwise(), Progress.start(before.env()));
    return before.then(
        () ->
            new Conjunct.IfThenElse(
                condition.get(), then.build(), otherwise.build(), text(e.span()), place(e.span())),
        reads(e.condition(), before.env()),
        new Paths.Either(
            List.of(
                new Paths.Branch(then.node(), e.then().span()),
                new Paths.Branch(otherwise.node(), e.otherwise().span()))));
  }

  private Progress define(Expression.Let e, Progress before) {
    var definitions = inference(before.env()).definitions(e.definitions());
    var body = check(e.body(), Progress.start(definitions.inner()));
    var nodes = new ArrayList<Paths.Node>();
    e.definitions().forEach(unit -> nodes.add(reads(value(unit), before.env())));
    nodes.add(body.node());
    return before.then(
        () ->
            new Conjunct.Define(definitions.build(), body.build(), text(e.span()), place(e.span())),
        new Paths.All(nodes));
  }

  private static Expression value(Unit unit) {
    return unit instanceof Unit.FunctionDefinition f
        ? Symbol.DefinitionSymbol.function(f)
        : ((Unit.OperatorDefinition) unit).body();
  }

  private Progress exists(Expression.Quantifier e, Progress before) {
    var actor = context.isActor(before.env().module());
    if (actor && e.bounds().stream().anyMatch(b -> b.tuple())) {
      throw new CheckFailure(
          SubsetWording.outsideSubset(e.span(), "<<x, y>> after \\E in an action of an actor"));
    }
    var bounds = new Bounds(inference(before.env())).declare(e.bounds());
    var body = check(e.body(), Progress.start(bounds.inner()));
    var nodes = new ArrayList<Paths.Node>();
    e.bounds().forEach(bound -> nodes.add(reads(bound.set(), before.env())));
    nodes.add(body.node());
    return before.then(
        () -> {
          var all = bounds.build();
          var parts = bounds.parts();
          List<Conjunct> within =
              parts.isEmpty()
                  ? body.build()
                  : List.of(
                      new Conjunct.Define(parts, body.build(), text(e.span()), place(e.span())));
          return new Conjunct.Exists(all, within, text(e.span()), place(e.span()));
        },
        new Paths.All(nodes));
  }

  private Progress unchanged(Expression.Unchanged e, Progress before) {
    var variables = forms.variables(e.operand(), before.env());
    var nodes = new ArrayList<Paths.Node>();
    for (var variable : variables) {
      new NameInference(inference(before.env())).requireOwn(variable, e.span());
      nodes.add(new Paths.Gives(variable.name(), e.span()));
    }
    var names = variables.stream().map(Symbol::name).toList();
    return before.then(
        () -> new Conjunct.Unchanged(names, text(e.span()), place(e.span())), new Paths.All(nodes));
  }

  private Progress assign(Expression.InfixApplication e, Progress before) {
    var variable = forms.assigned(e.left(), before.env());
    var inference = inference(before.env());
    var names = new NameInference(inference);
    names.requireOwn(variable, e.left().span());
    var type = names.typeOf(variable);
    var gives = new Paths.Gives(variable.name(), e.span());
    var reads = reads(e.right(), before.env());
    if (e.symbol().equals("=")) {
      var value = inference.expect(e.right(), type);
      return before.then(
          () -> new Conjunct.Assign(variable.name(), value.get(), text(e.span()), place(e.span())),
          reads,
          gives);
    }
    // What a variable may be is often a set that only a test can do with.
    var set = late(() -> inference.expect(e.right(), new Ty.SetOf(type)));
    var test = late(() -> inference.condition(e));
    return before.then(
        () ->
            gives.gives()
                ? new Conjunct.AssignAny(
                    variable.name(), set.get(), text(e.span()), place(e.span()))
                : new Conjunct.Guard(test.get(), text(e.span()), place(e.span())),
        reads,
        gives);
  }

  private static Supplier<org.omadm.codegen.model.Expression> late(
      Supplier<Supplier<org.omadm.codegen.model.Expression>> check) {
    try {
      return check.get();
    } catch (CheckFailure failure) {
      return () -> {
        throw failure;
      };
    }
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
    var sent = e.arguments().get(0);
    var messages = inference(before.env()).expect(sent, new Ty.SetOf(message));
    return before.then(
        () -> new Conjunct.Send(messages.get(), text(e.span()), place(e.span())),
        reads(sent, before.env()),
        new Paths.Sends(e.operator().name(), e.span()));
  }
}
