// SPDX-License-Identifier: Apache-2.0
package org.omadm.properties.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** The lines that {@code omadm demo --trace} writes. */
record DemoTrace(List<String> lines) {
  private static final JsonMapper JSON = new JsonMapper();

  DemoTrace {
    lines = List.copyOf(lines);
  }

  /** Plays the demonstration once. */
  static DemoTrace play(Path folder) throws IOException {
    Path file = folder.resolve("demo.jsonl");
    CliRun run = CliRun.of("demo", "--no-check", "--trace", file.toString());
    assertThat(run.exitCode()).as(run.err()).isZero();
    return new DemoTrace(Files.readAllLines(file));
  }

  /**
   * The number, from 1, of the first line of an action.
   *
   * @param name of the action, or {@code client} or {@code server} for the line where it begins
   */
  int lineOf(String name) throws IOException {
    for (int number = 1; number <= lines.size(); number++) {
      JsonNode line = JSON.readTree(lines.get(number - 1));
      JsonNode found = line.path("step").intValue() == 0 ? line.path("actor") : line.path("action");
      if (found.textValue().equals(name)) {
        return number;
      }
    }
    throw new AssertionError("the demonstration has no line of " + name);
  }

  JsonNode line(int number) throws IOException {
    return JSON.readTree(lines.get(number - 1));
  }

  /** The same lines but for one value of one of them. */
  DemoTrace with(int number, String field, UnaryOperator<JsonNode> change) throws IOException {
    JsonNode line = line(number);
    int slash = field.lastIndexOf('/');
    JsonNode parent = line.at(field.substring(0, slash));
    JsonNode before = line.at(field);
    assertThat(before.isMissingNode()).as("%s of %s", field, line).isFalse();
    JsonNode after = change.apply(before);
    assertThat(after).as("what becomes of %s", field).isNotEqualTo(before);
    if (parent instanceof ArrayNode array) {
      array.set(Integer.parseInt(field.substring(slash + 1)), after);
    } else {
      ((ObjectNode) parent).set(field.substring(slash + 1), after);
    }
    return withLine(number, line.toString());
  }

  /** The same lines but for one. */
  DemoTrace withLine(int number, String text) {
    List<String> changed = new ArrayList<>(lines);
    changed.set(number - 1, text);
    return new DemoTrace(changed);
  }

  /** The same lines without one. */
  DemoTrace without(int number) {
    List<String> changed = new ArrayList<>(lines);
    changed.remove(number - 1);
    return new DemoTrace(changed);
  }

  /** Writes the lines to a file and has it judged. */
  CliRun judged(Path folder) throws IOException {
    Path file = Files.createTempFile(folder, "changed", ".jsonl");
    Files.write(file, lines);
    return CliRun.of("judge", "--json", file.toString());
  }
}
