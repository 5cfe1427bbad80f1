// SPDX-License-Identifier: Apache-2.0
package org.omadm.codegen.compare;

import java.util.Collection;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The order in which TLC keeps the elements of a set, and so tries them for CHOOSE: numbers by
 * size, sets and functions by their number of elements first, strings and model values by where the
 * model's text first has them.
 */
final class TlcOrder implements Comparator<Value> {

  private final Map<String, Integer> places;

  /**
   * @param places of names and strings in the text of the model, in the order in which TLC reads it
   */
  TlcOrder(Map<String, Integer> places) {
    this.places = places;
  }

  @Override
  public int compare(Value left, Value right) {
    if (left instanceof Value.Int a && right instanceof Value.Int b) {
      return Integer.compare(a.value(), b.value());
    } else if (left instanceof Value.Bool a && right instanceof Value.Bool b) {
      return Boolean.compare(a.value(), b.value());
    } else if (left instanceof Value.Str a && right instanceof Value.Str b) {
      return compareNames(a.value(), b.value());
    } else if (left instanceof Value.Model a && right instanceof Value.Model b) {
      return compareNames(a.text(), b.text());
    } else if (left instanceof Value.Function a && right instanceof Value.Function b) {
      return compareAll(entries(a), entries(b));
    } else if (isSet(left) && isSet(right)) {
      return compareAll(sorted(Operands.elements(left)), sorted(Operands.elements(right)));
    }
    return left.text().compareTo(right.text());
  }

  private static boolean isSet(Value value) {
    return value instanceof Value.SetOf || value instanceof Value.Described;
  }

  private int compareNames(String left, String right) {
    int byPlace =
        Integer.compare(
            places.getOrDefault(left, Integer.MAX_VALUE),
            places.getOrDefault(right, Integer.MAX_VALUE));
    return byPlace != 0 ? byPlace : left.compareTo(right);
  }

  private List<Value> sorted(Collection<Value> values) {
    return values.stream().sorted(this).toList();
  }

  /** Each argument followed by its value, arguments in order. */
  private List<Value> entries(Value.Function function) {
    return function.map().entrySet().stream()
        .sorted(Map.Entry.comparingByKey(this))
        .flatMap(entry -> Stream.of(entry.getKey(), entry.getValue()))
        .toList();
  }

  private int compareAll(List<Value> left, List<Value> right) {
    int bySize = Integer.compare(left.size(), right.size());
    Iterator<Value> others = right.iterator();
    for (var value : left) {
      if (bySize != 0) {
        break;
      }
      bySize = compare(value, others.next());
    }
    return bySize;
  }
}
