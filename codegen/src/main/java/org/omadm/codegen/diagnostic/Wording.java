// SPDX-License-Identifier: Apache-2.0
package org.omadm.codegen.diagnostic;

import org.omadm.codegen.ast.Span;

/**
 * The wording of every diagnostic, one method for each code. Codes are permanent: 0xx syntax, 1xx
 * names, 2xx outside the accepted subset, 3xx types and levels.
 */
public final class Wording {

  // 0xx Syntax

  public static Diagnostic unclosedComment(Span span) {
    return new Diagnostic(
        "TLA001",
        span,
        "this comment is never closed",
        "close it with *); a comment inside a comment needs its own *)");
  }

  private Wording() {}
}
