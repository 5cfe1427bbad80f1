// SPDX-License-Identifier: Apache-2.0
package org.omadm.readings;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.omadm.modelcheck.Trace;
import org.omadm.readings.story.Story;

/**
 * How the properties that are wanted to hold are violated, each trace told once for all rows that
 * have it.
 *
 * @param all in the order of the matrix
 */
public record Stories(List<Told> all) {

  /** The name of the file beside the record in which {@link #document} stands. */
  public static final String FILE = "STORIES.md";

  /**
   * A story, and whose it is.
   *
   * @param number from 1
   * @param rows that have just this trace
   * @param scenario that it comes from
   * @param story empty if the trace is of another specification than {@code DmSystem}
   */
  public record Told(
      int number,
      Property property,
      List<Row> rows,
      String scenario,
      Trace trace,
      Optional<Story> story) {

    /** Where it is to be found in a document or page. */
    String anchor() {
      return "story-" + number;
    }
  }

  private record Key(Property property, String scenario, Trace trace) {}

  public Stories {
    all = List.copyOf(all);
  }

  static Stories of(Matrix matrix) {
    Map<Key, List<Row>> rows = new LinkedHashMap<>();
    for (Row row : matrix.rows()) {
      for (Property property : matrix.readings().properties()) {
        if (matrix.cell(row, property) instanceof Cell.Violated violated) {
          violated
              .trace()
              .map(trace -> new Key(property, violated.scenario(), trace))
              .ifPresent(key -> rows.merge(key, List.of(row), Stories::both));
        }
      }
    }
    List<Key> keys = List.copyOf(rows.keySet());
    return new Stories(
        keys.stream()
            .map(key -> told(keys.indexOf(key) + 1, key, rows.getOrDefault(key, List.of())))
            .toList());
  }

  private static List<Row> both(List<Row> some, List<Row> more) {
    return Stream.concat(some.stream(), more.stream()).toList();
  }

  private static Told told(int number, Key key, List<Row> rows) {
    return new Told(number, key.property(), rows, key.scenario(), key.trace(), story(key));
  }

  private static Optional<Story> story(Key key) {
    try {
      return Optional.of(Story.of(key.trace(), key.property().name(), key.property().words()));
    } catch (IllegalArgumentException otherSpecification) {
      return Optional.empty();
    }
  }

  /** The anchor of a cell's story in the document. */
  String anchor(Row row, Property property) {
    return all.stream()
        .filter(told -> told.property().equals(property) && told.rows().contains(row))
        .map(Told::anchor)
        .findFirst()
        .orElse("");
  }

  /** What a reader has to know of the values in them. */
  static final String NAMES =
      "Nonces are called n1, n2 and so on in the order in which they are made, client secrets sc0,"
          + " sc1, server secrets ss0, ss1; \"stranger\" is a nonce and \"guess\" a secret that the"
          + " attacker made up.";

  /** All of them, for a file of its own. */
  public String document() {
    return """
        # Stories

        Made by `omadm readings --folder spec --record` from the traces in [verdicts.json](verdicts.json); not edited by hand. Each is the
        shortest way to violate a property of the [matrix](VERDICTS.md). A device and a server with the readings named in the heading can
        take exactly these steps. %s

        %s"""
        .formatted(NAMES, all.stream().map(Stories::section).collect(Collectors.joining("\n")));
  }

  private static String section(Told told) {
    String rows =
        told.rows().stream().map(row -> "`" + row.name() + "`").collect(Collectors.joining(", "));
    String text =
        told.story()
            .map(Story::markdown)
            .orElseGet(() -> "```text\n" + told.trace().text() + "```\n");
    return "## Story %d\n\n`%s` under %s. Bounds: `%s`.\n\n%s"
        .formatted(told.number(), told.property().name(), rows, told.scenario(), text);
  }
}
