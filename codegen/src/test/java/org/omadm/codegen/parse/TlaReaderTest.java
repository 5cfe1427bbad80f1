// SPDX-License-Identifier: Apache-2.0
package org.omadm.codegen.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.omadm.codegen.ast.Expression;
import org.omadm.codegen.ast.Module;
import org.omadm.codegen.ast.SourceText;
import org.omadm.codegen.ast.Unit;
import org.omadm.codegen.diagnostic.Diagnostic;
import org.omadm.codegen.diagnostic.Diagnostics;

/** What the reader promises beyond the trees of the corpora. */
final class TlaReaderTest {

  private final Diagnostics diagnostics = new Diagnostics();

  @Test
  void aStateAsTlcPrintsItIsAnExpression() {
    String state = "/\\ client = [phase |-> \"idle\", used |-> {}]\n/\\ network = <<(1 :> {2})>>\n";
    Optional<Expression> read =
        TlaReader.readExpression(new SourceText("state", state), diagnostics);
    assertThat(read.map(TreeText::of))
        .hasValueSatisfying(
            tree ->
                assertThat(tree)
                    .isEqualToNormalizingWhitespace(
                        """
                        (ConjunctionList
                          [(InfixApplication = client
                              (RecordConstructor
                                [(Field phase "idle") (Field used (SetEnumeration []))]))
                            (InfixApplication = network
                              (Tuple [(InfixApplication :> 1 (SetEnumeration [2]))]))])
                        """));
  }

  @Test
  void anExpressionIsReadToItsEnd() {
    assertThat(TlaReader.readExpression(new SourceText("text", "x + 1 y"), diagnostics)).isEmpty();
    assertThat(diagnostics.all()).extracting(Diagnostic::code).containsExactly("TLA008");
  }

  @Test
  void theTextOfADefinitionIsItsExactSource() {
    String definition = "A(p) == (* 😀 *)\n\t/\\ p = \"é\" \n\t/\\ (p)";
    Module module = module(definition + "\n\nB == 1");
    Unit first = module.units().get(0);
    assertThat(module.text(first.span())).isEqualTo(definition);
    assertThat(first.span().textIn(module.source().text())).isEqualTo(definition);
  }

  @Test
  void operandsKeepTheirParentheses() {
    Module module = module("A == (a + b) * (c)");
    Unit.OperatorDefinition definition = (Unit.OperatorDefinition) module.units().get(0);
    assertThat(module.text(definition.body().span())).isEqualTo("(a + b) * (c)");
  }

  @Test
  void textAroundTheModuleIsIgnored() {
    Optional<Module> read =
        TlaReader.readModule(
            new SourceText("M.tla", "prose \" (* ---\n---- MODULE M ----\nA == 1\n====\n\" (* }\n"),
            diagnostics);
    assertThat(read).isPresent();
  }

  @Test
  void eachWrongUnitIsReportedOnce() {
    read("A == x =\nB == 1\nC == IF x THEN y\n     z\nD == ) + \nE == 5");
    assertThat(diagnostics.all()).extracting(each -> each.span().startLine()).containsExactly(6);
    Diagnostics others = new Diagnostics();
    TlaReader.readModule(source("A == x =\nB == 1\nC == IF x THEN y\n     z\nE == 5"), others);
    assertThat(others.all()).extracting(each -> each.span().startLine()).containsExactly(3, 5);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "(",
        "{",
        "<<",
        "[x \\in ",
        "~",
        "IF x THEN y ELSE ",
        "\\A p \\in x : ",
        "/\\ ",
        "f[",
        "x + "
      })
  void nestingBeyondTheLimitIsADiagnostic(String opening) {
    read("A == " + opening.repeat(100_000));
    assertThat(diagnostics.all()).extracting(Diagnostic::code).contains("TLA014");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ASSUME ", "ASSUME x, ", "ASSUME a:: "})
  void nestingOfAssumptionsBeyondTheLimitIsADiagnostic(String opening) {
    read("THEOREM " + opening.repeat(100_000));
    assertThat(diagnostics.all()).extracting(Diagnostic::code).contains("TLA014");
  }

  @Test
  void nestingOfModulesBeyondTheLimitIsADiagnostic() {
    read("---- MODULE X ----\n".repeat(100_000) + "====\n".repeat(100_000));
    assertThat(diagnostics.all()).extracting(Diagnostic::code).containsExactly("TLA014");
  }

  @Test
  void manyAssumptionsAreNotDeepOnes() {
    assertThat(read("THEOREM ASSUME " + "ASSUME x PROVE y, ".repeat(3000) + "x PROVE y"))
        .isPresent();
    assertThat(read("ASSUME x = 1\n".repeat(3000))).isPresent();
    assertThat(read("---- MODULE X ----\n====\n".repeat(3000))).isPresent();
  }

  @Test
  @Timeout(60)
  void aLineOfManyDeclarationsTakesNoLongerThanManyLines() {
    assertThat(read("CONSTANT a" + ", a(_, _)".repeat(50_000))).isPresent();
  }

  @Test
  void nestingUpToTheLimitIsRead() {
    assertThat(read("A == " + "(".repeat(1990) + "x" + ")".repeat(1990))).isPresent();
    assertThat(read("A == " + "{p \\in ".repeat(990) + "x" + " : p}".repeat(990))).isPresent();
    assertThat(diagnostics.all()).isEmpty();
  }

  @Test
  void aLongListIsNotADeepOne() {
    assertThat(read("A ==" + "\n  /\\ x = [a |-> 1 + 2, b |-> f(3)]".repeat(20_000))).isPresent();
  }

  /** Every prefix and every text with one character taken out gives a module or diagnostics. */
  @Test
  void damagedModulesNeverFail() {
    String good =
        """
        ---- MODULE M ----
        EXTENDS Naturals
        A(p) == /\\ \\E q \\in {1, 2} : [a |-> q]
                /\\ IF p THEN [x EXCEPT !.a = @] ELSE <<1>>
        B == [][A(1)]_x
        THEOREM T == ASSUME NEW y \\in S PROVE l:: B!1!<<
        <1>1. PICK z : +(y, z) BY DEF >
          <2> QED OMITTED
        <1> QED PROOF BY <1>1
        ====
        """;
    for (int i = 0; i < good.length(); i++) {
      damaged(good.substring(0, i));
      damaged(good.substring(0, i) + good.substring(i + 1));
      damaged(good.substring(0, i) + "\u0000" + good.substring(i));
    }
  }

  private static void damaged(String text) {
    Diagnostics found = new Diagnostics();
    Optional<Module> read = TlaReader.readModule(new SourceText("M.tla", text), found);
    assertThat(read.isPresent()).as(text).isEqualTo(found.isEmpty());
    assertThat(found.render()).isNotNull();
  }

  private Module module(String units) {
    return read(units).orElseThrow(() -> new AssertionError(diagnostics.render()));
  }

  private Optional<Module> read(String units) {
    return TlaReader.readModule(source(units), diagnostics);
  }

  private static SourceText source(String units) {
    return new SourceText("M.tla", "---- MODULE M ----\n" + units + "\n====\n");
  }
}
