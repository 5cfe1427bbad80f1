// SPDX-License-Identifier: Apache-2.0
package org.omadm.codegen.elaborate;

import org.omadm.codegen.ast.Span;

/** The elaboration has no end, or none in sight. */
final class TooMuch extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Span span;

  TooMuch(Span span) {
    super("elaboration without end", null, false, false);
    this.span = span;
  }

  Span span() {
    return span;
  }
}
