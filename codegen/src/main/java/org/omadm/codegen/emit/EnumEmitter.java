// SPDX-License-Identifier: Apache-2.0
package org.omadm.codegen.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import java.util.List;
import javax.lang.model.element.Modifier;
import org.omadm.codegen.model.Definition;
import org.omadm.codegen.model.Type;

/**
 * A set of strings. Of {@code Moment == {"sent", "acknowledged"}}:
 *
 * <pre>
 * public enum Moment implements Literal {
 *   SENT("sent"),
 *
 *   ACKNOWLEDGED("acknowledged");
 *   ...
 * }
 * </pre>
 */
final class EnumEmitter {
  private final JavaTypes types;

  EnumEmitter(JavaTypes types) {
    this.types = types;
  }

  TypeSpec emit(Definition definition, Type.EnumType type) {
    TypeSpec.Builder literals =
        TypeSpec.enumBuilder(types.named(type.name()))
            .addJavadoc(Javadoc.of(definition))
            .addModifiers(Modifier.PUBLIC)
            .addSuperinterface(JavaTypes.LITERAL);
    List<String> constants = JavaNames.constants(type.literals());
    for (int i = 0; i < constants.size(); i++) {
      literals.addEnumConstant(
          constants.get(i),
          TypeSpec.anonymousClassBuilder(CodeBlock.of("$S", type.literals().get(i))).build());
    }
    return literals
        .addField(String.class, "text", Modifier.PRIVATE, Modifier.FINAL)
        .addMethod(constructor())
        .addMethod(text())
        .build();
  }

  private static MethodSpec constructor() {
    return MethodSpec.constructorBuilder()
        .addParameter(String.class, "text")
        .addStatement("this.text = text")
        .build();
  }

  private static MethodSpec text() {
    return MethodSpec.methodBuilder("text")
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PUBLIC)
        .returns(String.class)
        .addStatement("return text")
        .build();
  }
}
