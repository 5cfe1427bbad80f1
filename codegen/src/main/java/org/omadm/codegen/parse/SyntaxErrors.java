// SPDX-License-Identifier: Apache-2.0
package org.omadm.codegen.parse;

import java.util.List;
import org.antlr.v4.runtime.BaseErrorListener;
import org.antlr.v4.runtime.NoViableAltException;
import org.antlr.v4.runtime.Parser;
import org.antlr.v4.runtime.RecognitionException;
import org.antlr.v4.runtime.Recognizer;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.TokenStream;
import org.antlr.v4.runtime.misc.IntervalSet;
import org.jspecify.annotations.Nullable;
import org.omadm.codegen.diagnostic.Diagnostics;
import org.omadm.codegen.diagnostic.Wording;

/** Turns what ANTLR says about a token that does not fit into a diagnostic. */
final class SyntaxErrors extends BaseErrorListener {

  /** With more, a list says no more than that something else was expected. */
  private static final int MOST_EXPECTED = 4;

  private final Spans spans;
  private final Diagnostics diagnostics;

  SyntaxErrors(Spans spans, Diagnostics diagnostics) {
    this.spans = spans;
    this.diagnostics = diagnostics;
  }

  @Override
  public void syntaxError(
      Recognizer<?, ?> recognizer,
      @Nullable Object offendingSymbol,
      int line,
      int charPositionInLine,
      String message,
      @Nullable RecognitionException error) {
    Parser parser = (Parser) recognizer;
    Token offending = error == null ? parser.getCurrentToken() : error.getOffendingToken();
    Token shown = visible(offending, parser.getInputStream());
    if (shown.getType() == Token.EOF) {
      diagnostics.report(Wording.endTooEarly(spans.of(shown)));
    } else {
      diagnostics.report(
          Wording.unexpected(spans.of(shown), shown.getText(), expected(parser, error)));
    }
  }

  /** The ends of lists cannot be seen: what stands behind them came too early. */
  private static Token visible(Token offending, TokenStream tokens) {
    Token shown = offending;
    while (shown.getType() == TlaLexer.JunctionEnd) {
      int next = shown.getTokenIndex() + 1;
      while (tokens.get(next).getChannel() != Token.DEFAULT_CHANNEL) {
        next++;
      }
      shown = tokens.get(next);
    }
    return shown;
  }

  private static List<String> expected(Parser parser, @Nullable RecognitionException error) {
    if (error == null || error instanceof NoViableAltException) {
      return List.of();
    }
    IntervalSet expected = error.getExpectedTokens();
    return expected == null || expected.size() > MOST_EXPECTED
        ? List.of()
        : expected.toList().stream().map(type -> name(parser, type)).sorted().toList();
  }

  private static String name(Parser parser, int type) {
    return switch (type) {
      case TlaLexer.Identifier -> "a name";
      case TlaLexer.JunctionBullet, TlaLexer.JunctionEnd -> "the end of the list item";
      default -> parser.getVocabulary().getDisplayName(type);
    };
  }
}
