// SPDX-License-Identifier: Apache-2.0
package org.omadm.codegen.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import java.util.ArrayList;
import java.util.List;
import org.omadm.codegen.model.Action;
import org.omadm.codegen.model.Conjunct;
import org.omadm.codegen.model.Expression;
import org.omadm.codegen.model.Type;

/**
 * The body of a step or an action of the system. Each conjunct, in the order of the text, adds to
 * the next state, or tests it where a variable has its value already. With at most one outcome a
 * false guard ends the method; with several, each goes into a list.
 */
final class SystemBody {
  /** As many conjuncts may be written twice. */
  private static final int FEW = 4;

  private final Program program;
  private final JavaTypes types;
  private final SystemActions actions;
  private final Action action;
  private final Scope scope;
  private final boolean givesState;
  private final boolean linear;
  private final NextTests tests;

  private SystemBody(
      Program program, SystemActions actions, Action action, Scope scope, boolean givesState) {
    this.program = program;
    this.types = program.types();
    this.actions = actions;
    this.action = action;
    this.scope = scope;
    this.givesState = givesState;
    this.linear = actions.isLinear(action);
    this.tests = new NextTests(program, true);
  }

  /** A step begins in the state and gives a list. */
  static CodeBlock ofStep(Program program, SystemActions actions, Action action, Scope scope) {
    return new SystemBody(program, actions, action, scope, false).body("state");
  }

  /** An action goes on from the next state, and gives that where it is always enabled. */
  static CodeBlock ofAction(Program program, SystemActions actions, Action action, Scope scope) {
    boolean givesState = actions.isUpdate(action);
    return new SystemBody(program, actions, action, scope, givesState).body("next");
  }

  private CodeBlock body(String next) {
    CodeBlock statements = statements(Rest.of(action.body(), scope), Path.start(scope, next));
    if (linear || givesState) {
      return statements;
    }
    return CodeBlock.builder()
        .addStatement("$T steps = new $T<>()", types.listOf(program.systemState()), ArrayList.class)
        .add(statements)
        .addStatement("return steps")
        .build();
  }

  private ExpressionEmitter expressions(Path path) {
    String module = program.system().header().module();
    return new ExpressionEmitter(
        Site.system(program, module, "state", path.nextName()), path.scope());
  }

  private CodeBlock statements(Rest rest, Path path) {
    if (rest.conjuncts().isEmpty()) {
      return rest.then()
          .map(then -> statements(then, path.in(path.scope().seeing(then.scope()))))
          .orElseGet(() -> end(path));
    }
    Conjunct first = rest.first();
    if (!path.isNamed() && Effects.needsNext(first, path.assigned())) {
      return named(path, named -> statements(rest, named));
    }
    return first.accept(new Statement(rest.next(path.scope()), path));
  }

  private CodeBlock end(Path path) {
    if (givesState) {
      return Sources.returned(path.indentation(), path.next());
    }
    if (linear) {
      return Sources.returned(
          path.indentation(), JavaExpression.call(CodeBlock.of("$T.of", List.class), path.next()));
    }
    return Sources.line(
        path.indentation(), CodeBlock.of("$L.add(", path.outcomes()), path.next(), ");");
  }

  private interface Continuation {
    CodeBlock apply(Path path);
  }

  private CodeBlock named(Path path, Continuation rest) {
    String name = path.scope().numbered("after");
    return CodeBlock.of(
        "$L$L",
        Sources.declaration(path.indentation(), program.systemState(), name, path.next()),
        rest.apply(path.named(name)));
  }

  /** One conjunct, followed by the rest. */
  private final class Statement implements Conjunct.Visitor<CodeBlock> {
    private final Rest rest;
    private final Path path;

    Statement(Rest rest, Path path) {
      this.rest = rest;
      this.path = path;
    }

    private CodeBlock unless(JavaExpression refused) {
      return CodeBlock.of(
          "$L$>return $T.of();\n$<}\n",
          Sources.line(path.indentation(), CodeBlock.of("if ("), refused, ") {"),
          List.class);
    }

    private CodeBlock test(Expression condition) {
      if (condition instanceof Expression.BooleanLiteral literal && !linear) {
        return literal.value() ? statements(rest, path) : CodeBlock.of("");
      }
      if (linear) {
        JavaExpression refused = expressions(path).negation(condition);
        return CodeBlock.of("$L$L", unless(refused), statements(rest, path));
      }
      Path inner = path.nested();
      JavaExpression holds = expressions(inner).emit(condition);
      return Sources.block(
          Sources.line(path.indentation(), CodeBlock.of("if ("), holds, ") {"),
          statements(rest, inner));
    }

    @Override
    public CodeBlock typing(Conjunct.Typing conjunct) {
      return statements(rest, path);
    }

    @Override
    public CodeBlock guard(Conjunct.Guard conjunct) {
      return test(conjunct.condition());
    }

