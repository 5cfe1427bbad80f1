// SPDX-License-Identifier: Apache-2.0
package org.omadm.codegen.emit;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import java.util.List;
import javax.lang.model.element.Modifier;
import org.omadm.codegen.emit.Program.Home;
import org.omadm.codegen.model.Operator;

/**
 * The helpers of a module without variables, which both ends call:
 *
 * <pre>
 * public final class DmRoles {
 *   public static boolean mayHoldRoles(Profile profile, Terms terms, Set&lt;Role&gt; roles) {
 *     return !profile.rolesBounded() || terms.bootstrapRoles().containsAll(roles);
 *   }
 * }
 * </pre>
 */
final class SharedEmitter {
  private final Program program;

  SharedEmitter(Program program) {
    this.program = program;
  }

  List<GeneratedFile> emit() {
    return program.operatorsOf(Home.SHARED).stream()
        .map(each -> each.definition().module())
        .distinct()
        .map(this::file)
        .toList();
  }

  private GeneratedFile file(String module) {
    OperatorMethods methods = new OperatorMethods(program);
    Site site = Site.shared(program, module);
    List<Operator> operators = program.operatorsOf(module);
    TypeSpec type =
        TypeSpec.classBuilder(program.types().named(module))
            .addJavadoc("What both ends compute alike: the helpers of {@code $L}.\n", module)
            .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
            .addMethod(MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build())
            .addMethods(operators.stream().map(each -> methods.method(each, site)).toList())
            .build();
    return Sources.file(program.types(), operators.get(0).definition().place().file(), type);
  }
}
