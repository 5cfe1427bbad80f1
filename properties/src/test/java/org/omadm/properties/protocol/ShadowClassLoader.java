// SPDX-License-Identifier: Apache-2.0
package org.omadm.properties.protocol;

import static java.util.stream.Collectors.joining;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.NullMarked;
import org.omadm.codegen.compare.JavacInMemory;
import org.omadm.runtime.Step;

/**
 * The project's own classes once more, apart from those of the parent: one of them compiled from a
 * source that is handed in, the others as they are.
 */
public final class ShadowClassLoader extends ClassLoader {
  private static final String SHADOWED = "org.omadm.";

  private final Map<String, byte[]> compiled;

  /** The source is no Java. */
  public static final class DoesNotCompile extends RuntimeException {
    private static final long serialVersionUID = 1L;

    DoesNotCompile(String message) {
      super(message);
    }
  }

  private ShadowClassLoader(ClassLoader parent, Map<String, byte[]> compiled) {
    super(parent);
    this.compiled = compiled;
  }

  /**
   * Compiles a source of the generated code.
   *
   * @param file the name of its file, without folders
   * @throws DoesNotCompile if it does not compile
   */
  public static ShadowClassLoader of(String file, String source) {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> problems = new DiagnosticCollector<>();
    try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null);
        JavacInMemory.Output outputs = new JavacInMemory.Output(files)) {
      List<String> options = List.of("-classpath", classPath(), "-proc:none", "-nowarn");
      boolean good =
          compiler
              .getTask(
                  null,
                  outputs,
                  problems,
                  options,
                  null,
                  List.of(JavacInMemory.source(file, source)))
              .call();
      if (!good) {
        throw new DoesNotCompile(file + " does not compile: " + problems.getDiagnostics());
      }
      return new ShadowClassLoader(ShadowClassLoader.class.getClassLoader(), outputs.classes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Only what generated code uses: to open every jar of the tests costs more than to compile. */
  private static String classPath() {
    return Stream.of(Step.class, NullMarked.class)
        .map(type -> type.getProtectionDomain().getCodeSource().getLocation().getPath())
        .collect(joining(File.pathSeparator));
  }

  @Override
  protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
    if (!name.startsWith(SHADOWED)) {
      return super.loadClass(name, resolve);
    }
    synchronized (getClassLoadingLock(name)) {
      Class<?> loaded = findLoadedClass(name);
      return loaded == null ? findClass(name) : loaded;
    }
  }

  @Override
  protected Class<?> findClass(String name) throws ClassNotFoundException {
    byte[] octets = compiled.containsKey(name) ? compiled.get(name) : octetsOfParent(name);
    return defineClass(name, octets, 0, octets.length);
  }

  private byte[] octetsOfParent(String name) throws ClassNotFoundException {
    try (InputStream in = getParent().getResourceAsStream(name.replace('.', '/') + ".class")) {
      if (in == null) {
        throw new ClassNotFoundException(name);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new ClassNotFoundException(name, e);
    }
  }
}
