// SPDX-License-Identifier: Apache-2.0
package org.omadm.runtime;

/** {@code <<first, second>>}. */
public record Pair<A, B>(A first, B second) {
  /** {@code [this EXCEPT ![1] = first]}. */
  public Pair<A, B> withFirst(A first) {
    return new Pair<>(first, second);
  }

  /** {@code [this EXCEPT ![2] = second]}. */
  public Pair<A, B> withSecond(B second) {
    return new Pair<>(first, second);
  }
}
