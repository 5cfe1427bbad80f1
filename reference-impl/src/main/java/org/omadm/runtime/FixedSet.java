// SPDX-License-Identifier: Apache-2.0
package org.omadm.runtime;

import java.util.AbstractSet;
import java.util.Collection;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * A set that nobody can change. It keeps the order it was made in, so that a run can be repeated;
 * equality does not depend on that order. Its hash is computed once, since states are looked up far
 * more often than made.
 */
final class FixedSet<E> extends AbstractSet<E> {
  private final Set<E> elements;
  private final int hash;

  FixedSet(Collection<? extends E> elements) {
    this.elements = Collections.unmodifiableSet(new LinkedHashSet<>(elements));
    this.hash = this.elements.hashCode();
  }

  @Override
  public boolean contains(Object o) {
    return elements.contains(o);
  }

  @Override
  public Iterator<E> iterator() {
    return elements.iterator();
  }

  @Override
  public int size() {
    return elements.size();
  }

  @Override
  public boolean equals(Object other) {
    return other == this
        || (!(other instanceof FixedSet<?> set && set.hash != hash) && elements.equals(other));
  }

  @Override
  public int hashCode() {
    return hash;
  }
}
