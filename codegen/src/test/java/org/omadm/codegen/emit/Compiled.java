// SPDX-License-Identifier: Apache-2.0
package org.omadm.codegen.emit;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.omadm.codegen.compare.CompiledClasses;
import org.omadm.codegen.compare.JavacInMemory;

/** Generated sources compiled in memory, with the runtime, and with every warning an error. */
final class Compiled extends ClassLoader {
  private final Map<String, byte[]> classes;

  private Compiled(Map<String, byte[]> classes) {
    super(Compiled.class.getClassLoader());
    this.classes = classes;
  }

  /** The compiler's complaints, one a line; empty when there are none. */
  static String complaints(List<GeneratedFile> files) throws IOException {
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    compile(files, diagnostics);
    StringBuilder complaints = new StringBuilder();
    for (Diagnostic<? extends JavaFileObject> each : diagnostics.getDiagnostics()) {
      complaints.append(each.toString()).append('\n');
    }
    return complaints.toString();
  }

  static Compiled load(List<GeneratedFile> files) throws IOException {
    return new Compiled(compile(files, new DiagnosticCollector<>()));
  }

  private static Map<String, byte[]> compile(
      List<GeneratedFile> files, DiagnosticCollector<JavaFileObject> diagnostics)
      throws IOException {
    List<JavaFileObject> sources = new ArrayList<>();
    for (GeneratedFile file : files) {
      sources.add(JavacInMemory.source("org/omadm/protocol/" + file.name(), file.text()));
    }
    CompiledClasses.runtimeSources()
        .forEach((path, text) -> sources.add(JavacInMemory.source(path, text)));
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager standard =
            compiler.getStandardFileManager(diagnostics, Locale.ROOT, StandardCharsets.UTF_8);
        JavacInMemory.Output memory = new JavacInMemory.Output(standard)) {
      compiler
          .getTask(
              null,
              memory,
              diagnostics,
              List.of("-Xlint:all,-processing", "-Werror", "-proc:none", "--release", "17"),
              null,
              sources)
          .call();
      return memory.classes();
    }
  }

  @Override
  protected Class<?> findClass(String name) throws ClassNotFoundException {
    byte[] code = classes.get(name);
    if (code == null) {
      throw new ClassNotFoundException(name);
    }
    return defineClass(name, code, 0, code.length);
  }
}
