// SPDX-License-Identifier: Apache-2.0
package org.omadm.modelcheck;

import java.util.ArrayList;
import java.util.List;

/** TLA+ values as TLC prints them, taken as text. */
final class ValueText {

  private ValueText() {}

  /**
   * The same value on one line: TLC breaks long values over several lines and pads their brackets.
   */
  static String onOneLine(String printed) {
    StringBuilder line = new StringBuilder();
    boolean space = false;
    for (String token : tokens(printed)) {
      if (token.isBlank()) {
        space = true;
      } else {
        boolean wanted = space && !line.isEmpty() && !opens(line) && !closes(token);
        line.append(wanted ? " " : "").append(token);
        space = false;
      }
    }
    return line.toString();
  }

  /**
   * The fields of a printed record, {@code name |-> value} each, in its order; empty for any other
   * value. The value is on one line.
   */
  static List<String> fields(String value) {
    boolean isRecord = value.startsWith("[") && value.endsWith("]") && value.contains(" |-> ");
    return isRecord ? split(value.substring(1, value.length() - 1)) : List.of();
  }

  private static List<String> split(String list) {
    List<String> elements = new ArrayList<>();
    StringBuilder element = new StringBuilder();
    int depth = 0;
    for (String token : tokens(list)) {
      depth +=
          switch (token) {
            case "[", "{", "(", "<<" -> 1;
            case "]", "}", ")", ">>" -> -1;
            default -> 0;
          };
      if (depth == 0 && token.equals(",")) {
        elements.add(element.toString().strip());
        element.setLength(0);
      } else {
        element.append(token);
      }
    }
    elements.add(element.toString().strip());
    return elements;
  }

  private static boolean opens(StringBuilder line) {
    char last = line.charAt(line.length() - 1);
    return "[{(".indexOf(last) >= 0 || line.toString().endsWith("<<");
  }

  private static boolean closes(String token) {
    return token.equals("]") || token.equals("}") || token.equals(")") || token.equals(">>");
  }

  /**
   * Strings whole, runs of white space whole, tuple brackets whole, everything else by the
   * character.
   */
  private static List<String> tokens(String text) {
    List<String> tokens = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      int end = endOfToken(text, at);
      tokens.add(text.substring(at, end));
      at = end;
    }
    return tokens;
  }

  private static int endOfToken(String text, int start) {
    char first = text.charAt(start);
    int end = start + 1;
    if (first == '"') {
      while (end < text.length() && text.charAt(end) != '"') {
        end += text.charAt(end) == '\\' ? 2 : 1;
      }
      return Math.min(end + 1, text.length());
    }
    if (Character.isWhitespace(first)) {
      while (end < text.length() && Character.isWhitespace(text.charAt(end))) {
        end++;
      }
      return end;
    }
    return text.startsWith("<<", start) || text.startsWith(">>", start) ? start + 2 : end;
  }
}
