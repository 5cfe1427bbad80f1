// SPDX-License-Identifier: Apache-2.0
package org.omadm.runtime;

import java.util.AbstractMap;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** A map that nobody can change; see {@link FixedSet}. */
final class FixedMap<K, V> extends AbstractMap<K, V> {
  private final Map<K, V> entries;
  private final int hash;

  FixedMap(Map<K, V> entries) {
    this.entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
    this.hash = this.entries.hashCode();
  }

  @Override
  public boolean containsKey(Object key) {
    return entries.containsKey(key);
  }

  @Override
  public Set<K> keySet() {
    return entries.keySet();
  }

  @Override
  public Set<Entry<K, V>> entrySet() {
    return entries.entrySet();
  }

  @Override
  public boolean equals(Object other) {
    return other == this || entries.equals(other);
  }

  @Override
  public int hashCode() {
    return hash;
  }
}
