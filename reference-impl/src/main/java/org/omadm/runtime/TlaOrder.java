// SPDX-License-Identifier: Apache-2.0
package org.omadm.runtime;

import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The order of values in which CHOOSE looks for one. Of values made of integers and booleans by
 * sets, tuples, sequences and functions it is the order that TLC has: what has fewer elements comes
 * first, then the first difference counts. TLC orders strings and model values as it first met
 * them; here a string of an enumeration stands where the enumeration has it, and opaque values
 * stand in the order of their texts. The order depends on the values alone, so that equal sets give
 * equal choices however they were made.
 */
final class TlaOrder implements Comparator<Object> {
  static final TlaOrder ORDER = new TlaOrder();

  private TlaOrder() {}

  @Override
  public int compare(Object left, Object right) {
    if (left instanceof Comparable<?> plain) {
      return plain(plain, right);
    }
    if (left instanceof Set<?> a && right instanceof Set<?> b) {
      return elements(sorted(a), sorted(b));
    }
    if (left instanceof List<?> a && right instanceof List<?> b) {
      return elements(a, b);
    }
    if (left instanceof Map<?, ?> a && right instanceof Map<?, ?> b) {
      return functions(a, b);
    }
    if (left instanceof Record a
        && !(left instanceof Opaque)
        && right instanceof Record b
        && a.getClass() == b.getClass()) {
      return elements(TlaText.components(a), TlaText.components(b));
    }
    return TlaText.of(left).compareTo(TlaText.of(right));
  }

  /** Integers, booleans and strings, which are compared with their own kind only. */
  @SuppressWarnings("unchecked")
  private static int plain(Comparable<?> left, Object right) {
    return ((Comparable<Object>) left).compareTo(right);
  }

  static <E> List<E> sorted(Set<E> set) {
    return set.stream().sorted(ORDER).toList();
  }

  private int elements(List<?> left, List<?> right) {
    int result = Integer.compare(left.size(), right.size());
    Iterator<?> others = right.iterator();
    for (Iterator<?> each = left.iterator(); result == 0 && each.hasNext(); ) {
      result = compare(each.next(), others.next());
    }
    return result;
  }

  /** By the first argument that one of them has alone, or for which they differ. */
  private int functions(Map<?, ?> left, Map<?, ?> right) {
    return elements(entries(left), entries(right));
  }

  private static <K> List<Object> entries(Map<K, ?> function) {
    return sorted(function.keySet()).stream()
        .<Object>map(argument -> List.of(argument, Functions.apply(function, argument)))
        .toList();
  }
}
