// SPDX-License-Identifier: Apache-2.0
package org.omadm.codegen.compare;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.omadm.codegen.ast.Expression;
import org.omadm.codegen.ast.Identifier;
import org.omadm.codegen.ast.Span;
import org.omadm.codegen.ast.Unit;

/**
 * Evaluates formulas without primes: the bounds that a model-checking module gives to constants,
 * and its state constraint. It works on untyped values because such modules are free to use, for a
 * set the specification does not look into, elements of any shape.
 */
final class Evaluator extends WithoutValue {

  private final Scope scope;
  private final @Nullable Value old;

  Evaluator(Scope scope) {
    this(scope, null);
  }

  private Evaluator(Scope scope, @Nullable Value old) {
    this.scope = scope;
    this.old = old;
  }

  Value evaluate(Expression expression) {
    return expression.accept(this);
  }

  boolean holds(Expression expression) {
    if (evaluate(expression) instanceof Value.Bool b) {
      return b.value();
    }
    throw new EvaluationException(expression.span(), "expected TRUE or FALSE");
  }

  List<Value> elements(Expression set) {
    if (evaluate(set) instanceof Value.SetOf s) {
      return s.elements();
    }
    throw new EvaluationException(set.span(), "expected a set");
  }

  SortedMap<Value, Value> map(Expression function) {
    if (evaluate(function) instanceof Value.Function f) {
      return f.map();
    }
    throw new EvaluationException(function.span(), "expected a function, record or tuple");
  }

  int integer(Expression expression) {
    if (evaluate(expression) instanceof Value.Int i) {
      return i.value();
    }
    throw new EvaluationException(expression.span(), "expected an integer");
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
    return Value.of(e.value().intValueExact());
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
    var arguments = e.arguments().stream().map(this::argument).toList();
    return operator(e.operator().name(), e.span()).apply(arguments);
  }

  private Scope.Operator argument(Expression argument) {
    if (argument instanceof Expression.Name n) {
      return operator(n.name(), n.span());
    }
    if (argument instanceof Expression.Lambda l) {
      return closure(l.parameters().stream().map(Identifier::name).toList(), l.body(), scope);
    }
    return Scope.lazy(() -> evaluate(argument));
  }

  private Scope.Operator operator(String name, Span span) {
    var operator = scope.find(name);
    if (operator == null) {
      throw new EvaluationException(span, "'" + name + "' has no value in this model");
    }
    return operator;
  }

