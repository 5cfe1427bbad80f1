// SPDX-License-Identifier: Apache-2.0
package org.omadm.codegen.emit;

import java.util.ArrayList;
import java.util.List;
import org.omadm.codegen.model.Actor;
import org.omadm.codegen.model.Specification;

/** All Java of a specification. */
public final class SpecificationEmitter {
  private final Program program;

  /**
   * For one specification and the package its classes are to be in.
   *
   * @param packageName of the generated classes, {@code org.omadm.protocol}
   */
  public SpecificationEmitter(Specification specification, String packageName) {
    this.program = new Program(specification, packageName);
  }

  /** The files of the package's folder; two runs give the same bytes. */
  public List<GeneratedFile> emit() {
    Specification specification = program.specification();
    List<GeneratedFile> files = new ArrayList<>();
    TypeEmitter types = new TypeEmitter(program);
    specification.types().forEach(type -> types.emit(type).ifPresent(files::add));
    files.addAll(new ConstantsEmitter(program).emit());
    files.addAll(new SharedEmitter(program).emit());
    for (Actor actor : specification.actors()) {
      files.add(new ActorEmitter(program, actor).emit());
      files.add(new ActorGuardsEmitter(program, actor).emit());
      files.add(new ActorActionsEmitter(program, actor).emit());
    }
    if (specification.system().isPresent()) {
      files.add(new SystemStateEmitter(program).emit());
      files.add(new SystemEmitter(program).emit());
    }
    specification
        .properties()
        .filter(header -> specification.system().isPresent())
        .ifPresent(header -> files.add(new PropertiesEmitter(program, header).emit()));
    files.add(new PackageInfoEmitter(program).emit());
    return List.copyOf(files);
  }

  /** The simple name of the class that a module, constant or definition becomes. */
  public static String className(String tlaName) {
    return JavaNames.type(tlaName);
  }

  /** The Java name of the method or component that an operator, action or variable becomes. */
  public static String memberName(String tlaName) {
    return JavaNames.member(tlaName);
  }

  /** Where each member and guard of that Java stands in the specification: a file beside it. */
  public GeneratedFile sourceMap() {
    return new SourceMapEmitter(program).emit();
  }
}
