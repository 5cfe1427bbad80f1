// SPDX-License-Identifier: Apache-2.0
package org.omadm.codegen.elaborate;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.omadm.codegen.ast.Bound;
import org.omadm.codegen.ast.Expression;
import org.omadm.codegen.ast.Identifier;
import org.omadm.codegen.ast.PathStep;
import org.omadm.codegen.ast.Rewriting;
import org.omadm.codegen.ast.Span;
import org.omadm.codegen.ast.Unit;
import org.omadm.codegen.ast.Update;

/** Functions of several arguments as what they are, functions of tuples. */
final class Functions {

  /** {@code f[a, b]} as {@code f[<<a, b>>]}. */
  static Expression.FunctionApplication ofOne(Expression.FunctionApplication e) {
    return e.arguments().size() == 1
        ? e
        : new Expression.FunctionApplication(e.function(), List.of(tuple(e.arguments())), e.span());
  }

  /** {@code [f EXCEPT ![a, b] = e]} as {@code [f EXCEPT ![<<a, b>>] = e]}. */
  static Expression.Except ofOne(Expression.Except e) {
    var updates =
        Rewriting.each(
            e.updates(),
            update -> {
              var path = Rewriting.each(update.path(), Functions::ofOne);
              return path == update.path()
                  ? update
                  : new Update(path, update.value(), update.span());
            });
    return updates == e.updates() ? e : new Expression.Except(e.original(), updates, e.span());
  }

  private static PathStep ofOne(PathStep step) {
    return step instanceof PathStep.IndexStep i && i.arguments().size() > 1
        ? new PathStep.IndexStep(List.of(tuple(i.arguments())), i.span())
        : step;
  }

  /**
   * {@code [x \in S, y \in T |-> e]} as {@code [<<x, y>> \in S \X T |-> e]}.
   *
   * @param names makes a name that nothing else has
   */
  static Expression.FunctionConstructor ofOne(Expression.FunctionConstructor e, UniqueNames names) {
    var bounds = e.bounds();
    if (bounds.size() == 1 && (bounds.get(0).tuple() || bounds.get(0).names().size() == 1)) {
      return e;
    }
    var arguments = new ArrayList<Identifier>();
    var sets = new ArrayList<Expression>();
    var taken = new ArrayList<Unit>();
    for (var bound : bounds) {
      if (bound.tuple()) {
        var whole = new Identifier(names.make("argument"), bound.span());
        arguments.add(whole);
        sets.add(bound.set());
        taken.addAll(components(bound, new Expression.Name(whole.name(), bound.span())));
      } else {
        for (var name : bound.names()) {
          arguments.add(name);
          sets.add(bound.set());
        }
      }
    }
    var span = bounds.get(0).span().to(bounds.get(bounds.size() - 1).span());
    var set = new Expression.CartesianProduct(sets, span);
    var value =
        taken.isEmpty() ? e.value() : new Expression.Let(taken, e.value(), e.value().span());
    return new Expression.FunctionConstructor(
        List.of(new Bound(arguments, true, set, span)), value, e.span());
  }

  private static List<Unit> components(Bound bound, Expression whole) {
    var units = new ArrayList<Unit>();
    for (int i = 0; i < bound.names().size(); i++) {
      var name = bound.names().get(i);
      units.add(
          new Unit.OperatorDefinition(
              false, Unit.Form.NAMED, name, List.of(), component(whole, i + 1), "", name.span()));
    }
    return units;
  }

  /**
   * What the names of a recursive function's bounds stand for where it is applied.
   *
   * @param arguments what stands in brackets
   */
  static List<Expression> arguments(List<Bound> bounds, List<Expression> arguments) {
    int places = bounds.stream().mapToInt(b -> b.tuple() ? 1 : b.names().size()).sum();
    var each = places == 1 ? List.of(tuple(arguments)) : parts(arguments, places);
    var names = new ArrayList<Expression>();
    int place = 0;
    for (var bound : bounds) {
      if (bound.tuple()) {
        names.addAll(parts(List.of(each.get(place++)), bound.names().size()));
      } else {
        for (int i = 0; i < bound.names().size(); i++) {
          names.add(each.get(place++));
        }
      }
    }
    return names;
  }

  private static List<Expression> parts(List<Expression> arguments, int count) {
    if (arguments.size() == count) {
      return arguments;
    }
    var whole = tuple(arguments);
    if (whole instanceof Expression.Tuple t && t.elements().size() == count) {
      return t.elements();
    }
    var parts = new ArrayList<Expression>();
    for (int i = 1; i <= count; i++) {
      parts.add(component(whole, i));
    }
    return parts;
  }

  private static Expression component(Expression tuple, int index) {
    var number =
        new Expression.NumberLiteral(
            BigInteger.valueOf(index), Integer.toString(index), tuple.span());
    return new Expression.FunctionApplication(tuple, List.of(number), tuple.span());
  }

  private static Expression tuple(List<Expression> elements) {
    if (elements.size() == 1) {
      return elements.get(0);
    }
    Span span = elements.get(0).span().to(elements.get(elements.size() - 1).span());
    return new Expression.Tuple(elements, span);
  }

  private Functions() {}
}
