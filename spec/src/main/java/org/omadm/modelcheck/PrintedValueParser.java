// SPDX-License-Identifier: Apache-2.0
package org.omadm.modelcheck;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.omadm.modelcheck.PrintedValue.BoolValue;
import org.omadm.modelcheck.PrintedValue.IntValue;
import org.omadm.modelcheck.PrintedValue.RecordValue;
import org.omadm.modelcheck.PrintedValue.SetValue;
import org.omadm.modelcheck.PrintedValue.StringValue;
import org.omadm.modelcheck.PrintedValue.TupleValue;

/** Reads one printed value, from left to right and without going back. */
final class PrintedValueParser {

  private static final Pattern NUMBER = Pattern.compile("-?\\d+");
  private static final Pattern WORD = Pattern.compile("[A-Za-z_]\\w*");

  private final String text;
  private int at;
  private int depth;

  PrintedValueParser(String text) {
    this.text = text;
  }

  PrintedValue whole() {
    if (text.length() > PrintedValue.MAX_LENGTH) {
      throw wrong("has more than %d characters".formatted(PrintedValue.MAX_LENGTH));
    }
    PrintedValue value = value();
    blanks();
    if (at < text.length()) {
      throw wrong("goes on after the value");
    }
    return value;
  }

  private PrintedValue value() {
    depth++;
    if (depth > PrintedValue.MAX_DEPTH) {
      throw wrong("is nested more than %d deep".formatted(PrintedValue.MAX_DEPTH));
    }
    PrintedValue value = undeepened();
    depth--;
    return value;
  }

  private PrintedValue undeepened() {
    blanks();
    if (skip("\"")) {
      return new StringValue(restOfString());
    }
    if (skip("<<")) {
      return new TupleValue(list(">>"));
    }
    if (skip("{")) {
      return set();
    }
    if (skip("[")) {
      return record();
    }
    return numberOrWord();
  }

  private String restOfString() {
    StringBuilder string = new StringBuilder();
    while (at < text.length() && text.charAt(at) != '"') {
      string.append(text.charAt(at) == '\\' ? escaped() : text.charAt(at));
      at++;
    }
    expect("\"");
    return string.toString();
  }

  private char escaped() {
    at++;
    return switch (at < text.length() ? text.charAt(at) : ' ') {
      case '"' -> '"';
      case '\\' -> '\\';
      case 'n' -> '\n';
      case 'r' -> '\r';
      case 't' -> '\t';
      case 'f' -> '\f';
      default -> throw wrong("has no such escape in a string");
    };
  }

  private List<PrintedValue> list(String end) {
    List<PrintedValue> elements = new ArrayList<>();
    blanks();
    if (skip(end)) {
      return elements;
    }
    do {
      elements.add(value());
      blanks();
    } while (skip(","));
    expect(end);
    return elements;
  }

  private SetValue set() {
    List<PrintedValue> elements = list("}");
    Set<PrintedValue> different = new LinkedHashSet<>(elements);
    if (different.size() < elements.size()) {
      throw wrong("has an element twice in a set");
    }
    return new SetValue(different);
  }

  private RecordValue record() {
    Map<String, PrintedValue> fields = new LinkedHashMap<>();
    do {
      blanks();
      String name = next(WORD);
      blanks();
      expect("|->");
      if (fields.put(name, value()) != null) {
        throw wrong("has the field \"%s\" twice in a record".formatted(name));
      }
      blanks();
    } while (skip(","));
    expect("]");
    return new RecordValue(fields);
  }

  private PrintedValue numberOrWord() {
    String number = next(NUMBER);
    if (!number.isEmpty()) {
      return new IntValue(whole(number));
    }
    return switch (next(WORD)) {
      case "TRUE" -> new BoolValue(true);
      case "FALSE" -> new BoolValue(false);
      default ->
          throw wrong("has no value that is a string, number, boolean, tuple, record or set");
    };
  }

  private int whole(String number) {
    try {
      return Integer.parseInt(number);
    } catch (NumberFormatException e) {
      throw wrong("has a number that TLC does not know");
    }
  }

  /** The text that the pattern finds here, gone past; empty when there is none. */
  private String next(Pattern pattern) {
    Matcher matcher = pattern.matcher(text).region(at, text.length());
    if (!matcher.lookingAt()) {
      return "";
    }
    at = matcher.end();
    return matcher.group();
  }

  private void blanks() {
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
  }

  private boolean skip(String token) {
    if (!text.startsWith(token, at)) {
      return false;
    }
    at += token.length();
    return true;
  }

  private void expect(String token) {
    if (!skip(token)) {
      throw wrong("lacks \"%s\"".formatted(token));
    }
  }

  private IllegalArgumentException wrong(String trouble) {
    return new IllegalArgumentException("printed value, column %d: %s".formatted(at + 1, trouble));
  }
}
