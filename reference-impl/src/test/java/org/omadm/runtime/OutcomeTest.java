// SPDX-License-Identifier: Apache-2.0
package org.omadm.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class OutcomeTest {
  private static final Guard FIRST = new Guard("A", "x = 1", new Place("M.tla", 3, 7), "");
  private static final Guard SECOND = new Guard("B", "x = 2", new Place("M.tla", 9, 7), "SEC 5.3");

  @Test
  void theFirstEnabledAlternativeIsTheStepAndNoneAfterItIsTried() {
    Outcome<Integer, String> outcome =
        Outcome.firstOf(
            "AB",
            () -> Refusal.of(FIRST),
            () -> new Step<>("B", 2, Set.of("m")),
            () -> {
              throw new AssertionError("tried after a step was found");
            });
    assertThat(outcome).isEqualTo(new Step<>("B", 2, Set.of("m")));
  }

  @Test
  void aRefusalNamesTheFirstFalseGuardOfEachAlternative() {
    Outcome<Integer, String> outcome =
        Outcome.firstOf("AB", () -> Refusal.of(FIRST), () -> Refusal.of(SECOND));
    assertThat(outcome).isEqualTo(new Refusal<>("AB", List.of(FIRST, SECOND)));
  }

  @Test
  void aGuardReadsAsALine() {
    assertThat(FIRST).hasToString("A: x = 1 (M.tla:3:7)");
    assertThat(SECOND).hasToString("B: x = 2 (M.tla:9:7, SEC 5.3)");
  }
}
