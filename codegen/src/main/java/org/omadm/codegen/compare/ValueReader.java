// SPDX-License-Identifier: Apache-2.0
package org.omadm.codegen.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Reads the values TLC prints and {@code TlaText} writes. These are data of a closed shape, a dump
 * holds hundreds of thousands of them, and so they do not go through the specification's parser.
 */
public final class ValueReader {

  private final String text;
  private int at;

  private ValueReader(String text) {
    this.text = text;
  }

  /**
   * The value that a text denotes.
   *
   * @throws IllegalArgumentException if it is not one printed value
   */
  public static Value read(String text) {
    var reader = new ValueReader(text);
    var value = reader.value();
    reader.skipSpace();
    if (reader.at < text.length()) {
      throw reader.unexpected("end of the value");
    }
    return value;
  }

  /** A state as TLC prints it, {@code /\ x = 1 /\ y = 2}; a single variable has no bullet. */
  public static Map<String, Value> readState(String text) {
    var reader = new ValueReader(text);
    var state = new LinkedHashMap<String, Value>();
    reader.skipSpace();
    while (reader.at < text.length()) {
      reader.take("/\\");
      var name = reader.word();
      reader.expect("=");
      state.put(name, reader.value());
      reader.skipSpace();
    }
    return state;
  }

  private Value value() {
    skipSpace();
    if (at >= text.length()) {
      throw unexpected("a value");
    }
    char c = text.charAt(at);
    if (c == '"') {
      return Value.of(string());
    }
    if (c == '{') {
      return Value.set(list("{", "}"));
    }
    if (c == '<') {
      return Value.tuple(list("<<", ">>"));
    }
    if (c == '[') {
      return record();
    }
    if (c == '(') {
      return function();
    }
    if (c == '-' || Character.isDigit(c)) {
      return numberOrInterval();
    }
    var word = word();
    return switch (word) {
      case "TRUE" -> Value.of(true);
      case "FALSE" -> Value.of(false);
      default -> new Value.Model(word);
    };
  }

  private Value numberOrInterval() {
    int low = number();
    if (!take("..")) {
      return Value.of(low);
    }
    skipSpace();
    int high = number();
    var elements = new ArrayList<Value>();
    for (int i = low; i <= high; i++) {
      elements.add(Value.of(i));
    }
    return Value.set(elements);
  }

  private int number() {
    int start = at;
    if (text.charAt(at) == '-') {
      at++;
    }
    while (at < text.length() && Character.isDigit(text.charAt(at))) {
      at++;
    }
    try {
      return Integer.parseInt(text.substring(start, at));
    } catch (NumberFormatException e) {
      throw unexpected("a number");
    }
  }

  private String string() {
    var result = new StringBuilder();
    for (at++; at < text.length() && text.charAt(at) != '"'; at++) {
      if (text.charAt(at) == '\\' && at + 1 < text.length()) {
        at++;
      }
      result.append(text.charAt(at));
    }
    at++;
    return result.toString();
  }

  private List<Value> list(String open, String close) {
    expect(open);
    var elements = new ArrayList<Value>();
    if (take(close)) {
      return elements;
    }
    do {
      elements.add(value());
    } while (take(","));
    expect(close);
    return elements;
  }

  private Value record() {
    expect("[");
    SortedMap<Value, Value> fields = new TreeMap<>();
    do {
      var name = word();
      expect("|->");
      fields.put(Value.of(name), value());
    } while (take(","));
    expect("]");
    return Value.function(fields);
  }

  private Value function() {
    expect("(");
    SortedMap<Value, Value> map = new TreeMap<>();
    do {
      var key = value();
      expect(":>");
      map.put(key, value());
    } while (take("@@"));
    expect(")");
    return Value.function(map);
  }

  private String word() {
    skipSpace();
    int start = at;
    while (at < text.length()
        && (Character.isLetterOrDigit(text.charAt(at)) || text.charAt(at) == '_')) {
      at++;
    }
    if (start == at) {
      throw unexpected("a name");
    }
    return text.substring(start, at);
  }

  private void expect(String token) {
    if (!take(token)) {
      throw unexpected("'" + token + "'");
    }
  }

  private boolean take(String token) {
    skipSpace();
    if (!text.startsWith(token, at)) {
      return false;
    }
    at += token.length();
    return true;
  }

  private void skipSpace() {
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
  }

  private IllegalArgumentException unexpected(String wanted) {
    int end = Math.min(text.length(), at + 20);
    return new IllegalArgumentException(
        "expected " + wanted + " at '" + text.substring(Math.min(at, end), end) + "' of " + text);
  }
}
