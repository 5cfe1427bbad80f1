// SPDX-License-Identifier: Apache-2.0
package org.omadm.codegen.parse;

import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.omadm.codegen.ast.CanonicalSymbols;
import org.omadm.codegen.ast.Identifier;
import org.omadm.codegen.ast.Span;

/** Where tokens and trees of one file stand. No token but a comment goes over a line end. */
record Spans(String file) {

  Span of(Token token) {
    return between(token, token);
  }

  Span of(ParserRuleContext tree) {
    return between(tree.getStart(), tree.getStop());
  }

  Span between(Token first, Token last) {
    return new Span(
        file,
        first.getLine(),
        first.getCharPositionInLine() + 1,
        last.getLine(),
        last.getCharPositionInLine() + 1 + length(last));
  }

  /** A name or operator in its canonical spelling. */
  Identifier identifier(Token token) {
    return new Identifier(CanonicalSymbols.of(token.getText()), of(token));
  }

  private static int length(Token token) {
    return token.getType() == Token.EOF ? 0 : token.getStopIndex() - token.getStartIndex() + 1;
  }
}
