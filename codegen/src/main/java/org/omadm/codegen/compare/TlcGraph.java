// SPDX-License-Identifier: Apache-2.0
package org.omadm.codegen.compare;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the state graph that TLC writes with {@code -dump dot,actionlabels}. */
final class TlcGraph {

  private static final Pattern HEAD = Pattern.compile("^(-?\\d+)(?: -> (-?\\d+))? \\[label=\"");
  private static final String INITIAL = "style = filled";

  private record Edge(String from, String label, String to) {}

  private final List<String> variables;
  private final Map<String, String> states = new HashMap<>();
  private final LinkedHashSet<String> initial = new LinkedHashSet<>();
  private final LinkedHashSet<Edge> edges = new LinkedHashSet<>();

  private TlcGraph(List<String> variables) {
    this.variables = variables;
  }

  /**
   * Reads a dump.
   *
   * @param variables in the order in which a state's text is to name them
   * @param generated what TLC says it generated
   * @param depth what TLC says the depth is
   */
  static StateGraph read(Path dump, List<String> variables, long generated, int depth)
      throws IOException {
    var graph = new TlcGraph(variables);
    try (BufferedReader lines = Files.newBufferedReader(dump)) {
      for (var line = lines.readLine(); line != null; line = lines.readLine()) {
        graph.line(line);
      }
    }
    return graph.graph(generated, depth);
  }

  private void line(String line) {
    Matcher head = HEAD.matcher(line);
    if (!head.find()) {
      return;
    }
    int end = closingQuote(line, head.end());
    var label = line.substring(head.end(), end);
    if (head.group(2) != null) {
      edges.add(new Edge(head.group(1), label, head.group(2)));
      return;
    }
    var text = canonical(unescaped(label));
    states.put(head.group(1), text);
    if (line.indexOf(INITIAL, end) >= 0) {
      initial.add(text);
    }
  }

  private static int closingQuote(String line, int start) {
    int at = start;
    while (at < line.length() && line.charAt(at) != '"') {
      at += line.charAt(at) == '\\' ? 2 : 1;
    }
    return Math.min(at, line.length());
  }

  private static String unescaped(String label) {
    var text = new StringBuilder();
    for (int i = 0; i < label.length(); i++) {
      char c = label.charAt(i);
      if (c != '\\') {
        text.append(c);
      } else {
        char next = label.charAt(++i);
        text.append(next == 'n' ? '\n' : next);
      }
    }
    return text.toString();
  }

  /** A state as TLC prints it, with its values in canonical form. */
  private String canonical(String printed) {
    var values = ValueReader.readState(printed);
    var text = new StringBuilder();
    for (var variable : variables) {
      var value = values.get(variable);
      text.append(text.isEmpty() ? "/\\ " : "\n/\\ ")
          .append(variable)
          .append(" = ")
          .append(value == null ? "?" : value.text());
    }
    return text.toString();
  }

  private StateGraph graph(long generated, int depth) {
    Map<String, SortedMap<String, TreeSet<String>>> steps = new LinkedHashMap<>();
    states.values().forEach(state -> steps.put(state, StateGraph.noSteps()));
    for (var edge : edges) {
      var from = states.get(edge.from());
      var to = states.get(edge.to());
      var byLabel = from == null ? null : steps.get(from);
      if (byLabel == null || to == null) {
        throw new IllegalStateException("TLC's dump has an edge between states it does not have");
      }
      byLabel.computeIfAbsent(edge.label(), label -> new TreeSet<>()).add(to);
    }
    return new StateGraph(initial, steps, generated, depth);
  }
}