    @Override
    public CodeBlock unchanged(Conjunct.Unchanged conjunct) {
      List<String> tested =
          conjunct.variables().stream().filter(path.assigned()::contains).toList();
      Path after = path.giving(conjunct.variables());
      return tested.isEmpty()
          ? statements(rest, after)
          : new Statement(rest, after).test(tests.unchanged(tested, conjunct.place()));
    }

    @Override
    public CodeBlock assign(Conjunct.Assign conjunct) {
      if (path.assigned().contains(conjunct.variable())) {
        return test(tests.equal(conjunct));
      }
      return statements(rest, Updates.after(path, List.of(conjunct), expressions(path)));
    }

    @Override
    public CodeBlock assignAny(Conjunct.AssignAny conjunct) {
      if (path.assigned().contains(conjunct.variable())) {
        return test(tests.member(conjunct));
      }
      Path inner = path.nested();
      TypeName element = types.of(((Type.SetType) conjunct.set().type()).element());
      JavaExpression set = expressions(path).emit(conjunct.set());
      String name = inner.scope().fresh(JavaNames.next(conjunct.variable()));
      String wither = JavaNames.wither(JavaNames.member(conjunct.variable()));
      JavaExpression next = path.next().invoke(wither, JavaExpression.primary("$L", name));
      return Sources.block(
          Sources.loop(path.indentation(), element, name, set),
          statements(rest, inner.with(next, List.of(conjunct.variable()))));
    }

    @Override
    public CodeBlock define(Conjunct.Define conjunct) {
      Path inner = path.in(path.scope().sameBlock());
      CodeBlock locals =
          OperatorMethods.locals(expressions(inner), conjunct.bindings(), inner.indentation());
      return CodeBlock.of(
          "$L$L", locals, statements(rest.after(conjunct.body(), inner.scope()), inner));
    }

    @Override
    public CodeBlock exists(Conjunct.Exists conjunct) {
      return exists(conjunct.bounds(), conjunct.body(), path);
    }

    private CodeBlock exists(List<Expression.Bound> bounds, List<Conjunct> body, Path outside) {
      if (bounds.isEmpty()) {
        return statements(rest.after(body, outside.scope()), outside);
      }
      Expression.Bound bound = bounds.get(0);
      JavaExpression set = expressions(outside).emit(bound.set());
      Path inner = outside.nested();
      String name = inner.scope().declare(bound.name(), false);
      return Sources.block(
          Sources.loop(outside.indentation(), types.of(bound.type()), name, set),
          exists(bounds.subList(1, bounds.size()), body, inner));
    }

    @Override
    public CodeBlock either(Conjunct.Either conjunct) {
      if (!path.isNamed()) {
        return named(path, after -> new Statement(rest, after).either(conjunct));
      }
      List<List<Conjunct>> bodies =
          conjunct.alternatives().stream().map(Conjunct.Alternative::body).toList();
      if (!actions.isLast(rest, path.assigned()) && Updates.only(bodies, path.assigned())) {
        List<JavaExpression> all =
            bodies.stream()
                .map(each -> Updates.after(path, each, expressions(path)).next())
                .toList();
        JavaExpression list = JavaExpression.call(CodeBlock.of("$T.of", List.class), all);
        return forEach(list, path.giving(Updates.given(bodies.get(0))));
      }
      return isWorthJoining(bodies) ? joined(conjunct) : alternatives(conjunct, rest, path);
    }

    private CodeBlock alternatives(Conjunct.Either conjunct, Rest following, Path before) {
      return conjunct.alternatives().stream()
          .map(
              each -> {
                Path alternative = before.sameBlock();
                return statements(following.after(each.body(), alternative.scope()), alternative);
              })
          .collect(CodeBlock.joining(""));
    }

    /** Whether the rest would be long if it were written once for each branch. */
    private boolean isWorthJoining(List<List<Conjunct>> branches) {
      return (branches.size() - 1) * rest.size() > FEW
          && !actions.isLast(rest, path.assigned())
          && actions.areAlike(branches, path.assigned());
    }

    /** The outcomes of the branches in a list, and the rest for each of them. */
    private CodeBlock joined(Conjunct branching) {
      String list = path.scope().numbered("branches");
      Path inner = path.sameBlock().to(list);
      Rest end = Rest.of(List.of(), inner.scope());
      CodeBlock branches =
          branching instanceof Conjunct.Either either
              ? alternatives(either, end, inner)
              : new Statement(end, inner).branches((Conjunct.IfThenElse) branching);
      TypeName states = types.listOf(program.systemState());
      return CodeBlock.of(
          "$L$L$L",
          CodeBlock.builder()
              .addStatement("$T $L = new $T<>()", states, list, ArrayList.class)
              .build(),
          branches,
          forEach(
              JavaExpression.primary("$L", list),
              path.giving(actions.given(branching, path.assigned()))));
    }

