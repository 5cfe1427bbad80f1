// SPDX-License-Identifier: Apache-2.0
package org.omadm.codegen.emit;

import com.palantir.javapoet.CodeBlock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.omadm.codegen.emit.Program.Home;
import org.omadm.codegen.model.Action;
import org.omadm.codegen.model.Actor;
import org.omadm.codegen.model.Conjunct;
import org.omadm.codegen.model.Expression;
import org.omadm.codegen.model.Type;
import org.omadm.codegen.model.Variable;

/**
 * The first states: each variable a local variable, the actors' made by their own methods. What is
 * said of a variable that has its value already is a test.
 */
final class InitBody {
  private final Program program;
  private final JavaTypes types;
  private final NextTests tests;
  private final boolean single;
  private final Scope scope = Scope.of("profile", "terms", "bounds", "states");
  private final Map<String, String> names = new HashMap<>();

  InitBody(Program program) {
    this.program = program;
    this.types = program.types();
    this.tests = new NextTests(program, false);
    this.single = isSingle(program.system().init(), Set.of());
    program.system().variables().stream()
        .map(each -> each.definition().name())
        .forEach(each -> names.put(each, scope.fresh(JavaNames.member(each))));
  }

  CodeBlock statements() {
    Action init = program.system().init();
    scope.expecting(ActionParts.expressions(init.body()));
    Path start = new Path(scope, Sources.BODY, Set.of());
    CodeBlock body = statements(Rest.of(init.body(), scope), start);
    if (single) {
      return body;
    }
    return CodeBlock.builder()
        .addStatement(
            "$T states = new $T<>()", types.listOf(program.systemState()), ArrayList.class)
        .add(body)
        .addStatement("return states")
        .build();
  }

  /** Whether there is exactly one first state. */
  private boolean isSingle(Action predicate, Set<String> before) {
    Effects effects = new Effects(program);
    Set<String> after = before;
    for (Conjunct each : predicate.body()) {
      boolean single =
          (each instanceof Conjunct.Assign assign && !after.contains(assign.variable()))
              || each instanceof Conjunct.Typing
              || (each instanceof Conjunct.Call call
                  && (program.home(call.module()) == Home.ACTOR
                      || isSingle(program.systemAction(call.action()), after)));
      if (!single) {
        return false;
      }
      after = effects.ends(List.of(each), after).iterator().next();
    }
    return true;
  }

  /** How far the statements have come. */
  private record Path(Scope scope, int indentation, Set<String> assigned) {
    Path giving(String variable) {
      return new Path(scope, indentation, Effects.with(assigned, List.of(variable)));
    }

    Path in(Scope names) {
      return new Path(names, indentation, assigned);
    }

    Path nested() {
      return new Path(scope.inner(), indentation + 2, assigned);
    }
  }

  private ExpressionEmitter expressions(Path path) {
    return new ExpressionEmitter(
        Site.initial(program, program.system().header().module(), names), path.scope);
  }

  private CodeBlock statements(Rest rest, Path path) {
    if (rest.conjuncts().isEmpty()) {
      return rest.then()
          .map(then -> statements(then, path.in(path.scope.seeing(then.scope()))))
          .orElseGet(() -> state(path.indentation));
    }
    return rest.first().accept(new Statement(rest.next(path.scope), path));
  }

  private CodeBlock state(int indentation) {
    JavaExpression state =
        JavaExpression.call(
            CodeBlock.of("new $T", program.systemState()),
            program.system().variables().stream()
                .map(each -> names.get(each.definition().name()))
                .map(each -> JavaExpression.primary("$L", each))
                .toList());
    if (single) {
      return Sources.returned(
          indentation, JavaExpression.call(CodeBlock.of("$T.of", List.class), state));
    }
    return Sources.line(indentation, CodeBlock.of("states.add("), state, ");");
  }

  /** One conjunct, followed by the rest. */
  private final class Statement implements Conjunct.Visitor<CodeBlock> {
    private final Rest rest;
    private final Path path;

    Statement(Rest rest, Path path) {
      this.rest = rest;
      this.path = path;
    }

