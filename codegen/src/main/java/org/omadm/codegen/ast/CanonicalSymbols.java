// SPDX-License-Identifier: Apache-2.0
package org.omadm.codegen.ast;

import java.util.Map;

/**
 * Operator symbols have several spellings; the tree holds one: the right one of each pair below.
 * All others have one spelling, such as {@code => = < > \in \notin \ \subseteq + - * .. @@ :> ~>}.
 */
public final class CanonicalSymbols {

  private static final Map<String, String> BY_SPELLING =
      Map.ofEntries(
          Map.entry("\\land", "/\\"),
          Map.entry("\\lor", "\\/"),
          Map.entry("\\lnot", "~"),
          Map.entry("\\neg", "~"),
          Map.entry("\\equiv", "<=>"),
          Map.entry("#", "/="),
          Map.entry("=<", "<="),
          Map.entry("\\leq", "<="),
          Map.entry("\\geq", ">="),
          Map.entry("\\union", "\\cup"),
          Map.entry("\\intersect", "\\cap"),
          Map.entry("\\circ", "\\o"),
          Map.entry("\\times", "\\X"),
          Map.entry("\\mod", "%"),
          Map.entry("(+)", "\\oplus"),
          Map.entry("(-)", "\\ominus"),
          Map.entry("(.)", "\\odot"),
          Map.entry("(\\X)", "\\otimes"),
          Map.entry("(/)", "\\oslash"));

  /** The spelling that the tree holds for any spelling of the symbol. */
  public static String of(String spelling) {
    return BY_SPELLING.getOrDefault(spelling, spelling);
  }

  private CanonicalSymbols() {}
}
