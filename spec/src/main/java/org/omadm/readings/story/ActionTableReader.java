// SPDX-License-Identifier: Apache-2.0
package org.omadm.readings.story;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Reads the table, and refuses what its shape does not have. */
final class ActionTableReader {

  private final JsonNode shared;
  private final JsonNode outcomes;

  private ActionTableReader(JsonNode shared, JsonNode outcomes) {
    this.shared = shared;
    this.outcomes = outcomes;
  }

  /**
   * @throws IllegalArgumentException telling what is wrong
   */
  static ActionTable read(JsonNode root) {
    onlyFields(root, Set.of("opening", "actions", "outcomes", "shared", "messages", "fields"));
    ActionTableReader reader = new ActionTableReader(root.path("shared"), root.path("outcomes"));
    return new ActionTable(
        reader.sentences(array(root, "opening")),
        map(root.path("actions"), reader::action),
        new ValueWords(map(root.path("messages"), ActionTableReader::text)),
        map(root.path("fields"), ActionTableReader::text));
  }

  private ActionEntry action(JsonNode action) {
    onlyFields(action, Set.of("notification", "drawing", "outcome", "sentences"));
    return new ActionEntry(
        source(action.path("notification")),
        drawings(array(action, "drawing")),
        outcomes(action.path("outcome")),
        sentences(array(action, "sentences")));
  }

  private List<Case<DrawingTemplate>> outcomes(JsonNode outcome) {
    return drawings(outcome.isTextual() ? array(outcomes, sharedName(outcome)) : outcome);
  }

  private static List<Case<DrawingTemplate>> drawings(JsonNode array) {
    List<Case<DrawingTemplate>> drawings = new ArrayList<>();
    array.forEach(drawing -> drawings.add(drawing(drawing)));
    return drawings;
  }

  private static NotificationSource source(JsonNode source) {
    return switch (source.asText("")) {
      case "pushed" -> NotificationSource.PUSHED;
      case "inFlight" -> NotificationSource.IN_FLIGHT;
      case "recorded" -> NotificationSource.RECORDED;
      case "madeUp" -> NotificationSource.MADE_UP;
      case "" -> NotificationSource.NONE;
      default -> throw wrong("no such notification", source);
    };
  }

  private static Case<DrawingTemplate> drawing(JsonNode drawing) {
    onlyFields(drawing, Set.of("when", "from", "to", "at", "lost", "text"));
    String text = text(drawing.path("text"));
    Drawing like =
        drawing.has("at")
            ? new Drawing.Note(lane(drawing.path("at")), text)
            : new Drawing.Arrow(
                lane(drawing.path("from")),
                lane(drawing.path("to")),
                text,
                !drawing.path("lost").asBoolean(false));
    return new Case<>(conditions(drawing), new DrawingTemplate(like, new Template(text)));
  }

  private static Lane lane(JsonNode lane) {
    return Lane.valueOf(text(lane));
  }

  private Sentences sentences(JsonNode sentences) {
    List<List<Case<Template>>> choices = new ArrayList<>();
    for (JsonNode choice : sentences) {
      if (choice.isArray()) {
        choices.add(cases(choice));
      } else if (text(choice).startsWith("@")) {
        choices.addAll(sentences(array(shared, sharedName(choice))).choices());
      } else {
        choices.add(List.of(new Case<>(List.of(), new Template(text(choice)))));
      }
    }
    return new Sentences(choices);
  }

  private static List<Case<Template>> cases(JsonNode choice) {
    List<Case<Template>> cases = new ArrayList<>();
    for (JsonNode found : choice) {
      onlyFields(found, Set.of("when", "say"));
      cases.add(new Case<>(conditions(found), new Template(text(found.path("say")))));
    }
    return cases;
  }

  private static List<Condition> conditions(JsonNode found) {
    List<Condition> conditions = new ArrayList<>();
    found.path("when").forEach(condition -> conditions.add(Condition.of(text(condition))));
    return conditions;
  }

  private static <T> Map<String, T> map(JsonNode object, Function<JsonNode, T> read) {
    Map<String, T> map = new LinkedHashMap<>();
    object.properties().forEach(field -> map.put(field.getKey(), read.apply(field.getValue())));
    return map;
  }

  /** What stands behind the at sign. */
  private static String sharedName(JsonNode name) {
    return text(name).substring(1);
  }

  private static JsonNode array(JsonNode object, String field) {
    JsonNode array = object.path(field);
    if (!array.isArray()) {
      throw wrong("no array \"%s\"".formatted(field), object);
    }
    return array;
  }

  private static String text(JsonNode text) {
    if (!text.isTextual() || text.asText().isBlank()) {
      throw wrong("no text", text);
    }
    return text.asText();
  }

  private static void onlyFields(JsonNode object, Set<String> known) {
    object
        .fieldNames()
        .forEachRemaining(
            field -> {
              if (!known.contains(field)) {
                throw wrong("unknown field \"%s\"".formatted(field), object);
              }
            });
  }

  private static IllegalArgumentException wrong(String trouble, JsonNode place) {
    return new IllegalArgumentException("actions.json: %s in %s".formatted(trouble, place));
  }
}
