// SPDX-License-Identifier: Apache-2.0
package org.omadm.readings;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.omadm.modelcheck.Place;
import org.omadm.modelcheck.Trace;
import org.omadm.modelcheck.TraceState;

/**
 * Verdicts as JSON: {@code rows}, what the answers add up to, for those who read the file; and
 * {@code answers}, from which it can be read again. In a trace a state after the first holds only
 * the variables that the step changed.
 */
final class VerdictsJson {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private VerdictsJson() {}

  static String text(Matrix matrix) {
    ObjectNode root = rows(matrix);
    ArrayNode answers = root.putArray("answers");
    matrix.answers().stream()
        .sorted(Comparator.comparing(Answer::row).thenComparing(Answer::scenario))
        .forEach(answer -> answers.add(node(answer)));
    return indented(root) + "\n";
  }

  /** Only what the answers add up to. */
  static String matrix(Matrix matrix) {
    return indented(rows(matrix));
  }

  private static ObjectNode rows(Matrix matrix) {
    ObjectNode root = JSON.createObjectNode();
    ArrayNode rows = root.putArray("rows");
    matrix.rows().forEach(row -> rows.add(row(matrix, row)));
    return root;
  }

  /** With the same line ends everywhere. */
  private static String indented(ObjectNode root) {
    DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
    printer.indentArraysWith(new DefaultIndenter("  ", "\n"));
    printer.indentObjectsWith(new DefaultIndenter("  ", "\n"));
    try {
      return JSON.writer(printer).writeValueAsString(root);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static ObjectNode row(Matrix matrix, Row row) {
    ObjectNode node = JSON.createObjectNode();
    node.put("row", row.name());
    ObjectNode departs = node.putObject("departs");
    row.departs().entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(departure -> departs.put(departure.getKey(), departure.getValue()));
    ObjectNode cells = node.putObject("cells");
    for (Property property : matrix.readings().properties()) {
      cells.set(property.name(), node(matrix.cell(row, property)));
    }
    return node;
  }

  private static ObjectNode node(Cell cell) {
    ObjectNode node = JSON.createObjectNode();
    if (cell instanceof Cell.Holds holds) {
      node.put("verdict", "holds").put("distinctStates", holds.distinctStates());
    } else if (cell instanceof Cell.Violated violated) {
      node.put("verdict", "violated");
      node.put("steps", violated.steps()).put("scenario", violated.scenario());
    } else {
      node.put("verdict", "unknown");
    }
    return node;
  }

  private static ObjectNode node(Answer answer) {
    ObjectNode node = JSON.createObjectNode();
    node.put("row", answer.row()).put("scenario", answer.scenario());
    node.put("inputs", answer.inputs());
    node.put("distinctStates", answer.distinctStates()).put("depth", answer.depth());
    ArrayNode refuted = node.putArray("refuted");
    for (Refutation refutation : answer.refuted()) {
      ObjectNode each = refuted.addObject();
      each.put("property", refutation.property()).put("steps", refutation.steps());
      refutation.trace().ifPresent(trace -> each.set("trace", node(trace)));
    }
    return node;
  }

  private static ObjectNode node(Trace trace) {
    ObjectNode node = JSON.createObjectNode();
    ArrayNode states = node.putArray("states");
    Map<String, String> before = Map.of();
    for (TraceState state : trace.states()) {
      ObjectNode each = states.addObject();
      each.put("action", state.action());
      state.place().ifPresent(place -> each.put("place", place.span()));
      ObjectNode changed = each.putObject("variables");
      for (var variable : state.variables().entrySet()) {
        if (!variable.getValue().equals(before.get(variable.getKey()))) {
          changed.put(variable.getKey(), variable.getValue());
        }
      }
      before = state.variables();
    }
    if (trace.ending() instanceof Trace.Ending.BackTo back) {
      node.putObject("backTo").put("state", back.number()).put("action", back.action());
    } else if (trace.ending() instanceof Trace.Ending.Stuttering) {
      node.put("stutters", true);
    }
    return node;
  }

  /**
   * Reads what {@link #text} wrote.
   *
   * @throws IllegalArgumentException when it is something else
   */
  static Verdicts read(String text) {
    try {
      List<Answer> answers = new ArrayList<>();
      for (JsonNode node : JSON.readTree(text).required("answers")) {
        answers.add(answer(node));
      }
      return new Verdicts(answers);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(e.getOriginalMessage(), e);
    }
  }

  private static Answer answer(JsonNode node) {
    List<Refutation> refuted = new ArrayList<>();
    for (JsonNode each : node.required("refuted")) {
      refuted.add(
          new Refutation(
              each.required("property").asText(),
              each.required("steps").asInt(),
              Optional.ofNullable(each.get("trace")).map(VerdictsJson::trace)));
    }
    return new Answer(
        node.required("row").asText(),
        node.required("scenario").asText(),
        node.required("inputs").asText(),
        refuted,
        node.required("distinctStates").asLong(),
        node.required("depth").asInt());
  }

  private static Trace trace(JsonNode node) {
    List<TraceState> states = new ArrayList<>();
    Map<String, String> variables = new LinkedHashMap<>();
    for (JsonNode each : node.required("states")) {
      each.required("variables")
          .properties()
          .forEach(changed -> variables.put(changed.getKey(), changed.getValue().asText()));
      states.add(
          new TraceState(
              states.size() + 1,
              each.required("action").asText(),
              Optional.ofNullable(each.get("place")).map(place -> Place.of(place.asText())),
              variables));
    }
    return new Trace(states, ending(node));
  }

  private static Trace.Ending ending(JsonNode node) {
    JsonNode back = node.get("backTo");
    if (back != null) {
      return new Trace.Ending.BackTo(
          back.required("state").asInt(), back.required("action").asText());
    }
    return node.has("stutters") ? new Trace.Ending.Stuttering() : new Trace.Ending.Finite();
  }
}
