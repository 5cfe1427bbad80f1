// SPDX-License-Identifier: Apache-2.0
package org.omadm.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.omadm.actor.ValueJson;
import org.omadm.cli.DemoScene.End;

/** What changes at one side of the demonstration. Secrets are not shown. */
final class DemoChanges {
  private static final int SHOWN_DIGITS = 8;

  private final End end;
  private JsonNode before = JsonNodeFactory.instance.objectNode();

  DemoChanges(End end) {
    this.end = end;
  }

  /** What is not as it was when this was asked last, a line each. */
  List<String> since(Record state) {
    JsonNode after = ValueJson.write(state);
    List<String> changes = new ArrayList<>();
    for (var field : after.properties()) {
      JsonNode was = before.path(field.getKey());
      if (!was.isMissingNode() && !was.equals(field.getValue())) {
        changes.add(line(field.getKey(), was, field.getValue()));
      }
    }
    before = after;
    return changes;
  }

  private String line(String field, JsonNode was, JsonNode is) {
    String name = field.replaceAll("(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    return field.equals("secrets")
        ? "%s, %s: replaced".formatted(end, name)
        : "%s, %s: %s (was %s)".formatted(end, name, shown(is), shown(was));
  }

  /** Of a nonce the first octets; of a set, how many there are in it. */
  private static String shown(JsonNode value) {
    if (value.isArray()) {
      return value.isEmpty() ? "none" : Integer.toString(value.size());
    }
    if (value.isBoolean()) {
      return value.booleanValue() ? "yes" : "no";
    }
    String text = value.asText();
    return text.length() > 2 * SHOWN_DIGITS ? text.substring(0, SHOWN_DIGITS) + ".." : text;
  }
}
