// SPDX-License-Identifier: Apache-2.0
package org.omadm.runtime;

/** {@code <<first, second, third>>}. */
public record Triple<A, B, C>(A first, B second, C third) {
  /** {@code [this EXCEPT ![1] = first]}. */
  public Triple<A, B, C> withFirst(A first) {
    return new Triple<>(first, second, third);
  }

  /** {@code [this EXCEPT ![2] = second]}. */
  public Triple<A, B, C> withSecond(B second) {
    return new Triple<>(first, second, third);
  }

  /** {@code [this EXCEPT ![3] = third]}. */
  public Triple<A, B, C> withThird(C third) {
    return new Triple<>(first, second, third);
  }
}
