// SPDX-License-Identifier: Apache-2.0
package org.omadm.codegen.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.omadm.codegen.model.Action;
import org.omadm.codegen.model.Actor;
import org.omadm.codegen.model.Conjunct;
import org.omadm.codegen.model.Expression;
import org.omadm.codegen.model.Variable;

/**
 * The body of a step or an action of the system. It carries the next state along, as far as it is
 * known: each conjunct in the order of the text adds to it. With at most one outcome a false guard
 * ends the method; with several, each goes into a list.
 */
final class SystemBody {
  private final Program program;
  private final JavaTypes types;
  private final SystemActions actions;
  private final Action action;
  private final Scope scope;
  private final boolean update;
  private final boolean linear;

  SystemBody(Program program, SystemActions actions, Action action, Scope scope) {
    this.program = program;
    this.types = program.types();
    this.actions = actions;
    this.action = action;
    this.scope = scope;
    this.update = actions.isUpdate(action);
    this.linear = actions.isLinear(action);
  }

  CodeBlock ofStep() {
    return body("state", false);
  }

  CodeBlock ofAction() {
    return body("next", update);
  }

  private CodeBlock body(String next, boolean givesState) {
    Progress start =
        new Progress(scope, Sources.BODY, JavaExpression.primary("$L", next), next, givesState);
    if (linear || update) {
      return statements(action.body(), start);
    }
    return CodeBlock.builder()
        .addStatement("$T steps = new $T<>()", types.listOf(program.systemState()), ArrayList.class)
        .add(statements(action.body(), start))
        .addStatement("return steps")
        .build();
  }

  /**
   * How far the statements have come.
   *
   * @param next the next state so far
   * @param nextName a variable that holds what primed variables were assigned, when one is read
   */
  private record Progress(
      Scope scope, int indentation, JavaExpression next, String nextName, boolean givesState) {

    Progress with(JavaExpression further) {
      return new Progress(scope, indentation, further, nextName, givesState);
    }

    Progress named(String name) {
      return new Progress(scope, indentation, JavaExpression.primary("$L", name), name, givesState);
    }

    Progress nested() {
      return new Progress(scope.inner(), indentation + 2, next, nextName, givesState);
    }

    boolean isNamed() {
      return next.flat().toString().equals(nextName);
    }
  }

  private ExpressionEmitter expressions(Progress progress) {
    String module = program.system().header().module();
    return new ExpressionEmitter(
        Site.system(program, module, "state", progress.nextName), progress.scope);
  }

  private CodeBlock statements(List<Conjunct> conjuncts, Progress progress) {
    if (conjuncts.isEmpty()) {
      return end(progress);
    }
    Conjunct first = conjuncts.get(0);
    List<Conjunct> rest = conjuncts.subList(1, conjuncts.size());
    if (readsNext(first) && !progress.isNamed()) {
      return named(progress, named -> statements(conjuncts, named));
    }
    return first.accept(new Statement(rest, progress));
  }

  private CodeBlock end(Progress progress) {
    if (progress.givesState) {
      return Sources.returned(progress.indentation, progress.next);
    }
    if (linear) {
      return Sources.returned(
          progress.indentation,
          JavaExpression.call(CodeBlock.of("$T.of", List.class), progress.next));
    }
    return Sources.line(progress.indentation, CodeBlock.of("steps.add("), progress.next, ");");
  }

  private static boolean readsNext(Conjunct conjunct) {
    return ActionParts.expressions(List.of(conjunct))
        .anyMatch(each -> each instanceof Expression.VariableName name && name.primed());
  }

  private interface Continuation {
    CodeBlock apply(Progress progress);
  }

  private CodeBlock named(Progress progress, Continuation rest) {
    String name = progress.scope.fresh("after");
    return CodeBlock.of(
        "$L$L",
        Sources.declaration(progress.indentation, program.systemState(), name, progress.next),
        rest.apply(progress.named(name)));
  }

  /** One conjunct, followed by the rest. */
  private final class Statement implements Conjunct.Visitor<CodeBlock> {
    private final List<Conjunct> rest;
    private final Progress progress;

    Statement(List<Conjunct> rest, Progress progress) {
      this.rest = rest;
      this.progress = progress;
    }

