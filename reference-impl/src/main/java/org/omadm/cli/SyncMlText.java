// SPDX-License-Identifier: Apache-2.0
package org.omadm.cli;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.omadm.runtime.Octets;

/** A SyncML message that we wrote, one element a line, without what it puts into the device. */
final class SyncMlText {
  private static final Pattern PIECE = Pattern.compile("<[^>]*>|[^<]+");
  private static final String MASK = "(not shown)";

  private final StringBuilder text = new StringBuilder();
  private final Deque<String> open = new ArrayDeque<>();

  private SyncMlText() {}

  /** The text; the data of a Replace is a new secret, so a mask stands in its place. */
  static String masked(Octets message) {
    return new SyncMlText().of(new String(message.toBytes(), StandardCharsets.UTF_8));
  }

  private String of(String xml) {
    Matcher piece = PIECE.matcher(xml);
    boolean afterWords = false;
    while (piece.find()) {
      String found = piece.group();
      boolean words = !found.startsWith("<");
      boolean end = found.startsWith("</");
      if (end) {
        open.pop();
      }
      if (!words && !(end && afterWords)) {
        newLine();
      }
      text.append(words ? words(found) : found);
      if (!words && !end && !found.endsWith("/>") && !found.startsWith("<?")) {
        open.push(found.substring(1, found.length() - 1).split(" ", 2)[0]);
      }
      afterWords = words;
    }
    return text.toString();
  }

  private void newLine() {
    if (!text.isEmpty()) {
      text.append('\n').append("  ".repeat(open.size()));
    }
  }

  private String words(String found) {
    return "Data".equals(open.peek()) && open.contains("Replace") ? MASK : found;
  }
}
