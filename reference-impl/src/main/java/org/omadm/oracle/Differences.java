// SPDX-License-Identifier: Apache-2.0
package org.omadm.oracle;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Iterator;
import java.util.Optional;

/** Where two JSON values first differ; the text names the field and shows no octets. */
final class Differences {
  private Differences() {}

  /**
   * The first difference, in the order of {@code expected}'s fields.
   *
   * @param path of both values, for the text
   */
  static Optional<String> first(String path, JsonNode expected, JsonNode found) {
    if (expected.equals(found)) {
      return Optional.empty();
    }
    if (expected.isObject() && found.isObject()) {
      return firstField(path, expected, found);
    }
    if (expected.isArray() && found.isArray() && expected.size() == found.size()) {
      for (int i = 0; i < expected.size(); i++) {
        Optional<String> difference = first(path + "[" + i + "]", expected.get(i), found.get(i));
        if (difference.isPresent()) {
          return difference;
        }
      }
    }
    return Optional.of(
        isOctets(expected) && isOctets(found)
            ? path + " has other octets than it should"
            : path + " is " + shown(found) + ", not " + shown(expected));
  }

  private static Optional<String> firstField(String path, JsonNode expected, JsonNode found) {
    for (Iterator<String> names = expected.fieldNames(); names.hasNext(); ) {
      String name = names.next();
      Optional<String> difference = first(path + "." + name, expected.get(name), found.path(name));
      if (difference.isPresent()) {
        return difference;
      }
    }
    return Optional.of(path + " has a field too many");
  }

  private static boolean isOctets(JsonNode value) {
    return value.isTextual() && value.textValue().matches("([0-9a-f]{2})+");
  }

  /** Digits of octets would show secrets: numbers, truths and names of phases show none. */
  private static String shown(JsonNode value) {
    if (value.isTextual()) {
      return isOctets(value) ? "octets" : value.toString();
    }
    if (value.isMissingNode()) {
      return "missing";
    }
    if (value.isArray()) {
      return "a set of " + value.size();
    }
    return value.isValueNode() ? value.toString() : "another value";
  }
}
