// SPDX-License-Identifier: Apache-2.0
package org.omadm.properties.arbitraries;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.RandomDistribution;

/**
 * Numbers that say which of several things happens next, each as likely as the others whatever
 * their number.
 */
public final class Draws {
  /** So large that no share of it differs from another by more than a millionth of it. */
  private static final int RANGE = 1 << 30;

  private Draws() {}

  /** So many of them. */
  public static Arbitrary<List<Integer>> of(int count) {
    return Arbitraries.integers()
        .between(0, RANGE - 1)
        .withDistribution(RandomDistribution.uniform())
        .list()
        .ofSize(count);
  }

  /** The one of these that was drawn. */
  public static <E> E one(List<E> choices, int draw) {
    return choices.get((int) ((long) draw * choices.size() / RANGE));
  }
}
