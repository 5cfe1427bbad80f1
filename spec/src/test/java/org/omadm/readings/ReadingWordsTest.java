// SPDX-License-Identifier: Apache-2.0
package org.omadm.readings;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names and values as words. */
class ReadingWordsTest {

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "TRUE, Yes",
        "FALSE, No",
        "2, 2",
        "\"onNotification\", On notification",
        "\"\", ``",
      })
  void anAnswerIsSaidInWords(String value, String words) {
    assertThat(ReadingWords.answer(value)).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource({
    "NoForgedTriggerInv, HOLDS, No forged trigger",
    "RecoveryProp, HOLDS, Recovery",
    "NeverResyncedInv, REFUTED, Resynced",
    "NeverAgainInv, HOLDS, Never again",
    "Inv, HOLDS, Inv",
    "Never, REFUTED, Never",
  })
  void aPropertyHasAHeading(String name, Property.Wanted wanted, String heading) {
    assertThat(
            ReadingWords.heading(
                new Property(name, Property.Kind.INVARIANT, wanted, "", "It does.")))
        .isEqualTo(heading);
  }
}
