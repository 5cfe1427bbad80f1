// SPDX-License-Identifier: Apache-2.0
package org.omadm.codegen.parse;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.omadm.codegen.ast.Expression;
import org.omadm.codegen.ast.Span;
import org.omadm.codegen.diagnostic.Diagnostics;
import org.omadm.codegen.diagnostic.Wording;

/**
 * Makes trees of flat chains of operators. Each operator has a range of precedences; of two that
 * compete for an operand the one whose whole range is higher gets it. Where the ranges overlap the
 * chain is an error, unless both are the same operator and it associates to the left. The ranges
 * are SANY's, which differ from the book's for SUBSET, UNION and DOMAIN.
 */
final class OperatorPrecedence {

  /** A range of precedences; {@code left} if the operator associates to the left. */
  record Range(int low, int high, boolean left) {}

  private static final Range PRIME = new Range(15, 15, false);
  private static final Map<String, Range> PREFIX =
      Map.of(
          "~", new Range(4, 4, true),
          "ENABLED", new Range(4, 15, false),
          "UNCHANGED", new Range(4, 15, false),
          "[]", new Range(4, 15, false),
          "<>", new Range(4, 15, false),
          "SUBSET", new Range(10, 13, false),
          "UNION", new Range(10, 13, false),
          "DOMAIN", new Range(10, 13, false),
          "-.", new Range(12, 12, false));
  private static final Map<String, Range> INFIX = infix();

  private final Diagnostics diagnostics;

