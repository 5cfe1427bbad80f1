// SPDX-License-Identifier: Apache-2.0
package org.omadm.readings;

import java.util.List;
import org.omadm.page.Html;
import org.omadm.page.Tag;

/** The profiles, and each answer that is not that of {@code Hardened}. */
record ProfileSection(Matrix matrix, RowWords rows) {

  Html html() {
    List<Row> profiles =
        matrix.rows().stream().filter(row -> row.kind() == Row.Kind.PROFILE).toList();
    return Html.of(
        Tag.of("p")
            .around(
                "A profile answers all questions. Hardened is the profile of this project; of the"
                    + " others, only the answers are told that differ from it."),
        profiles.isEmpty()
            ? Html.NOTHING
            : Tag.of("dl").around(Html.each(profiles, this::profile)));
  }

  private Html profile(Row row) {
    return Html.of(
        Tag.of("dt")
            .with("id", rows.profileAnchor(row))
            .around(rows.link(row, Html.words(row.name()))),
        Tag.of("dd")
            .around(
                Html.words(row.says()),
                row.departs().isEmpty()
                    ? Html.NOTHING
                    : Tag.of("ul")
                        .around(
                            Html.each(rows.departed(row), reading -> departure(row, reading)))));
  }

  private Html departure(Row row, Reading reading) {
    String value = rows.value(row, reading);
    return Tag.of("li")
        .around(
            RowWords.answered(reading, value),
            Html.words(" "),
            Tag.of("code")
                .with("class", "quiet")
                .around("%s = %s".formatted(reading.constant(), value)));
  }
}
