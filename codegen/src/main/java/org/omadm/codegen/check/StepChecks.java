// SPDX-License-Identifier: Apache-2.0
package org.omadm.codegen.check;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.omadm.codegen.ast.Expression;
import org.omadm.codegen.ast.Identifier;
import org.omadm.codegen.ast.Parameter;
import org.omadm.codegen.model.Expression.LetBinding;
import org.omadm.codegen.model.Step;

/** Checks what {@code Next} chooses from, and gives how to build it. */
final class StepChecks {

  private final Actions actions;
  private final Context context;
  private final Symbol.DefinitionSymbol next;
  private final Consumer<Runnable> attempt;
  private final Set<Symbol.DefinitionSymbol> found = new LinkedHashSet<>();
  private final Set<String> names = new LinkedHashSet<>();

  /**
   * @param attempt runs a check whose failure does not end the others
   */
  StepChecks(Actions actions, Symbol.DefinitionSymbol next, Consumer<Runnable> attempt) {
    this.actions = actions;
    this.context = actions.context();
    this.next = next;
    this.attempt = attempt;
  }

  /** The checked steps, ready to build, and the actions that they name. */
  record Checked(Supplier<List<Step>> steps, List<Symbol.DefinitionSymbol> actions) {}

  Checked check() {
    var steps = check(NextSteps.of(context, next), Env.of(next.module(), false));
    return new Checked(steps, List.copyOf(found));
  }

  private Supplier<List<Step>> check(NextSteps.Part part, Env env) {
    if (part instanceof NextSteps.Any any) {
      var all = any.parts().stream().map(each -> check(each, env)).toList();
      return () -> all.stream().flatMap(each -> each.get().stream()).toList();
    } else if (part instanceof NextSteps.Each each) {
      return each(each, env);
    } else if (part instanceof NextSteps.Where where) {
      var definitions = new Inference(context, env).definitions(where.let().definitions());
      var body = check(where.body(), definitions.inner());
      return () -> {
        var steps = body.get();
        var bindings = definitions.build();
        for (int i = bindings.size() - 1; i >= 0; i--) {
          steps = List.of(new Step.Define(List.of(bindings.get(i)), steps));
        }
        return steps;
      };
    } else if (part instanceof NextSteps.Enter enter) {
      return enter(enter, env);
    } else if (part instanceof NextSteps.Call call) {
      return step(call.action(), call.action().name(), call.arguments(), env);
    }
    var own = (NextSteps.Own) part;
    var action = named(own, env);
    List<Expression> arguments =
        action.parameters().stream()
            .map(p -> (Expression) new Expression.Name(p.name().name(), p.name().span()))
            .toList();
    return step(action, own.in().name(), arguments, env);
  }

  private Supplier<List<Step>> each(NextSteps.Each each, Env env) {
    var bounds = new Bounds(new Inference(context, env)).declare(each.quantifier().bounds());
    var body = check(each.body(), bounds.inner());
    return () -> {
      var parts = bounds.parts();
      var steps = body.get();
      return List.of(
          new Step.ForEach(
              bounds.build(), parts.isEmpty() ? steps : List.of(new Step.Define(parts, steps))));
    };
  }

  private Supplier<List<Step>> enter(NextSteps.Enter enter, Env env) {
    var inner = Env.of(enter.action().module(), false);
    var bindings = new ArrayList<Supplier<LetBinding>>();
    for (int i = 0; i < enter.arguments().size(); i++) {
      var name = enter.action().parameters().get(i).name();
      var value = new Inference(context, env).infer(enter.arguments().get(i));
      bindings.add(() -> new LetBinding(name.name(), value.build().get()));
      inner = inner.with(name.name(), value.type());
    }
    var body = check(enter.body(), inner);
    return () ->
        bindings.isEmpty()
            ? body.get()
            : List.of(new Step.Define(bindings.stream().map(Supplier::get).toList(), body.get()));
  }

  private Supplier<List<Step>> step(
      Symbol.DefinitionSymbol action, String label, List<Expression> arguments, Env env) {
    found.add(action);
    names.add(action.name());
    var values = new ArrayList<Supplier<org.omadm.codegen.model.Expression>>();
    attempt.accept(
        () -> {
          var signature = actions.signature(action);
          for (int i = 0; i < arguments.size(); i++) {
            var type = signature.parameters().get(i);
            values.add(new Inference(context, env).expect(arguments.get(i), type));
          }
        });
    return () ->
        List.of(
            new Step.Labelled(label, action.name(), values.stream().map(Supplier::get).toList()));
  }

  /** An action for a part that has no operator of its own; what it sees become parameters. */
  private Symbol.DefinitionSymbol named(NextSteps.Own own, Env env) {
    var seen = new LinkedHashSet<String>();
    collectNames(own.body(), seen);
    seen.retainAll(env.locals().keySet());
    var in = own.in();
    var span = own.body().span();
    var parameters =
        seen.stream().map(name -> new Parameter(new Identifier(name, span), 0)).toList();
    return new Symbol.DefinitionSymbol(
        in.module(), new Identifier(free(in), span), parameters, own.body(), "", span, false);
  }

  private static void collectNames(Expression e, Set<String> names) {
    if (e instanceof Expression.Name n) {
      names.add(n.name());
    }
    Children.of(e).forEach(child -> collectNames(child.expression(), names));
  }

  /** The operator's name, and a number where several of its parts are steps of their own. */
  private String free(Symbol.DefinitionSymbol in) {
    var name = in.name();
    for (int number = 2; isTaken(name, in); number++) {
      name = in.name() + number;
    }
    return name;
  }

  private boolean isTaken(String name, Symbol.DefinitionSymbol in) {
    return names.contains(name)
        || (name.equals(in.name())
            ? isCalledByActions(in)
            : context.names().find(in.module(), name) != null);
  }

  /** Whether actions name it more often than {@code Next}, which chooses from its parts, may. */
  private boolean isCalledByActions(Symbol.DefinitionSymbol action) {
    int uses =
        context.names().all().stream()
            .filter(
                symbol ->
                    symbol instanceof Symbol.DefinitionSymbol d
                        && context.levels().of(d) == Level.ACTION
                        && context.names().sees(d.module(), action))
            .mapToInt(symbol -> uses(((Symbol.DefinitionSymbol) symbol).body(), action.name()))
            .sum();
    return uses > (action.equals(next) ? 0 : 1);
  }

  private static int uses(Expression e, String name) {
    boolean isUse =
        (e instanceof Expression.Name n && n.name().equals(name))
            || (e instanceof Expression.OperatorApplication a && a.operator().name().equals(name));
    return (isUse ? 1 : 0)
        + Children.of(e).stream().mapToInt(child -> uses(child.expression(), name)).sum();
  }
}
