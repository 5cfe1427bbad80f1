// SPDX-License-Identifier: Apache-2.0
package org.omadm.codegen.parse;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.antlr.v4.runtime.CommonTokenStream;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.jspecify.annotations.Nullable;

/**
 * Finds the plain {@code \*} lines that belong to a declaration or definition: those that stand
 * alone on the lines directly above it, or behind a declared name on its line.
 */
final class Comments {

  private final CommonTokenStream tokens;
  private @Nullable Token lineStart;

  Comments(CommonTokenStream tokens) {
    this.tokens = tokens;
  }

  /** The lines directly above a tree, without {@code \*} and one space, joined by line feeds. */
  String above(ParserRuleContext tree) {
    return above(tree.getStart());
  }

  /**
   * What is said about one name of {@code VARIABLES a, b}: the lines above it, else the comment
   * behind it on its line; for the first name on the keyword's line, the lines above the keyword.
   */
  String about(Token name) {
    Token keyword = firstOnItsLine(name);
    String above = above(keyword);
    return above.isEmpty() ? behind(name) : above;
  }

  /** The first lines below a token. */
  String below(Token token) {
    List<String> lines = new ArrayList<>();
    int line = 0;
    for (int i = token.getTokenIndex() + 1; i < tokens.size(); i++) {
      Token next = tokens.get(i);
      boolean continues = line == 0 || next.getLine() == line + 1;
      if (next.getType() != TlaLexer.LineComment || !continues) {
        break;
      }
      lines.add(text(next));
      line = next.getLine();
    }
    return String.join("\n", lines);
  }

  private String above(Token first) {
    Deque<String> lines = new ArrayDeque<>();
    int line = first.getLine();
    for (int i = first.getTokenIndex() - 1; i >= 0; i--) {
      Token before = tokens.get(i);
      if (before.getType() == TlaLexer.JunctionEnd) {
        continue;
      }
      if (before.getType() != TlaLexer.LineComment
          || before.getLine() != line - 1
          || !standsAlone(i)) {
        break;
      }
      lines.push(text(before));
      line--;
    }
    return String.join("\n", lines);
  }

  private String behind(Token name) {
    for (int i = name.getTokenIndex() + 1; i < tokens.size(); i++) {
      Token next = tokens.get(i);
      if (next.getLine() != name.getLine() || next.getType() == TlaLexer.Identifier) {
        return "";
      }
      if (next.getType() == TlaLexer.LineComment) {
        return text(next);
      }
    }
    return "";
  }

  /** Asked about one name after the other, of a line that may hold thousands. */
  private Token firstOnItsLine(Token token) {
    if (lineStart != null && lineStart.getLine() == token.getLine()) {
      return lineStart;
    }
    Token first = token;
    for (int i = token.getTokenIndex() - 1; i >= 0; i--) {
      Token before = tokens.get(i);
      if (before.getLine() != token.getLine()) {
        break;
      }
      first = before;
    }
    lineStart = first;
    return first;
  }

  private boolean standsAlone(int index) {
    @Nullable Token before = null;
    for (int i = index - 1; i >= 0 && before == null; i--) {
      if (tokens.get(i).getType() != TlaLexer.JunctionEnd) {
        before = tokens.get(i);
      }
    }
    return before == null || before.getLine() < tokens.get(index).getLine();
  }

  private static String text(Token comment) {
    String text = comment.getText().substring(2);
    return (text.startsWith(" ") ? text.substring(1) : text).stripTrailing();
  }
}
