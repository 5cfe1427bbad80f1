// SPDX-License-Identifier: Apache-2.0
package org.omadm.readings.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is said of steps that hardly happen. */
class UnusualStepsTest {

  static Stream<String> sentences() {
    return UnusualSteps.all().keySet().stream();
  }

  @ParameterizedTest
  @MethodSource("sentences")
  void stepThatHardlyHappensHasItsSentence(String sentence) {
    assertThat(UnusualSteps.all())
        .hasEntrySatisfying(
            sentence, steps -> assertThat(steps.step().sentence()).contains(sentence));
  }
}
