// SPDX-License-Identifier: Apache-2.0
package org.omadm.codegen.ast;

import java.util.List;

/**
 * A module.
 *
 * @param extended the names after EXTENDS, in order
 * @param comment the plain {@code \*} lines above the first unit, without their {@code \*}
 * @param source the file it was read from
 * @param others the files of units that were taken from other modules
 */
public record Module(
    Identifier name,
    List<Identifier> extended,
    List<Unit> units,
    String comment,
    SourceText source,
    List<SourceText> others,
    Span span) {

  /** A module as it was read. */
  public Module(
      Identifier name,
      List<Identifier> extended,
      List<Unit> units,
      String comment,
      SourceText source,
      Span span) {
    this(name, extended, units, comment, source, List.of(), span);
  }

  /** The exact source text of a node of this module. */
  public String text(Span of) {
    return others.stream()
        .filter(other -> other.file().equals(of.file()))
        .findFirst()
        .orElse(source)
        .text(of);
  }
}
