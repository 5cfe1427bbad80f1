// SPDX-License-Identifier: Apache-2.0
package org.omadm.codegen.sany;

import java.util.List;
import java.util.Optional;

/**
 * A tree in a form that two parsers can agree on: parentheses leave nothing, operators are their
 * canonical symbols, bulleted lists are apart from infix operators, proofs are left out.
 *
 * @param label the construct, name, number or symbol
 * @param line where it begins, counted from 1
 */
public record Shape(String label, int line, List<Shape> parts) {

  static Shape of(String label, int line, Shape... parts) {
    return new Shape(label, line, List.of(parts));
  }

  /**
   * Where two trees first differ.
   *
   * @param theirs the tree that SANY read
   */
  public Optional<String> differenceFrom(Shape theirs) {
    if (!label.equals(theirs.label) || parts.size() != theirs.parts.size()) {
      return Optional.of("line %d: %s, SANY %s".formatted(line, summary(), theirs.summary()));
    }
    for (int i = 0; i < parts.size(); i++) {
      Optional<String> inside = parts.get(i).differenceFrom(theirs.parts.get(i));
      if (inside.isPresent()) {
        return inside;
      }
    }
    return Optional.empty();
  }

  /** The label, and those of the parts. */
  private String summary() {
    if (parts.isEmpty()) {
      return label;
    }
    return "(%s %s)"
        .formatted(label, String.join(" ", parts.stream().map(part -> part.label).toList()));
  }
}
