// SPDX-License-Identifier: Apache-2.0
package org.omadm.codegen.emit;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.omadm.codegen.model.Expression;
import org.omadm.codegen.model.ExpressionVisitor;

/** The direct parts of an expression, in the order of the text. */
final class Parts implements ExpressionVisitor<List<Expression>> {
  private static final Parts PARTS = new Parts();

  private Parts() {}

  /** The expression and all it is made of, itself first. */
  static Stream<Expression> within(Expression expression) {
    return Stream.concat(
        Stream.of(expression), expression.accept(PARTS).stream().flatMap(Parts::within));
  }

  private static List<Expression> with(List<Expression.Bound> bounds, Expression body) {
    List<Expression> parts = new ArrayList<>();
    bounds.forEach(bound -> parts.add(bound.set()));
    parts.add(body);
    return parts;
  }

  @Override
  public List<Expression> booleanLiteral(Expression.BooleanLiteral expression) {
    return List.of();
  }

  @Override
  public List<Expression> integerLiteral(Expression.IntegerLiteral expression) {
    return List.of();
  }

  @Override
  public List<Expression> stringLiteral(Expression.StringLiteral expression) {
    return List.of();
  }

  @Override
  public List<Expression> localName(Expression.LocalName expression) {
    return List.of();
  }

  @Override
  public List<Expression> variableName(Expression.VariableName expression) {
    return List.of();
  }

  @Override
  public List<Expression> constantApplication(Expression.ConstantApplication expression) {
    return expression.arguments();
  }

  @Override
  public List<Expression> operatorApplication(Expression.OperatorApplication expression) {
    return expression.arguments();
  }

  @Override
  public List<Expression> fieldAccess(Expression.FieldAccess expression) {
    return List.of(expression.record());
  }

  @Override
  public List<Expression> application(Expression.Application expression) {
    return List.of(expression.function(), expression.argument());
  }

  @Override
  public List<Expression> previousValue(Expression.PreviousValue expression) {
    return List.of();
  }

  @Override
  public List<Expression> narrowed(Expression.Narrowed expression) {
    return List.of(expression.value());
  }

  @Override
  public List<Expression> typeTest(Expression.TypeTest expression) {
    return List.of(expression.value());
  }

  @Override
  public List<Expression> unary(Expression.Unary expression) {
    return List.of(expression.operand());
  }

  @Override
  public List<Expression> binary(Expression.Binary expression) {
    return List.of(expression.left(), expression.right());
  }

  @Override
  public List<Expression> conjunction(Expression.Conjunction expression) {
    return expression.operands();
  }

  @Override
  public List<Expression> disjunction(Expression.Disjunction expression) {
    return expression.operands();
  }

  @Override
  public List<Expression> ifThenElse(Expression.IfThenElse expression) {
    return List.of(expression.condition(), expression.whenTrue(), expression.whenFalse());
  }

  @Override
  public List<Expression> caseExpression(Expression.Case expression) {
    List<Expression> parts = new ArrayList<>();
    for (Expression.CaseArm arm : expression.arms()) {
      parts.add(arm.condition());
      parts.add(arm.value());
    }
    expression.other().ifPresent(parts::add);
    return parts;
  }

  @Override
  public List<Expression> let(Expression.Let expression) {
    List<Expression> parts = new ArrayList<>();
    expression.bindings().forEach(binding -> parts.add(binding.value()));
    parts.add(expression.body());
    return parts;
  }

  @Override
  public List<Expression> quantified(Expression.Quantified expression) {
    return with(expression.bounds(), expression.body());
  }

  @Override
  public List<Expression> choose(Expression.Choose expression) {
    return List.of(expression.bound().set(), expression.predicate());
  }

  @Override
  public List<Expression> setFilter(Expression.SetFilter expression) {
    return List.of(expression.bound().set(), expression.predicate());
  }

  @Override
  public List<Expression> setMap(Expression.SetMap expression) {
    return with(expression.bounds(), expression.element());
  }

  @Override
  public List<Expression> functionLiteral(Expression.FunctionLiteral expression) {
    return List.of(expression.bound().set(), expression.value());
  }

  @Override
  public List<Expression> setLiteral(Expression.SetLiteral expression) {
    return expression.elements();
  }

  @Override
  public List<Expression> integerRange(Expression.IntegerRange expression) {
    return List.of(expression.first(), expression.last());
  }

  @Override
  public List<Expression> recordLiteral(Expression.RecordLiteral expression) {
    return expression.fields().stream().map(Expression.FieldValue::value).toList();
  }

  @Override
  public List<Expression> recordSet(Expression.RecordSet expression) {
    return expression.fields().stream().map(Expression.FieldValue::value).toList();
  }

  @Override
  public List<Expression> except(Expression.Except expression) {
    List<Expression> parts = new ArrayList<>(List.of(expression.base()));
    for (Expression.Update update : expression.updates()) {
      for (Expression.PathStep step : update.path()) {
        if (step instanceof Expression.IndexStep index) {
          parts.add(index.index());
        }
      }
      parts.add(update.value());
    }
    return parts;
  }

  @Override
  public List<Expression> tupleLiteral(Expression.TupleLiteral expression) {
    return expression.components();
  }

  @Override
  public List<Expression> libraryCall(Expression.LibraryCall expression) {
    return expression.arguments();
  }

  @Override
  public List<Expression> closure(Expression.Closure expression) {
    return List.of(expression.body());
  }
}
