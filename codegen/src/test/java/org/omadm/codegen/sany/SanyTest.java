// SPDX-License-Identifier: Apache-2.0
package org.omadm.codegen.sany;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.omadm.codegen.ast.SourceText;
import org.omadm.codegen.diagnostic.Diagnostics;
import org.omadm.codegen.parse.TlaReader;

final class SanyTest {

  @Test
  void saysWhereItStopsAndPrintsNothing() {
    PrintStream out = System.out;
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
    try {
      Sany.Opinion opinion = Sany.on(source("A == 1 2"));
      assertThat(opinion.good()).isFalse();
      assertThat(opinion.message()).startsWith("SANY: ").contains("line 2").doesNotContain("\n");
    } finally {
      System.setOut(out);
    }
    assertThat(printed.toString(StandardCharsets.UTF_8)).isEmpty();
  }

  @Test
  void whatItSaidOfOneModuleIsForgottenForTheNext() {
    assertThat(Sany.on(source("A == 1 2")).good()).isFalse();
    assertThat(Sany.on(source("A == 1")).good()).isTrue();
  }

  @Test
  void anOverflowOfItsStackIsAVerdict() {
    String deep = "(".repeat(100_000) + "1" + ")".repeat(100_000);
    assertThat(Sany.on(source("A == " + deep)).message()).contains("stack overflows");
  }

  @Test
  void treesThatDifferAreFoundWithTheirLine() {
    assertThat(difference("A == x\nB == x + y", "A == x\nB == x - y"))
        .contains("line 3: (+ x y), SANY (- x y)");
    assertThat(difference("A == /\\ x\n     /\\ y", "A == /\\ x\n      /\\ y")).isPresent();
    assertThat(difference("A == {x, y}", "A == {x}"))
        .contains("line 2: (SetEnumerate x y), SANY (SetEnumerate x)");
    assertThat(difference("A == (x)", "A == x")).isEmpty();
  }

  private static Optional<String> difference(String ours, String theirs) {
    Shape our = OurShapes.of(TlaReader.readModule(source(ours), new Diagnostics()).orElseThrow());
    return our.differenceFrom(Sany.on(source(theirs)).shape().orElseThrow());
  }

  private static SourceText source(String units) {
    return new SourceText("M.tla", "---- MODULE M ----\n" + units + "\n====\n");
  }
}
