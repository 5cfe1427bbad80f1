// SPDX-License-Identifier: Apache-2.0
package org.omadm.codegen.parse;

import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.CharStreams;
import org.antlr.v4.runtime.CommonToken;
import org.antlr.v4.runtime.Token;
import org.jspecify.annotations.Nullable;
import org.omadm.codegen.ast.SourceText;
import org.omadm.codegen.ast.Span;
import org.omadm.codegen.diagnostic.Diagnostics;
import org.omadm.codegen.diagnostic.Wording;

/** All tokens of a text, comments included, up to the end of its module. */
final class Lexing {

  /** A file of another kind would give one for each character. */
  private static final int MOST_ERRORS = 10;

  private final Spans spans;
  private final TlaLexer lexer;
  private final Diagnostics diagnostics;
  private final List<CommonToken> tokens = new ArrayList<>();
  private int errors;
  private @Nullable Token comment;

  Lexing(SourceText source, Diagnostics diagnostics) {
    this.spans = new Spans(source.file());
    this.diagnostics = diagnostics;
    this.lexer = new TlaLexer(CharStreams.fromString(source.text(), source.file()));
    lexer.removeErrorListeners();
  }

  /** The tokens, without one for the end of the file; the mode is where the text starts. */
  List<CommonToken> tokens(int mode) {
    if (mode != TlaLexer.DEFAULT_MODE) {
      lexer.pushMode(mode);
    }
    Token token = lexer.nextToken();
    while (token.getType() != Token.EOF && errors < MOST_ERRORS) {
      check(token);
      tokens.add((CommonToken) token);
      boolean ended = token.getType() == TlaLexer.ModuleEnd && lexer._mode == TlaLexer.DEFAULT_MODE;
      if (ended) {
        return tokens;
      }
      token = lexer.nextToken();
    }
    checkEnd(token, mode);
    return tokens;
  }

  private void check(Token token) {
    switch (token.getType()) {
      case TlaLexer.CommentBegin -> comment = token;
      case TlaLexer.Unknown -> {
        errors++;
        diagnostics.report(Wording.unknownCharacter(spans.of(token), token.getText()));
      }
      case TlaLexer.WrongString -> {
        errors++;
        diagnostics.report(Wording.wrongInString(spans.of(token)));
      }
      case TlaLexer.UnclosedString -> {
        errors++;
        diagnostics.report(Wording.unclosedString(spans.of(token)));
      }
      default -> {}
    }
  }

  private void checkEnd(Token end, int mode) {
    if (errors > 0 || (mode != TlaLexer.DEFAULT_MODE && lexer._mode == mode)) {
      return;
    }
    if (lexer._mode == TlaLexer.COMMENT && comment != null) {
      diagnostics.report(Wording.unclosedComment(spans.of(comment)));
    } else if (lexer._mode == TlaLexer.DEFAULT_MODE) {
      Span start = new Span(spans.file(), 1, 1, 1, 1);
      diagnostics.report(Wording.noModule(start));
    } else {
      diagnostics.report(Wording.moduleNotEnded(spans.of(end)));
    }
  }
}
