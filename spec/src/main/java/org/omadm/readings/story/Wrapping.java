// SPDX-License-Identifier: Apache-2.0
package org.omadm.readings.story;

import java.util.ArrayList;
import java.util.List;

/** Breaks a text into lines. */
final class Wrapping {

  private Wrapping() {}

  /**
   * Lines of at most {@code width} characters, broken between words, or in a word that is longer.
   */
  static List<String> lines(String text, int width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : text.strip().split("\\s+", -1)) {
      String rest = word;
      if (!line.isEmpty() && line.length() + 1 + rest.length() > width) {
        lines.add(line.toString());
        line.setLength(0);
      }
      while (rest.length() > width) {
        lines.add(rest.substring(0, width));
        rest = rest.substring(width);
      }
      line.append(line.isEmpty() ? "" : " ").append(rest);
    }
    lines.add(line.toString());
    return lines;
  }
}
