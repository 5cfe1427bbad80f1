// SPDX-License-Identifier: Apache-2.0
package org.omadm.codegen.compare;

import java.util.function.Supplier;
import org.omadm.codegen.ast.Expression;
import org.omadm.codegen.ast.ExpressionVisitor;
import org.omadm.codegen.ast.Span;

/** The forms of expression that have no value in a model's bounds, each an error of its own. */
abstract class WithoutValue implements ExpressionVisitor<Value> {

  static EvaluationException unsupported(Span span, String what) {
    return new EvaluationException(span, "'" + what + "' cannot be evaluated in a model's bounds");
  }

  /**
   * What a computation gives; if its operands are not as they should be, the message says where.
   */
  static <T> T placed(Span span, Supplier<T> computation) {
    try {
      return computation.get();
    } catch (IllegalArgumentException operand) {
      throw new EvaluationException(span, String.valueOf(operand.getMessage()));
    } catch (ArithmeticException overflow) {
      throw new EvaluationException(span, "a number does not fit into 32 bits");
    }
  }

  @Override
  public Value decimalLiteral(Expression.DecimalLiteral e) {
    throw unsupported(e.span(), e.text());
  }

  @Override
  public Value operatorSymbol(Expression.OperatorSymbol e) {
    throw unsupported(e.span(), e.symbol());
  }

  @Override
  public Value subexpression(Expression.Subexpression e) {
    throw unsupported(e.span(), "!");
  }

  @Override
  public Value qualified(Expression.Qualified e) {
    throw unsupported(e.span(), "!");
  }

  @Override
  public Value prime(Expression.Prime e) {
    throw unsupported(e.span(), "'");
  }

  @Override
  public Value unchanged(Expression.Unchanged e) {
    throw unsupported(e.span(), "UNCHANGED");
  }

  @Override
  public Value enabled(Expression.Enabled e) {
    throw unsupported(e.span(), "ENABLED");
  }

  @Override
  public Value unboundedQuantifier(Expression.UnboundedQuantifier e) {
    throw unsupported(e.span(), "quantifier without a set");
  }

  @Override
  public Value temporalQuantifier(Expression.TemporalQuantifier e) {
    throw unsupported(e.span(), "temporal quantifier");
  }

  @Override
  public Value unboundedChoose(Expression.UnboundedChoose e) {
    throw unsupported(e.span(), "CHOOSE without a set");
  }

  @Override
  public Value lambda(Expression.Lambda e) {
    throw unsupported(e.span(), "LAMBDA");
  }

  @Override
  public Value actionSubscript(Expression.ActionSubscript e) {
    throw unsupported(e.span(), "[A]_v");
  }

  @Override
  public Value fairness(Expression.Fairness e) {
    throw unsupported(e.span(), "fairness");
  }
}
