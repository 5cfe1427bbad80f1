// SPDX-License-Identifier: Apache-2.0
package org.omadm.codegen.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** Operations on sets and sequences of values. */
final class Sets {

  /** TLC's own bound. */
  private static final int MOST_ELEMENTS = 1_000_000;

  static Value interval(int low, int high) {
    requireListable((double) high - low);
    var elements = new ArrayList<Value>();
    for (int i = low; i <= high; i++) {
      elements.add(Value.of(i));
    }
    return Value.set(elements);
  }

  static Value cup(Value left, Value right) {
    if (isEndless(left) || isEndless(right)) {
      return Value.Described.endless(
          left.text() + " \\cup " + right.text(),
          x -> Operands.contains(left, x) || Operands.contains(right, x));
    }
    return left instanceof Value.SetOf && right instanceof Value.SetOf
        ? listedUnion(left, right)
        : Value.Described.listedLate(
            x -> Operands.contains(left, x) || Operands.contains(right, x),
            () -> listedUnion(left, right));
  }

  private static Value.SetOf listedUnion(Value left, Value right) {
    var all = new ArrayList<>(Operands.elements(left));
    all.addAll(Operands.elements(right));
    return Value.set(all);
  }

  /** Listed from the side that has an end. */
  static Value cap(Value left, Value right) {
    return isEndless(left)
        ? filter(Operands.elements(right), x -> Operands.contains(left, x))
        : filter(Operands.elements(left), x -> Operands.contains(right, x));
  }

  static boolean isSubset(List<Value> elements, Value set) {
    return elements.stream().allMatch(x -> Operands.contains(set, x));
  }

  static Value filter(List<Value> set, Predicate<Value> condition) {
    return Value.set(set.stream().filter(condition).toList());
  }

  static Value union(List<Value> sets) {
    return sets.stream().reduce(Value.set(List.of()), Sets::cup);
  }

  static Value powerSet(Value set) {
    Predicate<Value> isPart =
        x ->
            (x instanceof Value.SetOf || x instanceof Value.Described)
                && isSubset(Operands.elements(x), set);
    return isEndless(set)
        ? Value.Described.endless("SUBSET " + set.text(), isPart)
        : Value.Described.listedLate(isPart, () -> subsets(Operands.elements(set)));
  }

  static boolean isEndless(Value set) {
    return set instanceof Value.Described d && d.isEndless();
  }

  private static Value.SetOf subsets(List<Value> elements) {
    requireListable(Math.pow(2, elements.size()));
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
  static Value functions(Value domain, Value range) {
    var keys = Operands.elements(domain);
    return functionsOver(keys, keys.stream().map(x -> range).toList());
  }

  /** All functions whose value at each key is one of that key's. */
  static Value functionsOver(List<? extends Value> keys, List<Value> ranges) {
    Predicate<Value> isOne = x -> isFunctionInto(x, keys, ranges);
    return ranges.stream().anyMatch(Sets::isEndless)
        ? Value.Described.endless("a set of functions without end", isOne)
        : Value.Described.listedLate(
            isOne, () -> listed(keys, ranges.stream().map(Operands::elements).toList()));
  }

  private static boolean isFunctionInto(
      Value value, List<? extends Value> keys, List<Value> ranges) {
    if (!(value instanceof Value.Function f) || f.map().size() != keys.size()) {
      return false;
    }
    for (int i = 0; i < keys.size(); i++) {
      var result = f.map().get(keys.get(i));
      if (result == null || !Operands.contains(ranges.get(i), result)) {
        return false;
      }
    }
    return true;
  }

  private static Value.SetOf listed(List<? extends Value> keys, List<List<Value>> ranges) {
    requireListable(ranges.stream().mapToDouble(List::size).reduce(1, (a, b) -> a * b));
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

  private static void requireListable(double size) {
    if (size > MOST_ELEMENTS) {
      throw new IllegalArgumentException("a set of more than " + MOST_ELEMENTS + " elements");
    }
  }

  /** All tuples of one element of each set. */
  static Value tuples(List<Value> factors) {
    Predicate<Value> isOne =
        x ->
            x instanceof Value.Function f
                && Value.Function.elements(f.map())
                    .filter(elements -> isTuple(elements, factors))
                    .isPresent();
    return factors.stream().anyMatch(Sets::isEndless)
        ? Value.Described.endless("a set of tuples without end", isOne)
        : Value.Described.listedLate(
            isOne,
            () ->
                Value.set(
                    product(factors.stream().map(Operands::elements).toList()).stream()
                        .map(Value::tuple)
                        .toList()));
  }

  private static boolean isTuple(List<Value> elements, List<Value> factors) {
    return elements.size() == factors.size()
        && IntStream.range(0, factors.size())
            .allMatch(i -> Operands.contains(factors.get(i), elements.get(i)));
  }

  /** All ways to take one of each list, in order. */
  static List<List<Value>> product(List<List<Value>> factors) {
    requireListable(factors.stream().mapToDouble(List::size).reduce(1, (a, b) -> a * b));
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
