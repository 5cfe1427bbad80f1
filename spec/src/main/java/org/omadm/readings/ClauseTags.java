// SPDX-License-Identifier: Apache-2.0
package org.omadm.readings;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.omadm.page.Html;
import org.omadm.page.Tag;

/** The documents that clauses are cited from, as the specification's README names them. */
final class ClauseTags {

  /** A tag, and the document that it stands for, in the order of the README. */
  static final List<Map.Entry<String, String>> DOCUMENTS =
      List.of(
          Map.entry("NOTI", "OMA Device Management Notification Initiated Session"),
          Map.entry("SEC", "OMA Device Management Security"),
          Map.entry("PRO", "OMA Device Management Protocol"),
          Map.entry("REP", "OMA Device Management Representation Protocol"),
          Map.entry("SEED1", "OMA Device Management Security Best Practices, Windows Mobile 6.5"),
          Map.entry("SEED2", "OMA DM MD5 Authentication Nonce, Windows Mobile 6.5"));

  private ClauseTags() {}

  /** What the tags stand for that readings and properties cite; nothing if there are none. */
  static Html legend(Readings readings) {
    List<Map.Entry<String, String>> cited =
        DOCUMENTS.stream().filter(document -> isCited(readings, document.getKey())).toList();
    return cited.isEmpty()
        ? Html.NOTHING
        : Html.of(
            Tag.of("p").around("Clauses are cited from these documents:"),
            Tag.of("ul")
                .around(
                    Html.each(
                        cited,
                        document ->
                            Tag.of("li").around(document.getKey() + ": " + document.getValue()))));
  }

  private static boolean isCited(Readings readings, String tag) {
    return Stream.concat(
            readings.readings().stream().map(Reading::clause),
            readings.properties().stream().map(Property::clause))
        .anyMatch(clause -> clause.startsWith(tag + " "));
  }
}
