// SPDX-License-Identifier: Apache-2.0
package org.omadm.codegen.parse;

import org.antlr.v4.runtime.Token;
import org.omadm.codegen.ast.SourceText;

/**
 * Columns as people see them: a tab goes to the next multiple of eight, as in SANY. Tokens must be
 * asked for in the order of the text.
 */
final class Columns {

  private static final int TAB = 8;

  private final String text;
  private int line = 1;
  private int index;
  private int charactersBefore;
  private int columnsBefore;

  Columns(SourceText source) {
    this.text = source.text();
  }

  /** The column of a token, counted from 1. */
  int of(Token token) {
    while (line < token.getLine()) {
      index = text.indexOf('\n', index) + 1;
      line++;
      charactersBefore = 0;
      columnsBefore = 0;
    }
    while (charactersBefore < token.getCharPositionInLine()) {
      columnsBefore =
          text.charAt(index) == '\t' ? (columnsBefore / TAB + 1) * TAB : columnsBefore + 1;
      index += Character.charCount(text.codePointAt(index));
      charactersBefore++;
    }
    return columnsBefore + 1;
  }
}
