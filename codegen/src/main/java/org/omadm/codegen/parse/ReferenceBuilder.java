// SPDX-License-Identifier: Apache-2.0
package org.omadm.codegen.parse;

import java.math.BigInteger;
import java.util.List;
import org.antlr.v4.runtime.tree.TerminalNode;
import org.omadm.codegen.ast.CanonicalSymbols;
import org.omadm.codegen.ast.Expression;
import org.omadm.codegen.ast.Expression.BooleanLiteral;
import org.omadm.codegen.ast.Expression.DecimalLiteral;
import org.omadm.codegen.ast.Expression.Name;
import org.omadm.codegen.ast.Expression.NumberLiteral;
import org.omadm.codegen.ast.Expression.OldValue;
import org.omadm.codegen.ast.Expression.OperatorApplication;
import org.omadm.codegen.ast.Expression.OperatorSymbol;
import org.omadm.codegen.ast.Expression.Qualified;
import org.omadm.codegen.ast.Expression.StringLiteral;
import org.omadm.codegen.ast.Qualifier;
import org.omadm.codegen.ast.Span;
import org.omadm.codegen.diagnostic.Diagnostics;
import org.omadm.codegen.diagnostic.Wording;

/** Translates literals, names and applications of named operators. */
final class ReferenceBuilder extends TlaParserBaseVisitor<Expression> {

  /** Reading a number takes time that grows with the square of its length. */
  private static final int MOST_DIGITS = 1000;

  private final Spans spans;
  private final ExpressionBuilder expressions;
  private final Diagnostics diagnostics;

  ReferenceBuilder(Spans spans, ExpressionBuilder expressions, Diagnostics diagnostics) {
    this.spans = spans;
    this.expressions = expressions;
    this.diagnostics = diagnostics;
  }

  Expression reference(TlaParser.ReferenceContext tree) {
    List<TlaParser.StepContext> steps = tree.step();
    Expression last = visit(steps.get(steps.size() - 1));
    if (steps.size() == 1) {
      return last;
    }
    return new Qualified(
        steps.subList(0, steps.size() - 1).stream().map(this::qualifier).toList(),
        last,
        spans.of(tree));
  }

  /** A path of names without arguments. */
  Expression path(List<TerminalNode> names, Span span) {
    TerminalNode last = names.get(names.size() - 1);
    Name name = new Name(last.getText(), spans.of(last.getSymbol()));
    if (names.size() == 1) {
      return name;
    }
    List<Qualifier> qualifiers =
        names.subList(0, names.size() - 1).stream()
            .map(TerminalNode::getSymbol)
            .map(each -> new Qualifier(spans.identifier(each), List.of(), spans.of(each)))
            .toList();
    return new Qualified(qualifiers, name, span);
  }

  List<Expression> arguments(TlaParser.ArgumentsContext tree) {
    return tree.argument().stream().map(this::argument).toList();
  }

  Expression argument(TlaParser.ArgumentContext tree) {
    if (tree instanceof TlaParser.ExpressionArgumentContext argument) {
      return expressions.build(argument.expression());
    }
    return new OperatorSymbol(CanonicalSymbols.of(tree.getText()), spans.of(tree));
  }

  @Override
  public Expression visitName(TlaParser.NameContext tree) {
    return new Name(tree.getText(), spans.of(tree));
  }

  @Override
  public Expression visitOperatorApplication(TlaParser.OperatorApplicationContext tree) {
    return new OperatorApplication(
        spans.identifier(tree.Identifier().getSymbol()),
        arguments(tree.arguments()),
        spans.of(tree));
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

  private Qualifier qualifier(TlaParser.StepContext tree) {
    if (tree instanceof TlaParser.OperatorApplicationContext application) {
      return new Qualifier(
          spans.identifier(application.Identifier().getSymbol()),
          arguments(application.arguments()),
          spans.of(tree));
    }
    return new Qualifier(spans.identifier(tree.getStart()), List.of(), spans.of(tree));
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
    StringBuilder value = new StringBuilder();
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
