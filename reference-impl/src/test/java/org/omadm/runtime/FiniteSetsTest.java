// SPDX-License-Identifier: Apache-2.0
package org.omadm.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.NoSuchElementException;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FiniteSetsTest {

  @Test
  void equalityDoesNotDependOnOrderOrOnTheKindOfSet() {
    Set<Integer> one = FiniteSets.of(1, 2, 2);
    assertThat(one).isEqualTo(FiniteSets.of(2, 1)).hasSameHashCodeAs(FiniteSets.of(2, 1));
    assertThat(one).isEqualTo(Set.of(1, 2)).hasSameHashCodeAs(Set.of(1, 2));
    assertThat(Set.of(1, 2)).isEqualTo(one);
    assertThat(one).isNotEqualTo(FiniteSets.of(1, 3));
    assertThat(one).isNotEqualTo(FiniteSets.of(1));
  }

  @Test
  void aSetThatIsEqualByHashOnlyIsNotEqual() {
    assertThat(FiniteSets.of("Aa")).hasSameHashCodeAs(FiniteSets.of("BB"));
    assertThat(FiniteSets.of("Aa")).isNotEqualTo(FiniteSets.of("BB"));
  }

  @Test
  void iteratesInTheOrderOfMaking() {
    assertThat(FiniteSets.union(FiniteSets.of("z", "b"), FiniteSets.of("a", "b")))
        .containsExactly("z", "b", "a");
  }

  @Test
  void nothingChangesASetOnceMade() {
    Set<Integer> mutable = new HashSet<>(Set.of(1));
    Set<Integer> copy = FiniteSets.copyOf(mutable);
    mutable.add(2);
    assertThat(copy).containsExactly(1);
    assertThatThrownBy(() -> copy.remove(1)).isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(copy.iterator()::remove).isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void theOperatorsOfTla() {
    Set<Integer> left = FiniteSets.of(1, 2);
    assertThat(FiniteSets.intersection(left, FiniteSets.of(2, 3))).containsExactly(2);
    assertThat(FiniteSets.difference(left, FiniteSets.of(2, 3))).containsExactly(1);
    assertThat(FiniteSets.filter(left, x -> x > 1)).containsExactly(2);
    assertThat(FiniteSets.<Integer, Integer>map(left, x -> x / 2)).containsExactly(0, 1);
    assertThat(FiniteSets.<Integer, Integer>map(left, x -> 0)).containsExactly(0);
    assertThat(FiniteSets.flatten(FiniteSets.of(left, FiniteSets.of(3)))).containsExactly(1, 2, 3);
    assertThat(FiniteSets.range(2, 4)).containsExactly(2, 3, 4);
    assertThat(FiniteSets.range(1, 0)).isEmpty();
  }

  @Test
  void allSubsetsOnce() {
    assertThat(FiniteSets.subsets(FiniteSets.of(1, 2)))
        .containsExactlyInAnyOrder(Set.of(), Set.of(1), Set.of(2), Set.of(1, 2));
  }

  @Test
  void choosesOneOrStops() {
    assertThat(FiniteSets.<Integer>choose(FiniteSets.of(1, 2), x -> x > 1)).isEqualTo(2);
    assertThatThrownBy(() -> FiniteSets.<Integer>choose(FiniteSets.of(1, 2), x -> x > 2))
        .isInstanceOf(NoSuchElementException.class);
  }
}
