// SPDX-License-Identifier: Apache-2.0
package org.omadm.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.omadm.page.Html;
import org.omadm.page.Page;
import org.omadm.page.Tag;
import org.omadm.runtime.Octets;
import org.omadm.wire.NotificationCodec;
import org.omadm.wire.NotificationLimits;
import org.omadm.wire.NotificationMessage;
import org.omadm.wire.WireException;

/** The demonstration as a page for a browser. */
final class DemoPage {
  private final List<DemoMoment> moments;
  private final Set<Integer> anchored = new HashSet<>();

  private DemoPage(List<DemoMoment> moments) {
    this.moments = moments;
  }

  /**
   * The page of all that happened.
   *
   * @param judged what came of it, a sentence each
   */
  static Page of(List<DemoMoment> moments, List<String> judged) {
    DemoPage page = new DemoPage(moments);
    return new Page(
        "How a device and a server come back into step",
        Html.of(
            lead(),
            page.contents(),
            Html.each(moments.stream().map(DemoMoment::chapter).distinct().toList(), page::chapter),
            Tag.of("section")
                .around(
                    Tag.of("h2").around("What came of it"),
                    Html.each(judged, Tag.of("p")::around))));
  }

  private static Html lead() {
    return Tag.of("p")
        .with("class", "lead")
        .around(
            "A client and a server of OMA Device Management have lost step, and resynchronise with"
                + " the backup nonce: Package #0 by UDP, the session by HTTPS. The numbers are"
                + " those of the eleven steps that the Windows Mobile documents list; of a nonce"
                + " the first octets are shown, so that equal ones can be seen to be equal.");
  }

  private Html contents() {
    List<Integer> steps =
        List.copyOf(new TreeSet<>(moments.stream().map(DemoMoment::seedStep).toList()));
    return Tag.of("nav")
        .with("aria-label", "Steps")
        .around(
            Tag.of("ul")
                .around(
                    Html.each(
                        steps.stream().filter(step -> step != 0).toList(),
                        step ->
                            Tag.of("li")
                                .around(
                                    Tag.of("a")
                                        .with("href", "#step-" + step)
                                        .around("Step " + step)))));
  }

  private Html chapter(String chapter) {
    return Tag.of("section")
        .around(
            Tag.of("h2").around(chapter),
            Html.each(
                moments.stream().filter(moment -> moment.chapter().equals(chapter)).toList(),
                this::moment));
  }

  private Html moment(DemoMoment moment) {
    return step(moment)
        .around(
            Tag.of("h3").around(heading(moment)),
            Tag.of("p").around(sentence(moment.scene().text())),
            changes(moment),
            Tag.of("p").with("class", "quiet").around(sentence(moment.nonces())),
            moment.message().map(DemoPage::message).orElse(Html.NOTHING),
            digests(moment));
  }

  /** The list's last number stands for several messages; the first of them has the anchor. */
  private Tag step(DemoMoment moment) {
    Tag section = Tag.of("section").with("class", "story");
    boolean first = moment.seedStep() != 0 && anchored.add(moment.seedStep());
    return first ? section.with("id", "step-" + moment.seedStep()) : section;
  }

  private static String heading(DemoMoment moment) {
    DemoScene scene = moment.scene();
    String who =
        scene.from() == scene.to() ? scene.from().toString() : scene.from() + " to " + scene.to();
    return moment.seedStep() == 0
        ? sentence(who)
        : "Step %d. %s".formatted(moment.seedStep(), sentence(who));
  }

  private static String sentence(String words) {
    return words.isEmpty() ? "" : Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }

  private static Html changes(DemoMoment moment) {
    return moment.changes().isEmpty()
        ? Tag.of("p").around("Neither side changes.")
        : Tag.of("ul")
            .around(Html.each(moment.changes(), change -> Tag.of("li").around(sentence(change))));
  }

  private static Html message(DemoMoment.Message message) {
    Octets octets = message.octets();
    return details(
        "%s, %d octets".formatted(message.pushed() ? "Package #0" : "SyncML", octets.size()),
        message.pushed() ? fields(octets) : Tag.of("pre").around(SyncMlText.masked(octets)));
  }

  private static Html fields(Octets octets) {
    try {
      NotificationMessage message = new NotificationCodec(NotificationLimits.DM).decode(octets);
      return Tag.of("table")
          .around(
              Tag.of("caption").around("The message in hexadecimal, and its fields."),
              Tag.of("tbody")
                  .around(
                      Html.each(
                          TriggerText.json(message).properties().stream()
                              .filter(field -> !field.getValue().asText().isEmpty())
                              .toList(),
                          DemoPage::field)));
    } catch (WireException e) {
      throw new IllegalStateException("the demonstration pushed no Package #0", e);
    }
  }

  private static Html field(Map.Entry<String, JsonNode> field) {
    return Tag.of("tr")
        .around(
            Tag.of("th").with("scope", "row").around(field.getKey()),
            Tag.of("td").around(Tag.of("code").around(field.getValue().asText())));
  }

  private static Html digests(DemoMoment moment) {
    return moment.digests().isEmpty()
        ? Html.NOTHING
        : details("Digests", Tag.of("pre").around(String.join("\n", moment.digests())));
  }

  private static Html details(String summary, Html content) {
    return Tag.of("details")
        .around(
            Tag.of("summary").around(summary),
            Tag.of("div").with("class", "scroll").with("tabindex", "0").around(content));
  }
}
