// SPDX-License-Identifier: Apache-2.0
package org.omadm.codegen.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.omadm.codegen.ast.Bound;

/** {@code x, y \in S, <<a, b>> \in T}: the names, one choice of values after another. */
final class Bindings {

  private final Evaluator evaluator;

  Bindings(Evaluator evaluator) {
    this.evaluator = evaluator;
  }

  void forEach(List<Bound> bounds, Consumer<Evaluator> body) {
    Sets.product(domains(bounds)).forEach(values -> body.accept(bindAll(bounds, values)));
  }

  /** The elements that each name, or each tuple of names, ranges over. */
  List<List<Value>> domains(List<Bound> bounds) {
    var domains = new ArrayList<List<Value>>();
    for (var bound : bounds) {
      var elements = evaluator.elements(bound.set());
      int times = bound.tuple() ? 1 : bound.names().size();
      for (int i = 0; i < times; i++) {
        domains.add(elements);
      }
    }
    return domains;
  }

  /** Throws unless each value is in the set that its name, or tuple of names, ranges over. */
  void requireInside(List<Bound> bounds, List<Value> values) {
    int i = 0;
    for (var bound : bounds) {
      var set = evaluator.evaluate(bound.set());
      for (int n = bound.tuple() ? 1 : bound.names().size(); n > 0; n--) {
        var value = i < values.size() ? values.get(i++) : Value.tuple(values);
        if (!WithoutValue.placed(bound.span(), () -> Operands.contains(set, value))) {
          throw new EvaluationException(bound.span(), value.text() + " is not in the domain");
        }
      }
    }
  }

  Evaluator bindAll(List<Bound> bounds, List<Value> values) {
    var result = evaluator;
    int i = 0;
    for (var bound : bounds) {
      if (bound.tuple()) {
        result = new Bindings(result).bind(bound, values.get(i++));
      } else {
        for (var name : bound.names()) {
          result = result.in(result.scope().with(name.name(), values.get(i++)));
        }
      }
    }
    return result;
  }

  Evaluator bind(Bound bound, Value value) {
    var inner = evaluator.scope().inner();
    if (!bound.tuple()) {
      inner.define(bound.names().get(0).name(), arguments -> value);
    } else if (value instanceof Value.Function f && f.map().size() == bound.names().size()) {
      for (int i = 0; i < bound.names().size(); i++) {
        var element = Evaluator.at(f.map(), Value.of(i + 1), bound.span());
        inner.define(bound.names().get(i).name(), arguments -> element);
      }
    } else {
      throw new EvaluationException(bound.span(), "expected a tuple of " + bound.names().size());
    }
    return evaluator.in(inner);
  }
}