    private boolean isLast() {
      return rest.stream().allMatch(SystemActions::isSilent);
    }

    private List<Conjunct> followed(List<Conjunct> body) {
      return Stream.concat(body.stream(), rest.stream()).toList();
    }

    private CodeBlock block(CodeBlock head, CodeBlock body) {
      return CodeBlock.of("$L$>$L$<}\n", head, body);
    }

    private CodeBlock when(JavaExpression condition, Progress inner) {
      return block(
          Sources.line(progress.indentation, CodeBlock.of("if ("), condition, ") {"),
          statements(rest, inner));
    }

    private CodeBlock unless(JavaExpression refused) {
      return CodeBlock.of(
          "$L$>return $T.of();\n$<}\n",
          Sources.line(progress.indentation, CodeBlock.of("if ("), refused, ") {"),
          List.class);
    }

    @Override
    public CodeBlock typing(Conjunct.Typing conjunct) {
      return statements(rest, progress);
    }

    @Override
    public CodeBlock unchanged(Conjunct.Unchanged conjunct) {
      return statements(rest, progress);
    }

    @Override
    public CodeBlock guard(Conjunct.Guard conjunct) {
      if (linear) {
        JavaExpression refused = expressions(progress).negation(conjunct.condition());
        return CodeBlock.of("$L$L", unless(refused), statements(rest, progress));
      }
      Progress inner = progress.nested();
      return when(expressions(inner).emit(conjunct.condition()), inner);
    }

    @Override
    public CodeBlock define(Conjunct.Define conjunct) {
      CodeBlock locals =
          OperatorMethods.locals(expressions(progress), conjunct.bindings(), progress.indentation);
      return CodeBlock.of("$L$L", locals, statements(followed(conjunct.body()), progress));
    }

    @Override
    public CodeBlock assign(Conjunct.Assign conjunct) {
      String wither = JavaNames.wither(JavaNames.member(conjunct.variable()));
      JavaExpression value = expressions(progress).emit(conjunct.value());
      return statements(rest, progress.with(progress.next.invoke(wither, value)));
    }

    @Override
    public CodeBlock assignAny(Conjunct.AssignAny conjunct) {
      Progress inner = progress.nested();
      TypeName element = elementOf(conjunct.set());
      JavaExpression set = expressions(progress).emit(conjunct.set());
      String name = inner.scope.fresh(JavaNames.next(conjunct.variable()));
      String wither = JavaNames.wither(JavaNames.member(conjunct.variable()));
      JavaExpression next = progress.next.invoke(wither, JavaExpression.primary("$L", name));
      return block(loop(element, name, set), statements(rest, inner.with(next)));
    }

    @Override
    public CodeBlock exists(Conjunct.Exists conjunct) {
      return exists(conjunct.bounds(), conjunct.body(), progress);
    }

    private CodeBlock exists(List<Expression.Bound> bounds, List<Conjunct> body, Progress outside) {
      if (bounds.isEmpty()) {
        return statements(followed(body), outside);
      }
      Expression.Bound bound = bounds.get(0);
      JavaExpression set = expressions(outside).emit(bound.set());
      Progress inner = outside.nested();
      String name = inner.scope.declare(bound.name(), false);
      CodeBlock head =
          Sources.line(
              outside.indentation,
              CodeBlock.of("for ($T $L : ", types.of(bound.type()), name),
              set,
              ") {");
      return block(head, exists(bounds.subList(1, bounds.size()), body, inner));
    }

    private CodeBlock loop(TypeName element, String name, JavaExpression set) {
      return Sources.line(
          progress.indentation, CodeBlock.of("for ($T $L : ", element, name), set, ") {");
    }

    @Override
    public CodeBlock either(Conjunct.Either conjunct) {
      if (!progress.isNamed()) {
        return named(progress, after -> new Statement(rest, after).either(conjunct));
      }
      return conjunct.alternatives().stream()
          .map(each -> statements(followed(each.body()), progress))
          .collect(CodeBlock.joining(""));
    }

