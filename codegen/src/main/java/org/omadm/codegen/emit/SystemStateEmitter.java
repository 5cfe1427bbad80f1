// SPDX-License-Identifier: Apache-2.0
package org.omadm.codegen.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeSpec;
import java.util.List;
import javax.lang.model.element.Modifier;
import org.omadm.codegen.model.Composition;
import org.omadm.codegen.model.Type;

/**
 * The record of all variables:
 *
 * <pre>
 * public record DmSystemState(Client client, Server server, int faults) {
 *   public DmSystemState withClient(Client client) {...}
 * }
 * </pre>
 */
final class SystemStateEmitter {
  private final Program program;
  private final Composition system;

  SystemStateEmitter(Program program) {
    this.program = program;
    this.system = program.system();
  }

  GeneratedFile emit() {
    RecordEmitter records = new RecordEmitter(program);
    ClassName name = program.systemState();
    List<Type.Field> fields =
        system.variables().stream()
            .map(each -> new Type.Field(each.definition().name(), each.type()))
            .toList();
    TypeSpec.Builder type =
        TypeSpec.recordBuilder(name)
            .addJavadoc("A state of the whole system: every variable of the specification.\n\n")
            .addModifiers(Modifier.PUBLIC)
            .recordConstructor(records.header(fields));
    system.variables().forEach(each -> type.addJavadoc(Javadoc.parameter(each.definition())));
    records.copies(fields).ifPresent(type::addMethod);
    fields.forEach(field -> type.addMethod(records.wither(name, fields, field)));
    return Sources.file(program.types(), system.header().place().file(), type.build());
  }
}
