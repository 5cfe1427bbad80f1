// SPDX-License-Identifier: Apache-2.0
package org.omadm.codegen.compare;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.omadm.codegen.ast.Expression;
import org.omadm.codegen.ast.Identifier;
import org.omadm.codegen.ast.Span;
import org.omadm.codegen.ast.Unit;

/**
 * Evaluates formulas: the values that a model gives to constants, and constraints that are not
 * generated. It works on untyped values because such modules are free to use, for a set the
 * specification does not look into, elements of any shape.
 */
final class Evaluator extends DataForms {

  private final Scope scope;
  private final @Nullable Value old;

  Evaluator(Scope scope) {
    this(scope, null);
  }

  private Evaluator(Scope scope, @Nullable Value old) {
    this.scope = scope;
    this.old = old;
  }

  @Override
  Evaluator self() {
    return this;
  }

  @Override
  Value evaluate(Expression expression) {
    return expression.accept(this);
  }

  boolean holds(Expression expression) {
    return placed(expression.span(), () -> Operands.truth(evaluate(expression)));
  }

  Scope scope() {
    return scope;
  }

  // Atoms and applications

  @Override
  public Value name(Expression.Name e) {
    return operator(e.name(), e.span()).value();
  }

  @Override
  public Value booleanLiteral(Expression.BooleanLiteral e) {
    return Value.of(e.value());
  }

  @Override
  public Value numberLiteral(Expression.NumberLiteral e) {
    return placed(e.span(), () -> Value.of(e.value().intValueExact()));
  }

  @Override
  public Value stringLiteral(Expression.StringLiteral e) {
    return Value.of(e.value());
  }

  @Override
  public Value oldValue(Expression.OldValue e) {
    if (old == null) {
      throw new EvaluationException(e.span(), "'@' outside EXCEPT");
    }
    return old;
  }

  @Override
  public Value operatorApplication(Expression.OperatorApplication e) {
    return applied(e.operator().name(), e.span(), e.arguments());
  }

  private Value applied(String name, Span span, List<Expression> arguments) {
    var operator = operator(name, span);
    return placed(span, () -> operator.apply(arguments.stream().map(this::argument).toList()));
  }

  private Scope.Operator argument(Expression argument) {
    if (argument instanceof Expression.Name n) {
      return operator(n.name(), n.span());
    } else if (argument instanceof Expression.OperatorSymbol s) {
      return operator(s.symbol(), s.span());
    } else if (argument instanceof Expression.Lambda l) {
      return closure(l.parameters().stream().map(Identifier::name).toList(), l.body(), scope);
    }
    return Scope.lazy(() -> evaluate(argument));
  }

  private Scope.Operator operator(String name, Span span) {
    var operator = scope.find(name);
    if (operator != null) {
      return operator;
    }
    var symbol = Symbols.infix(name);
    if (symbol == null) {
      throw new EvaluationException(span, "'" + name + "' has no value in this model");
    }
    return Scope.strict(a -> symbol.apply(a.get(0), a.get(1)));
  }

  /** An operator with parameters, whose body sees the scope it was defined in. */
  private static Scope.Operator closure(List<String> parameters, Expression body, Scope definedIn) {
    if (parameters.isEmpty()) {
      return Scope.lazy(() -> new Evaluator(definedIn, null).evaluate(body));
    }
    return arguments -> {
      if (arguments.size() != parameters.size()) {
        throw new IllegalArgumentException(
            "expected " + parameters.size() + " arguments, found " + arguments.size());
      }
      var inner = definedIn.inner();
      for (int i = 0; i < parameters.size(); i++) {
        inner.define(parameters.get(i), arguments.get(i));
      }
      return new Evaluator(inner).evaluate(body);
    };
  }

  /** Adds the definitions of units to a scope that they also see. */
  static void define(List<Unit> units, Scope scope) {
    for (var unit : units) {
      if (unit instanceof Unit.OperatorDefinition d) {
        var parameters = d.parameters().stream().map(p -> p.name().name()).toList();
        scope.define(d.name().name(), closure(parameters, d.body(), scope));
      } else if (unit instanceof Unit.FunctionDefinition d) {
        scope.define(d.name().name(), new RecursiveFunction(d, scope));
      }
    }
  }

