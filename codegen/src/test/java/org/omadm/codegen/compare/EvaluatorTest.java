// SPDX-License-Identifier: Apache-2.0
package org.omadm.codegen.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.omadm.codegen.ast.SourceText;
import org.omadm.codegen.diagnostic.Diagnostics;
import org.omadm.codegen.parse.TlaReader;
import org.omadm.modelcheck.SpecFolder;
import org.omadm.modelcheck.Tlc;
import org.omadm.modelcheck.TlcOptions;
import org.omadm.modelcheck.TlcResult;

/** Values of constant formulas are those that TLC gives them. */
final class EvaluatorTest {

  private static final String DEFINITIONS =
      """
      EXTENDS Integers, Sequences, FiniteSets, Bags, TLC
      CONSTANTS m1, m2, S
      VARIABLE unused
      Start == unused = 0
      Stay == UNCHANGED unused
      RECURSIVE Sum(_)
      Sum(s) == IF s = {} THEN 0 ELSE LET x == CHOOSE x \\in s : TRUE IN x + Sum(s \\ {x})
      Twice(F(_), x) == F(F(x))
      Fold(Op(_, _), base, q) == IF q = <<>> THEN base ELSE Op(Head(q), base)
      Inc(n) == n + 1
      a (.) b == a * 10 + b
      fact[n \\in Nat] == IF n = 0 THEN 1 ELSE n * fact[n - 1]
      fib[n \\in 0..8] == IF n < 2 THEN n ELSE fib[n - 1] + fib[n - 2]
      grid[x \\in 0..1, y \\in 0..1] == IF x = 0 THEN y ELSE grid[0, y] + 2
      Record == [b |-> 2, a |-> {1}]
      """;

  private static final List<String> EXPRESSIONS =
      List.of(
          "7 \\div 2",
          "(-7) \\div 2",
          "(-7) % 3",
          "2 ^ 10",
          "-(3 - 5)",
          "3 (.) 4",
          "{1, 2} \\cup {3} \\cup (4..5)",
          "Nat \\cap {-1, 4}",
          "(1..5) \\ {2, 3}",
          "{x \\in 1..9 : x % 2 = 0}",
          "{x + y : x \\in 1..2, y \\in {10, 20}}",
          "{<<x, y>> \\in (1..2) \\X (1..2) : x < y}",
          "SUBSET {m1, m2}",
          "UNION {{1}, {2, 3}, {}}",
          "{1, 2} \\in SUBSET Nat",
          "SUBSET {1} \\subseteq SUBSET (1..40)",
          "<<1, \"a\">> \\in Nat \\X STRING",
          "<<1, 2>> \\in Seq(1..2) /\\ <<3>> \\notin Seq(1..2)",
          "[{1, 2} -> {m1, m2}]",
          "[x \\in 1..30 |-> TRUE] \\in [1..30 -> BOOLEAN]",
          "[x \\in 1..3 |-> x * x]",
          "[x \\in {m1, m2}, y \\in 1..2 |-> <<y, x>>]",
          "[x \\in -1..1 |-> x][-1]",
          "[a : {1, 2}, b : BOOLEAN]",
          "[a |-> 1, b |-> 2] \\in [a : Nat, b : Int]",
          "Record.a \\cup {Record.b}",
          "[Record EXCEPT !.b = @ + 1, !.a = {}]",
          "[[x \\in 1..2 |-> Record] EXCEPT ![1].b = 7]",
          "DOMAIN Record",
          "DOMAIN <<5, 6>>",
          "<<1, 2>> \\o <<3>>",
          "Append(<<>>, m1)",
          "\"a\" \\o ToString(7) \\o \"\"",
          "Head(Tail(<<1, 2, 3>>))",
          "SubSeq(<<1, 2, 3, 4>>, 2, 3)",
          "SubSeq(<<1, 2>>, 2, 1)",
          "SelectSeq(<<1, 2, 3>>, LAMBDA x : x /= 2)",
          "Len(<<1, 1>>) + Cardinality({1, 1})",
          "Sum(1..10)",
          "Twice(Inc, 5)",
          "Twice(LAMBDA x : x * x, 3)",
          "Fold(+, 1, <<5>>)",
          "fact[10]",
          "fib[8] + fib[0]",
          "grid",
          "LET f[n \\in Nat] == IF n = 0 THEN 0 ELSE f[n - 1] + n IN f[6]",
          "LET Add(x, y) == x + y  five == 5 IN Add(five, five)",
          "CASE FALSE -> 1 [] 1 < 2 -> 2 [] OTHER -> 3",
          "CASE FALSE -> 1 [] OTHER -> 3",
          "CHOOSE x \\in {5, 3, 9} : x > 3",
          "CHOOSE x \\in {{3}, {1, 2}, {2}} : TRUE",
          "CHOOSE x \\in {<<2, 1>>, <<1, 3>>} : TRUE",
          "CHOOSE x \\in {m2, m1} : TRUE",
          "CHOOSE f \\in {[a |-> 2, b |-> 1], [a |-> 1, b |-> 9]} : TRUE",
          "\\A x, y \\in 1..3 : \\E z \\in 1..6 : z = x + y",
          "\\E <<x, y>> \\in {<<1, 2>>} : y > x",
          "(TRUE => FALSE) <=> ~TRUE",
          "m1 :> 1 @@ m2 :> 2 @@ m1 :> 3",
          "Permutations({m1, m2})",
          "SortSeq(<<3, 1, 2>>, LAMBDA x, y : x > y)",
          "Assert(TRUE, \"never\")",
          "SetToBag({1, 2}) (+) SetToBag({2, 3})",
          "SetToBag({1, 2}) (-) SetToBag({2, 3})",
          "BagToSet(SetToBag({m1}) (+) EmptyBag)",
          "CopiesIn(1, SetToBag({1}) (+) SetToBag({1}))",
          "SubBag(SetToBag({1, 2}))",
          "BagUnion({SetToBag({1}), SetToBag({1, 2})})",
          "BagCardinality(SetToBag(1..4)) = 4 /\\ BagIn(1, SetToBag(1..4))",
          "BagOfAll(LAMBDA x : x % 2, SetToBag(1..3))",
          "SetToBag({1}) \\sqsubseteq SetToBag({1, 2})",
          "S",
          "{\"b\", \"a\"} \\cup {\"a\"}");

