// SPDX-License-Identifier: Apache-2.0
package org.omadm.readings;

import java.util.Locale;
import org.omadm.page.Html;
import org.omadm.page.Tag;

/** Within which bounds was searched, and how much there was to search. */
record BoundsSection(Matrix matrix) {

  Html html() {
    return Html.of(
        Tag.of("p")
            .around(
                "A model checker has gone through every state that can be reached within these"
                    + " bounds. It says nothing of what lies beyond them."),
        Tag.of("dl").around(Html.each(matrix.readings().scenarios(), this::bounds)));
  }

  private Html bounds(Scenario scenario) {
    return Html.of(
        Tag.of("dt")
            .around(
                Html.words(ReadingWords.heading(scenario) + " "),
                Tag.of("code").with("class", "quiet").around(scenario.name())),
        Tag.of("dd").around(scenario.says() + states(scenario)));
  }

  private String states(Scenario scenario) {
    return matrix
        .hardenedStates(scenario)
        .map(states -> String.format(Locale.ROOT, " Hardened has %,d states.", states))
        .orElse("");
  }
}
