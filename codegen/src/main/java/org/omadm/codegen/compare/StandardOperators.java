// SPDX-License-Identifier: Apache-2.0
package org.omadm.codegen.compare;

import java.util.ArrayList;
import java.util.List;

/** The operators of the standard modules that bounds are written with. */
final class StandardOperators {

  static void define(Scope scope) {
    scope.define("BOOLEAN", arguments -> Value.set(List.of(Value.of(false), Value.of(true))));
    scope.define("Cardinality", Scope.strict(a -> Value.of(set(a.get(0)).size())));
    scope.define("IsFiniteSet", Scope.strict(a -> Value.of(a.get(0) instanceof Value.SetOf)));
    scope.define("Len", Scope.strict(a -> Value.of(sequence(a.get(0)).size())));
    scope.define("Head", Scope.strict(a -> sequence(a.get(0)).get(0)));
    scope.define("Tail", Scope.strict(a -> part(sequence(a.get(0)), 2, Integer.MAX_VALUE)));
    scope.define("Append", Scope.strict(a -> append(sequence(a.get(0)), a.get(1))));
    scope.define(
        "SubSeq",
        Scope.strict(a -> part(sequence(a.get(0)), integer(a.get(1)), integer(a.get(2)))));
  }

  private static List<Value> set(Value value) {
    if (value instanceof Value.SetOf s) {
      return s.elements();
    }
    throw new IllegalArgumentException("expected a set, found " + value.text());
  }

  private static List<Value> sequence(Value value) {
    if (value instanceof Value.Function f) {
      var elements = Value.Function.elements(f.map());
      if (elements.isPresent()) {
        return elements.get();
      }
    }
    throw new IllegalArgumentException("expected a sequence, found " + value.text());
  }

  private static int integer(Value value) {
    if (value instanceof Value.Int i) {
      return i.value();
    }
    throw new IllegalArgumentException("expected an integer, found " + value.text());
  }

  private static Value append(List<Value> sequence, Value element) {
    var all = new ArrayList<>(sequence);
    all.add(element);
    return Value.tuple(all);
  }

  private static Value part(List<Value> sequence, int first, int last) {
    int end = Math.min(last, sequence.size());
    return Value.tuple(first > end ? List.of() : sequence.subList(first - 1, end));
  }

  private StandardOperators() {}
}
