// SPDX-License-Identifier: Apache-2.0
package org.omadm.codegen.ast;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * Goes through an expression and gives it back, part by part: what a subclass does not change is
 * the very node that was there. A subclass that only looks at the parts gives each back as it is.
 */
public abstract class Rewriting extends Leaves {

  /**
   * What is seen beyond a declaration.
   *
   * @param names the declared names, as many as before
   * @param inside what goes through the parts that see them
   */
  public record Binding(List<Identifier> names, Rewriting inside) {}

  /** Declares names around the parts that see them. */
  protected abstract Binding bind(List<Identifier> names);

  /** What goes through the new values of an EXCEPT, where {@code @} is the old one. */
  protected abstract Rewriting insideUpdate();

  /** An expression, rewritten. */
  public Expression rewrite(Expression expression) {
    return expression.accept(this);
  }

  /** The expressions, rewritten; the same list if none of them changes. */
  public List<Expression> rewrite(List<Expression> expressions) {
    return each(expressions, this::rewrite);
  }

  /** The list with each element replaced; the same list if none of them changes. */
  public static <T> List<T> each(List<T> list, UnaryOperator<T> replace) {
    List<T> replaced = new ArrayList<>(list.size());
    boolean same = true;
    for (T element : list) {
      T other = replace.apply(element);
      same &= other == element;
      replaced.add(other);
    }
    return same ? list : List.copyOf(replaced);
  }

  /** The bounds, rewritten, with the names they now declare. */
  protected List<Bound> bounds(List<Bound> bounds, Binding binding) {
    var names = binding.names().iterator();
    return each(
        bounds,
        bound -> {
          var set = rewrite(bound.set());
          var declared = each(bound.names(), name -> names.next());
          return set == bound.set() && declared == bound.names()
              ? bound
              : new Bound(declared, bound.tuple(), set, bound.span());
        });
  }

  private static List<Identifier> names(List<Bound> bounds) {
    return bounds.stream().flatMap(bound -> bound.names().stream()).toList();
  }

  private Expression one(
      Expression whole, Expression part, Function<Expression, Expression> rebuild) {
    var rewritten = rewrite(part);
    return rewritten == part ? whole : rebuild.apply(rewritten);
  }

  private Expression all(
      Expression whole, List<Expression> parts, Function<List<Expression>, Expression> rebuild) {
    var rewritten = rewrite(parts);
    return rewritten == parts ? whole : rebuild.apply(rewritten);
  }

  private Expression bound(
      Expression whole,
      List<Bound> bounds,
      Expression body,
      BiFunction<List<Bound>, Expression, Expression> rebuild) {
    var binding = bind(names(bounds));
    var declared = bounds(bounds, binding);
    var rewritten = binding.inside().rewrite(body);
    return declared == bounds && rewritten == body ? whole : rebuild.apply(declared, rewritten);
  }

  private Expression named(
      Expression whole,
      List<Identifier> names,
      Expression body,
      BiFunction<List<Identifier>, Expression, Expression> rebuild) {
    var binding = bind(names);
    var rewritten = binding.inside().rewrite(body);
    return binding.names() == names && rewritten == body
        ? whole
        : rebuild.apply(binding.names(), rewritten);
  }

  @Override
  public Expression operatorApplication(Expression.OperatorApplication e) {
    return all(
        e, e.arguments(), a -> new Expression.OperatorApplication(e.operator(), a, e.span()));
  }

  @Override
  public Expression qualified(Expression.Qualified e) {
    var qualifiers =
        each(
            e.qualifiers(),
            qualifier -> {
              var arguments = rewrite(qualifier.arguments());
              return arguments == qualifier.arguments()
                  ? qualifier
                  : new Qualifier(qualifier.name(), arguments, qualifier.span());
            });
    Expression operand = e.operand();
    if (operand instanceof Expression.OperatorApplication a) {
      var arguments = rewrite(a.arguments());
      if (arguments != a.arguments()) {
        operand = new Expression.OperatorApplication(a.operator(), arguments, a.span());
      }
    }
    return qualifiers == e.qualifiers() && operand == e.operand()
        ? e
        : new Expression.Qualified(qualifiers, operand, e.span());
  }

