// SPDX-License-Identifier: Apache-2.0
package org.omadm.properties.clause;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.omadm.modelcheck.Manifest;

/** What the tests of this package read from the folder of the specification. */
final class SpecFiles {
  private static final Path FOLDER = Path.of("../spec");

  private SpecFiles() {}

  static Manifest manifest() {
    return Manifest.read(FOLDER.resolve("manifest.json"));
  }

  static Path knownAnswers() {
    return FOLDER.resolve("vectors/known-answers.json");
  }

  static List<String> lines(String file) throws IOException {
    return Files.readAllLines(FOLDER.resolve(file));
  }

  static List<String> modules() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".tla"))
          .sorted()
          .toList();
    }
  }

  /** The rows of the table below a heading of the README, cells stripped, without its head. */
  static List<List<String>> readmeTable(String heading) throws IOException {
    List<String> readme = lines("README.md");
    List<List<String>> rows =
        readme.stream()
            .skip(readme.indexOf("## " + heading) + 1L)
            .takeWhile(line -> !line.startsWith("## "))
            .filter(line -> line.startsWith("|"))
            .map(SpecFiles::cells)
            .toList();
    return rows.subList(2, rows.size());
  }

  /** The fields of each line of a file of comma-separated values, without its head. */
  static List<List<String>> csv(String file) throws IOException {
    return lines(file).stream().skip(1).map(SpecFiles::fields).toList();
  }

  private static List<String> cells(String row) {
    List<String> cells = Arrays.stream(row.split("\\|", -1)).map(String::strip).toList();
    return cells.subList(1, cells.size() - 1);
  }

  private static List<String> fields(String line) {
    List<String> fields = new ArrayList<>();
    StringBuilder field = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == '"') {
        quoted = !quoted;
      } else if (c == ',' && !quoted) {
        fields.add(field.toString());
        field.setLength(0);
      } else {
        field.append(c);
      }
    }
    fields.add(field.toString());
    return fields;
  }
}
