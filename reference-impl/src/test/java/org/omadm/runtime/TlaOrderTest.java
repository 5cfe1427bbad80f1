// SPDX-License-Identifier: Apache-2.0
package org.omadm.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The orders here are those in which TLC 2.18 chose from the same sets. */
class TlaOrderTest {
  private record Named(Octets octets) implements Opaque {}

  private enum Colour {
    RED,
    BLUE
  }

  @Test
  void smallerSetsComeFirst() {
    assertThat(TlaOrder.sorted(FiniteSets.subsets(FiniteSets.of(3, 1, 2))))
        .containsExactly(
            Set.of(),
            Set.of(1),
            Set.of(2),
            Set.of(3),
            Set.of(1, 2),
            Set.of(1, 3),
            Set.of(2, 3),
            Set.of(1, 2, 3));
  }

  @Test
  void shorterSequencesComeFirst() {
    assertThat(
            TlaOrder.sorted(
                FiniteSets.of(List.of(1, 1), List.of(2), List.<Integer>of(), List.of(1))))
        .containsExactly(List.of(), List.of(1), List.of(2), List.of(1, 1));
  }

  @Test
  void tuplesDifferFirstWhereTheyBegin() {
    assertThat(
            TlaOrder.sorted(FiniteSets.product(FiniteSets.of(true, false), FiniteSets.of(7, -7))))
        .containsExactly(
            new Pair<>(false, -7), new Pair<>(false, 7), new Pair<>(true, -7), new Pair<>(true, 7));
  }

  @Test
  void functionsDifferInTheirArgumentsAndValuesByTurns() {
    assertThat(
            TlaOrder.sorted(
                FiniteSets.of(
                    Map.of(1, 0, 2, 0),
                    Map.of(0, 3, 4, 3),
                    Map.of(0, 1, 5, 1),
                    Map.of(9, 1),
                    Map.of(0, 0, 4, 0))))
        .containsExactly(
            Map.of(9, 1),
            Map.of(0, 0, 4, 0),
            Map.of(0, 1, 5, 1),
            Map.of(0, 3, 4, 3),
            Map.of(1, 0, 2, 0));
  }

  @Test
  void whatHasNoOrderInTlaHasOneThatDependsOnTheValueAlone() {
    assertThat(FiniteSets.choose(FiniteSets.of(Colour.BLUE, Colour.RED))).isEqualTo(Colour.RED);
    Named two = new Named(Octets.ofUtf8("n2"));
    Named ten = new Named(Octets.ofUtf8("n10"));
    Named last = new Named(Octets.of((byte) 0xff, (byte) 0));
    assertThat(TlaOrder.sorted(FiniteSets.of(ten, last, two))).containsExactly(last, ten, two);
  }
}