  OperatorPrecedence(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  /** A part of a chain. */
  sealed interface Link {
    Span span();
  }

  /**
   * An operand; its span includes parentheses around it.
   *
   * @param labelled the operator between whose operands a label's formula falls, without
   *     parentheses
   */
  record Operand(Expression expression, boolean primed, Optional<String> labelled, Span span)
      implements Link {}

  /** An operator before its operand, by canonical symbol. */
  record Prefix(String symbol, Span span) implements Link {}

  /** An operator between two operands, by canonical symbol. */
  record Infix(String symbol, Span span) implements Link {}

  /** The range of a canonical prefix symbol. */
  static Range ofPrefix(String symbol) {
    return known(PREFIX, symbol);
  }

  /** The range of a canonical infix symbol. */
  static Range ofInfix(String symbol) {
    return known(INFIX, symbol);
  }

  /** The tree of a chain that alternates as the grammar has it. */
  Expression resolve(List<Link> chain) {
    Deque<Link> operators = new ArrayDeque<>();
    Deque<Operand> operands = new ArrayDeque<>();
    for (Link link : chain) {
      if (link instanceof Operand operand) {
        checkPrime(operators.peek(), operand);
        checkLabel(operators.peek(), operand);
        operands.push(operand);
      } else if (link instanceof Prefix prefix) {
        checkSign(operators.peek(), prefix);
        operators.push(prefix);
      } else if (link instanceof Infix infix) {
        applyThoseBefore(infix, operators, operands);
        operators.push(infix);
      }
    }
    while (!operators.isEmpty()) {
      apply(operators.pop(), operands);
    }
    return operands.pop().expression();
  }

  /** As SANY has it, {@code a * -b} needs parentheses, though {@code a * ~b} does not. */
  private void checkSign(@Nullable Link before, Prefix sign) {
    if (before instanceof Infix infix
        && sign.symbol().equals("-.")
        && ofInfix(infix.symbol()).low() > ofPrefix("-.").high()) {
      diagnostics.report(Wording.precedenceConflict(sign.span(), infix.symbol(), "-"));
    }
  }

  private void checkPrime(@Nullable Link before, Operand operand) {
    if (before instanceof Prefix prefix
        && operand.primed()
        && ofPrefix(prefix.symbol()).high() >= PRIME.low()) {
      diagnostics.report(Wording.precedenceConflict(operand.span(), prefix.symbol(), "'"));
    }
  }

  /** A label reaches to the end of the formula, and that must not change what is read. */
  private void checkLabel(@Nullable Link before, Operand operand) {
    if (before != null
        && operand.labelled().isPresent()
        && rangeOf(before).high() >= ofInfix(operand.labelled().get()).low()) {
      diagnostics.report(
          Wording.labelChangesPrecedence(
              operand.span(), symbolOf(before), operand.labelled().get()));
    }
  }

  private void applyThoseBefore(Infix next, Deque<Link> operators, Deque<Operand> operands) {
    Range range = ofInfix(next.symbol());
    Link before = operators.peek();
    while (before != null && goesFirst(before, next, range)) {
      apply(operators.pop(), operands);
      before = operators.peek();
    }
  }

  private boolean goesFirst(Link before, Infix next, Range range) {
    Range other = rangeOf(before);
    if (other.low() > range.high()) {
      return true;
    }
    if (other.high() < range.low()) {
      return false;
    }
    String symbol = symbolOf(before);
    if (!(before instanceof Infix && symbol.equals(next.symbol()) && range.left())) {
      diagnostics.report(Wording.precedenceConflict(next.span(), symbol, next.symbol()));
    }
    return true;
  }

  private static void apply(Link operator, Deque<Operand> operands) {
    Operand right = operands.pop();
    if (operator instanceof Prefix prefix) {
      Span span = prefix.span().to(right.span());
      operands.push(
          new Operand(
              Operators.prefix(prefix.symbol(), right.expression(), span),
              false,
              Optional.empty(),
              span));
    } else {
      Operand left = operands.pop();
      Span span = left.span().to(right.span());
      operands.push(
          new Operand(
              Operators.infix(
                  symbolOf(operator), left.expression(), left.span(), right.expression(), span),
              false,
              Optional.empty(),
              span));
    }
  }

  private static Range rangeOf(Link operator) {
    return operator instanceof Prefix prefix
        ? ofPrefix(prefix.symbol())
        : ofInfix(symbolOf(operator));
  }

  private static String symbolOf(Link operator) {
    if (operator instanceof Prefix prefix) {
      return prefix.symbol();
    }
    return ((Infix) operator).symbol();
  }

  private static Range known(Map<String, Range> ranges, String symbol) {
    Range range = ranges.get(symbol);
    if (range == null) {
      throw new IllegalArgumentException("no precedence for " + symbol);
    }
    return range;
  }

  private static Map<String, Range> infix() {
    Map<String, Range> ranges = new HashMap<>();
    add(ranges, 1, 1, false, "=>");
    add(ranges, 2, 2, false, "<=> ~> -+->");
    add(ranges, 3, 3, true, "/\\ \\/");
    add(ranges, 5, 5, false, "= /= < > <= >= \\in \\notin \\subseteq \\subset \\supseteq \\supset");
    add(ranges, 5, 5, false, "\\sqsubset \\sqsubseteq \\sqsupset \\sqsupseteq");
    add(ranges, 5, 5, false, "\\prec \\preceq \\succ \\succeq \\ll \\gg");
    add(ranges, 5, 5, false, "\\sim \\simeq \\cong \\approx \\asymp \\doteq \\propto");
    add(ranges, 5, 5, false, ":= ::= |- -| |= =|");
    add(ranges, 5, 14, true, "\\cdot");
    add(ranges, 6, 6, true, "@@");
    add(ranges, 7, 7, false, ":> <:");
    add(ranges, 8, 8, true, "\\cup \\cap");
    add(ranges, 8, 8, false, "\\");
    add(ranges, 9, 9, false, ".. ...");
    add(ranges, 9, 13, false, "!!");
    add(ranges, 9, 13, true, "## $ $$ ?? \\sqcap \\sqcup \\uplus");
    add(ranges, 9, 14, false, "\\wr");
    add(ranges, 10, 10, true, "+ ++ \\oplus");
    add(ranges, 10, 11, false, "%");
    add(ranges, 10, 11, true, "%% | ||");
    add(ranges, 10, 13, true, "\\X");
    add(ranges, 11, 11, true, "- -- \\ominus");
    add(ranges, 13, 13, true, "* ** & && \\o \\bigcirc \\bullet \\star \\odot \\otimes");
    add(ranges, 13, 13, false, "/ // \\div \\oslash");
    add(ranges, 14, 14, false, "^ ^^");
    return Map.copyOf(ranges);
  }

  private static void add(
      Map<String, Range> ranges, int low, int high, boolean left, String symbols) {
    for (String symbol : symbols.split(" ", -1)) {
      ranges.put(symbol, new Range(low, high, left));
    }
  }
}
