// SPDX-License-Identifier: Apache-2.0
package org.omadm.codegen.parse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.omadm.codegen.ast.SourceText;

/**
 * One case of {@code corpus/syntax}: units of a module, and the tree they must give or the codes of
 * the diagnostics. Whitespace in the expected tree does not count.
 */
record SyntaxCase(Path file, String title, String input, String expected) {

  private static final Path FOLDER = Path.of("src/test/resources/corpus/syntax");

  static List<SyntaxCase> all() throws IOException {
    List<SyntaxCase> cases = new ArrayList<>();
    try (Stream<Path> files = Files.list(FOLDER)) {
      for (Path file : files.sorted().toList()) {
        cases.addAll(casesOf(file));
      }
    }
    return cases;
  }

  SourceText source() {
    return new SourceText("Case.tla", "---- MODULE Case ----\n" + input + "\n====\n");
  }

  @Override
  public String toString() {
    return file.getFileName() + ": " + title;
  }

  private static List<SyntaxCase> casesOf(Path file) throws IOException {
    List<SyntaxCase> cases = new ArrayList<>();
    for (String text : Files.readString(file).split("(?m)^### ", -1)) {
      if (!text.isBlank()) {
        String[] titleAndRest = text.split("\n", 2);
        String[] inputAndTree = titleAndRest[1].split("(?m)^---$", 2);
        cases.add(
            new SyntaxCase(
                file, titleAndRest[0].strip(), inputAndTree[0], inputAndTree[1].strip()));
      }
    }
    return cases;
  }
}
