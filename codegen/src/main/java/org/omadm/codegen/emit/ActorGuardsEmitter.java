// SPDX-License-Identifier: Apache-2.0
package org.omadm.codegen.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import javax.lang.model.element.Modifier;
import org.omadm.codegen.model.Action;
import org.omadm.codegen.model.Actor;
import org.omadm.codegen.model.Conjunct;

/**
 * The conjuncts of an actor's actions, for refusals and for the oracle to name:
 *
 * <pre>
 * final class DmClientGuard {
 *   static final Guard CLIENT_FINISH_3 =
 *       new Guard("ClientFinish", "client.phase = \"idle\"", new Place("DmClient.tla", 9, 8), "");
 * }
 * </pre>
 */
final class ActorGuardsEmitter {
  private final JavaTypes types;
  private final Actor actor;

  ActorGuardsEmitter(Program program, Actor actor) {
    this.types = program.types();
    this.actor = actor;
  }

  GeneratedFile emit() {
    TypeSpec.Builder type =
        TypeSpec.classBuilder(ActorEmitter.guards(types, actor))
            .addJavadoc(
                "The guards and effects of $L: each is called as its action, with the number"
                    + " of the conjunct.\n",
                types.named(actor.header().module()).simpleName())
            .addModifiers(Modifier.FINAL)
            .addMethod(MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build());
    for (Action action : actor.actions()) {
      GuardNames.of(action)
          .all()
          .forEach((name, conjunct) -> type.addField(field(action, name, conjunct)));
    }
    return Sources.file(types, actor.header().place().file(), type.build());
  }

  private static FieldSpec field(Action action, String name, Conjunct conjunct) {
    JavaExpression value =
        JavaExpression.call(
            CodeBlock.of("new $T", JavaTypes.GUARD),
            JavaExpression.primary("$S", action.definition().name()),
            JavaExpression.primary("$S", conjunct.text()),
            JavaExpression.primary(
                "new $T($S, $L, $L)",
                JavaTypes.PLACE,
                conjunct.place().file(),
                conjunct.place().line(),
                conjunct.place().column()),
            JavaExpression.primary("$S", action.definition().clause().orElse("")));
    return FieldSpec.builder(JavaTypes.GUARD, name, Modifier.STATIC, Modifier.FINAL)
        .initializer("$L", value.layout().broken(2))
        .build();
  }
}
