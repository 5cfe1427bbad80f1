// SPDX-License-Identifier: Apache-2.0
package org.omadm.runtime;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.function.Function;

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

  /** {@code [function EXCEPT ![argument] = value]}; outside the domain nothing changes. */
  public static <K, V> Map<K, V> with(Map<K, V> function, K argument, V value) {
    if (!function.containsKey(argument)) {
      return function;
    }
    Map<K, V> changed = new LinkedHashMap<>(function);
    changed.put(argument, value);
    return new FixedMap<>(changed);
  }
}
