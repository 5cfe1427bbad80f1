// SPDX-License-Identifier: Apache-2.0
package org.omadm.codegen.model;

/** One method for each kind, so that a new kind does not compile until it is handled. */
public interface ExpressionVisitor<R> {
  R booleanLiteral(Expression.BooleanLiteral expression);

  R integerLiteral(Expression.IntegerLiteral expression);

  R stringLiteral(Expression.StringLiteral expression);

  R localName(Expression.LocalName expression);

  R variableName(Expression.VariableName expression);

  R constantApplication(Expression.ConstantApplication expression);

  R operatorApplication(Expression.OperatorApplication expression);

  R fieldAccess(Expression.FieldAccess expression);

  R application(Expression.Application expression);

  R previousValue(Expression.PreviousValue expression);

  R narrowed(Expression.Narrowed expression);

  R typeTest(Expression.TypeTest expression);

  R unary(Expression.Unary expression);

  R binary(Expression.Binary expression);

  R conjunction(Expression.Conjunction expression);

  R disjunction(Expression.Disjunction expression);

  R ifThenElse(Expression.IfThenElse expression);

  R caseExpression(Expression.Case expression);

  R let(Expression.Let expression);

  R quantified(Expression.Quantified expression);

  R choose(Expression.Choose expression);

  R setFilter(Expression.SetFilter expression);

  R setMap(Expression.SetMap expression);

  R functionLiteral(Expression.FunctionLiteral expression);

  R setLiteral(Expression.SetLiteral expression);

  R integerRange(Expression.IntegerRange expression);

  R recordLiteral(Expression.RecordLiteral expression);

  R recordSet(Expression.RecordSet expression);

  R except(Expression.Except expression);

  R tupleLiteral(Expression.TupleLiteral expression);

  R libraryCall(Expression.LibraryCall expression);

  R closure(Expression.Closure expression);
}