    private CodeBlock test(Expression condition) {
      if (condition instanceof Expression.BooleanLiteral literal) {
        return literal.value() ? statements(rest, path) : CodeBlock.of("");
      }
      Path inner = path.nested();
      JavaExpression holds = expressions(inner).emit(condition);
      CodeBlock head = Sources.line(path.indentation, CodeBlock.of("if ("), holds, ") {");
      return Sources.block(head, statements(rest, inner));
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
    public CodeBlock assign(Conjunct.Assign conjunct) {
      if (path.assigned.contains(conjunct.variable())) {
        return test(tests.equal(conjunct));
      }
      return CodeBlock.of(
          "$L$L",
          Sources.declaration(
              path.indentation,
              types.of(conjunct.value().type()),
              name(conjunct.variable()),
              expressions(path).emit(conjunct.value())),
          statements(rest, path.giving(conjunct.variable())));
    }

    @Override
    public CodeBlock assignAny(Conjunct.AssignAny conjunct) {
      if (path.assigned.contains(conjunct.variable())) {
        return test(tests.member(conjunct));
      }
      Type element = ((Type.SetType) conjunct.set().type()).element();
      JavaExpression set = expressions(path).emit(conjunct.set());
      return Sources.block(
          Sources.loop(path.indentation, types.of(element), name(conjunct.variable()), set),
          statements(rest, path.nested().giving(conjunct.variable())));
    }

    @Override
    public CodeBlock exists(Conjunct.Exists conjunct) {
      return exists(conjunct.bounds(), conjunct.body(), path);
    }

    private CodeBlock exists(List<Expression.Bound> bounds, List<Conjunct> body, Path outside) {
      if (bounds.isEmpty()) {
        return statements(rest.after(body, outside.scope), outside);
      }
      Expression.Bound bound = bounds.get(0);
      JavaExpression set = expressions(outside).emit(bound.set());
      Path inner = outside.nested();
      String name = inner.scope.declare(bound.name(), false);
      return Sources.block(
          Sources.loop(outside.indentation, types.of(bound.type()), name, set),
          exists(bounds.subList(1, bounds.size()), body, inner));
    }

    /** Each alternative is a block, since it declares variables of its own. */
    @Override
    public CodeBlock either(Conjunct.Either conjunct) {
      return conjunct.alternatives().stream()
          .map(each -> Sources.block(CodeBlock.of("{\n"), within(each.body())))
          .collect(CodeBlock.joining(""));
    }

    private CodeBlock within(List<Conjunct> body) {
      Path inner = path.nested();
      return statements(rest.after(body, inner.scope), inner);
    }

    @Override
    public CodeBlock ifThenElse(Conjunct.IfThenElse conjunct) {
      Path inner = path.nested();
      JavaExpression condition = expressions(inner).emit(conjunct.condition());
      CodeBlock head = Sources.line(path.indentation, CodeBlock.of("if ("), condition, ") {");
      CodeBlock whenTrue = statements(rest.after(conjunct.whenTrue(), inner.scope), inner);
      CodeBlock whenFalse = within(conjunct.whenFalse());
      return Sources.block(head, whenTrue, whenFalse);
    }

    @Override
    public CodeBlock define(Conjunct.Define conjunct) {
      Path inner = path.in(path.scope.sameBlock());
      CodeBlock locals =
          OperatorMethods.locals(expressions(inner), conjunct.bindings(), inner.indentation);
      return CodeBlock.of(
          "$L$L", locals, statements(rest.after(conjunct.body(), inner.scope), inner));
    }

    @Override
    public CodeBlock call(Conjunct.Call call) {
      List<JavaExpression> arguments = expressions(path).all(call.arguments());
      if (program.home(call.module()) == Home.ACTOR) {
        Actor actor = program.actor(call.module());
        Path after = path;
        for (String variable : program.variablesOf(call.module())) {
          after = after.giving(variable);
        }
        return CodeBlock.of("$L$L", actor(actor, arguments), statements(rest, after));
      }
      Action called = program.systemAction(call.action());
      Scope inner = path.scope.sameBlock();
      CodeBlock locals = inner.bind(called, arguments, types, path.indentation);
      return CodeBlock.of(
          "$L$L", locals, statements(rest.after(called.body(), inner), path.in(inner)));
    }

    private CodeBlock actor(Actor actor, List<JavaExpression> arguments) {
      List<JavaExpression> all = new ArrayList<>();
      all.add(JavaExpression.primary("profile"));
      all.add(JavaExpression.primary("terms"));
      all.addAll(arguments);
      CodeBlock init = CodeBlock.of("$T.init", types.named(actor.header().module()));
      CodeBlock.Builder code = CodeBlock.builder();
      for (Variable variable : actor.variables()) {
        String component = JavaNames.member(variable.definition().name());
        code.add(
            Sources.declaration(
                path.indentation,
                types.of(variable.type()),
                name(variable.definition().name()),
                JavaExpression.call(init, all).invoke(component)));
      }
      return code.build();
    }

    private String name(String variable) {
      return java.util.Objects.requireNonNull(names.get(variable));
    }

    @Override
    public CodeBlock unchanged(Conjunct.Unchanged conjunct) {
      throw unexpected(conjunct);
    }

    @Override
    public CodeBlock send(Conjunct.Send conjunct) {
      throw unexpected(conjunct);
    }

    private static IllegalStateException unexpected(Conjunct conjunct) {
      return new IllegalStateException(
          conjunct.place() + ": no code for \"" + conjunct.text() + "\" in the initial predicate");
    }
  }
}
