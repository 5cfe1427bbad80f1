// SPDX-License-Identifier: Apache-2.0
package org.omadm.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Objects;

/**
 * A page of its own, in English.
 *
 * @param title the name of the window, and the first heading
 * @param content what follows the first heading
 */
public record Page(String title, Html content) {

  private static final String STYLE_SHEET = "page.css";

  /** All of it, for a file or a server. */
  public String text() {
    return "<!DOCTYPE html>\n" + Tag.of("html").with("lang", "en").around(head(), body()).markup();
  }

  /**
   * Writes it to a file, whole or not at all; an older file of that name is replaced.
   *
   * @throws IOException when it cannot be written
   */
  public void write(Path file) throws IOException {
    WholeFile.write(file, text());
  }

  /** The policy holds the page to what it promises: a browser fetches and runs nothing. */
  private Html head() {
    return Tag.of("head")
        .around(
            Tag.of("meta").with("charset", "utf-8").alone(),
            meta("viewport", "width=device-width, initial-scale=1"),
            meta("color-scheme", "light dark"),
            Tag.of("meta")
                .with("http-equiv", "Content-Security-Policy")
                .with("content", "default-src 'none'; style-src 'unsafe-inline'")
                .alone(),
            Tag.of("title").around(title),
            Tag.of("style").around(Html.markup(styleSheet())));
  }

  private static Html meta(String name, String content) {
    return Tag.of("meta").with("name", name).with("content", content).alone();
  }

  private Html body() {
    return Tag.of("body").around(Tag.of("main").around(Tag.of("h1").around(title), content));
  }

  /** It has none of the signs that HTML and XML read differently in a style element. */
  private static String styleSheet() {
    try (InputStream in =
        Objects.requireNonNull(Page.class.getResourceAsStream(STYLE_SHEET), STYLE_SHEET)) {
      return "\n" + new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
