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
    assertThat(f).isEqualTo(Map.of("a", 0, "b", 0));
  }

  @Test
  void sequencesCountFromOne() {
    List<String> s = List.of("a", "b");
    assertThat(Sequences.apply(s, 1)).isEqualTo("a");
    assertThat(Sequences.with(s, 2, "c")).containsExactly("a", "c");
    assertThat(Sequences.with(s, 3, "c")).isEqualTo(s);
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
}
