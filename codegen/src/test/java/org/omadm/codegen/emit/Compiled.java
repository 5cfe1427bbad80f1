// SPDX-License-Identifier: Apache-2.0
package org.omadm.codegen.emit;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Generated sources compiled in memory, with the runtime, and with every warning an error. */
final class Compiled extends ClassLoader {
  private static final List<String> RUNTIME =
      List.of(
          "Assertions",
          "Bags",
          "FiniteSets",
          "FixedMap",
          "FixedSet",
          "Functions",
          "Guard",
          "Integers",
          "LabelledStep",
          "Literal",
          "Octets",
          "Opaque",
          "Outcome",
          "Pair",
          "Place",
          "Quadruple",
          "Quintuple",
          "RecursiveMap",
          "Refusal",
          "Sequences",
          "Step",
          "TlaOrder",
          "TlaText",
          "Triple",
          "Variant",
          "package-info");

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
      sources.add(new Source("org/omadm/protocol/" + file.name(), file.text()));
    }
    for (String name : RUNTIME) {
      String path = "org/omadm/runtime/" + name + ".java";
      try (InputStream in = Compiled.class.getResourceAsStream("/runtime-sources/" + path)) {
        if (in == null) {
          throw new IOException("no resource " + path);
        }
        sources.add(new Source(path, new String(in.readAllBytes(), StandardCharsets.UTF_8)));
      }
    }
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    Map<String, byte[]> classes = new HashMap<>();
    try (StandardJavaFileManager standard =
            compiler.getStandardFileManager(diagnostics, Locale.ROOT, StandardCharsets.UTF_8);
        JavaFileManager memory = new Memory(standard, classes)) {
      compiler
          .getTask(
              null,
              memory,
              diagnostics,
              List.of("-Xlint:all,-processing", "-Werror", "-proc:none", "--release", "17"),
              null,
              sources)
          .call();
    }
    return classes;
  }

  @Override
  protected Class<?> findClass(String name) throws ClassNotFoundException {
    byte[] code = classes.get(name);
    if (code == null) {
      throw new ClassNotFoundException(name);
    }
    return defineClass(name, code, 0, code.length);
  }

  private static final class Source extends SimpleJavaFileObject {
    private final String text;

    Source(String path, String text) {
      super(URI.create("memory:///" + path), Kind.SOURCE);
      this.text = text;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text;
    }
  }

  private static final class Memory extends ForwardingJavaFileManager<JavaFileManager> {
    private final Map<String, byte[]> classes;

    Memory(JavaFileManager standard, Map<String, byte[]> classes) {
      super(standard);
      this.classes = classes;
    }

    @Override
    public JavaFileObject getJavaFileForOutput(
        Location location, String name, JavaFileObject.Kind kind, FileObject sibling) {
      return new SimpleJavaFileObject(URI.create("memory:///" + name), kind) {
        @Override
        public java.io.OutputStream openOutputStream() {
          return new java.io.ByteArrayOutputStream() {
            @Override
            public void close() {
              classes.put(name, toByteArray());
            }
          };
        }
      };
    }
  }
}
