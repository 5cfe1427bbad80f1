// SPDX-License-Identifier: Apache-2.0
package org.omadm.modelcheck;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts a trace together from the states TLC prints. */
final class TraceReader {

  private static final Pattern HEADING =
      Pattern.compile(
          "^(\\d+): <(.+?)(?: line (\\d+), col (\\d+) to line (\\d+), col (\\d+) of module (\\w+))?>$");
  private static final Pattern BACK =
      Pattern.compile("^(\\d+): Back to state: <(.+?)(?: line .*)?>$");
  private static final Pattern ASSIGNMENT = Pattern.compile("^(?:/\\\\ )?(\\w+) = (.*)$");

  private final List<TraceState> states = new ArrayList<>();
  private Trace.Ending ending = new Trace.Ending.Finite();

  /** The lines of a numbered state: its heading, then the variables. */
  void state(List<String> lines) {
    Matcher heading = HEADING.matcher(lines.get(0));
    if (!heading.matches()) {
      throw new IllegalStateException("TLC prints a state in an unknown form: " + lines.get(0));
    }
    states.add(
        new TraceState(
            Integer.parseInt(heading.group(1)),
            heading.group(2),
            place(heading),
            variables(lines.subList(1, lines.size()))));
  }

  /** The lines of the variables of the only state, where TLC prints no heading. */
  void initialState(List<String> lines) {
    states.add(new TraceState(1, Trace.INITIAL, Optional.empty(), variables(lines)));
  }

  void backTo(String line) {
    Matcher back = BACK.matcher(line);
    if (!back.matches()) {
      throw new IllegalStateException("TLC prints a lasso in an unknown form: " + line);
    }
    ending = new Trace.Ending.BackTo(Integer.parseInt(back.group(1)), back.group(2));
  }

  void stuttering() {
    ending = new Trace.Ending.Stuttering();
  }

  Optional<Trace> trace() {
    return states.isEmpty() ? Optional.empty() : Optional.of(new Trace(states, ending));
  }

  private static Optional<Place> place(Matcher heading) {
    String module = heading.group(7);
    return module == null
        ? Optional.empty()
        : Optional.of(
            new Place(
                module,
                Integer.parseInt(heading.group(3)),
                Integer.parseInt(heading.group(4)),
                Integer.parseInt(heading.group(5)),
                Integer.parseInt(heading.group(6))));
  }

  private static Map<String, String> variables(List<String> lines) {
    Map<String, String> variables = new LinkedHashMap<>();
    String name = "";
    for (String line : lines) {
      Matcher assignment = ASSIGNMENT.matcher(line);
      if (assignment.matches()) {
        name = assignment.group(1);
        variables.put(name, assignment.group(2));
      } else if (!name.isEmpty()) {
        variables.merge(name, line, (first, more) -> first + "\n" + more);
      }
    }
    variables.replaceAll((variable, printed) -> ValueText.onOneLine(printed));
    return variables;
  }
}