  @Override
  public Expression prefixApplication(Expression.PrefixApplication e) {
    return one(e, e.operand(), o -> new Expression.PrefixApplication(e.symbol(), o, e.span()));
  }

  @Override
  public Expression infixApplication(Expression.InfixApplication e) {
    return all(
        e,
        List.of(e.left(), e.right()),
        o -> new Expression.InfixApplication(e.symbol(), o.get(0), o.get(1), e.span()));
  }

  @Override
  public Expression postfixApplication(Expression.PostfixApplication e) {
    return one(e, e.operand(), o -> new Expression.PostfixApplication(e.symbol(), o, e.span()));
  }

  @Override
  public Expression cartesianProduct(Expression.CartesianProduct e) {
    return all(e, e.factors(), f -> new Expression.CartesianProduct(f, e.span()));
  }

  @Override
  public Expression prime(Expression.Prime e) {
    return one(e, e.operand(), o -> new Expression.Prime(o, e.span()));
  }

  @Override
  public Expression unchanged(Expression.Unchanged e) {
    return one(e, e.operand(), o -> new Expression.Unchanged(o, e.span()));
  }

  @Override
  public Expression enabled(Expression.Enabled e) {
    return one(e, e.operand(), o -> new Expression.Enabled(o, e.span()));
  }

  @Override
  public Expression conjunctionList(Expression.ConjunctionList e) {
    return all(e, e.items(), i -> new Expression.ConjunctionList(i, e.span()));
  }

  @Override
  public Expression disjunctionList(Expression.DisjunctionList e) {
    return all(e, e.items(), i -> new Expression.DisjunctionList(i, e.span()));
  }

  @Override
  public Expression quantifier(Expression.Quantifier e) {
    return bound(
        e, e.bounds(), e.body(), (b, f) -> new Expression.Quantifier(e.kind(), b, f, e.span()));
  }

  @Override
  public Expression unboundedQuantifier(Expression.UnboundedQuantifier e) {
    return named(
        e,
        e.names(),
        e.body(),
        (n, f) -> new Expression.UnboundedQuantifier(e.kind(), n, f, e.span()));
  }

  @Override
  public Expression temporalQuantifier(Expression.TemporalQuantifier e) {
    return named(
        e,
        e.names(),
        e.body(),
        (n, f) -> new Expression.TemporalQuantifier(e.kind(), n, f, e.span()));
  }

  @Override
  public Expression choose(Expression.Choose e) {
    return bound(
        e, List.of(e.bound()), e.body(), (b, f) -> new Expression.Choose(b.get(0), f, e.span()));
  }

  @Override
  public Expression unboundedChoose(Expression.UnboundedChoose e) {
    return named(
        e,
        e.names(),
        e.body(),
        (n, f) -> new Expression.UnboundedChoose(n, e.tuple(), f, e.span()));
  }

  @Override
  public Expression ifThenElse(Expression.If e) {
    return all(
        e,
        List.of(e.condition(), e.then(), e.otherwise()),
        p -> new Expression.If(p.get(0), p.get(1), p.get(2), e.span()));
  }

  @Override
  public Expression caseOf(Expression.Case e) {
    var arms =
        each(
            e.arms(),
            arm -> {
              var condition = rewrite(arm.condition());
              var value = rewrite(arm.value());
              return condition == arm.condition() && value == arm.value()
                  ? arm
                  : new CaseArm(condition, value, arm.span());
            });
    Optional<Expression> other = e.other().map(this::rewrite);
    return arms == e.arms() && same(other, e.other())
        ? e
        : new Expression.Case(arms, other, e.span());
  }

  private static boolean same(Optional<Expression> one, Optional<Expression> two) {
    return one.isEmpty() || one.get() == two.orElseThrow();
  }

