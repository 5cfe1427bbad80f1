// SPDX-License-Identifier: Apache-2.0
package org.omadm.codegen.check;

import org.omadm.codegen.ast.Expression;
import org.omadm.codegen.ast.ExpressionVisitor;
import org.omadm.codegen.ast.Span;
import org.omadm.codegen.diagnostic.SubsetWording;

/** The forms of expression outside the accepted subset, each an error of its own. */
abstract class UnsupportedExpressions implements ExpressionVisitor<Typed> {

  private static CheckFailure outside(Span span, String construct) {
    return new CheckFailure(SubsetWording.outsideSubset(span, construct));
  }

  @Override
  public Typed decimalLiteral(Expression.DecimalLiteral e) {
    throw outside(e.span(), "a decimal number");
  }

  @Override
  public Typed operatorSymbol(Expression.OperatorSymbol e) {
    throw outside(e.span(), "an operator symbol as an argument");
  }

  @Override
  public Typed qualified(Expression.Qualified e) {
    throw new CheckFailure(SubsetWording.instanceName(e.span()));
  }

  @Override
  public Typed subexpression(Expression.Subexpression e) {
    throw outside(e.span(), "a part of a definition");
  }

  @Override
  public Typed unchanged(Expression.Unchanged e) {
    throw new CheckFailure(SubsetWording.actionInExpression(e.span(), "UNCHANGED"));
  }

  @Override
  public Typed enabled(Expression.Enabled e) {
    throw outside(e.span(), "ENABLED");
  }

  @Override
  public Typed unboundedQuantifier(Expression.UnboundedQuantifier e) {
    throw new CheckFailure(SubsetWording.unbounded(e.span(), "a quantifier"));
  }

  @Override
  public Typed temporalQuantifier(Expression.TemporalQuantifier e) {
    throw outside(e.span(), "a temporal quantifier");
  }

  @Override
  public Typed unboundedChoose(Expression.UnboundedChoose e) {
    throw new CheckFailure(SubsetWording.unbounded(e.span(), "CHOOSE"));
  }

  @Override
  public Typed lambda(Expression.Lambda e) {
    throw outside(e.span(), "LAMBDA");
  }

  @Override
  public Typed labelled(Expression.Labelled e) {
    throw outside(e.span(), "a label");
  }

  @Override
  public Typed actionSubscript(Expression.ActionSubscript e) {
    throw outside(e.span(), "[A]_v");
  }

  @Override
  public Typed fairness(Expression.Fairness e) {
    throw outside(e.span(), "fairness");
  }
}
