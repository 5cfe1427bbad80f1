// SPDX-License-Identifier: Apache-2.0
package org.omadm.codegen.parse;

import java.util.List;
import org.antlr.v4.runtime.CommonToken;

/** Which brackets belong together, and which kind of expression they enclose. */
final class Brackets {

  static boolean match(CommonToken opening, CommonToken closing) {
    return switch (opening.getText()) {
      case "(" -> closing.getType() == TlaLexer.CloseParenthesis;
      case "{" -> closing.getType() == TlaLexer.CloseBrace;
      case "[" ->
          closing.getType() == TlaLexer.CloseSquare
              || closing.getType() == TlaLexer.CloseSquareSubscript;
      default ->
          closing.getType() == TlaLexer.CloseAngle
              || closing.getType() == TlaLexer.CloseAngleSubscript;
    };
  }

  /**
   * Gives an opening bracket the kind that a token directly inside it tells; the first that tells
   * decides.
   *
   * @param before all tokens before the telling one, for a look at what follows the bracket
   */
  static void tell(CommonToken opening, CommonToken telling, List<CommonToken> before) {
    switch (opening.getType()) {
      case TlaLexer.OpenSquare -> opening.setType(squareKind(opening, telling, before));
      case TlaLexer.OpenBrace -> {
        if (telling.getType() == TlaLexer.Colon) {
          opening.setType(
              beginsWithBound(new Lookahead(opening, before))
                  ? TlaLexer.SetFilterOpen
                  : TlaLexer.SetMapOpen);
        }
      }
      case TlaLexer.OpenAngle -> {
        if (telling.getType() == TlaLexer.CloseAngleSubscript) {
          opening.setType(TlaLexer.AngleActionOpen);
        }
      }
      default -> {}
    }
  }

  private static int squareKind(
      CommonToken opening, CommonToken telling, List<CommonToken> before) {
    return switch (telling.getType()) {
      case TlaLexer.MapsTo ->
          isOneToken(new Lookahead(opening, before)) ? TlaLexer.RecordOpen : TlaLexer.FunctionOpen;
      case TlaLexer.Colon -> TlaLexer.RecordSetOpen;
      case TlaLexer.Arrow -> TlaLexer.FunctionSetOpen;
      case TlaLexer.EXCEPT -> TlaLexer.ExceptOpen;
      case TlaLexer.CloseSquareSubscript -> TlaLexer.ActionOpen;
      default -> TlaLexer.OpenSquare;
    };
  }

  private static boolean isOneToken(Lookahead inside) {
    return inside.next() != CommonToken.EOF && inside.next() == CommonToken.EOF;
  }

  /** Whether {@code x \in ...} or {@code <<x, y>> \in ...} follows. */
  private static boolean beginsWithBound(Lookahead inside) {
    int first = inside.next();
    if (first == TlaLexer.OpenAngle) {
      do {
        if (inside.next() != TlaLexer.Identifier) {
          return false;
        }
        first = inside.next();
      } while (first == TlaLexer.Comma);
      return first == TlaLexer.CloseAngle && inside.next() == TlaLexer.ElementOf;
    }
    return first == TlaLexer.Identifier && inside.next() == TlaLexer.ElementOf;
  }

  /** The visible tokens after an opening bracket. */
  private static final class Lookahead {

    private final List<CommonToken> tokens;
    private int index;

    Lookahead(CommonToken opening, List<CommonToken> tokens) {
      this.tokens = tokens;
      this.index = opening.getTokenIndex();
    }

    /** The type of the next token, or EOF. */
    int next() {
      do {
        index++;
      } while (index < tokens.size()
          && tokens.get(index).getChannel() != CommonToken.DEFAULT_CHANNEL);
      return index < tokens.size() ? tokens.get(index).getType() : CommonToken.EOF;
    }
  }

  private Brackets() {}
}
