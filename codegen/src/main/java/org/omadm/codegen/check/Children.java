// SPDX-License-Identifier: Apache-2.0
package org.omadm.codegen.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.omadm.codegen.ast.Bound;
import org.omadm.codegen.ast.Expression;
import org.omadm.codegen.ast.ExpressionVisitor;
import org.omadm.codegen.ast.Field;
import org.omadm.codegen.ast.Identifier;
import org.omadm.codegen.ast.PathStep;
import org.omadm.codegen.ast.Unit;

/** The parts of an expression, each with the names that it sees beyond those of the whole. */
final class Children implements ExpressionVisitor<List<Children.Child>> {

  /** A part, and what is declared around it. */
  record Child(List<Identifier> names, Expression expression) {}

  private static final Children VISITOR = new Children();

  static List<Child> of(Expression expression) {
    return expression.accept(VISITOR);
  }

  /** Whether the expression or a part of it, however deep, is so. */
  static boolean any(Expression expression, Predicate<Expression> condition) {
    return condition.test(expression)
        || of(expression).stream().anyMatch(c -> any(c.expression(), condition));
  }

  private static List<Child> plain(Expression... expressions) {
    return Arrays.stream(expressions).map(e -> new Child(List.of(), e)).toList();
  }

  private static List<Child> plain(List<Expression> expressions) {
    return expressions.stream().map(e -> new Child(List.of(), e)).toList();
  }

  private static List<Child> bound(List<Bound> bounds, Expression... bodies) {
    var children = new ArrayList<>(plain(bounds.stream().map(Bound::set).toList()));
    var names = bounds.stream().flatMap(b -> b.names().stream()).toList();
    Arrays.stream(bodies).forEach(body -> children.add(new Child(names, body)));
    return children;
  }

  @Override
  public List<Child> name(Expression.Name e) {
    return List.of();
  }

  @Override
  public List<Child> booleanLiteral(Expression.BooleanLiteral e) {
    return List.of();
  }

  @Override
  public List<Child> numberLiteral(Expression.NumberLiteral e) {
    return List.of();
  }

  @Override
  public List<Child> decimalLiteral(Expression.DecimalLiteral e) {
    return List.of();
  }

  @Override
  public List<Child> stringLiteral(Expression.StringLiteral e) {
    return List.of();
  }

  @Override
  public List<Child> oldValue(Expression.OldValue e) {
    return List.of();
  }

  @Override
  public List<Child> operatorSymbol(Expression.OperatorSymbol e) {
    return List.of();
  }

  @Override
  public List<Child> operatorApplication(Expression.OperatorApplication e) {
    return plain(e.arguments());
  }

  @Override
  public List<Child> qualified(Expression.Qualified e) {
    // The operand belongs to another module; only its arguments are read here.
    var children = new ArrayList<Child>();
    e.qualifiers().forEach(q -> children.addAll(plain(q.arguments())));
    children.addAll(of(e.operand()));
    return children;
  }

  @Override
  public List<Child> subexpression(Expression.Subexpression e) {
    var children = new ArrayList<>(plain(e.whole()));
    e.selectors().forEach(s -> children.addAll(plain(s.arguments())));
    return children;
  }

  @Override
  public List<Child> prefixApplication(Expression.PrefixApplication e) {
    return plain(e.operand());
  }

  @Override
  public List<Child> infixApplication(Expression.InfixApplication e) {
    return plain(e.left(), e.right());
  }

  @Override
  public List<Child> postfixApplication(Expression.PostfixApplication e) {
    return plain(e.operand());
  }

  @Override
  public List<Child> cartesianProduct(Expression.CartesianProduct e) {
    return plain(e.factors());
  }

  @Override
  public List<Child> prime(Expression.Prime e) {
    return plain(e.operand());
  }

  @Override
  public List<Child> unchanged(Expression.Unchanged e) {
    return plain(e.operand());
  }

  @Override
  public List<Child> enabled(Expression.Enabled e) {
    return plain(e.operand());
  }

  @Override
  public List<Child> conjunctionList(Expression.ConjunctionList e) {
    return plain(e.items());
  }

  @Override
  public List<Child> disjunctionList(Expression.DisjunctionList e) {
    return plain(e.items());
  }

  @Override
  public List<Child> quantifier(Expression.Quantifier e) {
    return bound(e.bounds(), e.body());
  }