    /** The rest, for each of several next states. */
    private CodeBlock forEach(JavaExpression outcomes, Path before) {
      Path inner = before.nested();
      String name = inner.scope().numbered("after");
      return Sources.block(
          Sources.loop(before.indentation(), program.systemState(), name, outcomes),
          statements(rest, inner.named(name)));
    }

    @Override
    public CodeBlock ifThenElse(Conjunct.IfThenElse conjunct) {
      if (Updates.only(List.of(conjunct.whenTrue(), conjunct.whenFalse()), path.assigned())) {
        return path.isNamed()
            ? conditional(conjunct)
            : named(path, after -> new Statement(rest, after).conditional(conjunct));
      }
      return isWorthJoining(List.of(conjunct.whenTrue(), conjunct.whenFalse()))
          ? joined(conjunct)
          : branches(conjunct);
    }

    private CodeBlock branches(Conjunct.IfThenElse conjunct) {
      Path inner = path.nested();
      Path other = path.nested();
      JavaExpression condition = expressions(inner).emit(conjunct.condition());
      CodeBlock whenFalse = statements(rest.after(conjunct.whenFalse(), other.scope()), other);
      return Sources.block(head(condition), whenTrue(conjunct, inner), whenFalse);
    }

    private CodeBlock head(JavaExpression condition) {
      return Sources.line(path.indentation(), CodeBlock.of("if ("), condition, ") {");
    }

    private CodeBlock whenTrue(Conjunct.IfThenElse conjunct, Path inner) {
      return statements(rest.after(conjunct.whenTrue(), inner.scope()), inner);
    }

    /** Both branches only give values: one of two next states. */
    private CodeBlock conditional(Conjunct.IfThenElse conjunct) {
      Path inner = path.in(path.scope().sameBlock());
      JavaExpression next =
          ExpressionEmitter.conditional(
              expressions(inner).emit(conjunct.condition()),
              Updates.after(inner, conjunct.whenTrue(), expressions(inner)).next(),
              Updates.after(path, conjunct.whenFalse(), expressions(path)).next());
      Path after = path.with(next, Updates.given(conjunct.whenTrue()));
      return actions.isLast(rest, after.assigned())
          ? statements(rest, after)
          : named(after, named -> statements(rest, named));
    }

    @Override
    public CodeBlock send(Conjunct.Send conjunct) {
      throw new IllegalStateException(conjunct.place() + ": the system sends nothing itself");
    }

    @Override
    public CodeBlock call(Conjunct.Call conjunct) {
      return actions.isActor(conjunct)
          ? actorActs(conjunct)
          : systemActs(
              program.systemAction(conjunct.action()),
              expressions(path).all(conjunct.arguments()),
              path);
    }

    /** The actor's own method; its step becomes part of the next state. */
    private CodeBlock actorActs(Conjunct.Call call) {
      ActorStep acting = new ActorStep(program, call);
      Path inner = linear ? path : path.nested();
      List<JavaExpression> arguments = expressions(path).all(call.arguments());
      String step = inner.scope().fresh("step");
      JavaExpression enabled = acting.enabled(arguments, step);
      Path after =
          inner.with(acting.within(inner.next(), step), program.variablesOf(call.module()));
      CodeBlock then = sent(call, step, after);
      return linear
          ? CodeBlock.of("$L$L", unless(enabled.not()), then)
          : Sources.block(
              Sources.line(path.indentation(), CodeBlock.of("if ("), enabled, ") {"), then);
    }

    /** What the actor sent goes to the action that stands for Send. */
    private CodeBlock sent(Conjunct.Call call, String step, Path after) {
      if (call.send().isPresent() && call.send().get() instanceof Conjunct.SendAction sendAction) {
        Action receiver = program.systemAction(sendAction.action());
        List<JavaExpression> messages = List.of(JavaExpression.primary("$L.sent()", step));
        return systemActs(receiver, messages, after);
      }
      return statements(rest, after);
    }

    /** A method where the action does the same on all paths, and else its body. */
    private CodeBlock systemActs(Action called, List<JavaExpression> arguments, Path before) {
      if (!actions.isMethod(called, before.assigned())) {
        return written(called, arguments, before);
      }
      JavaExpression outcome = actions.call(called, before.next(), arguments);
      Path after = before.giving(actions.given(called));
      if (actions.isUpdate(called) && !actions.isStep(called)) {
        return statements(rest, after.with(outcome, List.of()));
      }
      if (actions.isLast(rest, after.assigned())) {
        return linear
            ? Sources.returned(before.indentation(), outcome)
            : Sources.line(
                before.indentation(), CodeBlock.of("$L.addAll(", before.outcomes()), outcome, ");");
      }
      return forEach(outcome, after);
    }

    private CodeBlock written(Action called, List<JavaExpression> arguments, Path before) {
      Scope inner = before.scope().sameBlock();
      CodeBlock locals = inner.bind(called, arguments, types, before.indentation());
      return CodeBlock.of(
          "$L$L", locals, statements(rest.after(called.body(), inner), before.in(inner)));
    }
  }
}
