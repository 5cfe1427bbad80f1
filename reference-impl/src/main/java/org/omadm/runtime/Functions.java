// SPDX-License-Identifier: Apache-2.0
package org.omadm.runtime;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** The function operators of TLA+, on maps that cannot be changed. */
public final class Functions {
  private Functions() {}

  /** {@code [x \in domain |-> value]}. */
  public static <K, V> Map<K, V> over(Set<K> domain, Function<? super K, ? extends V> value) {
    Map<K, V> function = new LinkedHashMap<>();
    for (K argument : domain) {
      function.put(argument, value.apply(argument));
    }
    return new FixedMap<>(function);
  }

  /**
   * {@code function[x \in domain] == value}, where the value depends on others of the function. As
   * deep as those depend on each other, so deep is the recursion.
   */
  public static <K, V> Map<K, V> recursive(Set<K> domain, BiFunction<Map<K, V>, K, V> value) {
    return new FixedMap<>(new RecursiveMap<>(domain, value));
  }

  /** The same entries in a map that cannot be changed. */
  public static <K, V> Map<K, V> copyOf(Map<K, V> entries) {
    return entries instanceof FixedMap<K, V> ? entries : new FixedMap<>(entries);
  }

  /**
   * {@code function[argument]}.
   *
   * @throws NoSuchElementException if the argument is outside the domain, as TLC stops there
   */
  public static <K, V> V apply(Map<K, V> function, K argument) {
    V value = function.get(argument);
    if (value == null) {
      throw new NoSuchElementException("the argument is outside the function's domain");
    }
    return value;
  }

  /** {@code argument :> value}. */
  public static <K, V> Map<K, V> single(K argument, V value) {
    return new FixedMap<>(Map.of(argument, value));
  }

  /** {@code left @@ right}: where both have a value, that of the left one counts. */
  public static <K, V> Map<K, V> merge(Map<K, V> left, Map<K, V> right) {
    Map<K, V> merged = new LinkedHashMap<>(left);
    right.forEach(merged::putIfAbsent);
    return new FixedMap<>(merged);
  }

  /** {@code [domain -> range]}. */
  public static <K, V> Set<Map<K, V>> all(Set<K> domain, Set<V> range) {
    List<Map<K, V>> functions = List.of(Map.of());
    for (K argument : domain) {
      List<Map<K, V>> longer = new ArrayList<>();
      for (Map<K, V> function : functions) {
        for (V value : range) {
          Map<K, V> each = new LinkedHashMap<>(function);
          each.put(argument, value);
          longer.add(each);
        }
      }
      functions = longer;
    }
    return new FixedSet<>(functions.stream().<Map<K, V>>map(FixedMap::new).toList());
  }

  /** {@code Permutations(set)}: the functions that take each element to another or itself. */
  public static <E> Set<Map<E, E>> permutations(Set<E> set) {
    return FiniteSets.filter(
        all(set, set), function -> Set.copyOf(function.values()).size() == set.size());
  }

  /** {@code [function EXCEPT ![argument] = value]}; outside the domain nothing changes. */
  public static <K, V> Map<K, V> with(Map<K, V> function, K argument, V value) {
    if (!function.containsKey(argument)) {
      return function;
    }
    Map<K, V> changed = new LinkedHashMap<>(function);
    changed.put(argument, value);
    return new FixedMap<>(changed);
  }

  /** {@code [function EXCEPT ![argument] = change(@)]}; outside the domain nothing changes. */
  public static <K, V> Map<K, V> update(Map<K, V> function, K argument, UnaryOperator<V> change) {
    return function.containsKey(argument)
        ? with(function, argument, change.apply(apply(function, argument)))
        : function;
  }
}
