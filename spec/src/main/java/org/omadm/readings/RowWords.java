// SPDX-License-Identifier: Apache-2.0
package org.omadm.readings;

import java.util.List;
import org.omadm.page.Html;
import org.omadm.page.Tag;

/** How a page calls the rows of its matrix, and where it has them. */
record RowWords(Matrix matrix) {

  /** The anchor of a row, the same whichever rows the page has. */
  String anchor(Row row) {
    return "row-" + number(row);
  }

  /** The anchor of what a profile is. */
  String profileAnchor(Row row) {
    return "profile-" + number(row);
  }

  private int number(Row row) {
    return matrix.readings().rows().indexOf(row) + 1;
  }

  /** What leads to a row, if the page has it. */
  Html link(Row row, Html words) {
    return matrix.rows().contains(row)
        ? Tag.of("a").with("href", "#" + anchor(row)).around(words)
        : words;
  }

  /** The heading of a row: in words, and as it is in the specification. */
  Html heading(Row row) {
    return switch (row.kind()) {
      case HARDENED -> Html.of(name(row), Tag.of("span").with("class", "words").around(row.says()));
      case FLIP -> Html.of(answers(row), Tag.of("span").with("class", "words").around(code(row)));
      case PROFILE ->
          Html.of(
              Tag.of("a").with("href", "#" + profileAnchor(row)).around(name(row)),
              Tag.of("span").with("class", "words").around(answersChanged(row)));
    };
  }

  private static String answersChanged(Row row) {
    int changed = row.departs().size();
    return changed == 1 ? "1 decision changed" : changed + " decisions changed";
  }

  /** A row in a sentence: its name, or of a flip the question and the answer. */
  Html sentence(Row row) {
    return row.kind() == Row.Kind.FLIP
        ? Html.of(link(row, answers(row)), Html.words(" "), code(row))
        : Html.of(link(row, name(row)), Html.words(": " + row.says()));
  }

  private static Html name(Row row) {
    return Tag.of("strong").around(row.name());
  }

  private static Html code(Row row) {
    return Tag.of("code").with("class", "quiet").around(row.name());
  }

  private Html answers(Row row) {
    return Html.joined(departed(row), " ", reading -> answered(reading, value(row, reading)));
  }

  /** A question, and one answer to it. */
  static Html answered(Reading reading, String value) {
    return Html.of(
        Html.words(reading.asks() + " "), Tag.of("strong").around(ReadingWords.answer(value)));
  }

  /** The questions that a row answers otherwise than {@code Hardened}, in their order. */
  List<Reading> departed(Row row) {
    return matrix.readings().readings().stream()
        .filter(reading -> row.departs().containsKey(reading.constant()))
        .toList();
  }

  /** A row's answer to a question, as TLA+ text. */
  String value(Row row, Reading reading) {
    return row.departs().getOrDefault(reading.constant(), reading.hardened());
  }
}
