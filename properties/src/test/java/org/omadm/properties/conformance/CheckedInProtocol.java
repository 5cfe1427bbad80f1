// SPDX-License-Identifier: Apache-2.0
package org.omadm.properties.conformance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.omadm.codegen.compare.Comparison;
import org.omadm.codegen.compare.CompiledClasses;

/** The specification and the generated Java as they lie in the project. */
public final class CheckedInProtocol {
  public static final Path SPEC = Path.of("..", "spec");
  private static final Path GENERATED = Path.of("..", "reference-impl", "src", "generated", "java");

  private static final String PACKAGE = Comparison.PACKAGE.replace('.', '/') + "/";

  /** With the generated sources. */
  public static final Path FOLDER = GENERATED.resolve(PACKAGE);

  private CheckedInProtocol() {}

  /** The sources by their path, {@code org/omadm/protocol/DmClient.java}. */
  public static Map<String, String> sources() {
    Map<String, String> sources = new LinkedHashMap<>();
    try (Stream<Path> files = Files.list(FOLDER)) {
      for (Path file : files.filter(CheckedInProtocol::isJava).sorted().toList()) {
        sources.put(PACKAGE + file.getFileName(), Files.readString(file));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return sources;
  }

  private static final class Compiled {
    static final CompiledClasses CLASSES = CompiledClasses.compile(sources());
  }

  /** The sources compiled, once for all models: these differ in the values of constants only. */
  public static CompiledClasses compiled() {
    return Compiled.CLASSES;
  }

  /** Beside the Java lies the map of its places. */
  private static boolean isJava(Path file) {
    return file.toString().endsWith(".java");
  }
}
