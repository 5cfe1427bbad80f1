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

/** The specification and the generated Java as they lie in the project. */
final class CheckedInProtocol {
  static final Path SPEC = Path.of("..", "spec");
  static final Path GENERATED = Path.of("..", "reference-impl", "src", "generated", "java");

  private static final String FOLDER = Comparison.PACKAGE.replace('.', '/') + "/";

  private CheckedInProtocol() {}

  /** The sources by their path, {@code org/omadm/protocol/DmClient.java}. */
  static Map<String, String> sources() {
    Map<String, String> sources = new LinkedHashMap<>();
    try (Stream<Path> files = Files.list(GENERATED.resolve(FOLDER))) {
      for (Path file : files.sorted().toList()) {
        sources.put(FOLDER + file.getFileName(), Files.readString(file));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return sources;
  }

  /**
   * The sources with one place changed.
   *
   * @param file without folder, {@code DmClient.java}
   * @param found text that occurs after {@code method}; its first occurrence there is replaced
   */
  static Map<String, String> changed(String file, String method, String found, String put) {
    Map<String, String> sources = sources();
    String text = sources.getOrDefault(FOLDER + file, "");
    int start = text.indexOf(" " + method + "(");
    int place = start < 0 ? -1 : text.indexOf(found, start);
    if (place < 0) {
      throw new IllegalArgumentException(
          file + ": no \"" + found + "\" after method " + method + "; adapt the change");
    }
    sources.put(
        FOLDER + file, text.substring(0, place) + put + text.substring(place + found.length()));
    return sources;
  }
}
