// SPDX-License-Identifier: Apache-2.0
package org.omadm.codegen.compare;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;
import org.jspecify.annotations.NullMarked;

/**
 * Java that was compiled in memory, with the sources of the runtime, and loaded in a class loader
 * of its own. Nothing is written to disk.
 */
public final class CompiledClasses {

  private static final String RUNTIME = "runtime-sources";

  private final ClassLoader loader;
  private final List<String> warnings;

  private CompiledClasses(ClassLoader loader, List<String> warnings) {
    this.loader = loader;
    this.warnings = List.copyOf(warnings);
  }

  /** Classes that somebody else has compiled and loads, those of the runtime among them. */
  static CompiledClasses of(ClassLoader loader) {
    return new CompiledClasses(loader, List.of());
  }

  /** The sources do not compile; the message holds what the compiler says. */
  public static final class CompilationFailed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    CompilationFailed(String message) {
      super(message);
    }
  }

  /**
   * Compiles and loads.
   *
   * @param sources the text of each file, by its path from the source folder, {@code
   *     org/omadm/protocol/DmClient.java}
   * @throws CompilationFailed if they do not compile
   */
  public static CompiledClasses compile(Map<String, String> sources) {
    var compiler = ToolProvider.getSystemJavaCompiler();
    if (compiler == null) {
      throw new CompilationFailed("there is no Java compiler: run this with a JDK, not a JRE");
    }
    var all = new LinkedHashMap<>(runtimeSources());
    all.putAll(sources);
    var units = new ArrayList<JavaFileObject>();
    all.forEach((path, text) -> units.add(JavacInMemory.source(path, text)));
    var messages = new DiagnosticCollector<JavaFileObject>();
    try (var files =
        new JavacInMemory.Output(compiler.getStandardFileManager(messages, null, null))) {
      var options =
          List.of("-proc:none", "-Xlint:all,-options,-classfile", "-classpath", annotations());
      boolean good = compiler.getTask(null, files, messages, options, null, units).call();
      var lines = messages.getDiagnostics().stream().map(CompiledClasses::line).toList();
      if (!good) {
        throw new CompilationFailed(String.join("\n", lines));
      }
      return new CompiledClasses(new Loader(files.classes()), lines);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String line(javax.tools.Diagnostic<? extends JavaFileObject> message) {
    var source = message.getSource();
    return (source == null ? "" : source.getName() + ":" + message.getLineNumber() + ": ")
        + message.getMessage(null);
  }

  /** What the compiler warned of, one line each. */
  public List<String> warnings() {
    return warnings;
  }

  public ClassLoader loader() {
    return loader;
  }

  /**
   * A class by its full name.
   *
   * @throws IllegalArgumentException if there is none
   */
  public Class<?> type(String name) {
    return find(name).orElseThrow(() -> new IllegalArgumentException("no class " + name));
  }

  Optional<Class<?>> find(String name) {
    try {
      return Optional.of(Class.forName(name, true, loader));
    } catch (ClassNotFoundException absent) {
      return Optional.empty();
    }
  }

  /** Generated code is annotated with jspecify, wherever this program has it from. */
  private static String annotations() {
    try {
      var source = NullMarked.class.getProtectionDomain().getCodeSource();
      return Path.of(source.getLocation().toURI()).toString();
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The sources that generated code is compiled with, by their paths. */
  public static Map<String, String> runtimeSources() {
    var folder = CompiledClasses.class.getClassLoader().getResource(RUNTIME);
    if (folder == null) {
      throw new IllegalStateException("the runtime's sources are not packed with this program");
    }
    try {
      URI uri = folder.toURI();
      if (!uri.getScheme().equals("jar")) {
        return read(Path.of(uri));
      }
      var jarFile = ((JarURLConnection) folder.openConnection()).getJarFileURL().toURI();
      // Opened by its path it is this call's own; by its URI two calls at a time would share it.
      try (FileSystem jar = FileSystems.newFileSystem(Path.of(jarFile))) {
        return read(jar.getPath(RUNTIME));
      }
    } catch (URISyntaxException | IOException e) {
      throw new IllegalStateException("the runtime's sources cannot be read", e);
    }
  }

  private static Map<String, String> read(Path folder) throws IOException {
    var sources = new LinkedHashMap<String, String>();
    try (var paths = Files.walk(folder)) {
      for (var path : paths.filter(p -> p.toString().endsWith(".java")).sorted().toList()) {
        var name = folder.relativize(path).toString().replace('\\', '/');
        sources.put(name, Files.readString(path));
      }
    }
    return sources;
  }

  private static final class Loader extends ClassLoader {
    private final Map<String, byte[]> classes;

    Loader(Map<String, byte[]> classes) {
      super(ClassLoader.getPlatformClassLoader());
      this.classes = classes;
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
      var bytes = classes.get(name);
      if (bytes == null) {
        throw new ClassNotFoundException(name);
      }
      return defineClass(name, bytes, 0, bytes.length);
    }
  }
}
