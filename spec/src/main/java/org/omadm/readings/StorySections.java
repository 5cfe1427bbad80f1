// SPDX-License-Identifier: Apache-2.0
package org.omadm.readings;

import java.util.List;
import java.util.Locale;
import org.omadm.page.Html;
import org.omadm.page.Tag;
import org.omadm.readings.story.SequenceDiagram;
import org.omadm.readings.story.Story;
import org.omadm.readings.story.StoryStep;

/** How each property is violated: in sentences, as a diagram, and what each step changes. */
record StorySections(Stories stories, Matrix matrix, RowWords rows) {

  Html html() {
    return stories.all().isEmpty()
        ? Tag.of("p").around("No property is violated, so there is nothing to tell.")
        : Html.of(
            Tag.of("p")
                .around(
                    "A device and a server that read the texts as it is said under the heading can"
                        + " take exactly these steps. "
                        + Stories.NAMES),
            Html.each(stories.all(), this::section));
  }

  private Html section(Stories.Told told) {
    return Tag.of("section")
        .with("class", "story")
        .with("id", told.anchor())
        .around(
            heading(told),
            Tag.of("p").around("Under:"),
            Tag.of("ul").around(Html.each(told.rows(), this::row)),
            Tag.of("p").with("class", "quiet").around(bounds(told)),
            told.story().map(this::told).orElseGet(() -> trace(told)),
            Tag.of("p")
                .with("class", "back")
                .around(Tag.of("a").with("href", "#properties").around("Back to the table")));
  }

  private static Html heading(Stories.Told told) {
    return Tag.of("h3")
        .around(
            String.format(
                Locale.ROOT,
                "Story %d. Violated after %d steps: %s",
                told.number(),
                told.trace().length() - 1,
                told.property().words()));
  }

  private Html row(Row row) {
    return Tag.of("li").around(rows.sentence(row));
  }

  private String bounds(Stories.Told told) {
    Scenario scenario = matrix.readings().scenario(told.scenario());
    return "Bounds: %s".formatted(scenario.says());
  }

  private Html told(Story story) {
    return Html.of(
        Tag.of("p").around(story.opening()),
        Tag.of("ol").around(Html.each(story.steps(), step -> Tag.of("li").around(step.sentence()))),
        Tag.of("p").around(story.ending()),
        diagram(story),
        changes(story));
  }

  private static Html diagram(Story story) {
    return Tag.of("figure")
        .with("class", "scroll diagram")
        .with("tabindex", "0")
        .around(Html.markup(SequenceDiagram.svg(story)));
  }

  private static Html changes(Story story) {
    return Tag.of("details")
        .around(
            Tag.of("summary").around("What each step changes"),
            Tag.of("div")
                .with("class", "scroll changes")
                .around(
                    Tag.of("table")
                        .around(
                            Tables.caption("At the device and at the server, after each step."),
                            Tables.head("Step", "Action", "What it changes"),
                            Tag.of("tbody")
                                .around(Html.each(story.steps(), StorySections::changes)))));
  }

  private static Html changes(StoryStep step) {
    return Tag.of("tr")
        .around(
            Tag.of("th").with("scope", "row").around(Integer.toString(step.number())),
            Tag.of("td").around(Tag.of("code").around(step.action())),
            Tag.of("td").around(list(step.changes())));
  }

  private static Html list(List<String> changes) {
    return changes.isEmpty()
        ? Html.words("nothing")
        : Tag.of("ul").around(Html.each(changes, change -> Tag.of("li").around(change)));
  }

  /** Of another specification there are no sentences: the states, as the model checker has them. */
  private static Html trace(Stories.Told told) {
    return Tag.of("div")
        .with("class", "scroll")
        .with("tabindex", "0")
        .around(Tag.of("pre").around(told.trace().text()));
  }
}
