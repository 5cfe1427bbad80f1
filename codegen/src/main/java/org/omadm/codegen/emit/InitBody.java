// SPDX-License-Identifier: Apache-2.0
package org.omadm.codegen.emit;

import com.palantir.javapoet.CodeBlock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.omadm.codegen.emit.Program.Home;
import org.omadm.codegen.model.Action;
import org.omadm.codegen.model.Actor;
import org.omadm.codegen.model.Conjunct;
import org.omadm.codegen.model.Expression;
import org.omadm.codegen.model.Type;
import org.omadm.codegen.model.Variable;

/** The first states: each variable a local variable, the actors' made by their own methods. */
final class InitBody {
  private final Program program;
  private final JavaTypes types;
  private final boolean single;

  InitBody(Program program) {
    this.program = program;
    this.types = program.types();
    this.single =
        ActionParts.within(program.system().init().body())
            .noneMatch(
                each ->
                    each instanceof Conjunct.AssignAny
                        || each instanceof Conjunct.Exists
                        || each instanceof Conjunct.Either
                        || each instanceof Conjunct.Guard);
  }

  CodeBlock statements() {
    Action init = program.system().init();
    Scope scope = OperatorMethods.scope(Home.SYSTEM);
    program
        .system()
        .variables()
        .forEach(each -> scope.fresh(JavaNames.member(each.definition().name())));
    scope.expecting(ActionParts.expressions(init.body()));
    CodeBlock body = statements(init.body(), scope, Sources.BODY);
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

  private CodeBlock statements(List<Conjunct> conjuncts, Scope scope, int indentation) {
    if (conjuncts.isEmpty()) {
      return state(indentation);
    }
    Conjunct first = conjuncts.get(0);
    List<Conjunct> rest = conjuncts.subList(1, conjuncts.size());
    ExpressionEmitter expressions =
        new ExpressionEmitter(Site.initial(program, program.system().header().module()), scope);
    if (first instanceof Conjunct.Assign assign) {
      return CodeBlock.of(
          "$L$L",
          Sources.declaration(
              indentation,
              types.of(assign.value().type()),
              JavaNames.member(assign.variable()),
              expressions.emit(assign.value())),
          statements(rest, scope, indentation));
    }
    if (first instanceof Conjunct.Call call) {
      return call(call, rest, expressions, indentation);
    }
    if (first instanceof Conjunct.AssignAny any) {
      Type element = ((Type.SetType) any.set().type()).element();
      String name = JavaNames.member(any.variable());
      return loop(element, name, expressions.emit(any.set()), rest, scope.inner(), indentation);
    }
    if (first instanceof Conjunct.Exists exists && exists.bounds().size() == 1) {
      Expression.Bound bound = exists.bounds().get(0);
      JavaExpression set = expressions.emit(bound.set());
      Scope inner = scope.inner();
      String name = inner.declare(bound.name(), false);
      List<Conjunct> all = Stream.concat(exists.body().stream(), rest.stream()).toList();
      return loop(bound.type(), name, set, all, inner, indentation);
    }
    if (first instanceof Conjunct.Guard guard) {
      Scope inner = scope.inner();
      JavaExpression condition =
          new ExpressionEmitter(expressions.site(), inner).emit(guard.condition());
      return CodeBlock.of(
          "$L$>$L$<}\n",
          Sources.line(indentation, CodeBlock.of("if ("), condition, ") {"),
          statements(rest, inner, indentation + 2));
    }
    if (SystemActions.isSilent(first)) {
      return statements(rest, scope, indentation);
    }
    throw new IllegalStateException(
        first.place() + ": no code for \"" + first.text() + "\" in the initial predicate");
  }

  private CodeBlock loop(
      Type type,
      String name,
      JavaExpression set,
      List<Conjunct> rest,
      Scope scope,
      int indentation) {
    CodeBlock prefix = CodeBlock.of("for ($T $L : ", types.of(type), name);
    return CodeBlock.of(
        "$L$>$L$<}\n",
        Sources.line(indentation, prefix, set, ") {"),
        statements(rest, scope, indentation + 2));
  }

  private CodeBlock call(
      Conjunct.Call call, List<Conjunct> rest, ExpressionEmitter expressions, int indentation) {
    if (program.home(call.module()) == Home.ACTOR) {
      return CodeBlock.of(
          "$L$L",
          actor(program.actor(call.module()), expressions.all(call.arguments()), indentation),
          statements(rest, expressions.scope(), indentation));
    }
    Action called = program.systemAction(call.action());
    for (int i = 0; i < called.parameters().size(); i++) {
      expressions
          .scope()
          .define(called.parameters().get(i).name(), expressions.emit(call.arguments().get(i)));
    }
    List<Conjunct> all = Stream.concat(called.body().stream(), rest.stream()).toList();
    return statements(all, expressions.scope(), indentation);
  }

  private CodeBlock actor(Actor actor, List<JavaExpression> arguments, int indentation) {
    List<JavaExpression> all = new ArrayList<>();
    all.add(JavaExpression.primary("profile"));
    all.add(JavaExpression.primary("terms"));
    all.addAll(arguments);
    CodeBlock init = CodeBlock.of("$T.init", types.named(actor.header().module()));
    CodeBlock.Builder code = CodeBlock.builder();
    for (Variable variable : actor.variables()) {
      String name = JavaNames.member(variable.definition().name());
      code.add(
          Sources.declaration(
              indentation,
              types.of(variable.type()),
              name,
              JavaExpression.call(init, all).invoke(name)));
    }
    return code.build();
  }

  private CodeBlock state(int indentation) {
    JavaExpression state =
        JavaExpression.call(
            CodeBlock.of("new $T", program.systemState()),
            program.system().variables().stream()
                .map(each -> JavaNames.member(each.definition().name()))
                .map(each -> JavaExpression.primary("$L", each))
                .toList());
    if (single) {
      return Sources.returned(
          indentation, JavaExpression.call(CodeBlock.of("$T.of", List.class), state));
    }
    return Sources.line(indentation, CodeBlock.of("states.add("), state, ");");
  }
}
