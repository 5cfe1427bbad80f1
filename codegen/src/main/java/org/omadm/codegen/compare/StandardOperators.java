// SPDX-License-Identifier: Apache-2.0
package org.omadm.codegen.compare;

import static org.omadm.codegen.compare.Operands.elements;
import static org.omadm.codegen.compare.Operands.integer;
import static org.omadm.codegen.compare.Operands.sequence;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** The operators with names of the standard modules, those of Bags apart. */
final class StandardOperators {

  static void define(Scope scope) {
    scope.define("BOOLEAN", arguments -> Value.set(List.of(Value.of(false), Value.of(true))));
    constant(scope, Value.Described.endless("STRING", x -> x instanceof Value.Str));
    constant(scope, Value.Described.endless("Int", x -> x instanceof Value.Int));
    constant(
        scope, Value.Described.endless("Nat", x -> x instanceof Value.Int i && i.value() >= 0));
    defineSets(scope);
    defineSequences(scope);
    defineTlc(scope);
    Bags.define(scope);
  }

  private static void constant(Scope scope, Value.Described set) {
    scope.define(set.text(), arguments -> set);
  }

  private static void defineSets(Scope scope) {
    scope.define("Cardinality", Scope.strict(a -> Value.of(elements(a.get(0)).size())));
    scope.define(
        "IsFiniteSet",
        Scope.strict(
            a ->
                Value.of(
                    a.get(0) instanceof Value.SetOf
                        || (a.get(0) instanceof Value.Described d && d.listed().isPresent()))));
  }

  private static void defineSequences(Scope scope) {
    scope.define("Seq", Scope.strict(a -> sequences(a.get(0))));
    scope.define("Len", Scope.strict(a -> Value.of(length(a.get(0)))));
    scope.define("Head", Scope.strict(a -> nonEmpty(a.get(0), "Head").get(0)));
    scope.define(
        "Tail",
        Scope.strict(
            a -> {
              var all = nonEmpty(a.get(0), "Tail");
              return Value.tuple(all.subList(1, all.size()));
            }));
    scope.define(
        "Append", Scope.strict(a -> Sets.concatenate(sequence(a.get(0)), List.of(a.get(1)))));
    scope.define(
        "SubSeq",
        Scope.strict(a -> part(sequence(a.get(0)), integer(a.get(1)), integer(a.get(2)))));
    scope.define(
        "SelectSeq", arguments -> selected(sequence(arguments.get(0).value()), arguments.get(1)));
  }

  private static void defineTlc(Scope scope) {
    scope.define("Permutations", Scope.strict(a -> permutations(elements(a.get(0)))));
    scope.define(
        "SortSeq", arguments -> sorted(sequence(arguments.get(0).value()), arguments.get(1)));
    scope.define("Print", Scope.strict(a -> a.get(1)));
    scope.define("PrintT", Scope.strict(a -> Value.of(true)));
    scope.define("TLCEval", Scope.strict(a -> a.get(0)));
    scope.define("ToString", Scope.strict(a -> Value.of(a.get(0).text())));
    scope.define(
        "Assert",
        Scope.strict(
            a -> {
              if (!Operands.truth(a.get(0))) {
                throw new IllegalArgumentException("Assert fails: " + a.get(1).text());
              }
              return Value.of(true);
            }));
  }

  private static Value sequences(Value set) {
    return Value.Described.endless(
        "Seq(" + set.text() + ")",
        x ->
            x instanceof Value.Function f
                && Value.Function.elements(f.map())
                    .filter(elements -> Sets.isSubset(elements, set))
                    .isPresent());
  }

  private static int length(Value value) {
    return value instanceof Value.Str s ? s.value().length() : sequence(value).size();
  }

  private static List<Value> nonEmpty(Value value, String operator) {
    var elements = sequence(value);
    if (elements.isEmpty()) {
      throw new IllegalArgumentException(operator + " of an empty sequence");
    }
    return elements;
  }

  private static Value part(List<Value> sequence, int first, int last) {
    if (first > last) {
      return Value.tuple(List.of());
    }
    if (first < 1 || last > sequence.size()) {
      throw new IllegalArgumentException(
          "SubSeq from " + first + " to " + last + " of " + sequence.size() + " elements");
    }
    return Value.tuple(sequence.subList(first - 1, last));
  }

  private static Value selected(List<Value> sequence, Scope.Operator test) {
    return Value.tuple(
        sequence.stream().filter(x -> Operands.truth(test.apply(List.of(a -> x)))).toList());
  }

  private static Value permutations(List<Value> elements) {
    var permutations = new ArrayList<Value>();
    permute(elements, new ArrayList<>(), permutations);
    return Value.set(permutations);
  }

  private static void permute(List<Value> elements, List<Value> images, List<Value> found) {
    if (images.size() == elements.size()) {
      var map = new TreeMap<Value, Value>();
      for (int i = 0; i < images.size(); i++) {
        map.put(elements.get(i), images.get(i));
      }
      found.add(Value.function(map));
      return;
    }
    for (var element : elements) {
      if (!images.contains(element)) {
        var longer = new ArrayList<>(images);
        longer.add(element);
        permute(elements, longer, found);
      }
    }
  }

  /** In the order of a test whether one element comes before another; equal ones stay in order. */
  private static Value sorted(List<Value> sequence, Scope.Operator before) {
    var sorted = new ArrayList<Value>();
    for (var value : sequence) {
      int at = sorted.size();
      while (at > 0 && isBefore(before, value, sorted.get(at - 1))) {
        at--;
      }
      sorted.add(at, value);
    }
    return Value.tuple(sorted);
  }

  private static boolean isBefore(Scope.Operator before, Value left, Value right) {
    return Operands.truth(before.apply(List.of(a -> left, a -> right)));
  }

  private StandardOperators() {}
}