    @Override
    public CodeBlock ifThenElse(Conjunct.IfThenElse conjunct) {
      Progress inner = progress.nested();
      JavaExpression condition = expressions(inner).emit(conjunct.condition());
      return CodeBlock.of(
          "$L$>$L$<} else {\n$>$L$<}\n",
          Sources.line(progress.indentation, CodeBlock.of("if ("), condition, ") {"),
          statements(followed(conjunct.whenTrue()), inner),
          statements(followed(conjunct.whenFalse()), progress.nested()));
    }

    @Override
    public CodeBlock send(Conjunct.Send conjunct) {
      throw new IllegalStateException(conjunct.place() + ": the system sends nothing itself");
    }

    @Override
    public CodeBlock call(Conjunct.Call conjunct) {
      if (actions.isActor(conjunct)) {
        return actorActs(conjunct);
      }
      Action called = program.systemAction(conjunct.action());
      if (actions.isStep(conjunct)) {
        return statements(followed(called.body()), progress);
      }
      return systemActs(called, expressions(progress).all(conjunct.arguments()), progress);
    }

    /** The actor's own method; its step becomes part of the next state. */
    private CodeBlock actorActs(Conjunct.Call call) {
      Actor actor = program.actor(call.module());
      Action acted =
          actor.actions().stream()
              .filter(each -> each.definition().name().equals(call.action()))
              .findFirst()
              .orElseThrow();
      Progress inner = linear ? progress : progress.nested();
      JavaExpression outcome =
          JavaExpression.primary("$L(state)", Site.actorMethod(actor))
              .invoke(
                  JavaNames.member(call.action()),
                  expressions(progress).all(call.arguments()).toArray(JavaExpression[]::new));
      String step = inner.scope.fresh("step");
      JavaExpression enabled =
          new JavaExpression(
              new Layout.Infix(
                  "instanceof",
                  List.of(
                      outcome.layout(),
                      Layout.of("$T $L", Outcomes.step(types, actor, acted), step))),
              JavaExpression.Binding.RELATION,
              false);
      Progress after = inner.with(withActor(actor, step, inner.next));
      CodeBlock then = sent(call, step, after);
      return linear
          ? CodeBlock.of("$L$L", unless(enabled.not()), then)
          : block(Sources.line(progress.indentation, CodeBlock.of("if ("), enabled, ") {"), then);
    }

    private JavaExpression withActor(Actor actor, String step, JavaExpression next) {
      JavaExpression result = next;
      for (Variable variable : actor.variables()) {
        String component = JavaNames.member(variable.definition().name());
        result =
            result.invoke(
                JavaNames.wither(component),
                JavaExpression.primary("$L.next().$L()", step, component));
      }
      return result;
    }

    /** What the actor sent goes to the action that stands for Send. */
    private CodeBlock sent(Conjunct.Call call, String step, Progress after) {
      if (call.send().isPresent() && call.send().get() instanceof Conjunct.SendAction sendAction) {
        Action receiver = program.systemAction(sendAction.action());
        List<JavaExpression> messages = List.of(JavaExpression.primary("$L.sent()", step));
        return systemActs(receiver, messages, after);
      }
      return statements(rest, after);
    }

    private CodeBlock systemActs(Action called, List<JavaExpression> arguments, Progress before) {
      List<JavaExpression> all = new ArrayList<>();
      if (actions.readsState(called)) {
        all.add(JavaExpression.primary("state"));
      }
      all.add(before.next);
      all.addAll(arguments);
      String method = JavaNames.member(called.definition().name());
      JavaExpression outcome = JavaExpression.call(CodeBlock.of("$L", method), all);
      if (actions.isUpdate(called)) {
        return statements(rest, before.with(outcome));
      }
      if (isLast()) {
        return linear
            ? Sources.returned(before.indentation, outcome)
            : Sources.line(before.indentation, CodeBlock.of("steps.addAll("), outcome, ");");
      }
      Progress inner = before.nested();
      String name = inner.scope.fresh("after");
      CodeBlock head =
          Sources.line(
              before.indentation,
              CodeBlock.of("for ($T $L : ", program.systemState(), name),
              outcome,
              ") {");
      return block(head, statements(rest, inner.named(name)));
    }
  }

  private TypeName elementOf(Expression set) {
    return types.of(((org.omadm.codegen.model.Type.SetType) set.type()).element());
  }
}
