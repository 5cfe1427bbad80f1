// SPDX-License-Identifier: Apache-2.0
package org.omadm.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class BagsTest {
  private static final Map<String, Integer> BAG = Map.of("a", 2, "b", 1);

  @Test
  void copiesAreCounted() {
    assertThat(Bags.copies("a", BAG)).isEqualTo(2);
    assertThat(Bags.copies("c", BAG)).isZero();
    assertThat(Bags.size(BAG)).isEqualTo(3);
    assertThat(Bags.of(FiniteSets.of("a", "b"))).isEqualTo(Map.of("a", 1, "b", 1));
    assertThat(Bags.isBag(BAG)).isTrue();
    assertThat(Bags.isBag(Map.of("a", 0))).isFalse();
  }

  @Test
  void aBagHoldsNoElementWithoutCopies() {
    assertThat(Bags.plus(BAG, Map.of("b", 2))).isEqualTo(Map.of("a", 2, "b", 3));
    assertThat(Bags.minus(BAG, Map.of("a", 1, "b", 5))).isEqualTo(Map.of("a", 1));
    assertThat(Bags.union(FiniteSets.of(BAG, Map.of("a", 1)))).isEqualTo(Map.of("a", 3, "b", 1));
    assertThat(Bags.<String, Integer>map(BAG, String::length)).isEqualTo(Map.of(1, 3));
  }

  @Test
  void aBagIsWithinAnotherIfNoElementHasMoreCopies() {
    assertThat(Bags.isWithin(Map.of("a", 2), BAG)).isTrue();
    assertThat(Bags.isWithin(Map.of("b", 2), BAG)).isFalse();
    assertThat(Bags.within(BAG))
        .hasSize(6)
        .contains(Map.of(), BAG, Map.of("a", 1, "b", 1))
        .allMatch(part -> Bags.isWithin(part, BAG));
  }
}
