// SPDX-License-Identifier: Apache-2.0
package org.omadm.page;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A piece of a page: whole elements and words, escaped. */
public final class Html {

  /** Nothing. */
  public static final Html NOTHING = new Html("");

  private final String markup;

  Html(String markup) {
    this.markup = markup;
  }

  /** Words as they are to be read, whatever signs are in them. */
  public static Html words(String words) {
    return new Html(escaped(words));
  }

  /**
   * Markup that stands as it is, a picture for example.
   *
   * @param wellFormed whole elements, written by our own code
   */
  public static Html markup(String wellFormed) {
    return new Html(wellFormed);
  }

  /** Pieces one after the other. */
  public static Html of(Html... pieces) {
    return of(Arrays.asList(pieces));
  }

  /** Pieces one after the other. */
  public static Html of(List<Html> pieces) {
    return new Html(pieces.stream().map(Html::markup).collect(Collectors.joining()));
  }

  /** A piece for each, one after the other. */
  public static <T> Html each(List<T> all, Function<? super T, Html> piece) {
    return of(all.stream().map(piece).toList());
  }

  /** A piece for each, with words between them. */
  public static <T> Html joined(List<T> all, String between, Function<? super T, Html> piece) {
    return new Html(
        all.stream()
            .map(one -> piece.apply(one).markup())
            .collect(Collectors.joining(escaped(between))));
  }

  /** As it stands in the page. */
  public String markup() {
    return markup;
  }

  /**
   * For content and for attributes in double quotes. What XML does not allow at all becomes a
   * question mark.
   */
  static String escaped(String words) {
    return words
        .replaceAll("[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]", "?")
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
