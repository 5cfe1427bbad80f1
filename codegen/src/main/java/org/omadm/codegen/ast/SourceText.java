// SPDX-License-Identifier: Apache-2.0
package org.omadm.codegen.ast;

/** A file's name and its whole text. */
public record SourceText(String file, String text) {

  /** The exact text of a span of this file. */
  public String text(Span span) {
    int start = offset(span.startLine(), span.startColumn());
    return text.substring(start, Math.max(start, offset(span.endLine(), span.endColumn())));
  }

  /** The text of a line, counted from 1, without its line end; empty beyond the last line. */
  public String line(int line) {
    int start = lineStart(line);
    int end = text.indexOf('\n', start);
    String withCarriageReturn = end < 0 ? text.substring(start) : text.substring(start, end);
    return withCarriageReturn.endsWith("\r")
        ? withCarriageReturn.substring(0, withCarriageReturn.length() - 1)
        : withCarriageReturn;
  }

  private int offset(int line, int column) {
    int start = lineStart(line);
    int available = text.codePointCount(start, text.length());
    return text.offsetByCodePoints(start, Math.min(column - 1, available));
  }

  private int lineStart(int line) {
    int start = 0;
    for (int i = 1; i < line; i++) {
      int end = text.indexOf('\n', start);
      if (end < 0) {
        return text.length();
      }
      start = end + 1;
    }
    return start;
  }
}
