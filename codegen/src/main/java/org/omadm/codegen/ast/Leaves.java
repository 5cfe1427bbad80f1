// SPDX-License-Identifier: Apache-2.0
package org.omadm.codegen.ast;

/** Gives back the forms that have no parts; a part of a definition counts as a name of its own. */
abstract class Leaves implements ExpressionVisitor<Expression> {

  @Override
  public Expression name(Expression.Name e) {
    return e;
  }

  @Override
  public Expression booleanLiteral(Expression.BooleanLiteral e) {
    return e;
  }

  @Override
  public Expression numberLiteral(Expression.NumberLiteral e) {
    return e;
  }

  @Override
  public Expression decimalLiteral(Expression.DecimalLiteral e) {
    return e;
  }

  @Override
  public Expression stringLiteral(Expression.StringLiteral e) {
    return e;
  }

  @Override
  public Expression oldValue(Expression.OldValue e) {
    return e;
  }

  @Override
  public Expression operatorSymbol(Expression.OperatorSymbol e) {
    return e;
  }

  @Override
  public Expression subexpression(Expression.Subexpression e) {
    return e;
  }
}
