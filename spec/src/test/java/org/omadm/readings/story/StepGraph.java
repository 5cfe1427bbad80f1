// SPDX-License-Identifier: Apache-2.0
package org.omadm.readings.story;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.omadm.modelcheck.PrintedValue;

/** All steps of a model, out of the graph that TLC dumps. */
final class StepGraph {

  /** A step from state to state. */
  record Step(String action, Map<String, PrintedValue> before, Map<String, PrintedValue> after) {}

  private static final Pattern STATE = Pattern.compile("(-?\\d+) \\[label=\"(/.*)\"[\\],].*");
  private static final Pattern STEP = Pattern.compile("(-?\\d+) -> (-?\\d+) \\[label=\"(\\w+)\".*");
  private static final Pattern VARIABLE = Pattern.compile("(\\w+) = ([^/]+)");

  private StepGraph() {}

  static List<Step> read(Path dot) throws IOException {
    Map<String, Map<String, PrintedValue>> states = new HashMap<>();
    List<Matcher> edges = new ArrayList<>();
    for (String line : Files.readAllLines(dot)) {
      Matcher state = STATE.matcher(line);
      Matcher step = STEP.matcher(line);
      if (step.matches()) {
        edges.add(step);
      } else if (state.matches()) {
        states.put(state.group(1), variables(state.group(2)));
      }
    }
    return edges.stream().map(edge -> step(edge, states)).toList();
  }

  private static Step step(Matcher edge, Map<String, Map<String, PrintedValue>> states) {
    return new Step(
        edge.group(3),
        states.getOrDefault(edge.group(1), Map.of()),
        states.getOrDefault(edge.group(2), Map.of()));
  }

  private static Map<String, PrintedValue> variables(String label) {
    Map<String, PrintedValue> variables = new HashMap<>();
    String text = label.replace("\\n", " ").replace("\\\"", "\"").replace("\\\\", "");
    Matcher variable = VARIABLE.matcher(text);
    while (variable.find()) {
      variables.put(variable.group(1), PrintedValue.parse(variable.group(2)));
    }
    return variables;
  }
}
