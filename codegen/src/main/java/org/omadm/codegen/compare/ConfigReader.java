// SPDX-License-Identifier: Apache-2.0
package org.omadm.codegen.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads a configuration from its text. */
final class ConfigReader {

  private static final Pattern TOKEN =
      Pattern.compile("<-|\"(?:\\\\.|[^\"\\\\])*\"|-?\\d+(?![\\w])|\\w+|\\S");

  /** Keywords after which exactly one name stands. */
  private static final Set<String> SINGLE =
      Set.of("SPECIFICATION", "INIT", "NEXT", "VIEW", "SYMMETRY", "CHECK_DEADLOCK");

  /** One word or sign, where it begins. */
  private record Token(String text, int start) {}

  private final String text;
  private final List<Token> tokens = new ArrayList<>();
  private final ModelConfig.InModule everywhere = new ModelConfig.InModule();
  private final Map<String, ModelConfig.InModule> modules = new LinkedHashMap<>();
  private final Map<String, List<String>> sections = new LinkedHashMap<>();
  private final StringBuilder searchOnly = new StringBuilder();
  private int at;

  ConfigReader(String text) {
    this.text = withoutComments(text);
    var matcher = TOKEN.matcher(this.text);
    while (matcher.find()) {
      tokens.add(new Token(matcher.group(), matcher.start()));
    }
  }

  /** The text with spaces for comments, so that every place stays where it was. */
  private static String withoutComments(String text) {
    var result = new StringBuilder(text);
    int depth = 0;
    boolean line = false;
    boolean string = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n') {
        line = false;
        string = false;
        continue;
      }
      if (!line && depth == 0 && c == '"') {
        string = !string;
      }
      if (string) {
        continue;
      }
      if (!line && depth == 0 && text.startsWith("\\*", i)) {
        line = true;
      } else if (!line && text.startsWith("(*", i)) {
        depth++;
      } else if (!line && depth > 0 && text.startsWith("*)", i)) {
        depth--;
        result.setCharAt(i, ' ');
        result.setCharAt(++i, ' ');
        continue;
      }
      if (line || depth > 0) {
        result.setCharAt(i, ' ');
      }
    }
    return result.toString();
  }

  ModelConfig config() {
    while (at < tokens.size()) {
      int start = tokens.get(at).start();
      var keyword = tokens.get(at).text();
      var section = ModelConfig.SECTIONS.get(keyword);
      if (section == null) {
        throw unexpected("a keyword such as CONSTANTS");
      }
      at++;
      if (section.equals("CONSTANT")) {
        constants();
      } else {
        names(keyword, sections.computeIfAbsent(section, s -> new ArrayList<>()));
      }
      if (!ModelConfig.NO_SEARCH.contains(section)) {
        int end = at < tokens.size() ? tokens.get(at).start() : text.length();
        searchOnly.append(text, start, end).append('\n');
      }
    }
    return new ModelConfig(
        everywhere.values(), everywhere.overrides(), modules, sections, searchOnly.toString());
  }

  private void constants() {
    while (at + 1 < tokens.size() && !atKeyword()) {
      var name = tokens.get(at++).text();
      if (take("<-")) {
        module().overrides().put(name, next("the name of an operator"));
      } else if (take("=")) {
        module().values().put(name, value());
      } else {
        throw unexpected("'=' or '<-' after " + name);
      }
    }
  }

  /** {@code [Module]}, or nothing for all modules. */
  private ModelConfig.InModule module() {
    if (!take("[")) {
      return everywhere;
    }
    var name = next("the name of a module");
    if (!take("]")) {
      throw unexpected("']' after " + name);
    }
    return modules.computeIfAbsent(name, n -> new ModelConfig.InModule());
  }

  private void names(String keyword, List<String> names) {
    int first = at;
    while (at < tokens.size() && !atKeyword()) {
      var name = tokens.get(at).text();
      if (!name.matches("\\w+")) {
        throw unexpected("a name after " + keyword);
      }
      names.add(name);
      at++;
    }
    boolean single = SINGLE.contains(ModelConfig.SECTIONS.getOrDefault(keyword, keyword));
    if (single && at != first + 1) {
      at = Math.min(at, first + 1);
      throw unexpected("one name after " + keyword);
    }
  }

  private boolean atKeyword() {
    return ModelConfig.SECTIONS.containsKey(tokens.get(at).text());
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
