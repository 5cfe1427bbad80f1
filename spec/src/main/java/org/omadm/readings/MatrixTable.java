// SPDX-License-Identifier: Apache-2.0
package org.omadm.readings;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.omadm.page.Html;
import org.omadm.page.Tag;

/** The rows against the properties of one kind, as a table, and what its columns stand for. */
final class MatrixTable {

  private final Matrix matrix;
  private final Stories stories;
  private final RowWords rows;
  private final boolean claims;
  private final List<Property> columns;

  /**
   * @param wanted which of the properties are the columns
   */
  MatrixTable(Matrix matrix, Stories stories, RowWords rows, Property.Wanted wanted) {
    this.matrix = matrix;
    this.stories = stories;
    this.rows = rows;
    this.claims = wanted == Property.Wanted.REFUTED;
    this.columns =
        matrix.readings().properties().stream().filter(p -> p.wanted() == wanted).toList();
  }

  /** The table under a caption, and the legend. */
  Html html(String caption) {
    return Html.of(
        Tables.scrolling(
            claims ? "What is possible" : "What holds",
            Tag.of("table")
                .with("class", "matrix")
                .around(
                    Tables.caption(caption),
                    head(),
                    body("", Row.Kind.HARDENED),
                    body("One decision changed", Row.Kind.FLIP),
                    body("Profiles", Row.Kind.PROFILE))),
        Tag.of("dl").around(Html.each(columns, this::meaning)));
  }

  private Html head() {
    return Tag.of("thead")
        .around(
            Tag.of("tr")
                .around(
                    Tag.of("th").with("scope", "col").around("Reading"),
                    Html.each(columns, this::head)));
  }

  private Html head(Property property) {
    return Tag.of("th")
        .with("scope", "col")
        .with("title", property.words())
        .around(
            Tag.of("a")
                .with("class", "key")
                .with("href", "#" + key(property))
                .around(key(property)),
            Html.words(ReadingWords.heading(property)));
  }

  private Html body(String heading, Row.Kind kind) {
    List<Row> group = matrix.rows().stream().filter(row -> row.kind() == kind).toList();
    return group.isEmpty()
        ? Html.NOTHING
        : Tag.of("tbody")
            .around(
                heading.isEmpty() ? Html.NOTHING : groupHead(heading), Html.each(group, this::row));
  }

  private Html groupHead(String heading) {
    return Tag.of("tr")
        .with("class", "group")
        .around(
            Tag.of("th")
                .with("scope", "rowgroup")
                .with("colspan", Integer.toString(columns.size() + 1))
                .around(Tag.of("span").around(heading)));
  }

  /** Both tables have the row, and the one of what holds has its anchor. */
  private Html row(Row row) {
    return (claims ? Tag.of("tr") : Tag.of("tr").with("id", rows.anchor(row)))
        .around(
            Tag.of("th").with("scope", "row").with("title", row.says()).around(rows.heading(row)),
            Html.each(columns, property -> cell(row, property)));
  }

  private Html cell(Row row, Property property) {
    Cell cell = matrix.cell(row, property);
    if (cell instanceof Cell.Violated violated) {
      return claims ? happens(violated) : violated(violated, stories.anchor(row, property));
    }
    if (cell instanceof Cell.Holds holds) {
      return claims
          ? cell("never", "never, in %,d states", holds.distinctStates()).around("never")
          : cell("holds", "holds in %,d states", holds.distinctStates()).around("holds");
    }
    return cell("unknown", "not asked").around("?");
  }

  private static Html happens(Cell.Violated happens) {
    return cell("happens", "happens after %,d steps", happens.steps())
        .around(Integer.toString(happens.steps()));
  }

  private static Html violated(Cell.Violated violated, String anchor) {
    String steps = Integer.toString(violated.steps());
    return cell("violated", "violated after %,d steps", violated.steps())
        .around(
            anchor.isEmpty()
                ? Html.words(steps)
                : Tag.of("a")
                    .with("href", "#" + anchor)
                    .with("aria-label", "violated after %s steps: the story".formatted(steps))
                    .around(steps));
  }

  private static Tag cell(String verdict, String title, Object... numbers) {
    return Tag.of("td")
        .with("class", verdict)
        .with("title", String.format(Locale.ROOT, title, numbers));
  }

  private Html meaning(Property property) {
    return Html.of(
        Tag.of("dt")
            .with("id", key(property))
            .around("%s. %s".formatted(key(property), ReadingWords.heading(property))),
        Tag.of("dd")
            .around(
                Html.words(property.words() + " "),
                Tag.of("span").with("class", "quiet").around(asked(property)),
                Tag.of("span")
                    .with("class", "quiet")
                    .around(
                        Html.words(property.clause().isEmpty() ? "" : property.clause() + ", "),
                        Tag.of("code").around(property.name()))));
  }

  private String asked(Property property) {
    return matrix.readings().asking(property).stream()
        .map(ReadingWords::heading)
        .collect(Collectors.joining(", ", "Asked in: ", ". "));
  }

  private String key(Property property) {
    return (claims ? "E" : "P") + (columns.indexOf(property) + 1);
  }
}
