// SPDX-License-Identifier: Apache-2.0
package org.omadm.codegen.compare;

import static org.omadm.codegen.compare.Operands.elements;
import static org.omadm.codegen.compare.Operands.integer;
import static org.omadm.codegen.compare.Operands.map;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** The module Bags: a bag is a function from its elements to how often each is in it. */
final class Bags {

  static void define(Scope scope) {
    scope.define("EmptyBag", arguments -> of(new TreeMap<>()));
    scope.define("IsABag", Scope.strict(a -> Value.of(isBag(a.get(0)))));
    scope.define("BagToSet", Scope.strict(a -> Value.set(map(a.get(0)).keySet())));
    scope.define("SetToBag", Scope.strict(a -> ofSet(elements(a.get(0)))));
    scope.define("BagIn", Scope.strict(a -> Value.of(map(a.get(1)).containsKey(a.get(0)))));
    scope.define("CopiesIn", Scope.strict(a -> Value.of(copies(a.get(0), map(a.get(1))))));
    scope.define("BagCardinality", Scope.strict(a -> Value.of(cardinality(a.get(0)))));
    scope.define("BagUnion", Scope.strict(a -> union(elements(a.get(0)))));
    scope.define("SubBag", Scope.strict(a -> parts(map(a.get(0)))));
    scope.define("BagOfAll", arguments -> image(arguments.get(0), map(arguments.get(1).value())));
  }

  static Value sum(Value left, Value right) {
    var sum = new TreeMap<>(map(left));
    map(right).forEach((element, n) -> sum.merge(element, n, Bags::plus));
    return of(sum);
  }

  static Value difference(Value left, Value right) {
    var difference = new TreeMap<Value, Value>();
    map(left)
        .forEach(
            (element, n) -> {
              int rest = integer(n) - copies(element, map(right));
              if (rest > 0) {
                difference.put(element, Value.of(rest));
              }
            });
    return of(difference);
  }

  static boolean isPart(Value part, Value whole) {
    return map(part).entrySet().stream()
        .allMatch(e -> integer(e.getValue()) <= copies(e.getKey(), map(whole)));
  }

  private static boolean isBag(Value value) {
    return value instanceof Value.Function f
        && f.map().values().stream().allMatch(n -> n instanceof Value.Int i && i.value() > 0);
  }

  private static Value ofSet(List<Value> elements) {
    var bag = new TreeMap<Value, Value>();
    elements.forEach(element -> bag.put(element, Value.of(1)));
    return of(bag);
  }

  private static int copies(Value element, SortedMap<Value, Value> bag) {
    var copies = bag.get(element);
    return copies == null ? 0 : integer(copies);
  }

  private static int cardinality(Value bag) {
    return map(bag).values().stream().mapToInt(Operands::integer).reduce(0, Math::addExact);
  }

  private static Value union(List<Value> bags) {
    return bags.stream().reduce(of(new TreeMap<>()), Bags::sum);
  }

  private static Value image(Scope.Operator operator, SortedMap<Value, Value> bag) {
    var image = new TreeMap<Value, Value>();
    bag.forEach((element, n) -> image.merge(operator.apply(List.of(a -> element)), n, Bags::plus));
    return of(image);
  }

  /** All bags that are part of one. */
  private static Value parts(SortedMap<Value, Value> bag) {
    List<TreeMap<Value, Value>> parts = List.of(new TreeMap<>());
    for (var entry : bag.entrySet()) {
      var longer = new ArrayList<TreeMap<Value, Value>>();
      for (var part : parts) {
        longer.add(part);
        for (int n = 1; n <= integer(entry.getValue()); n++) {
          var with = new TreeMap<>(part);
          with.put(entry.getKey(), Value.of(n));
          longer.add(with);
        }
      }
      parts = longer;
    }
    return Value.set(parts.stream().map(Bags::of).toList());
  }

  private static Value plus(Value left, Value right) {
    return Value.of(Math.addExact(integer(left), integer(right)));
  }

  private static Value of(SortedMap<Value, Value> map) {
    return Value.function(map);
  }

  private Bags() {}
}
