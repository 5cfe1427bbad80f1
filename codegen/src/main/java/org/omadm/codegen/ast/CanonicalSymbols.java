// SPDX-License-Identifier: Apache-2.0
package org.omadm.codegen.ast;

import java.util.HashMap;
import java.util.Map;

/**
 * Operator symbols and the names of number sets have several spellings; the tree holds one, which
 * is the first of its line below. All others have one spelling, such as {@code -. ## .}.
 */
public final class CanonicalSymbols {

  private static final String SPELLINGS =
      """
      /\\ \\land ∧
      \\/ \\lor ∨
      ~ \\lnot \\neg ¬
      [] □
      <> ◇
      => ⇒
      <=> \\equiv ≡ ⇔
      ~> ↝
      -+-> ⇸
      /= # ≠
      <= =< \\leq ≤
      >= \\geq ≥
      \\in ∈
      \\notin ∉
      \\subset ⊂
      \\subseteq ⊆
      \\supset ⊃
      \\supseteq ⊇
      \\sqsubset ⊏
      \\sqsubseteq ⊑
      \\sqsupset ⊐
      \\sqsupseteq ⊒
      \\prec ≺
      \\preceq ⪯
      \\succ ≻
      \\succeq ⪰
      \\ll ≪
      \\gg ≫
      \\sim ∼
      \\simeq ≃
      \\cong ≅
      \\approx ≈
      \\asymp ≍
      \\doteq ≐
      \\propto ∝
      := ≔
      ::= ⩴
      |- ⊢
      -| ⊣
      |= ⊨
      =| ⫤
      \\cdot ⋅
      \\cup \\union ∪
      \\cap \\intersect ∩
      .. ‥
      ... …
      !! ‼
      ?? ⁇
      \\sqcap ⊓
      \\sqcup ⊔
      \\uplus ⊎
      \\wr ≀
      || ‖
      \\X \\times ×
      \\div ÷
      \\o \\circ ∘
      \\bigcirc ◯
      \\bullet ●
      \\star ⋆
      \\oplus (+) ⊕
      \\ominus (-) ⊖
      \\odot (.) ⊙
      \\oslash (/) ⊘
      \\otimes (\\X) ⊗
      ^+ ⁺
      Nat ℕ
      Int ℤ
      Real ℝ
      """;

  private static final Map<String, String> BY_SPELLING = bySpelling();

  /** The spelling that the tree holds for any spelling of the symbol or name. */
  public static String of(String spelling) {
    return BY_SPELLING.getOrDefault(spelling, spelling);
  }

  private static Map<String, String> bySpelling() {
    Map<String, String> canonical = new HashMap<>();
    for (String line : SPELLINGS.lines().toList()) {
      String[] spellings = line.split(" ", -1);
      for (String spelling : spellings) {
        canonical.put(spelling, spellings[0]);
      }
    }
    return Map.copyOf(canonical);
  }

  private CanonicalSymbols() {}
}
