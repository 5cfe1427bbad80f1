// SPDX-License-Identifier: Apache-2.0
package org.omadm.codegen.check;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.omadm.codegen.ast.Bound;
import org.omadm.codegen.ast.Expression;
import org.omadm.codegen.ast.Identifier;
import org.omadm.codegen.ast.Module;
import org.omadm.codegen.ast.Span;

/**
 * Says {@code x \in S} by the form of S, where that spares listing S: a set of functions is large,
 * a set of sequences without end.
 */
final class SetForms {

  private static final int DEEPEST = 100;

  private final Context context;
  private final Module module;
  private final Set<String> locals;

  SetForms(Context context, Env env) {
    this.context = context;
    this.module = env.module();
    this.locals = new HashSet<>(env.locals().keySet());
  }

  /** The formula that says it; empty where asking the set is as good. */
  Optional<Expression> test(Expression element, Expression set) {
    return hasForm(set, 0) ? Optional.of(formula(element, set)) : Optional.empty();
  }

  /** Whether the set is made of parts by which membership can be told, and better is. */
  private boolean hasForm(Expression set, int depth) {
    if (set instanceof Expression.FunctionSet
        || set instanceof Expression.RecordSet
        || set instanceof Expression.CartesianProduct
        || isPowerSet(set)
        || isSequences(set)) {
      return true;
    } else if (set instanceof Expression.InfixApplication i && isBoolean(i.symbol())) {
      return isEndless(i.left(), depth) || isEndless(i.right(), depth);
    } else if (set instanceof Expression.SetFilter f && !f.bound().tuple()) {
      return isEndless(f.bound().set(), depth);
    }
    return definition(set)
        .filter(body -> depth < DEEPEST && isEndless(body, depth + 1))
        .isPresent();
  }

  private static boolean isBoolean(String symbol) {
    return Set.of("\\cup", "\\cap", "\\").contains(symbol);
  }

  private static boolean isPowerSet(Expression set) {
    return set instanceof Expression.PrefixApplication p && p.symbol().equals("SUBSET");
  }

  private boolean isSequences(Expression set) {
    return set instanceof Expression.OperatorApplication a
        && a.operator().name().equals("Seq")
        && isStandard("Seq");
  }

  private boolean isStandard(String name) {
    return !locals.contains(name) && context.names().find(module, name) == null;
  }

  /** Whether listing the set would not end, or need a set that does not. */
  private boolean isEndless(Expression set, int depth) {
    if (set instanceof Expression.Name n && isStandard(n.name())) {
      return Set.of("Nat", "Int", "STRING", "Real").contains(n.name());
    } else if (set instanceof Expression.InfixApplication i && isBoolean(i.symbol())) {
      return isEndless(i.left(), depth) || isEndless(i.right(), depth);
    } else if (set instanceof Expression.FunctionSet f) {
      return isEndless(f.domain(), depth) || isEndless(f.range(), depth);
    } else if (set instanceof Expression.RecordSet r) {
      return r.fields().stream().anyMatch(field -> isEndless(field.value(), depth));
    } else if (set instanceof Expression.CartesianProduct c) {
      return c.factors().stream().anyMatch(factor -> isEndless(factor, depth));
    } else if (set instanceof Expression.PrefixApplication p && isPowerSet(set)) {
      return isEndless(p.operand(), depth);
    } else if (set instanceof Expression.SetFilter f) {
      return isEndless(f.bound().set(), depth);
    }
    return isSequences(set)
        || definition(set)
            .filter(body -> depth < DEEPEST && isEndless(body, depth + 1))
            .isPresent();
  }

  /** The body of a set that a name of the module stands for, when that is no class of its own. */
  private Optional<Expression> definition(Expression set) {
    return set instanceof Expression.Name n
            && !locals.contains(n.name())
            && context.names().find(module, n.name()) instanceof Symbol.DefinitionSymbol d
            && d.parameters().isEmpty()
            && context.namedTypes().find(d) == null
        ? Optional.of(d.body())
        : Optional.empty();
  }