  @Override
  public Expression lambda(Expression.Lambda e) {
    return named(e, e.parameters(), e.body(), (n, f) -> new Expression.Lambda(n, f, e.span()));
  }

  @Override
  public Expression labelled(Expression.Labelled e) {
    return one(e, e.body(), b -> new Expression.Labelled(e.label(), e.parameters(), b, e.span()));
  }

  @Override
  public Expression setEnumeration(Expression.SetEnumeration e) {
    return all(e, e.elements(), i -> new Expression.SetEnumeration(i, e.span()));
  }

  @Override
  public Expression setFilter(Expression.SetFilter e) {
    return bound(
        e,
        List.of(e.bound()),
        e.condition(),
        (b, f) -> new Expression.SetFilter(b.get(0), f, e.span()));
  }

  @Override
  public Expression setMap(Expression.SetMap e) {
    return bound(e, e.bounds(), e.value(), (b, v) -> new Expression.SetMap(v, b, e.span()));
  }

  @Override
  public Expression functionConstructor(Expression.FunctionConstructor e) {
    return bound(
        e, e.bounds(), e.value(), (b, v) -> new Expression.FunctionConstructor(b, v, e.span()));
  }

  @Override
  public Expression functionSet(Expression.FunctionSet e) {
    return all(
        e,
        List.of(e.domain(), e.range()),
        p -> new Expression.FunctionSet(p.get(0), p.get(1), e.span()));
  }

  @Override
  public Expression functionApplication(Expression.FunctionApplication e) {
    var function = rewrite(e.function());
    var arguments = rewrite(e.arguments());
    return function == e.function() && arguments == e.arguments()
        ? e
        : new Expression.FunctionApplication(function, arguments, e.span());
  }

  @Override
  public Expression recordConstructor(Expression.RecordConstructor e) {
    var fields = fields(e.fields());
    return fields == e.fields() ? e : new Expression.RecordConstructor(fields, e.span());
  }

  @Override
  public Expression recordSet(Expression.RecordSet e) {
    var fields = fields(e.fields());
    return fields == e.fields() ? e : new Expression.RecordSet(fields, e.span());
  }

  private List<Field> fields(List<Field> fields) {
    return each(
        fields,
        field -> {
          var value = rewrite(field.value());
          return value == field.value() ? field : new Field(field.name(), value, field.span());
        });
  }

  @Override
  public Expression fieldAccess(Expression.FieldAccess e) {
    return one(e, e.record(), r -> new Expression.FieldAccess(r, e.field(), e.span()));
  }

  @Override
  public Expression tuple(Expression.Tuple e) {
    return all(e, e.elements(), i -> new Expression.Tuple(i, e.span()));
  }

  @Override
  public Expression except(Expression.Except e) {
    var original = rewrite(e.original());
    var inside = insideUpdate();
    var updates =
        each(
            e.updates(),
            update -> {
              var path = each(update.path(), this::step);
              var value = inside.rewrite(update.value());
              return path == update.path() && value == update.value()
                  ? update
                  : new Update(path, value, update.span());
            });
    return original == e.original() && updates == e.updates()
        ? e
        : new Expression.Except(original, updates, e.span());
  }

  private PathStep step(PathStep step) {
    if (step instanceof PathStep.IndexStep index) {
      var arguments = rewrite(index.arguments());
      return arguments == index.arguments()
          ? index
          : new PathStep.IndexStep(arguments, index.span());
    }
    return step;
  }

  @Override
  public Expression actionSubscript(Expression.ActionSubscript e) {
    return all(
        e,
        List.of(e.action(), e.subscript()),
        p -> new Expression.ActionSubscript(e.kind(), p.get(0), p.get(1), e.span()));
  }

  @Override
  public Expression fairness(Expression.Fairness e) {
    return all(
        e,
        List.of(e.subscript(), e.action()),
        p -> new Expression.Fairness(e.kind(), p.get(0), p.get(1), e.span()));
  }
}
