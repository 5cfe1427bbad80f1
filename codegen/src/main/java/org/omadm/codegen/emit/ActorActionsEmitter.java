// SPDX-License-Identifier: Apache-2.0
package org.omadm.codegen.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import java.util.List;
import javax.lang.model.element.Modifier;
import org.omadm.codegen.emit.Program.Home;
import org.omadm.codegen.model.Action;
import org.omadm.codegen.model.Actor;
import org.omadm.codegen.model.Parameter;

/**
 * The calls of an actor's actions as values, which a trace records and an oracle replays:
 *
 * <pre>
 * public sealed interface DmClientAction {
 *   Outcome&lt;DmClient, ClientMessage&gt; applyTo(DmClient state);
 *
 *   List&lt;Guard&gt; effects();
 *
 *   record ClientFinish(ServerMessage message) implements DmClientAction {...}
 * }
 * </pre>
 */
final class ActorActionsEmitter {
  private final JavaTypes types;
  private final Actor actor;

  ActorActionsEmitter(Program program, Actor actor) {
    this.types = program.types();
    this.actor = actor;
  }

  GeneratedFile emit() {
    TypeSpec type =
        TypeSpec.interfaceBuilder(name())
            .addJavadoc(
                "A call of an action of {@link $T}: what a trace records and an oracle replays.\n",
                state())
            .addModifiers(Modifier.PUBLIC, Modifier.SEALED)
            .addMethod(
                applyTo()
                    .addJavadoc("Calls the action, with these parameters, on a state.\n")
                    .addModifiers(Modifier.ABSTRACT)
                    .build())
            .addMethod(
                effects()
                    .addJavadoc(
                        "The conjuncts that say what the next state is and what is sent; none of"
                            + " a disjunction.\n")
                    .addModifiers(Modifier.ABSTRACT)
                    .build())
            .addTypes(actor.actions().stream().map(this::call).toList())
            .build();
    return Sources.file(types, actor.header().place().file(), type);
  }

  private ClassName name() {
    return types.named(actor.header().module() + "Action");
  }

  private ClassName state() {
    return types.named(actor.header().module());
  }

  private MethodSpec.Builder applyTo() {
    return MethodSpec.methodBuilder("applyTo")
        .addModifiers(Modifier.PUBLIC)
        .returns(Outcomes.any(types, actor))
        .addParameter(state(), "state");
  }

  private static MethodSpec.Builder effects() {
    return MethodSpec.methodBuilder("effects")
        .addModifiers(Modifier.PUBLIC)
        .returns(ParameterizedTypeName.get(ClassName.get(List.class), JavaTypes.GUARD));
  }

  private CodeBlock effectsOf(Action action) {
    List<JavaExpression> conjuncts =
        GuardNames.of(action).effects().stream()
            .map(name -> JavaExpression.primary("$T.$L", ActorEmitter.guards(types, actor), name))
            .toList();
    return Sources.returned(
        Sources.BODY + 2,
        JavaExpression.call(CodeBlock.of("$T.of", ClassName.get(List.class)), conjuncts));
  }

  private TypeSpec call(Action action) {
    Scope scope = OperatorMethods.scope(Home.SYSTEM);
    MethodSpec.Builder header = MethodSpec.constructorBuilder();
    List<String> names =
        action.parameters().stream().map(each -> scope.declare(each.name(), false)).toList();
    for (int i = 0; i < names.size(); i++) {
      Parameter parameter = action.parameters().get(i);
      header.addParameter(types.of(parameter.type()), names.get(i));
    }
    String method = JavaNames.member(action.definition().name());
    JavaExpression call =
        JavaExpression.call(
            CodeBlock.of("state.$L", method),
            names.stream().map(each -> JavaExpression.primary("$L", each)).toList());
    return TypeSpec.recordBuilder(JavaNames.type(action.definition().name()))
        .addJavadoc(Javadoc.comment(action.definition()))
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .recordConstructor(header.build())
        .addSuperinterface(name())
        .addMethod(
            applyTo()
                .addAnnotation(Override.class)
                .addCode(Sources.returned(Sources.BODY + 2, call))
                .build())
        .addMethod(effects().addAnnotation(Override.class).addCode(effectsOf(action)).build())
        .build();
  }
}
