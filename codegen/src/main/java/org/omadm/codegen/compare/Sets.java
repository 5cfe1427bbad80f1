// SPDX-License-Identifier: Apache-2.0
package org.omadm.codegen.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.omadm.codegen.ast.Span;

/** Operations on sets and sequences of values. */
final class Sets {

  static Value interval(int low, int high) {
    var elements = new ArrayList<Value>();
    for (int i = low; i <= high; i++) {
      elements.add(Value.of(i));
    }
    return Value.set(elements);
  }

  static Value cup(List<Value> left, List<Value> right) {
    var all = new ArrayList<>(left);
    all.addAll(right);
    return Value.set(all);
  }

  static Value minus(List<Value> left, List<Value> right) {
    return filter(left, x -> !right.contains(x));
  }

  static Value filter(List<Value> set, Predicate<Value> condition) {
    return Value.set(set.stream().filter(condition).toList());
  }

  static Value union(List<Value> sets, Span span) {
    var all = new ArrayList<Value>();
    for (var set : sets) {
      if (!(set instanceof Value.SetOf s)) {
        throw new EvaluationException(span, "UNION needs a set of sets");
      }
      all.addAll(s.elements());
    }
    return Value.set(all);
  }

  static Value powerSet(List<Value> elements) {
    var subsets = new ArrayList<List<Value>>();
    subsets.add(List.of());
    for (var element : elements) {
      for (var smaller : List.copyOf(subsets)) {
        var larger = new ArrayList<>(smaller);
        larger.add(element);
        subsets.add(larger);
      }
    }
    return Value.set(subsets.stream().map(Value::set).toList());
  }

  static Value concatenate(List<Value> left, List<Value> right) {
    var all = new ArrayList<>(left);
    all.addAll(right);
    return Value.tuple(all);
  }

  /** {@code left @@ right}: where both have a value, the left one counts. */
  static Value merge(SortedMap<Value, Value> left, SortedMap<Value, Value> right) {
    var map = new TreeMap<>(right);
    map.putAll(left);
    return Value.function(map);
  }

  /** All functions from one set to another. */
  static Value functions(List<Value> domain, List<Value> range) {
    return functionsOver(domain, domain.stream().map(x -> range).toList());
  }

  /** All functions whose value at each key is one of that key's. */
  static Value functionsOver(List<? extends Value> keys, List<List<Value>> ranges) {
    var functions = new ArrayList<Value>();
    for (var values : product(ranges)) {
      var map = new TreeMap<Value, Value>();
      for (int i = 0; i < keys.size(); i++) {
        map.put(keys.get(i), values.get(i));
      }
      functions.add(Value.function(map));
    }
    return Value.set(functions);
  }

  /** All ways to take one of each list, in order. */
  static List<List<Value>> product(List<List<Value>> factors) {
    List<List<Value>> result = List.of(List.of());
    for (var factor : factors) {
      var longer = new ArrayList<List<Value>>();
      for (var prefix : result) {
        for (var element : factor) {
          var next = new ArrayList<>(prefix);
          next.add(element);
          longer.add(next);
        }
      }
      result = longer;
    }
    return result;
  }

  private Sets() {}
}
