// SPDX-License-Identifier: Apache-2.0
package org.omadm.codegen.elaborate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.omadm.codegen.diagnostic.Diagnostics;
import org.omadm.codegen.parse.ModuleLoader;

final class ElaborationTest {

  @SuppressWarnings("NullAway.Init")
  @TempDir
  Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"DmProperties", "DmAbstract", "DmSystem"})
  void ourOwnSpecificationIsCoreAlready(String root) throws IOException {
    var diagnostics = new Diagnostics();
    var modules = ModuleLoader.load(Path.of("../spec/" + root + ".tla"), diagnostics);
    var elaborated = Elaboration.elaborate(modules, Map.of(), Set.of(), diagnostics);
    assertThat(diagnostics.all()).isEmpty();
    assertThat(elaborated).hasSameSizeAs(modules);
    for (int i = 0; i < modules.size(); i++) {
      assertThat(elaborated.get(i)).isSameAs(modules.get(i));
    }
  }

  @Test
  void instanceBringsInWhatIsUsed() throws IOException {
    module(
        "Cell",
        """
        EXTENDS Naturals
        CONSTANT Most
        VARIABLE cell
        Unused == cell = 7
        Full == cell = Most
        Put(n) == ~Full /\\ cell' = cell + n
        """);
    assertElaborated(
        """
        VARIABLES a, b
        A == INSTANCE Cell WITH cell <- a, Most <- 3
        B == INSTANCE Cell WITH cell <- b.inner, Most <- a
        Next == A!Put(1) /\\ B!Full /\\ B!Full'
        """,
        """
        EXTENDS Naturals
        VARIABLE a
        VARIABLE b
        A_Full == a = 3
        A_Put(n) == (~ A_Full) /\\ (a' = (a + n))
        B_Full == b.inner = a
        B_Full_primed == b'.inner = a'
        Next == (A_Put(1) /\\ B_Full) /\\ B_Full_primed
        """);
  }

  @Test
  void instanceWithoutANameKeepsNamesAndTakesConstantsOfTheSameName() throws IOException {
    module(
        "Low", "CONSTANT Bound\nLow(n) == n = Bound\nLOCAL Own == Bound\nPair == <<Own, Bound>>\n");
    module("Mid", "EXTENDS Low\nMid == Pair\n");
    assertElaborated(
        """
        CONSTANT Bound
        INSTANCE Mid
        LOCAL INSTANCE Naturals
        Both == <<Mid, Low(1 + 1)>>
        """,
        """
        EXTENDS Naturals
        CONSTANT Bound
        Low(n) == n = Bound
        Own == Bound
        Pair == <<Own, Bound>>
        Mid == Pair
        Both == <<Mid, Low(1 + 1)>>
        """);
  }

  @Test
  void substitutionCapturesNoBoundName() throws IOException {
    module("Any", "CONSTANTS S, e\nAny == \\A x \\in S : x = e\nNone(y) == y \\notin S\n");
    assertElaborated(
        """
        VARIABLES x, y
        I(z) == INSTANCE Any WITH S <- {x, z}, e <- z
        Use == \\E k \\in {1} : I(k)!Any /\\ I(y)!None(2)
        """,
        """
        VARIABLE x
        VARIABLE y
        I_Any(k) == \\A x_2 \\in {x, k} : x_2 = k
        I_None(y_2) == y_2 \\notin {x, y}
        Use == \\E k \\in {1} : I_Any(k) /\\ I_None(2)
        """);
  }

  @Test
  void parametersOfInstancesMayBePrimed() throws IOException {
    module("Chan", "VARIABLE c\nSet(n) == c' = n\nKeep == UNCHANGED c\n");
    assertElaborated(
        """
        VARIABLES x, y
        C(v) == INSTANCE Chan WITH c <- v
        Both(v) == C(v)!Set(1)
        Next == Both(x) /\\ C(y)!Keep /\\ C(<<x, x[1]>>)!Keep
        """,
        """
        VARIABLE x
        VARIABLE y
        C_Set(n) == x' = n
        Both_x == C_Set(1)
        C_Keep == UNCHANGED y
        C_Keep_2 == (UNCHANGED x) /\\ (x'[1] = x[1])
        Next == (Both_x /\\ C_Keep) /\\ C_Keep_2
        """);
  }

  @Test
  void modulesInsideSeeWhatIsAround() throws IOException {
    assertElaborated(
        """
        VARIABLE x
        Two == 2
        ---- MODULE Inner ----
        CONSTANT k
        Is == x = k + Two
        ====
        I == INSTANCE Inner WITH k <- 1
        Use == I!Is
        """,
        """
        VARIABLE x
        Two == 2
        I_Is == x = (1 + Two)
        Use == I_Is
        """);
  }

  @Test
  void operatorsOfOperatorsAreCopied() throws IOException {
    assertElaborated(
        """
        CONSTANT Op(_, _)
        RECURSIVE Fold(_, _, _)
        Fold(F(_, _), base, s) ==
          IF s = {} THEN base
          ELSE LET e == CHOOSE e \\in s : TRUE IN F(e, Fold(F, base, s \\ {e}))
        Max(a, b) == IF a > b THEN a ELSE b
        All(s, k) == <<Fold(Max, 0, s), Fold(+, 0, s), Fold(Op, 0, s), Fold(Max, 1, s),
                       Fold(LAMBDA a, b : a * k + b, 0, s)>>
        """,
        """
        CONSTANT Op(_, _)
        Max(a, b) == IF a > b THEN a ELSE b
        RECURSIVE Fold_Max(_, _)
        Fold_Max(base, s) == IF s = {} THEN base ELSE LET e == CHOOSE e \\in s : TRUE IN \
        Max(e, Fold_Max(base, s \\ {e}))
        RECURSIVE Fold_plus(_, _)
        Fold_plus(base, s) == IF s = {} THEN base ELSE LET e == CHOOSE e \\in s : TRUE IN \
        e + Fold_plus(base, s \\ {e})
        RECURSIVE Fold_Op(_, _)
        Fold_Op(base, s) == IF s = {} THEN base ELSE LET e == CHOOSE e \\in s : TRUE IN \
        Op(e, Fold_Op(base, s \\ {e}))
        RECURSIVE Fold_2(_, _, _)
        Fold_F(a, b, k) == (a * k) + b
        Fold_2(base, s, k) == IF s = {} THEN base ELSE LET e == CHOOSE e \\in s : TRUE IN \
        Fold_F(e, Fold_2(base, s \\ {e}, k), k)
        All(s, k) == <<Fold_Max(0, s), Fold_plus(0, s), Fold_Op(0, s), Fold_Max(1, s), \
        Fold_2(0, s, k)>>
        """);
  }

  @Test
  void actionsHandOutThroughTheirOperatorParameter() throws IOException {
    var actor = "VARIABLE x\nTell(n, Send(_)) == x' = n /\\ Send({n})\n";
    var use = "Put(m) == m' = 1\nOut(s) == x' = s\n";
    assertUnchanged(actor + "VARIABLE y\nOut(s) == y' = s\nNext == Tell(1, Out)\n");
    assertElaborated(
        actor + "Even(n) == n = {2}\nNext == Tell(1, Even)\n" + use,
        """
        VARIABLE x
        Even(n) == n = {2}
        Tell_Even(n) == (x' = n) /\\ Even({n})
        Next == Tell_Even(1)
        Out(s) == x' = s
        """);
  }

  @Test
  void copiesHandOnWhatTheyWereHanded() throws IOException {
    assertElaborated(
        """
        VARIABLE x
        Tell(n, Send(_)) == x' = n /\\ Send({n})
        Only(n, Send(_)) == Send({n})
        Both(Send(_)) == Tell(1, Send) \\/ Only(2, Send)
        VARIABLE y
        Out(s) == y' = s
        Next == Both(Out)
        """,
        """
        VARIABLE x
        Tell(n, Send(_)) == (x' = n) /\\ Send({n})
        VARIABLE y
        Out(s) == y' = s
        Only_Out(n) == Out({n})
        Both_Out == Tell(1, Out) \\/ Only_Out(2)
        Next == Both_Out
        """);
  }

  @Test
  void operatorsOfLetMoveToTheTopWithWhatTheySee() throws IOException {
    assertElaborated(
        """
        VARIABLE x
        Use(z) ==
          LET two == 2
              F(a) == a + z
              G(a) == F(a) + two
          IN G(1)
        Down(z) ==
          LET RECURSIVE H(_)
              H(n) == IF n = 0 THEN z ELSE H(n - 1)
          IN H(3)
        Step == LET One == x' = 1 IN One
        Old(f) == [f EXCEPT ![1] = LET G(a) == a + @ IN G(1)]
        """,
        """
        VARIABLE x
        F(a, z) == a + z
        G_2(a, z, two) == F(a, z) + two
        Use(z) == LET two == 2 IN G_2(1, z, two)
        RECURSIVE H(_, _)
        H(n, z) == IF n = 0 THEN z ELSE H(n - 1, z)
        Down(z) == H(3, z)
        One == x' = 1
        Step == One
        G_3(a, old) == a + old
        Old(f) == [f EXCEPT ![1] = G_3(1, @)]
        """);
  }

  @Test
  void recursiveFunctionsWithoutEndBecomeRecursiveOperators() throws IOException {
    assertElaborated(
        """
        fact[n \\in Nat] == IF n = 0 THEN 1 ELSE n * fact[n - 1]
        ack[m \\in Nat, n \\in 0..3] == IF m = 0 THEN n ELSE ack[m - 1, ack[<<m, n>>]]
        Use == <<fact[3], ack[1, 2], DOMAIN fact>>
        Sum(s) ==
          LET sum[i \\in Nat] == IF i = 0 THEN 0 ELSE s[i] + sum[i - 1]
          IN sum[Len(s)]
        """,
        """
        RECURSIVE fact_at(_)
        fact_at(n) == IF n = 0 THEN 1 ELSE n * fact_at(n - 1)
        RECURSIVE ack_at(_, _)
        ack_at(m, n) == IF m = 0 THEN n ELSE ack_at(m - 1, ack_at(m, n))
        fact == [n \\in Nat |-> fact_at(n)]
        Use == <<fact_at(3), ack_at(1, 2), DOMAIN fact>>
        RECURSIVE sum_at(_, _)
        sum_at(i, s) == IF i = 0 THEN 0 ELSE s[i] + sum_at(i - 1, s)
        Sum(s) == sum_at(Len(s), s)
        """);
  }

  @Test
  void recursiveFunctionsOnFiniteSetsStayFunctions() throws IOException {
    module("Below", "CONSTANT n\nsum[i \\in 0..n] == IF i = 0 THEN 0 ELSE i + sum[i - 1]\n");
    assertElaborated(
        """
        B == INSTANCE Below WITH n <- 3
        Use == B!sum[2]
        """,
        """
        B_sum[i \\in (0 .. 3)] == IF i = 0 THEN 0 ELSE i + B_sum[i - 1]
        Use == B_sum[2]
        """);
  }

  @Test
  void functionsOfSeveralArgumentsTakeTuples() throws IOException {
    assertElaborated(
        """
        Add == [i, j \\in 1..2, <<k, l>> \\in {<<1, 2>>} |-> i + j + k + l]
        Use(f) == [f EXCEPT ![1, 2] = f[2, 1]]
        pair[i \\in {1}, j \\in {2}] == i
        """,
        """
        Add == [<<i, j, argument>> \\in ((1 .. 2) \\X (1 .. 2) \\X {<<1, 2>>}) |-> \
        LET k == argument[1] l == argument[2] IN ((i + j) + k) + l]
        Use(f) == [f EXCEPT ![<<1, 2>>] = f[<<2, 1>>]]
        pair[<<i, j>> \\in ({1} \\X {2})] == i
        """);
  }

  @Test
  void primesGoToVariables() throws IOException {
    assertElaborated(
        """
        CONSTANT N
        VARIABLES x, y
        vars == <<x, y>>
        Sum == x + y
        Up(v) == v' = v + 1 /\\ UNCHANGED <<y>>
        Next == \\E i \\in {N} : Up(x) /\\ (Sum + N + i)' = 1 /\\ (LET t == x IN t' = 1)
        Stay == vars' = vars
        Both == <<x, y>>' = <<1, 2>>
        When(act, c) == c /\\ act
        Guarded == \\E i \\in {1} : When(x' = i, TRUE)
        """,
        """
        CONSTANT N
        VARIABLE x
        VARIABLE y
        vars == <<x, y>>
        Sum == x + y
        Up_x == (x' = (x + 1)) /\\ (UNCHANGED <<y>>)
        Sum_primed == x' + y'
        Next == \\E i \\in {N} : (Up_x /\\ (((Sum_primed + N) + i) = 1)) /\\ (LET t == x IN x' = 1)
        Stay == UNCHANGED vars
        Both == (x' = 1) /\\ (y' = 2)
        When(act, c) == c /\\ act
        When_2(c, i) == c /\\ (x' = i)
        Guarded == \\E i \\in {1} : When_2(TRUE, i)
        """);
  }

  @Test
  void valuesOfLetAreWrittenOutForTheNextState() throws IOException {
    assertElaborated(
        """
        VARIABLE x
        Next ==
          LET up[i \\in 0..1] == IF i = 0 THEN x ELSE up[i - 1]
              all == {i \\in {1} : i = x}
          IN \\E i \\in {1} : up'[1] = up[1] /\\ i \\in all'
        """,
        """
        VARIABLE x
        Next == LET up[i \\in (0 .. 1)] == IF i = 0 THEN x ELSE up[i - 1] \
        all == {i \\in {1} : i = x} IN \\E i \\in {1} : \
        ((LET up_2[i_2 \\in (0 .. 1)] == IF i_2 = 0 THEN x' ELSE up_2[i_2 - 1] IN up_2)[1] = up[1]) \
        /\\ (i \\in ({i_3 \\in {1} : i_3 = x'}))
        """);
  }

  @Test
  void labelsGoAndStandardOperatorsTakeLambdas() throws IOException {
    assertElaborated(
        """
        Odd(n) == n % 2 = 1
        Use(s) == lab:: SelectSeq(s, Odd) \\o SortSeq(s, <)
        """,
        """
        Odd(n) == (n % 2) = 1
        Use(s) == SelectSeq(s, LAMBDA one : Odd(one)) \\o \
        SortSeq(s, LAMBDA one_2, other : one_2 < other)
        """);
  }

  @Test
  void temporalFormulasOfInstancesStayNames() throws IOException {
    module("High", "VARIABLE h\nSpec == h = 1 /\\ [][h' = 2]_h\n");
    assertUnchanged("VARIABLE h\nI == INSTANCE High\nImplements == I!Spec\n");
  }

  private void assertElaborated(String units, String expected) throws IOException {
    module("Root", units);
    var modules = new ModuleFolder(folder).elaborate("Root", Map.of(), Set.of());
    assertThat(ModuleText.of(modules.get(modules.size() - 1))).isEqualTo(expected);
  }

  private void assertUnchanged(String units) throws IOException {
    module("Root", units);
    var diagnostics = new Diagnostics();
    var modules = ModuleLoader.load(folder.resolve("Root.tla"), diagnostics);
    var elaborated = Elaboration.elaborate(modules, Map.of(), Set.of(), diagnostics);
    assertThat(elaborated.get(elaborated.size() - 1)).isSameAs(modules.get(modules.size() - 1));
  }

  private void module(String name, String units) throws IOException {
    new ModuleFolder(folder).add(name, units);
  }
}
