// SPDX-License-Identifier: Apache-2.0
package org.omadm.readings;

import java.util.Arrays;
import java.util.List;
import org.omadm.page.Html;
import org.omadm.page.Tag;

/** What the tables of a page have in common. */
final class Tables {

  private Tables() {}

  /** A table in a box that scrolls, by the keyboard too, where the window is small. */
  static Html scrolling(String label, Html table) {
    return Tag.of("div")
        .with("class", "scroll high")
        .with("role", "region")
        .with("aria-label", label)
        .with("tabindex", "0")
        .around(table);
  }

  static Html caption(String words) {
    return Tag.of("caption").around(Tag.of("span").around(words));
  }

  /** A row of headings, each of one column. */
  static Html head(String... headings) {
    List<String> all = Arrays.asList(headings);
    return Tag.of("thead")
        .around(
            Tag.of("tr")
                .around(
                    Html.each(all, heading -> Tag.of("th").with("scope", "col").around(heading))));
  }
}
