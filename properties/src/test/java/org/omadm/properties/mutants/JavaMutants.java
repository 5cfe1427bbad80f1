// SPDX-License-Identifier: Apache-2.0
package org.omadm.properties.mutants;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;
import org.omadm.codegen.compare.JavacInMemory;

/**
 * Java sources with one place changed: guards, assignments, constants, as far as javac's tree and
 * types tell them apart.
 */
final class JavaMutants {
  /** GuardsTest compares each constant of these with the specification, so all would die of it. */
  private static final String TABLE_OF_GUARDS = "Guard.java";

  private JavaMutants() {}

  /**
   * All mutants, in the order of the files and of the places in them.
   *
   * @param sources by their path, as {@code CheckedInProtocol} gives them; on the class path is
   *     what they use
   */
  static List<Mutant> in(Map<String, String> sources) {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    List<JavaFileObject> files = new ArrayList<>();
    sources.forEach((path, text) -> files.add(JavacInMemory.source(path, text)));
    List<String> options =
        List.of("-proc:none", "-nowarn", "-classpath", System.getProperty("java.class.path"));
    JavacTask task = (JavacTask) compiler.getTask(null, null, null, options, null, files);
    try {
      List<Mutant> mutants = new ArrayList<>();
      Mutant.Names names = new Mutant.Names();
      List<CompilationUnitTree> units = new ArrayList<>();
      task.parse().forEach(units::add);
      task.analyze();
      Trees trees = Trees.instance(task);
      for (CompilationUnitTree unit : units) {
        if (unit.getSourceFile().getName().endsWith(TABLE_OF_GUARDS)) {
          continue;
        }
        Places places = new Places(trees, unit, names, mutants);
        new GuardMutants(places).scan(unit, null);
        new AssignmentMutants(places).scan(unit, null);
        new ConstantMutants(places).scan(unit, null);
      }
      return mutants;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
