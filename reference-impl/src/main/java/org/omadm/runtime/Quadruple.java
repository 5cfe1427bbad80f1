// SPDX-License-Identifier: Apache-2.0
package org.omadm.runtime;

/** {@code <<first, second, third, fourth>>}. */
public record Quadruple<A, B, C, D>(A first, B second, C third, D fourth) {
  /** {@code [this EXCEPT ![1] = first]}. */
  public Quadruple<A, B, C, D> withFirst(A first) {
    return new Quadruple<>(first, second, third, fourth);
  }

  /** {@code [this EXCEPT ![2] = second]}. */
  public Quadruple<A, B, C, D> withSecond(B second) {
    return new Quadruple<>(first, second, third, fourth);
  }

  /** {@code [this EXCEPT ![3] = third]}. */
  public Quadruple<A, B, C, D> withThird(C third) {
    return new Quadruple<>(first, second, third, fourth);
  }

  /** {@code [this EXCEPT ![4] = fourth]}. */
  public Quadruple<A, B, C, D> withFourth(D fourth) {
    return new Quadruple<>(first, second, third, fourth);
  }
}
