// SPDX-License-Identifier: Apache-2.0
package org.omadm.page;

import java.util.Set;

/**
 * An element without its content.
 *
 * @param name of the element
 * @param attributes as they stand in the start tag, each after a space
 */
public record Tag(String name, String attributes) {

  private static final Set<String> ON_LINES_OF_THEIR_OWN =
      Set.of(
          "body", "caption", "dd", "details", "div", "dl", "dt", "figure", "footer", "h1", "h2",
          "h3", "head", "header", "html", "li", "main", "meta", "nav", "ol", "p", "pre", "section",
          "style", "summary", "table", "tbody", "td", "th", "thead", "title", "tr", "ul");

  /** An element of that name. */
  public static Tag of(String name) {
    return new Tag(name, "");
  }

  /** With one more attribute. */
  public Tag with(String attribute, String value) {
    return new Tag(name, "%s %s=\"%s\"".formatted(attributes, attribute, Html.escaped(value)));
  }

  /** The element with this content. */
  public Html around(Html... content) {
    return new Html(
        "<%s%s>%s</%s>%s".formatted(name, attributes, Html.of(content).markup(), name, lineEnd()));
  }

  /** The element with these words in it. */
  public Html around(String words) {
    return around(Html.words(words));
  }

  /** An element that has no content and no end tag in HTML. */
  public Html alone() {
    return new Html("<%s%s/>%s".formatted(name, attributes, lineEnd()));
  }

  private String lineEnd() {
    return ON_LINES_OF_THEIR_OWN.contains(name) ? "\n" : "";
  }
}
