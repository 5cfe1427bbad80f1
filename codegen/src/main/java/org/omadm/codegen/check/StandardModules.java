// SPDX-License-Identifier: Apache-2.0
package org.omadm.codegen.check;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The standard modules and what each defines, as far as names must be told from unknown ones. */
final class StandardModules {

  private static final Set<String> ARITHMETIC =
      Set.of("Nat", "+", "-", "*", "^", "<", ">", "<=", ">=", "%", "\\div", "..");

  private static final Map<String, Set<String>> OPERATORS =
      Map.of(
          "Naturals",
          ARITHMETIC,
          "Integers",
          Set.of("Int", "-."),
          "Reals",
          Set.of("Real", "Infinity", "/"),
          "Sequences",
          Set.of("Seq", "Len", "Head", "Tail", "Append", "SubSeq", "SelectSeq", "\\o"),
          "FiniteSets",
          Set.of("Cardinality", "IsFiniteSet"),
          "TLC",
          Set.of(
              ":>",
              "@@",
              "Print",
              "PrintT",
              "Assert",
              "JavaTime",
              "TLCGet",
              "TLCSet",
              "Permutations",
              "SortSeq",
              "RandomElement",
              "Any",
              "TLCEval",
              "ToString"),
          "Bags",
          Set.of(
              "IsABag",
              "BagToSet",
              "SetToBag",
              "BagIn",
              "EmptyBag",
              "CopiesIn",
              "BagUnion",
              "SubBag",
              "BagOfAll",
              "BagCardinality",
              "\\oplus",
              "\\ominus",
              "\\sqsubseteq"));

  /** Reals extend integers, integers extend naturals; the others extend none that they show. */
  private static final Map<String, String> EXTENDED =
      Map.of("Integers", "Naturals", "Reals", "Integers");

  private static final Map<String, Integer> ARITY =
      Map.ofEntries(
          Map.entry("Seq", 1),
          Map.entry("Len", 1),
          Map.entry("Head", 1),
          Map.entry("Tail", 1),
          Map.entry("Append", 2),
          Map.entry("SubSeq", 3),
          Map.entry("SelectSeq", 2),
          Map.entry("Cardinality", 1),
          Map.entry("IsFiniteSet", 1),
          Map.entry("Assert", 2),
          Map.entry("Print", 2),
          Map.entry("PrintT", 1),
          Map.entry("Permutations", 1),
          Map.entry("SortSeq", 2),
          Map.entry("TLCGet", 1),
          Map.entry("TLCSet", 2),
          Map.entry("RandomElement", 1),
          Map.entry("TLCEval", 1),
          Map.entry("IsABag", 1),
          Map.entry("BagToSet", 1),
          Map.entry("SetToBag", 1),
          Map.entry("BagIn", 2),
          Map.entry("CopiesIn", 2),
          Map.entry("BagUnion", 1),
          Map.entry("SubBag", 1),
          Map.entry("BagOfAll", 2),
          Map.entry("BagCardinality", 1),
          Map.entry("ToString", 1));

  /** Whether a standard module, or one it extends, defines the name or symbol. */
  static boolean defines(String module, String name) {
    for (String m = module; m != null; m = EXTENDED.get(m)) {
      if (OPERATORS.getOrDefault(m, Set.of()).contains(name)) {
        return true;
      }
    }
    return false;
  }

  /** The module to extend for a name or symbol. */
  static Optional<String> moduleOf(String name) {
    return OPERATORS.entrySet().stream()
        .filter(e -> e.getValue().contains(name))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  /** How many arguments an operator of a standard module takes. */
  static int arity(String name) {
    return ARITY.getOrDefault(name, 0);
  }

  private StandardModules() {}
}
