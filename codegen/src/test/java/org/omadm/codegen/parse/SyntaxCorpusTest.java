// SPDX-License-Identifier: Apache-2.0
package org.omadm.codegen.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.omadm.codegen.ast.Module;
import org.omadm.codegen.ast.SourceText;
import org.omadm.codegen.diagnostic.Diagnostics;

/**
 * Every case of {@code corpus/syntax}: units of a module and the tree they must give, or the codes
 * of the diagnostics. With {@code -Dcorpus.write=true} the expectations are written anew; read the
 * difference before you keep it.
 */
final class SyntaxCorpusTest {

  private static final Path FOLDER = Path.of("src/test/resources/corpus/syntax");

  /** Whitespace in the expected tree does not count. */
  record Case(Path file, String title, String input, String expected) {
    @Override
    public String toString() {
      return file.getFileName() + ": " + title;
    }
  }

  static List<Case> cases() throws IOException {
    List<Case> cases = new ArrayList<>();
    try (Stream<Path> files = Files.list(FOLDER)) {
      for (Path file : files.sorted().toList()) {
        cases.addAll(casesOf(file));
      }
    }
    return cases;
  }

  @ParameterizedTest
  @MethodSource("cases")
  void isReadAsExpected(Case each) throws IOException {
    String tree = read(each.input());
    if (Boolean.getBoolean("corpus.write")) {
      rewrite(each, tree);
    } else {
      assertThat(tree).isEqualToNormalizingWhitespace(each.expected());
    }
  }

  private static List<Case> casesOf(Path file) throws IOException {
    List<Case> cases = new ArrayList<>();
    for (String text : Files.readString(file).split("(?m)^### ", -1)) {
      if (!text.isBlank()) {
        String[] titleAndRest = text.split("\n", 2);
        String[] inputAndTree = titleAndRest[1].split("(?m)^---$", 2);
        cases.add(
            new Case(file, titleAndRest[0].strip(), inputAndTree[0], inputAndTree[1].strip()));
      }
    }
    return cases;
  }

  private static String read(String units) {
    Diagnostics diagnostics = new Diagnostics();
    SourceText source = new SourceText("Case.tla", "---- MODULE Case ----\n" + units + "\n====\n");
    Optional<Module> module = TlaReader.readModule(source, diagnostics);
    return module
        .map(good -> good.units().stream().map(TreeText::of).collect(Collectors.joining("\n")))
        .orElseGet(() -> codes(diagnostics));
  }

  private static String codes(Diagnostics diagnostics) {
    return diagnostics.all().stream()
        .map(each -> each.code() + " " + each.span().startLine() + ":" + each.span().startColumn())
        .collect(Collectors.joining("\n"));
  }

  private static void rewrite(Case each, String tree) throws IOException {
    String text = Files.readString(each.file());
    String before = "### " + each.title() + "\n" + each.input() + "---\n";
    int start = text.indexOf(before) + before.length();
    int next = text.indexOf("\n### ", start - 1);
    String after = next < 0 ? "" : text.substring(next);
    Files.writeString(each.file(), text.substring(0, start) + tree + "\n" + after);
  }
}