  private static final String CONFIG = "INIT Start NEXT Stay CONSTANTS m1 = m1 m2 = m2 S = {3, 4}";

  private static String module(String more) {
    return "---- MODULE Values ----\n" + DEFINITIONS + more + "\n====\n";
  }

  private static ModelValues values(String definitions) {
    var diagnostics = new Diagnostics();
    var module = TlaReader.readModule(new SourceText("Values.tla", definitions), diagnostics);
    assertThat(diagnostics.render()).isEmpty();
    return new ModelValues(List.of(module.orElseThrow()), ModelConfig.read(CONFIG));
  }

  private static Value value(String expression) {
    return values(module("Asked == " + expression)).value("Asked", List.of());
  }

  @Test
  void everyValueIsTheOneThatTlcComputes(@TempDir Path folder) throws IOException {
    var assumptions = new ArrayList<String>();
    for (var expression : EXPRESSIONS) {
      assumptions.add("ASSUME (" + expression + ") = " + value(expression).text());
    }
    var module = module(String.join("\n", assumptions));
    Files.writeString(folder.resolve("Values.tla"), module);
    Files.writeString(folder.resolve("Values.cfg"), CONFIG);
    TlcResult result;
    try (var specification = SpecFolder.of(folder)) {
      result = Tlc.run(specification, "Values", "Values.cfg", TlcOptions.defaults());
    }
    assertThat(result.words()).as(() -> module).isEqualTo("holds");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Head(<<>>); Head of an empty sequence",
        "[x \\in 1..2 |-> x][3]; 3 is not in the domain",
        "fib[9]; 9 is not in the domain",
        "CASE FALSE -> 1; no arm of CASE is true",
        "CHOOSE x \\in {1} : x > 1; no element is as CHOOSE asks for",
        "2147483647 + 1; a number does not fit into 32 bits",
        "99999999999; a number does not fit into 32 bits",
        "1 + \"a\"; expected an integer, found \"a\"",
        "1 \\div 0; expected a divisor of at least 1, found 0",
        "Cardinality(Nat); Nat has no end to be listed",
        "Cardinality(SUBSET (1..40)); a set of more than 1000000 elements",
        "Assert(FALSE, \"why\"); Assert fails: \"why\"",
        "unused; 'unused' has no value in this model",
        "IF 3 THEN 1 ELSE 2; expected TRUE or FALSE, found 3",
        "CHOOSE x : x \\notin Nat; CHOOSE without a set",
      })
  void whatHasNoValueIsSaidWithItsPlace(String expression, String problem) {
    assertThatThrownBy(() -> value(expression))
        .isInstanceOf(EvaluationException.class)
        .hasMessageStartingWith("Values.tla:")
        .hasMessageContaining(problem);
  }

  @Test
  void recursionWithoutEndIsSaid() {
    var values =
        values(module("RECURSIVE Endless(_)\nEndless(n) == Endless(n + 1)\nAsked == Endless(0)"));
    assertThatThrownBy(() -> values.value("Asked", List.of()))
        .isInstanceOf(ComparisonFailed.class)
        .hasMessageContaining("'Asked' has no value: its definition calls itself too often");
  }

  @Test
  void primedNamesAreThoseAfterTheStep() {
    var values =
        values(module("Rises(x, y) == y > x\nUp == Rises(unused, unused') /\\ ~UNCHANGED unused"));
    var zero = ValueReader.readState("unused = 0");
    var one = ValueReader.readState("unused = 1");
    assertThat(values.inStep(zero, one).holds("Up")).isTrue();
    assertThat(values.inStep(one, zero).holds("Up")).isFalse();
    assertThat(values.inStep(one, one).holds("Stay")).isTrue();
  }
}
