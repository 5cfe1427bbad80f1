// SPDX-License-Identifier: Apache-2.0
package org.omadm.runtime;

import java.util.AbstractMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** A function while it is being defined by itself: each value is found when it is asked for. */
final class RecursiveMap<K, V> extends AbstractMap<K, V> {
  private final Set<K> domain;
  private final BiFunction<Map<K, V>, K, V> value;
  private final Map<K, V> found = new HashMap<>();

  RecursiveMap(Set<K> domain, BiFunction<Map<K, V>, K, V> value) {
    this.domain = domain;
    this.value = value;
  }

  @Override
  public boolean containsKey(Object key) {
    return domain.contains(key);
  }

  @Override
  @SuppressWarnings("unchecked") // the domain holds it
  public @Nullable V get(Object key) {
    if (!domain.contains(key)) {
      return null;
    }
    V known = found.get(key);
    if (known == null) {
      known = value.apply(this, (K) key);
      found.put((K) key, known);
    }
    return known;
  }

  @Override
  public Set<K> keySet() {
    return domain;
  }

  @Override
  public Set<Entry<K, V>> entrySet() {
    Map<K, V> all = new LinkedHashMap<>();
    domain.forEach(argument -> all.put(argument, Functions.apply(this, argument)));
    return all.entrySet();
  }
}
