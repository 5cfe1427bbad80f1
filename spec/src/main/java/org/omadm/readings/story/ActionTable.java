// SPDX-License-Identifier: Apache-2.0
package org.omadm.readings.story;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The table that all stories are made with; the package's description tells its shape.
 *
 * @param opening said of the initial state
 * @param actions by the name of the step
 * @param words of values
 * @param fields what to call each field of {@code client} and {@code server}, in the order of
 *     telling
 */
record ActionTable(
    Sentences opening,
    Map<String, ActionEntry> actions,
    ValueWords words,
    Map<String, String> fields) {

  private static final ActionTable STANDARD = ActionTableReader.read(resource("actions.json"));

  ActionTable {
    actions = Collections.unmodifiableMap(new LinkedHashMap<>(actions));
    fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
  }

  /** The table that lies next to this class. */
  static ActionTable standard() {
    return STANDARD;
  }

  /**
   * @throws IllegalArgumentException naming the action, when the table does not have it
   */
  ActionEntry action(String name) {
    ActionEntry entry = actions.get(name);
    if (entry == null) {
      throw new IllegalArgumentException(
          "the action \"%s\" is not in the table of stories; it is told of the steps of DmSystem"
              .formatted(name));
    }
    return entry;
  }

  private static JsonNode resource(String name) {
    JsonMapper json =
        JsonMapper.builder().enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION).build();
    try (InputStream stream = ActionTable.class.getResourceAsStream(name)) {
      if (stream == null) {
        throw new IllegalStateException("%s is not packed with this class".formatted(name));
      }
      return json.readTree(stream);
    } catch (IOException e) {
      throw new UncheckedIOException("%s cannot be read".formatted(name), e);
    }
  }
}
