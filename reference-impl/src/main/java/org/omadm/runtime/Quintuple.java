// SPDX-License-Identifier: Apache-2.0
package org.omadm.runtime;

/** {@code <<first, second, third, fourth, fifth>>}. */
public record Quintuple<A, B, C, D, E>(A first, B second, C third, D fourth, E fifth) {
  /** {@code [this EXCEPT ![1] = first]}. */
  public Quintuple<A, B, C, D, E> withFirst(A first) {
    return new Quintuple<>(first, second, third, fourth, fifth);
  }

  /** {@code [this EXCEPT ![2] = second]}. */
  public Quintuple<A, B, C, D, E> withSecond(B second) {
    return new Quintuple<>(first, second, third, fourth, fifth);
  }

  /** {@code [this EXCEPT ![3] = third]}. */
  public Quintuple<A, B, C, D, E> withThird(C third) {
    return new Quintuple<>(first, second, third, fourth, fifth);
  }

  /** {@code [this EXCEPT ![4] = fourth]}. */
  public Quintuple<A, B, C, D, E> withFourth(D fourth) {
    return new Quintuple<>(first, second, third, fourth, fifth);
  }

  /** {@code [this EXCEPT ![5] = fifth]}. */
  public Quintuple<A, B, C, D, E> withFifth(E fifth) {
    return new Quintuple<>(first, second, third, fourth, fifth);
  }
}
