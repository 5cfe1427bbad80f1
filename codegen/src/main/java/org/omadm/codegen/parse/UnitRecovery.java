// SPDX-License-Identifier: Apache-2.0
package org.omadm.codegen.parse;

import org.antlr.v4.runtime.DefaultErrorStrategy;
import org.antlr.v4.runtime.InputMismatchException;
import org.antlr.v4.runtime.Parser;
import org.antlr.v4.runtime.RecognitionException;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.misc.IntervalSet;

/**
 * After a syntax error, goes on with the next unit of the module, so that there is one error for
 * each wrong unit. Nothing is guessed inside a unit: a token that was put in or left out would only
 * make further errors there.
 */
final class UnitRecovery extends DefaultErrorStrategy {

  private static final IntervalSet UNIT_BEGINS =
      new IntervalSet(
          TlaLexer.ASSUME,
          TlaLexer.ASSUMPTION,
          TlaLexer.CONSTANT,
          TlaLexer.LOCAL,
          TlaLexer.ModuleBegin,
          TlaLexer.ModuleEnd,
          TlaLexer.Separator,
          TlaLexer.THEOREM,
          TlaLexer.VARIABLE,
          Token.EOF);

  @Override
  public void recover(Parser recognizer, RecognitionException error) {
    boolean inUnit = recognizer.getContext() instanceof TlaParser.UnitContext;
    if (!inUnit && recognizer.getContext().getParent() != null) {
      throw error;
    }
    if (recognizer.getCurrentToken() == recognizer.getContext().getStart()) {
      recognizer.consume(); // or it would begin the same unit again, and again
    }
    skip(recognizer);
  }

  @Override
  public Token recoverInline(Parser recognizer) {
    throw new InputMismatchException(recognizer);
  }

  /**
   * Between units, leaves out what does not begin one; elsewhere the next match finds the error.
   */
  @Override
  public void sync(Parser recognizer) {
    boolean betweenUnits =
        recognizer.getContext() instanceof TlaParser.ModuleContext module
            && module.Separator() != null;
    if (betweenUnits
        && !recognizer.getExpectedTokens().contains(recognizer.getCurrentToken().getType())) {
      reportError(recognizer, new InputMismatchException(recognizer));
      skip(recognizer);
    }
  }

  private void skip(Parser recognizer) {
    while (!beginsUnit(recognizer.getCurrentToken())) {
      recognizer.consume();
    }
    endErrorCondition(recognizer);
  }

  private static boolean beginsUnit(Token token) {
    boolean definition =
        token.getType() == TlaLexer.Identifier && token.getCharPositionInLine() == 0;
    return definition || UNIT_BEGINS.contains(token.getType());
  }
}
