// SPDX-License-Identifier: Apache-2.0
package org.omadm.codegen.emit;

import java.util.List;
import org.omadm.codegen.model.Actor;

/** The package's Javadoc, with each actor's state diagram in dot. */
final class PackageInfoEmitter {
  private final Program program;

  PackageInfoEmitter(Program program) {
    this.program = program;
  }

  GeneratedFile emit() {
    StringBuilder text = new StringBuilder(Sources.header(program.specification().root() + ".tla"));
    text.append("/**\n * The state machines of the specification ")
        .append(program.specification().root())
        .append(".\n");
    for (Actor actor : program.specification().actors()) {
      append(text, actor);
    }
    return new GeneratedFile(
        "package-info.java",
        text.append(" */\n@NullMarked\npackage ")
            .append(program.types().profile().packageName())
            .append(";\n\nimport org.jspecify.annotations.NullMarked;\n")
            .toString());
  }

  private void append(StringBuilder text, Actor actor) {
    List<String> diagram = new StateDiagram(program, actor).lines();
    if (diagram.isEmpty()) {
      return;
    }
    text.append(" *\n * <p>What {@link ")
        .append(program.types().named(actor.header().module()).simpleName())
        .append("} does, in dot:\n *\n * <pre>{@code\n");
    diagram.forEach(line -> text.append(" * ").append(line).append('\n'));
    text.append(" * }</pre>\n");
  }
}
