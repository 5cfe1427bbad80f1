// SPDX-License-Identifier: Apache-2.0
package org.omadm.codegen.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Modifier;
import org.omadm.codegen.emit.Program.Need;
import org.omadm.codegen.model.Actor;

/** The fields of a class that computes with the constants, and how it makes actors of them. */
final class ConstantFields {
  private ConstantFields() {}

  static void addTo(TypeSpec.Builder type, JavaTypes types, Set<Need> needs, CodeBlock more) {
    MethodSpec.Builder constructor =
        MethodSpec.constructorBuilder()
            .addModifiers(Modifier.PUBLIC)
            .addParameter(types.profile(), "profile")
            .addParameter(types.terms(), "terms")
            .addParameter(types.bounds(), "bounds");
    if (needs.contains(Need.PROFILE)) {
      type.addField(types.profile(), "profile", Modifier.PRIVATE, Modifier.FINAL);
      constructor.addStatement("this.profile = profile");
    }
    if (needs.contains(Need.TERMS)) {
      type.addField(types.terms(), "terms", Modifier.PRIVATE, Modifier.FINAL);
      constructor.addStatement("this.terms = terms");
    }
    if (needs.contains(Need.BOUNDS)) {
      type.addField(types.bounds(), "bounds", Modifier.PRIVATE, Modifier.FINAL);
      constructor.addStatement("this.bounds = bounds");
    }
    type.addMethod(constructor.addCode(more).build());
  }

  static MethodSpec actor(Program program, Actor actor) {
    JavaTypes types = program.types();
    List<JavaExpression> arguments = new ArrayList<>();
    arguments.add(JavaExpression.primary("profile"));
    arguments.add(JavaExpression.primary("terms"));
    actor
        .variables()
        .forEach(
            each ->
                arguments.add(
                    JavaExpression.primary(
                        "state.$L()", JavaNames.member(each.definition().name()))));
    return MethodSpec.methodBuilder(Site.actorMethod(actor))
        .addModifiers(Modifier.PRIVATE)
        .returns(types.named(actor.header().module()))
        .addParameter(program.systemState(), "state")
        .addCode(
            Sources.returned(
                Sources.BODY,
                JavaExpression.call(ActorEmitter.constructor(types, actor), arguments)))
        .build();
  }
}
