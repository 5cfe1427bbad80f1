// SPDX-License-Identifier: Apache-2.0
package org.omadm.codegen.parse;

import java.math.BigInteger;
import org.omadm.codegen.ast.Expression;
import org.omadm.codegen.ast.Expression.BooleanLiteral;
import org.omadm.codegen.ast.Expression.DecimalLiteral;
import org.omadm.codegen.ast.Expression.NumberLiteral;
import org.omadm.codegen.ast.Expression.OldValue;
import org.omadm.codegen.ast.Expression.StringLiteral;
import org.omadm.codegen.diagnostic.Diagnostics;
import org.omadm.codegen.diagnostic.Wording;

/** Translates literals. */
final class LiteralBuilder extends TlaParserBaseVisitor<Expression> {

  /** Reading a number takes time that grows with the square of its length. */
  private static final int MOST_DIGITS = 1000;

  private final Spans spans;
  private final Diagnostics diagnostics;

  LiteralBuilder(Spans spans, Diagnostics diagnostics) {
    this.spans = spans;
    this.diagnostics = diagnostics;
  }

  @Override
  public Expression visitBooleanLiteral(TlaParser.BooleanLiteralContext tree) {
    return new BooleanLiteral(tree.TRUE() != null, spans.of(tree));
  }

  @Override
  public Expression visitNumberLiteral(TlaParser.NumberLiteralContext tree) {
    String text = tree.getText();
    if (text.length() > MOST_DIGITS) {
      diagnostics.report(Wording.numberTooLong(spans.of(tree), MOST_DIGITS));
      return new NumberLiteral(BigInteger.ZERO, text, spans.of(tree));
    }
    return new NumberLiteral(value(text), text, spans.of(tree));
  }

  @Override
  public Expression visitDecimalLiteral(TlaParser.DecimalLiteralContext tree) {
    return new DecimalLiteral(tree.getText(), spans.of(tree));
  }

  @Override
  public Expression visitStringLiteral(TlaParser.StringLiteralContext tree) {
    return new StringLiteral(unescaped(tree.getText()), spans.of(tree));
  }

  @Override
  public Expression visitOldValue(TlaParser.OldValueContext tree) {
    return new OldValue(spans.of(tree));
  }

  private static BigInteger value(String text) {
    if (text.charAt(0) != '\\') {
      return new BigInteger(text);
    }
    int radix =
        switch (text.charAt(1)) {
          case 'b', 'B' -> 2;
          case 'o', 'O' -> 8;
          default -> 16;
        };
    return new BigInteger(text.substring(2), radix);
  }

  private static String unescaped(String quoted) {
    StringBuilder value = new StringBuilder(quoted.length());
    for (int i = 1; i < quoted.length() - 1; i++) {
      char c = quoted.charAt(i);
      value.append(c == '\\' ? escape(quoted.charAt(++i)) : c);
    }
    return value.toString();
  }

  private static char escape(char letter) {
    return switch (letter) {
      case 't' -> '\t';
      case 'n' -> '\n';
      case 'f' -> '\f';
      case 'r' -> '\r';
      default -> letter;
    };
  }
}
