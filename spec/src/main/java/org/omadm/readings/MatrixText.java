// SPDX-License-Identifier: Apache-2.0
package org.omadm.readings;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The matrix as Markdown, for a file or a terminal. */
public final class MatrixText {

  /** The name of the file beside the record in which {@link #document} stands. */
  public static final String FILE = "VERDICTS.md";

  private final Matrix matrix;
  private final Optional<Stories> linked;

  /** For a terminal. */
  public MatrixText(Matrix matrix) {
    this(matrix, Optional.empty());
  }

  /**
   * @param linked the stories that a number is a link to
   */
  MatrixText(Matrix matrix, Optional<Stories> linked) {
    this.matrix = matrix;
    this.linked = linked;
  }

  /** All of it, for a file of its own. */
  public String document() {
    return """
        # Verdicts

        Made by `omadm readings --folder spec --record` from [readings.json](readings.json); not edited by hand. What was asked, and each
        trace, is in [verdicts.json](verdicts.json).

        A number is that of the steps after which TLC refutes the property, by the shortest trace there is, and leads to its story. Of a property that something
        comes about in the end it is one way, up to where it goes back and repeats for ever, and not always the shortest: what the attacker does in it
        may not be needed. *holds* means in every state within the bounds in which the property is asked, which are named below; of other bounds it says nothing.
        The clause after a property is the place that it concerns, not always a demand of it.

        ## Properties

        %s
        ## What is possible

        Each is asked as the claim that it never happens, which TLC refutes. The ends start with different server nonces. A number is that of the steps after
        which it has happened; *never* that it does not from this start, for example because the device never takes the backup nonce.

        %s
        ## Profiles

        %s
        ## Bounds

        %s
        ## What each reading changes

        %s"""
        .formatted(properties(), possibilities(), profiles(), scenarios(), flips());
  }

  private String profiles() {
    StringBuilder text = new StringBuilder();
    for (Row row : matrix.rows()) {
      if (row.kind() == Row.Kind.PROFILE) {
        text.append("- `%s`: %s %s\n".formatted(row.name(), row.says(), row.departures()));
      }
    }
    return text.toString();
  }

  /** The rows against the properties that are wanted to hold, and what the numbers stand for. */
  public String properties() {
    return table(Property.Wanted.HOLDS);
  }

  /** The rows against what must be possible. */
  public String possibilities() {
    return table(Property.Wanted.REFUTED);
  }

  private String table(Property.Wanted wanted) {
    List<Property> columns =
        matrix.readings().properties().stream().filter(p -> p.wanted() == wanted).toList();
    List<List<String>> lines = new ArrayList<>();
    List<String> head = new ArrayList<>(List.of("reading"));
    for (int i = 1; i <= columns.size(); i++) {
      head.add((wanted == Property.Wanted.HOLDS ? "P" : "E") + i);
    }
    lines.add(head);
    for (Row row : matrix.rows()) {
      List<String> line = new ArrayList<>(List.of("`" + row.name() + "`"));
      columns.forEach(property -> line.add(word(row, property)));
      lines.add(line);
    }
    return aligned(lines) + "\n" + legend(head, columns);
  }

  private String word(Row row, Property property) {
    boolean claim = property.wanted() == Property.Wanted.REFUTED;
    Cell cell = matrix.cell(row, property);
    if (cell instanceof Cell.Violated violated) {
      return claim ? String.valueOf(violated.steps()) : number(row, property, violated);
    } else if (cell instanceof Cell.Holds) {
      return claim ? "never" : "holds";
    }
    return "?";
  }

  private String number(Row row, Property property, Cell.Violated violated) {
    String steps = "**" + violated.steps() + "**";
    return linked
        .map(stories -> "[%s](%s#%s)".formatted(steps, Stories.FILE, stories.anchor(row, property)))
        .orElse(steps);
  }

  private String legend(List<String> head, List<Property> columns) {
    StringBuilder legend = new StringBuilder();
    for (int i = 0; i < columns.size(); i++) {
      Property property = columns.get(i);
      legend.append("- %s `%s`: %s".formatted(head.get(i + 1), property.name(), property.words()));
      legend.append(property.clause().isEmpty() ? "" : " (" + property.clause() + ")");
      legend.append(" Asked in %s.\n".formatted(quoted(matrix.readings().asking(property))));
    }
    return legend.toString();
  }

  private static String aligned(List<List<String>> lines) {
    int columns = lines.get(0).size();
    List<Integer> widths = new ArrayList<>();
    for (int i = 0; i < columns; i++) {
      int column = i;
      widths.add(lines.stream().mapToInt(line -> line.get(column).length()).max().orElse(0));
    }
    List<List<String>> all = new ArrayList<>(lines);
    all.add(1, widths.stream().map("-"::repeat).toList());
    return all.stream().map(line -> line(line, widths)).collect(Collectors.joining("\n", "", "\n"));
  }

  private static String line(List<String> cells, List<Integer> widths) {
    StringBuilder line = new StringBuilder("|");
    for (int i = 0; i < cells.size(); i++) {
      line.append(" %s |".formatted(padded(cells.get(i), widths.get(i))));
    }
    return line.toString();
  }

  private static String padded(String cell, int width) {
    return String.format(Locale.ROOT, "%-" + width + "s", cell);
  }

  /** For each scenario what it is, and how many states {@code Hardened} has in it. */
  public String scenarios() {
    StringBuilder text = new StringBuilder();
    for (Scenario scenario : matrix.readings().scenarios()) {
      String states =
          matrix.hardenedStates(scenario).map(" `Hardened` has %,d states."::formatted).orElse("");
      text.append("- `%s`: %s%s\n".formatted(scenario.name(), scenario.says(), states));
    }
    return text.toString();
  }

  /** What each reading's other answers change: properties, other states, or nothing. */
  public String flips() {
    StringBuilder text = new StringBuilder();
    for (Row row : matrix.rows()) {
      if (row.kind() == Row.Kind.FLIP) {
        List<String> changed =
            matrix.unwanted(row).stream().map(property -> "`" + property.name() + "`").toList();
        text.append("- `%s`: ".formatted(row.name()));
        text.append(
            changed.isEmpty() ? unchanged(row) : "changes " + String.join(", ", changed) + "\n");
      }
    }
    return text.toString();
  }

  /** What is to be said of a flip that changes no verdict. */
  private String unchanged(Row row) {
    List<Scenario> otherwise = matrix.otherwiseThanHardened(row);
    if (!otherwise.isEmpty()) {
      return "no property depends on it; other states are reached in %s\n"
          .formatted(quoted(otherwise));
    }
    String profiles =
        matrix.readings().rows().stream()
            .filter(other -> other.kind() == Row.Kind.PROFILE)
            .filter(other -> other.departs().entrySet().containsAll(row.departs().entrySet()))
            .map(other -> "`" + other.name() + "`")
            .collect(Collectors.joining(", "));
    return "no property depends on it; alone it changes nothing at all"
        + (profiles.isEmpty() ? "\n" : ", with other answers see " + profiles + "\n");
  }

  private static String quoted(List<Scenario> scenarios) {
    return scenarios.stream()
        .map(scenario -> "`" + scenario.name() + "`")
        .collect(Collectors.joining(", "));
  }

  /** One answer for a reader who waits. */
  public static String line(Answer answer) {
    String refuted =
        answer.refuted().stream()
            .map(found -> ", %s refuted in %d steps".formatted(found.property(), found.steps()))
            .collect(Collectors.joining());
    return "%s in %s, %,d states%s"
        .formatted(answer.row(), answer.scenario(), answer.distinctStates(), refuted);
  }
}
