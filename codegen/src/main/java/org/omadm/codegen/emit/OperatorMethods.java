// SPDX-License-Identifier: Apache-2.0
package org.omadm.codegen.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Modifier;
import org.omadm.codegen.emit.Program.Home;
import org.omadm.codegen.emit.Program.Need;
import org.omadm.codegen.model.Expression;
import org.omadm.codegen.model.Operator;
import org.omadm.codegen.model.Parameter;

/** Helpers of the specification as methods: static, of an actor, or of the system's state. */
final class OperatorMethods {
  private final Program program;
  private final JavaTypes types;

  OperatorMethods(Program program) {
    this.program = program;
    this.types = program.types();
  }

  /** A method with the operator's Javadoc; only the system's state is ever given, never read. */
  MethodSpec method(Operator operator, Site site) {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(JavaNames.member(operator.definition().name()))
            .addJavadoc(Javadoc.of(operator.definition()))
            .returns(types.of(operator.type()));
    Home home = program.home(operator.definition().module());
    Scope scope = scope(home).expecting(Parts.within(operator.body()));
    addGiven(method, home, program.needs(operator));
    for (Parameter parameter : operator.parameters()) {
      method.addParameter(types.of(parameter.type()), scope.declare(parameter.name(), false));
    }
    return method.addCode(body(new ExpressionEmitter(site, scope), operator.body())).build();
  }

  private void addGiven(MethodSpec.Builder method, Home home, Set<Need> needs) {
    switch (home) {
      case SHARED -> {
        method.addModifiers(Modifier.PUBLIC, Modifier.STATIC);
        if (needs.contains(Need.PROFILE)) {
          method.addParameter(types.profile(), "profile");
        }
        if (needs.contains(Need.TERMS)) {
          method.addParameter(types.terms(), "terms");
        }
      }
      case ACTOR -> method.addModifiers(Modifier.PUBLIC);
      case SYSTEM, PROPERTIES -> {
        if (needs.contains(Need.STATE)) {
          method.addParameter(program.systemState(), "state");
        }
      }
    }
  }

  /** The names that stand for something else in a class of this kind. */
  static Scope scope(Home home) {
    return switch (home) {
      case SHARED, ACTOR -> Scope.of("profile", "terms");
      case SYSTEM, PROPERTIES ->
          Scope.of("profile", "terms", "bounds", "system", "state", "next", "steps");
    };
  }

  /** The call of its method; its body where there is no state yet that a method could be given. */
  static JavaExpression call(
      ExpressionEmitter emitter, Operator operator, List<JavaExpression> arguments) {
    Site site = emitter.site();
    if (site.hasState() || !site.program().needs(operator).contains(Need.STATE)) {
      return site.call(operator, arguments);
    }
    ExpressionEmitter inner = emitter.inner();
    for (int i = 0; i < arguments.size(); i++) {
      inner.scope().define(operator.parameters().get(i).name(), arguments.get(i));
    }
    return inner.emit(operator.body());
  }

  /** A definition at the head of a body is a local variable. */
  static CodeBlock body(ExpressionEmitter emitter, Expression expression) {
    CodeBlock.Builder code = CodeBlock.builder();
    Expression rest = expression;
    while (rest instanceof Expression.Let let) {
      code.add(locals(emitter, let.bindings(), Sources.BODY));
      rest = let.body();
    }
    return code.add(Sources.returned(Sources.BODY, emitter.emit(rest))).build();
  }

  static CodeBlock locals(
      ExpressionEmitter emitter, List<Expression.LetBinding> bindings, int indentation) {
    CodeBlock.Builder code = CodeBlock.builder();
    for (Expression.LetBinding binding : bindings) {
      // Its own name is taken where its value is computed, though it does not yet mean anything.
      String local = emitter.scope().fresh(JavaNames.member(binding.name()));
      JavaExpression value = emitter.emit(binding.value());
      emitter.scope().define(binding.name(), JavaExpression.primary("$L", local));
      code.add(
          Sources.declaration(
              indentation, emitter.types().of(binding.value().type()), local, value));
    }
    return code.build();
  }
}
