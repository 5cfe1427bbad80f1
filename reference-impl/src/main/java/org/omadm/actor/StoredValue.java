// SPDX-License-Identifier: Apache-2.0
package org.omadm.actor;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

/** The JSON text of an actor's state, as a store keeps it. */
public final class StoredValue {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private StoredValue() {}

  /** The text of a state. */
  public static String format(Record state) {
    return ValueJson.write(state).toString();
  }

  /**
   * The state of a text.
   *
   * @throws ValueJsonException if it is not the text of one
   */
  public static <T extends Record> T parse(String text, Class<T> type, String actor) {
    try {
      return ValueJson.read(MAPPER.readTree(text), type, actor);
    } catch (JsonProcessingException e) {
      throw new ValueJsonException(actor, "JSON");
    }
  }
}
