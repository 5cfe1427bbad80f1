// SPDX-License-Identifier: Apache-2.0
package org.omadm.codegen.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A TLC configuration.
 *
 * @param values the constants that are given a value
 * @param overrides constants and operators that an operator of the module replaces, {@code <-}
 * @param sections the names after each other keyword, {@code INVARIANT} and {@code INVARIANTS} both
 *     under the first
 * @param searchOnly the text of the configuration without what needs more than a search for states
 */
public record ModelConfig(
    Map<String, Value> values,
    Map<String, String> overrides,
    Map<String, List<String>> sections,
    String searchOnly) {

  private static final Map<String, String> SECTIONS =
      Map.ofEntries(
          Map.entry("CONSTANT", "CONSTANT"),
          Map.entry("CONSTANTS", "CONSTANT"),
          Map.entry("SPECIFICATION", "SPECIFICATION"),
          Map.entry("INIT", "INIT"),
          Map.entry("NEXT", "NEXT"),
          Map.entry("INVARIANT", "INVARIANT"),
          Map.entry("INVARIANTS", "INVARIANT"),
          Map.entry("PROPERTY", "PROPERTY"),
          Map.entry("PROPERTIES", "PROPERTY"),
          Map.entry("CONSTRAINT", "CONSTRAINT"),
          Map.entry("CONSTRAINTS", "CONSTRAINT"),
          Map.entry("ACTION_CONSTRAINT", "ACTION_CONSTRAINT"),
          Map.entry("ACTION_CONSTRAINTS", "ACTION_CONSTRAINT"),
          Map.entry("SYMMETRY", "SYMMETRY"),
          Map.entry("VIEW", "VIEW"),
          Map.entry("CHECK_DEADLOCK", "CHECK_DEADLOCK"),
          Map.entry("ALIAS", "ALIAS"),
          Map.entry("POSTCONDITION", "POSTCONDITION"));

  private static final Set<String> LEFT_OUT =
      Set.of("PROPERTY", "CHECK_DEADLOCK", "ALIAS", "POSTCONDITION");

  private static final Pattern TOKEN =
      Pattern.compile(
          "\\\\\\*[^\\n]*|\\(\\*[\\s\\S]*?\\*\\)|<-|\"(?:\\\\.|[^\"\\\\])*\"|-?\\d+(?![\\w])|\\w+|\\S");

  /** The names after a keyword. */
  public List<String> names(String section) {
    return sections.getOrDefault(section, List.of());
  }

  /**
   * Reads a configuration.
   *
   * @throws IllegalArgumentException if the text is none; the message says in which line and why
   */
  public static ModelConfig read(String text) {
    return new Reading(text).config();
  }

  /** One word or sign, where it begins. */
  private record Token(String text, int start) {}

  /** A configuration on its way. */
  private static final class Reading {
    private final String text;
    private final List<Token> tokens = new ArrayList<>();
    private final Map<String, Value> values = new LinkedHashMap<>();
    private final Map<String, String> overrides = new LinkedHashMap<>();
    private final Map<String, List<String>> sections = new LinkedHashMap<>();
    private final StringBuilder searchOnly = new StringBuilder();
    private int at;

    Reading(String text) {
      this.text = text;
      var matcher = TOKEN.matcher(text);
      while (matcher.find()) {
        var token = matcher.group();
        if (!token.startsWith("\\*") && !token.startsWith("(*")) {
          tokens.add(new Token(token, matcher.start()));
        }
      }
    }

    ModelConfig config() {
      while (at < tokens.size()) {
        int start = tokens.get(at).start();
        var section = SECTIONS.get(tokens.get(at).text());
        if (section == null) {
          throw unexpected("a keyword such as CONSTANTS");
        }
        at++;
        if (section.equals("CONSTANT")) {
          constants();
        } else {
          names(sections.computeIfAbsent(section, s -> new ArrayList<>()));
        }
        if (!LEFT_OUT.contains(section)) {
          int end = at < tokens.size() ? tokens.get(at).start() : text.length();
          searchOnly.append(text, start, end).append('\n');
        }
      }
      return new ModelConfig(values, overrides, sections, searchOnly.toString());
    }

    private void constants() {
      while (at + 1 < tokens.size() && !SECTIONS.containsKey(tokens.get(at).text())) {
        var name = tokens.get(at++).text();
        if (take("<-")) {
          overrides.put(name, next("the name of an operator"));
        } else if (take("=")) {
          values.put(name, value());
        } else {
          throw unexpected("'=' or '<-' after " + name);
        }
      }
    }

    private void names(List<String> names) {
      while (at < tokens.size() && !SECTIONS.containsKey(tokens.get(at).text())) {
        names.add(tokens.get(at++).text());
      }
    }

    private Value value() {
      if (!take("{")) {
        var text = next("a value");
        try {
          return ValueReader.read(text);
        } catch (IllegalArgumentException notAValue) {
          at--;
          throw unexpected("a value");
        }
      }
      var elements = new ArrayList<Value>();
      if (take("}")) {
        return Value.set(elements);
      }
      do {
        elements.add(value());
      } while (take(","));
      if (!take("}")) {
        throw unexpected("',' or '}'");
      }
      return Value.set(elements);
    }

    private boolean take(String token) {
      if (at < tokens.size() && tokens.get(at).text().equals(token)) {
        at++;
        return true;
      }
      return false;
    }

    private String next(String wanted) {
      if (at >= tokens.size()) {
        throw unexpected(wanted);
      }
      return tokens.get(at++).text();
    }

    private IllegalArgumentException unexpected(String wanted) {
      int start = at < tokens.size() ? tokens.get(at).start() : text.length();
      long line = text.substring(0, start).chars().filter(c -> c == '\n').count() + 1;
      var found = at < tokens.size() ? "'" + tokens.get(at).text() + "'" : "the end";
      return new IllegalArgumentException(
          "line " + line + ": expected " + wanted + ", found " + found);
    }
  }
}
