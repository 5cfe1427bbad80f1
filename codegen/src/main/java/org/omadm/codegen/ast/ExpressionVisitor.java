// SPDX-License-Identifier: Apache-2.0
package org.omadm.codegen.ast;

/**
 * One method for each form of expression, so that a new form does not compile until everyone who
 * translates expressions has an answer for it.
 */
public interface ExpressionVisitor<R> {

  R name(Expression.Name expression);

  R booleanLiteral(Expression.BooleanLiteral expression);

  R numberLiteral(Expression.NumberLiteral expression);

  R decimalLiteral(Expression.DecimalLiteral expression);

  R stringLiteral(Expression.StringLiteral expression);

  R oldValue(Expression.OldValue expression);

  R operatorSymbol(Expression.OperatorSymbol expression);

  R operatorApplication(Expression.OperatorApplication expression);

  R qualified(Expression.Qualified expression);

  R subexpression(Expression.Subexpression expression);

  R prefixApplication(Expression.PrefixApplication expression);

  R infixApplication(Expression.InfixApplication expression);

  R postfixApplication(Expression.PostfixApplication expression);

  R cartesianProduct(Expression.CartesianProduct expression);

  R prime(Expression.Prime expression);

  R unchanged(Expression.Unchanged expression);

  R enabled(Expression.Enabled expression);

  R conjunctionList(Expression.ConjunctionList expression);

  R disjunctionList(Expression.DisjunctionList expression);

  R quantifier(Expression.Quantifier expression);

  R unboundedQuantifier(Expression.UnboundedQuantifier expression);

  R temporalQuantifier(Expression.TemporalQuantifier expression);

  R choose(Expression.Choose expression);

  R unboundedChoose(Expression.UnboundedChoose expression);

  R ifThenElse(Expression.If expression);

  R caseOf(Expression.Case expression);

  R let(Expression.Let expression);

  R lambda(Expression.Lambda expression);

  R labelled(Expression.Labelled expression);

  R setEnumeration(Expression.SetEnumeration expression);

  R setFilter(Expression.SetFilter expression);

  R setMap(Expression.SetMap expression);

  R functionConstructor(Expression.FunctionConstructor expression);

  R functionSet(Expression.FunctionSet expression);

  R functionApplication(Expression.FunctionApplication expression);

  R recordConstructor(Expression.RecordConstructor expression);

  R recordSet(Expression.RecordSet expression);

  R fieldAccess(Expression.FieldAccess expression);

  R tuple(Expression.Tuple expression);

  R except(Expression.Except expression);

  R actionSubscript(Expression.ActionSubscript expression);

  R fairness(Expression.Fairness expression);
}
