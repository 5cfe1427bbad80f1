// SPDX-License-Identifier: Apache-2.0
package org.omadm.codegen.compare;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.omadm.codegen.ast.Expression;
import org.omadm.codegen.ast.Span;

/** The forms of expression that make sets, functions, records and tuples or take them apart. */
abstract class DataForms extends WithoutValue {

  abstract Value evaluate(Expression expression);

  abstract Evaluator self();

  Bindings bindings() {
    return new Bindings(self());
  }

  List<Value> elements(Expression set) {
    return placed(set.span(), () -> Operands.elements(evaluate(set)));
  }

  SortedMap<Value, Value> map(Expression function) {
    return placed(function.span(), () -> Operands.map(evaluate(function)));
  }

  @Override
  public Value setEnumeration(Expression.SetEnumeration e) {
    return Value.set(e.elements().stream().map(this::evaluate).toList());
  }

  @Override
  public Value setFilter(Expression.SetFilter e) {
    var set = evaluate(e.bound().set());
    if (Sets.isEndless(set)) {
      return Value.Described.endless(
          "a part of " + set.text(),
          x -> Operands.contains(set, x) && bindings().bind(e.bound(), x).holds(e.condition()));
    }
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
    return Sets.tuples(e.factors().stream().map(this::evaluate).toList());
  }

  @Override
  public Value functionConstructor(Expression.FunctionConstructor e) {
    var map = new TreeMap<Value, Value>();
    for (var arguments : Sets.product(bindings().domains(e.bounds()))) {
      map.put(key(arguments), bindings().bindAll(e.bounds(), arguments).evaluate(e.value()));
    }
    return Value.function(map);
  }

  /** The one argument, or the tuple of several. */
  static Value key(List<Value> arguments) {
    return arguments.size() == 1 ? arguments.get(0) : Value.tuple(arguments);
  }

  @Override
  public Value functionSet(Expression.FunctionSet e) {
    return placed(e.span(), () -> Sets.functions(evaluate(e.domain()), evaluate(e.range())));
  }

  @Override
  public Value functionApplication(Expression.FunctionApplication e) {
    var key = key(e.arguments().stream().map(this::evaluate).toList());
    if (e.function() instanceof Expression.Name n
        && self().scope().find(n.name()) instanceof RecursiveFunction recursive) {
      return recursive.at(key);
    }
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
    return Sets.functionsOver(names, e.fields().stream().map(f -> evaluate(f.value())).toList());
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
    return new Updates(self()).apply(e);
  }
}
