// SPDX-License-Identifier: Apache-2.0
package org.omadm.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;

class FunctionsTest {

  @Test
  void aFunctionHasAValueForEachArgument() {
    Map<Integer, Integer> doubled = Functions.over(FiniteSets.of(3, 1), x -> 2 * x);
    assertThat(doubled).isEqualTo(Map.of(1, 2, 3, 6)).hasSameHashCodeAs(Map.of(1, 2, 3, 6));
    assertThat(Functions.apply(doubled, 3)).isEqualTo(6);
    assertThatThrownBy(() -> Functions.apply(doubled, 2))
        .isInstanceOf(NoSuchElementException.class);
  }

  @Test
  void exceptChangesOneArgumentAndAddsNone() {
    Map<String, Integer> f = Functions.over(FiniteSets.of("a", "b"), x -> 0);
    assertThat(Functions.with(f, "a", 7)).isEqualTo(Map.of("a", 7, "b", 0));
    assertThat(Functions.with(f, "c", 7)).isEqualTo(f);
    assertThat(Functions.update(f, "a", old -> old + 7)).isEqualTo(Map.of("a", 7, "b", 0));
    assertThat(Functions.update(f, "c", old -> old + 7)).isEqualTo(f);
    assertThat(f).isEqualTo(Map.of("a", 0, "b", 0));
  }

  @Test
  void sequencesCountFromOne() {
    List<String> s = List.of("a", "b");
    assertThat(Sequences.apply(s, 1)).isEqualTo("a");
    assertThat(Sequences.with(s, 2, "c")).containsExactly("a", "c");
    assertThat(Sequences.with(s, 3, "c")).isEqualTo(s);
    assertThat(Sequences.update(s, 2, old -> old + "c")).containsExactly("a", "bc");
    assertThat(Sequences.update(s, 3, old -> old + "c")).isEqualTo(s);
    assertThat(Sequences.<Integer>ofLength(3, i -> i * i)).containsExactly(1, 4, 9);
    assertThat(Sequences.domain(s)).containsExactly(1, 2);
    assertThatThrownBy(() -> Sequences.apply(s, 0)).isInstanceOf(IndexOutOfBoundsException.class);
  }

  @Test
  void sequencesGrowAndShrink() {
    List<String> s = List.of("a", "b");
    assertThat(Sequences.head(s)).isEqualTo("a");
    assertThat(Sequences.tail(s)).containsExactly("b");
    assertThat(Sequences.append(s, "c")).containsExactly("a", "b", "c");
    assertThat(Sequences.concatenate(s, s)).containsExactly("a", "b", "a", "b");
    assertThatThrownBy(() -> Sequences.tail(List.of())).isInstanceOf(RuntimeException.class);
  }

  @Test
  void theLeftFunctionCountsWhereBothHaveAValue() {
    assertThat(Functions.merge(Functions.single(1, "a"), Map.of(1, "b", 2, "c")))
        .isEqualTo(Map.of(1, "a", 2, "c"));
    assertThat(Sequences.merge(List.of(1, 2), List.of(3, 4, 5))).containsExactly(1, 2, 5);
    assertThat(Sequences.merge(List.of(1, 2), List.of(3))).containsExactly(1, 2);
  }

  @Test
  void setsOfFunctionsAndOfTuples() {
    assertThat(Functions.all(FiniteSets.of("x", "y"), FiniteSets.of(0, 1)))
        .containsExactlyInAnyOrder(
            Map.of("x", 0, "y", 0),
            Map.of("x", 0, "y", 1),
            Map.of("x", 1, "y", 0),
            Map.of("x", 1, "y", 1));
    assertThat(Functions.all(FiniteSets.of(), FiniteSets.of(0))).containsExactly(Map.of());
    assertThat(Functions.all(FiniteSets.of(0), FiniteSets.of())).isEmpty();
    assertThat(Sequences.all(2, FiniteSets.of(0, 1))).hasSize(4).contains(List.of(1, 0));
    assertThat(Functions.permutations(FiniteSets.of(1, 2)))
        .containsExactlyInAnyOrder(Map.of(1, 1, 2, 2), Map.of(1, 2, 2, 1));
    assertThat(
            FiniteSets.product(
                FiniteSets.of(1),
                FiniteSets.of(2),
                FiniteSets.of(3),
                FiniteSets.of(4),
                FiniteSets.of(5)))
        .containsExactly(new Quintuple<>(1, 2, 3, 4, 5));
  }

  @Test
  void aFunctionMayBeDefinedByItself() {
    Map<Integer, Integer> fibonacci =
        Functions.recursive(
            FiniteSets.range(0, 40),
            (f, n) -> n < 2 ? n : Functions.apply(f, n - 1) + Functions.apply(f, n - 2));
    assertThat(Functions.apply(fibonacci, 40)).isEqualTo(102_334_155);
    Map<Integer, Integer> outside =
        new RecursiveMap<>(FiniteSets.of(0), (f, n) -> Functions.apply(f, n - 1));
    assertThatThrownBy(() -> Functions.apply(outside, 0))
        .isInstanceOf(NoSuchElementException.class);
  }

  @Test
  void partsOfSequencesAreWhereTheyAre() {
    List<String> s = List.of("a", "b", "c");
    assertThat(Sequences.part(s, 2, 3)).containsExactly("b", "c");
    assertThat(Sequences.part(s, 7, 6)).isEmpty();
    assertThatThrownBy(() -> Sequences.part(s, 2, 4)).isInstanceOf(RuntimeException.class);
    assertThatThrownBy(() -> Sequences.part(s, 0, 1)).isInstanceOf(RuntimeException.class);
    assertThat(Sequences.select(s, x -> !x.equals("b"))).containsExactly("a", "c");
    assertThat(Sequences.<Integer>over(FiniteSets.of(2, 1), i -> -i)).containsExactly(-1, -2);
    assertThatThrownBy(() -> Sequences.over(FiniteSets.of(0, 1), i -> i))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void equalElementsAreSortedAsTlcSortsThem() {
    List<Pair<Integer, String>> pairs =
        List.of(new Pair<>(1, "a"), new Pair<>(0, "b"), new Pair<>(1, "b"), new Pair<>(0, "a"));
    assertThat(Sequences.sort(pairs, (x, y) -> x.first() <= y.first()))
        .extracting(Pair::toString)
        .containsExactly(
            "Pair[first=0, second=a]",
            "Pair[first=0, second=b]",
            "Pair[first=1, second=b]",
            "Pair[first=1, second=a]");
    assertThat(Sequences.sort(List.of(3, 1, 2, 1), (x, y) -> x < y)).containsExactly(1, 1, 2, 3);
  }

  @Test
  void anAssertionThatDoesNotHoldStops() {
    assertThat(org.omadm.runtime.Assertions.hold(true, "never")).isTrue();
    assertThatThrownBy(() -> org.omadm.runtime.Assertions.hold(false, "too many"))
        .hasMessage("too many");
  }
}
