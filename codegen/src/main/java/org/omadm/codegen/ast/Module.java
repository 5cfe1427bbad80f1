// SPDX-License-Identifier: Apache-2.0
package org.omadm.codegen.ast;

import java.util.List;

/**
 * A module.
 *
 * @param extended the names after EXTENDS, in order
 * @param comment the plain {@code \*} lines above the first unit, without their {@code \*}
 * @param source the file it was read from; {@link Span#textIn} of any node works on its text
 */
public record Module(
    Identifier name,
    List<Identifier> extended,
    List<Unit> units,
    String comment,
    SourceText source,
    Span span) {

  /** The exact source text of a node of this module. */
  public String text(Span of) {
    return source.text(of);
  }
}