  /** An operator with parameters, whose body sees the scope it was defined in. */
  static Scope.Operator closure(List<String> parameters, Expression body, Scope definedIn) {
    if (parameters.isEmpty()) {
      return Scope.lazy(() -> new Evaluator(definedIn).evaluate(body));
    }
    return arguments -> {
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
        var f = new Expression.FunctionConstructor(d.bounds(), d.body(), d.span());
        scope.define(d.name().name(), closure(List.of(), f, scope));
      }
    }
  }

  @Override
  public Value prefixApplication(Expression.PrefixApplication e) {
    return switch (e.symbol()) {
      case "~" -> Value.of(!holds(e.operand()));
      case "-." -> Value.of(-integer(e.operand()));
      case "SUBSET" -> Sets.powerSet(elements(e.operand()));
      case "UNION" -> Sets.union(elements(e.operand()), e.operand().span());
      case "DOMAIN" -> Value.set(map(e.operand()).keySet());
      default -> throw unsupported(e.span(), e.symbol());
    };
  }

  @Override
  public Value infixApplication(Expression.InfixApplication e) {
    return switch (e.symbol()) {
      case "/\\" -> Value.of(holds(e.left()) && holds(e.right()));
      case "\\/" -> Value.of(holds(e.left()) || holds(e.right()));
      case "=>" -> Value.of(!holds(e.left()) || holds(e.right()));
      case "<=>" -> Value.of(holds(e.left()) == holds(e.right()));
      case "=" -> Value.of(equal(e.left(), e.right()));
      case "/=" -> Value.of(!equal(e.left(), e.right()));
      case "\\in" -> Value.of(new Membership(this).contains(e.right(), evaluate(e.left())));
      case "\\notin" -> Value.of(!new Membership(this).contains(e.right(), evaluate(e.left())));
      case "<" -> Value.of(integer(e.left()) < integer(e.right()));
      case "<=" -> Value.of(integer(e.left()) <= integer(e.right()));
      case ">" -> Value.of(integer(e.left()) > integer(e.right()));
      case ">=" -> Value.of(integer(e.left()) >= integer(e.right()));
      case "+" -> Value.of(Math.addExact(integer(e.left()), integer(e.right())));
      case "-" -> Value.of(Math.subtractExact(integer(e.left()), integer(e.right())));
      case "*" -> Value.of(Math.multiplyExact(integer(e.left()), integer(e.right())));
      case "\\div" -> Value.of(Math.floorDiv(integer(e.left()), integer(e.right())));
      case "%" -> Value.of(Math.floorMod(integer(e.left()), integer(e.right())));
      case ".." -> Sets.interval(integer(e.left()), integer(e.right()));
      case "\\cup" -> Sets.cup(elements(e.left()), elements(e.right()));
      case "\\cap" -> Sets.filter(elements(e.left()), elements(e.right())::contains);
      case "\\" -> Sets.minus(elements(e.left()), elements(e.right()));
      case "\\subseteq" -> Value.of(new Membership(this).subset(elements(e.left()), e.right()));
      case "\\o" -> Sets.concatenate(sequence(e.left()), sequence(e.right()));
      case ":>" -> Value.function(single(evaluate(e.left()), evaluate(e.right())));
      case "@@" -> Sets.merge(map(e.left()), map(e.right()));
      default -> throw unsupported(e.span(), e.symbol());
    };
  }

  private boolean equal(Expression left, Expression right) {
    return evaluate(left).text().equals(evaluate(right).text());
  }

  private List<Value> sequence(Expression expression) {
    return Value.Function.elements(map(expression))
        .orElseThrow(() -> new EvaluationException(expression.span(), "expected a sequence"));
  }

  private static SortedMap<Value, Value> single(Value key, Value value) {
    var map = new TreeMap<Value, Value>();
    map.put(key, value);
    return map;
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
    var found = new ArrayList<Value>();
    for (var element : elements(e.bound().set())) {
      if (bindings().bind(e.bound(), element).holds(e.body())) {
        found.add(element);
      }
    }
    if (found.size() != 1) {
      // TLC takes the first in an order of its own, which we do not know.
      throw new EvaluationException(
          e.span(), "CHOOSE has " + found.size() + " candidates, expected exactly one");
    }
    return found.get(0);
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

  // Sets, functions, records, tuples

  @Override
  public Value setEnumeration(Expression.SetEnumeration e) {
    return Value.set(e.elements().stream().map(this::evaluate).toList());
  }

  @Override
  public Value setFilter(Expression.SetFilter e) {
    return Sets.filter(
        elements(e.bound().set()), x -> bindings().bind(e.bound(), x).holds(e.condition()));
  }

  @Override
  public Value setMap(Expression.SetMap e) {
    var values = new LinkedHashSet<Value>();
    bindings().forEach(e.bounds(), inner -> values.add(inner.evaluate(e.value())));
    return Value.set(values);
  }

  @Override
  public Value cartesianProduct(Expression.CartesianProduct e) {
    return Value.set(
        Sets.product(e.factors().stream().map(this::elements).toList()).stream()
            .map(Value::tuple)
            .toList());
  }

  @Override
  public Value functionConstructor(Expression.FunctionConstructor e) {
    var map = new TreeMap<Value, Value>();
    for (var arguments : Sets.product(bindings().domains(e.bounds()))) {
      var key = arguments.size() == 1 ? arguments.get(0) : Value.tuple(arguments);
      map.put(key, bindings().bindAll(e.bounds(), arguments).evaluate(e.value()));
    }
    return Value.function(map);
  }

  @Override
  public Value functionSet(Expression.FunctionSet e) {
    return Sets.functions(elements(e.domain()), elements(e.range()));
  }

  @Override
  public Value functionApplication(Expression.FunctionApplication e) {
    var arguments = e.arguments().stream().map(this::evaluate).toList();
    var key = arguments.size() == 1 ? arguments.get(0) : Value.tuple(arguments);
    return at(map(e.function()), key, e.span());
  }

  @Override
  public Value recordConstructor(Expression.RecordConstructor e) {
    var map = new TreeMap<Value, Value>();
    e.fields().forEach(f -> map.put(Value.of(f.name().name()), evaluate(f.value())));
    return Value.function(map);
  }

  @Override
  public Value recordSet(Expression.RecordSet e) {
    var names = e.fields().stream().map(f -> Value.of(f.name().name())).toList();
    return Sets.functionsOver(names, e.fields().stream().map(f -> elements(f.value())).toList());
  }

  @Override
  public Value fieldAccess(Expression.FieldAccess e) {
    return at(map(e.record()), Value.of(e.field().name()), e.span());
  }

  static Value at(SortedMap<Value, Value> map, Value key, Span span) {
    var value = map.get(key);
    if (value == null) {
      throw new EvaluationException(span, key.text() + " is not in the domain");
    }
    return value;
  }

  @Override
  public Value tuple(Expression.Tuple e) {
    return Value.tuple(e.elements().stream().map(this::evaluate).toList());
  }

  @Override
  public Value except(Expression.Except e) {
    return new Updates(this).apply(e);
  }

  /** For the new value in EXCEPT, which sees the old one. */
  Evaluator withOld(Value value) {
    return new Evaluator(scope, value);
  }

  /** With other names around. */
  Evaluator in(Scope inner) {
    return new Evaluator(inner, old);
  }

  private Bindings bindings() {
    return new Bindings(this);
  }
}
