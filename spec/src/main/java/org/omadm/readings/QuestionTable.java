// SPDX-License-Identifier: Apache-2.0
package org.omadm.readings;

import java.util.List;
import org.omadm.page.Html;
import org.omadm.page.Tag;

/** The questions that the texts leave open, and the answers that were asked about. */
record QuestionTable(Readings readings, RowWords rows) {

  Html html() {
    return Html.of(
        Tables.scrolling(
            "The questions",
            Tag.of("table")
                .with("class", "questions")
                .around(
                    Tables.caption(
                        "Each question is a constant of the specification. The other answers lead"
                            + " to their row of the table of what holds."),
                    Tables.head(
                        "Question",
                        "Hardened's answer",
                        "Other answers",
                        "Open question",
                        "Clause"),
                    Tag.of("tbody").around(Html.each(readings.readings(), this::row)))),
        ClauseTags.legend(readings));
  }

  private Html row(Reading reading) {
    return Tag.of("tr")
        .around(
            Tag.of("th")
                .with("scope", "row")
                .around(
                    Html.words(reading.asks() + " "), Tag.of("code").around(reading.constant())),
            Tag.of("td").around(answer(reading.hardened())),
            Tag.of("td").around(others(reading)),
            Tag.of("td").around(reading.question()),
            Tag.of("td").around(reading.clause()));
  }

  private Html others(Reading reading) {
    List<Row> flips =
        readings.rows().stream()
            .filter(row -> row.kind() == Row.Kind.FLIP)
            .filter(row -> row.departs().containsKey(reading.constant()))
            .toList();
    return Html.joined(
        flips,
        "; ",
        row -> {
          String value = rows.value(row, reading);
          return Html.of(rows.link(row, Html.words(ReadingWords.answer(value))), code(value));
        });
  }

  /** In words, and as it stands in the specification. */
  private static Html answer(String value) {
    return Html.of(Html.words(ReadingWords.answer(value)), code(value));
  }

  /** As it stands in the specification, where the words are others. */
  private static Html code(String value) {
    return ReadingWords.answer(value).equals(value)
        ? Html.NOTHING
        : Html.of(Html.words(" "), Tag.of("code").with("class", "quiet").around(value));
  }
}