  @Override
  public List<Child> unboundedQuantifier(Expression.UnboundedQuantifier e) {
    return List.of(new Child(e.names(), e.body()));
  }

  @Override
  public List<Child> temporalQuantifier(Expression.TemporalQuantifier e) {
    return List.of(new Child(e.names(), e.body()));
  }

  @Override
  public List<Child> choose(Expression.Choose e) {
    return bound(List.of(e.bound()), e.body());
  }

  @Override
  public List<Child> unboundedChoose(Expression.UnboundedChoose e) {
    return List.of(new Child(e.names(), e.body()));
  }

  @Override
  public List<Child> ifThenElse(Expression.If e) {
    return plain(e.condition(), e.then(), e.otherwise());
  }

  @Override
  public List<Child> caseOf(Expression.Case e) {
    var children = new ArrayList<Child>();
    e.arms().forEach(arm -> children.addAll(plain(arm.condition(), arm.value())));
    e.other().ifPresent(other -> children.addAll(plain(other)));
    return children;
  }

  @Override
  public List<Child> let(Expression.Let e) {
    var children = new ArrayList<Child>();
    var names = new ArrayList<Identifier>();
    for (var unit : e.definitions()) {
      if (unit instanceof Unit.OperatorDefinition d) {
        var seen = new ArrayList<>(names);
        d.parameters().forEach(p -> seen.add(p.name()));
        children.add(new Child(List.copyOf(seen), d.body()));
        names.add(d.name());
      } else if (unit instanceof Unit.FunctionDefinition d) {
        var seen = new ArrayList<>(names);
        seen.add(d.name());
        d.bounds().forEach(b -> children.add(new Child(List.copyOf(names), b.set())));
        d.bounds().forEach(b -> seen.addAll(b.names()));
        children.add(new Child(List.copyOf(seen), d.body()));
        names.add(d.name());
      } else if (unit instanceof Unit.RecursiveDeclaration d) {
        names.add(d.name());
      } else if (unit instanceof Unit.InstanceDefinition d) {
        names.add(d.name());
      }
    }
    children.add(new Child(names, e.body()));
    return children;
  }

  @Override
  public List<Child> lambda(Expression.Lambda e) {
    return List.of(new Child(e.parameters(), e.body()));
  }

  @Override
  public List<Child> labelled(Expression.Labelled e) {
    return plain(e.body());
  }

  @Override
  public List<Child> setEnumeration(Expression.SetEnumeration e) {
    return plain(e.elements());
  }

  @Override
  public List<Child> setFilter(Expression.SetFilter e) {
    return bound(List.of(e.bound()), e.condition());
  }

  @Override
  public List<Child> setMap(Expression.SetMap e) {
    return bound(e.bounds(), e.value());
  }

  @Override
  public List<Child> functionConstructor(Expression.FunctionConstructor e) {
    return bound(e.bounds(), e.value());
  }

  @Override
  public List<Child> functionSet(Expression.FunctionSet e) {
    return plain(e.domain(), e.range());
  }

  @Override
  public List<Child> functionApplication(Expression.FunctionApplication e) {
    var children = new ArrayList<>(plain(e.function()));
    children.addAll(plain(e.arguments()));
    return children;
  }

  @Override
  public List<Child> recordConstructor(Expression.RecordConstructor e) {
    return plain(e.fields().stream().map(Field::value).toList());
  }

  @Override
  public List<Child> recordSet(Expression.RecordSet e) {
    return plain(e.fields().stream().map(Field::value).toList());
  }

  @Override
  public List<Child> fieldAccess(Expression.FieldAccess e) {
    return plain(e.record());
  }

  @Override
  public List<Child> tuple(Expression.Tuple e) {
    return plain(e.elements());
  }

  @Override
  public List<Child> except(Expression.Except e) {
    var children = new ArrayList<>(plain(e.original()));
    for (var update : e.updates()) {
      for (var step : update.path()) {
        if (step instanceof PathStep.IndexStep index) {
          children.addAll(plain(index.arguments()));
        }
      }
      children.addAll(plain(update.value()));
    }
    return children;
  }

  @Override
  public List<Child> actionSubscript(Expression.ActionSubscript e) {
    return plain(e.action(), e.subscript());
  }

  @Override
  public List<Child> fairness(Expression.Fairness e) {
    return plain(e.subscript(), e.action());
  }
}
