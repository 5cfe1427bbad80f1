// SPDX-License-Identifier: Apache-2.0
package org.omadm.readings;

import java.util.List;
import org.omadm.page.Html;
import org.omadm.page.Page;
import org.omadm.page.Tag;

/**
 * The matrix as a page for a browser: what holds, what is possible, what was asked, and the story
 * of each violation. For readers who know the texts and no TLA+.
 *
 * <p>Its anchors stay: {@code #story-4} is the story of that number in {@link Stories}.
 */
final class MatrixPage {

  private record Section(String anchor, String heading, Html content) {}

  private final Matrix matrix;
  private final Stories stories;
  private final RowWords rows;

  private MatrixPage(Matrix matrix) {
    this.matrix = matrix;
    this.stories = matrix.stories();
    this.rows = new RowWords(matrix);
  }

  /** The page of a matrix. */
  static Page of(Matrix matrix) {
    return new MatrixPage(matrix).page();
  }

  private Page page() {
    List<Section> sections =
        List.of(
            new Section("properties", "What holds", properties()),
            new Section("possible", "What is possible", possibilities()),
            new Section("questions", "The questions", questions()),
            new Section("profiles", "The profiles", new ProfileSection(matrix, rows).html()),
            new Section("bounds", "The bounds", new BoundsSection(matrix).html()),
            new Section("stories", "The stories", new StorySections(stories, matrix, rows).html()));
    return new Page(
        "Readings of OMA Device Management, and what holds under each",
        Html.of(lead(), contents(sections), Html.each(sections, MatrixPage::section)));
  }

  private static Html lead() {
    return Tag.of("p")
        .with("class", "lead")
        .around(
            "Where the texts of OMA Device Management leave a question open, each answer to it is a"
                + " reading. For each reading this page tells which properties of the security"
                + " exchange hold, whatever the network and an attacker on the push channel do, and"
                + " for each that does not hold the shortest way to violate it, as a story.");
  }

  private static Html contents(List<Section> sections) {
    return Tag.of("nav")
        .with("aria-label", "On this page")
        .around(
            Tag.of("ul")
                .around(
                    Html.each(
                        sections,
                        section ->
                            Tag.of("li")
                                .around(
                                    Tag.of("a")
                                        .with("href", "#" + section.anchor())
                                        .around(section.heading())))));
  }

  private static Html section(Section section) {
    return Tag.of("section")
        .with("id", section.anchor())
        .around(Tag.of("h2").around(section.heading()), section.content());
  }

  private Html properties() {
    return new MatrixTable(matrix, stories, rows, Property.Wanted.HOLDS)
        .html(
            "\"Holds\" means in every state that can be reached within the bounds in which the"
                + " property is asked, which are named under the table; of other bounds it says"
                + " nothing. A number is that of the steps after which the property is violated,"
                + " by the shortest way there is, and leads to its story. Where something is to"
                + " come about in the end, the story is one way and not always the shortest: what"
                + " the attacker does in it may not be needed.");
  }

  private Html possibilities() {
    return new MatrixTable(matrix, stories, rows, Property.Wanted.REFUTED)
        .html(
            "The ends start with different server nonces. A number is that of the steps after which"
                + " it has happened; \"never\", that it does not happen from this start, for example"
                + " because the device never takes the backup nonce.");
  }

  private Html questions() {
    return new QuestionTable(matrix.readings(), rows).html();
  }
}