  @Override
  public Value prefixApplication(Expression.PrefixApplication e) {
    return placed(
        e.span(),
        () ->
            switch (e.symbol()) {
              case "~" -> Value.of(!holds(e.operand()));
              case "-." -> Value.of(Math.negateExact(Operands.integer(evaluate(e.operand()))));
              case "SUBSET" -> Sets.powerSet(evaluate(e.operand()));
              case "UNION" -> Sets.union(elements(e.operand()));
              case "DOMAIN" -> Value.set(map(e.operand()).keySet());
              default -> applied(e.symbol(), e.span(), List.of(e.operand()));
            });
  }

  @Override
  public Value infixApplication(Expression.InfixApplication e) {
    return switch (e.symbol()) {
      case "/\\" -> Value.of(holds(e.left()) && holds(e.right()));
      case "\\/" -> Value.of(holds(e.left()) || holds(e.right()));
      case "=>" -> Value.of(!holds(e.left()) || holds(e.right()));
      default -> applied(e.symbol(), e.span(), List.of(e.left(), e.right()));
    };
  }

  @Override
  public Value postfixApplication(Expression.PostfixApplication e) {
    return applied(e.symbol(), e.span(), List.of(e.operand()));
  }

  // Logic and control

  @Override
  public Value conjunctionList(Expression.ConjunctionList e) {
    return Value.of(e.items().stream().allMatch(this::holds));
  }

  @Override
  public Value disjunctionList(Expression.DisjunctionList e) {
    return Value.of(e.items().stream().anyMatch(this::holds));
  }

  @Override
  public Value quantifier(Expression.Quantifier e) {
    boolean all = e.kind() == Expression.QuantifierKind.FORALL;
    boolean[] result = {all};
    bindings()
        .forEach(
            e.bounds(),
            inner -> {
              if (result[0] == all) {
                result[0] = inner.holds(e.body());
              }
            });
    return Value.of(result[0]);
  }

  @Override
  public Value choose(Expression.Choose e) {
    return elements(e.bound().set()).stream()
        .sorted(scope.order())
        .filter(element -> bindings().bind(e.bound(), element).holds(e.body()))
        .findFirst()
        .orElseThrow(() -> new EvaluationException(e.span(), "no element is as CHOOSE asks for"));
  }

  @Override
  public Value ifThenElse(Expression.If e) {
    return evaluate(holds(e.condition()) ? e.then() : e.otherwise());
  }

  @Override
  public Value caseOf(Expression.Case e) {
    for (var arm : e.arms()) {
      if (holds(arm.condition())) {
        return evaluate(arm.value());
      }
    }
    return evaluate(
        e.other().orElseThrow(() -> new EvaluationException(e.span(), "no arm of CASE is true")));
  }

  @Override
  public Value let(Expression.Let e) {
    var inner = scope.inner();
    define(e.definitions(), inner);
    return new Evaluator(inner, old).evaluate(e.body());
  }

  @Override
  public Value labelled(Expression.Labelled e) {
    return evaluate(e.body());
  }

  // The state after the step

  @Override
  public Value prime(Expression.Prime e) {
    var next = scope.next();
    return next == null ? super.prime(e) : new Evaluator(next, old).evaluate(e.operand());
  }

  @Override
  public Value unchanged(Expression.Unchanged e) {
    var next = scope.next();
    return next == null
        ? super.unchanged(e)
        : Value.of(evaluate(e.operand()).equals(new Evaluator(next, old).evaluate(e.operand())));
  }

  /** For the new value in EXCEPT, which sees the old one. */
  Evaluator withOld(Value value) {
    return new Evaluator(scope, value);
  }

  /** With other names around. */
  Evaluator in(Scope inner) {
    return new Evaluator(inner, old);
  }
}
