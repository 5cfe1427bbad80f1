// SPDX-License-Identifier: Apache-2.0
package org.omadm.codegen.diagnostic;

import org.jspecify.annotations.Nullable;
import org.omadm.codegen.ast.SourceText;
import org.omadm.codegen.ast.Span;

/**
 * Prints a diagnostic for people:
 *
 * <pre>
 * spec/DmClient.tla:142:17: error [TLA203] CHOOSE needs a finite set to choose from
 *   142 |     /\ nonce' = CHOOSE n \in Nat : n \notin used
 *       |                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 *   help: bound it with a constant, e.g. CHOOSE n \in Nonces : ...
 * </pre>
 */
final class DiagnosticRenderer {

  private static final int LONGEST_LINE = 160;

  /** Ends with a line feed; without a source the line and carets are left out. */
  static String render(Diagnostic diagnostic, @Nullable SourceText source) {
    return headline(diagnostic)
        + (source == null ? "" : excerpt(diagnostic.span(), source))
        + "  help: "
        + diagnostic.help()
        + "\n";
  }

  private static String headline(Diagnostic diagnostic) {
    return "%s: error [%s] %s\n"
        .formatted(diagnostic.span().place(), diagnostic.code(), diagnostic.message());
  }

  private static String excerpt(Span span, SourceText source) {
    String line = source.line(span.startLine());
    if (line.length() > LONGEST_LINE) {
      return "";
    }
    String number = Integer.toString(span.startLine());
    return "  %s | %s\n  %s | %s\n"
        .formatted(number, visible(line), " ".repeat(number.length()), carets(span, line));
  }

  /**
   * Carets under the span, up to the end of its first line; tabs stay tabs so that they line up.
   */
  private static String carets(Span span, String line) {
    int length = line.codePointCount(0, line.length());
    int start = Math.min(span.startColumn() - 1, length);
    int end = span.endLine() > span.startLine() ? length : Math.min(span.endColumn() - 1, length);
    String before = line.substring(0, line.offsetByCodePoints(0, start));
    return before.replaceAll("[^\t]", " ") + "^".repeat(Math.max(1, end - start));
  }

  /** Control characters would move the cursor or ring the bell. */
  private static String visible(String line) {
    return line.replaceAll("[\\p{Cntrl}&&[^\t]]", "\uFFFD");
  }

  private DiagnosticRenderer() {}
}