  private Expression formula(Expression x, Expression set) {
    Span at = set.span();
    if (set instanceof Expression.FunctionSet f) {
      var argument = fresh("argument", at);
      return and(
          List.of(
              infix("=", new Expression.PrefixApplication("DOMAIN", x, at), f.domain()),
              forAll(argument, f.domain(), in(apply(x, name(argument)), f.range()))),
          at);
    } else if (set instanceof Expression.RecordSet r) {
      return and(
          r.fields().stream()
              .map(field -> in(new Expression.FieldAccess(x, field.name(), at), field.value()))
              .toList(),
          at);
    } else if (set instanceof Expression.CartesianProduct c) {
      var parts = new ArrayList<Expression>();
      for (var factor : c.factors()) {
        parts.add(in(apply(x, number(parts.size() + 1, at)), factor));
      }
      return and(parts, at);
    } else if (set instanceof Expression.PrefixApplication p) {
      var element = fresh("element", at);
      return forAll(element, x, in(name(element), p.operand()));
    } else if (set instanceof Expression.OperatorApplication sequences) {
      var index = fresh("index", at);
      return forAll(
          index,
          new Expression.PrefixApplication("DOMAIN", x, at),
          in(apply(x, name(index)), sequences.arguments().get(0)));
    } else if (set instanceof Expression.InfixApplication i) {
      return combined(x, i);
    } else if (set instanceof Expression.SetFilter f) {
      return chosen(x, f);
    }
    return in(x, definition(set).orElseThrow());
  }

  private Expression combined(Expression x, Expression.InfixApplication i) {
    return switch (i.symbol()) {
      case "\\cup" ->
          new Expression.DisjunctionList(List.of(in(x, i.left()), in(x, i.right())), i.span());
      case "\\cap" -> and(List.of(in(x, i.left()), in(x, i.right())), i.span());
      default ->
          and(
              List.of(
                  in(x, i.left()),
                  new Expression.PrefixApplication("~", in(x, i.right()), i.span())),
              i.span());
    };
  }

  /** {@code x \in {y \in S : p}}: the value is in S, and p holds where y is it. */
  private Expression chosen(Expression x, Expression.SetFilter f) {
    var only = new Expression.SetEnumeration(List.of(x), f.span());
    var bound = new Bound(f.bound().names(), false, only, f.bound().span());
    return and(
        List.of(
            in(x, f.bound().set()),
            new Expression.Quantifier(
                Expression.QuantifierKind.EXISTS, List.of(bound), f.condition(), f.span())),
        f.span());
  }

  private Identifier fresh(String wish, Span at) {
    var name = wish;
    while (!locals.add(name) || context.names().find(module, name) != null) {
      name += "_";
    }
    return new Identifier(name, at);
  }

  private static Expression in(Expression element, Expression set) {
    return infix("\\in", element, set);
  }

  private static Expression infix(String symbol, Expression left, Expression right) {
    return new Expression.InfixApplication(symbol, left, right, right.span());
  }

  private static Expression and(List<Expression> items, Span at) {
    return new Expression.ConjunctionList(items, at);
  }

  private static Expression name(Identifier identifier) {
    return new Expression.Name(identifier.name(), identifier.span());
  }

  private static Expression apply(Expression function, Expression argument) {
    return new Expression.FunctionApplication(function, List.of(argument), function.span());
  }

  private static Expression number(int value, Span at) {
    return new Expression.NumberLiteral(BigInteger.valueOf(value), String.valueOf(value), at);
  }

  private static Expression forAll(Identifier name, Expression set, Expression body) {
    var bound = new Bound(List.of(name), false, set, set.span());
    return new Expression.Quantifier(
        Expression.QuantifierKind.FORALL, List.of(bound), body, set.span());
  }
}
