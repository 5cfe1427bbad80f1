// SPDX-License-Identifier: Apache-2.0
package org.omadm.codegen.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
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

  static List<SyntaxCase> cases() throws IOException {
    return SyntaxCase.all();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void isReadAsExpected(SyntaxCase each) throws IOException {
    String tree = read(each.source());
    if (Boolean.getBoolean("corpus.write")) {
      rewrite(each, tree);
    } else {
      assertThat(tree).isEqualToNormalizingWhitespace(each.expected());
    }
  }

  private static String read(SourceText source) {
    Diagnostics diagnostics = new Diagnostics();
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

  private static void rewrite(SyntaxCase each, String tree) throws IOException {
    String text = Files.readString(each.file());
    String before = "### " + each.title() + "\n" + each.input() + "---\n";
    int start = text.indexOf(before) + before.length();
    int next = text.indexOf("\n### ", start - 1);
    String after = next < 0 ? "" : text.substring(next);
    Files.writeString(each.file(), text.substring(0, start) + tree + "\n" + after);
  }
}
