// SPDX-License-Identifier: Apache-2.0
package org.omadm.modelcheck;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * An object of the manifest. Each field is asked for once; {@link #close} refuses what nobody asked
 * for.
 */
final class ManifestNode {

  private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_-]+");

  private final Path file;
  private final String place;
  private final String prefix;
  private final JsonNode object;
  private final Set<String> asked = new HashSet<>();

  /**
   * @param place the model this is of, in words
   * @param prefix before field names: the way from the model to this object
   */
  private ManifestNode(Path file, String place, String prefix, JsonNode object) {
    this.file = file;
    this.place = place;
    this.prefix = prefix;
    this.object = object;
  }

  static ManifestNode root(Path file, JsonNode root) {
    if (!root.isObject()) {
      throw new SpecificationUnreadable(
          "%s: must be an object with the field \"models\"".formatted(file));
    }
    return new ManifestNode(file, "", "", root);
  }

  /** The objects of an array of models, each named by its position until its name is read. */
  List<ManifestNode> elements(String field) {
    JsonNode array = value(field, "an array", JsonNode::isArray);
    List<ManifestNode> elements = new ArrayList<>();
    for (JsonNode element : array) {
      String name = element.path("name").asText("");
      String place =
          name.isEmpty()
              ? "model %d: ".formatted(elements.size() + 1)
              : "model \"%s\": ".formatted(name);
      if (!element.isObject()) {
        throw new SpecificationUnreadable("%s: %smust be an object".formatted(file, place));
      }
      elements.add(new ManifestNode(file, place, "", element));
    }
    return elements;
  }

  ManifestNode object(String field) {
    return new ManifestNode(
        file, place, prefix + field + ".", value(field, "an object", JsonNode::isObject));
  }

  /** The model's name; it also names files. */
  String name() {
    String shape = "letters, digits, _ and -";
    return value(
            "name", shape, value -> value.isTextual() && NAME.matcher(value.asText()).matches())
        .asText();
  }

  String text(String field) {
    return value(
            field,
            "a text that is not empty",
            value -> value.isTextual() && !value.asText().isBlank())
        .asText();
  }

  boolean flag(String field) {
    return value(field, "true or false", JsonNode::isBoolean).asBoolean();
  }

  double seconds(String field) {
    return value(
            field,
            "a number of seconds, 0 or more",
            value -> value.isNumber() && value.asDouble() >= 0)
        .asDouble();
  }

  /** A count that may be left out. */
  OptionalLong countIfPresent(String field) {
    asked.add(field);
    return object.has(field) ? countIf(true, field, "") : OptionalLong.empty();
  }

  /** A count that must be there if {@code wanted}, and else, for the reason given, must not. */
  OptionalLong countIf(boolean wanted, String field, String reason) {
    if (wanted) {
      return OptionalLong.of(
          value(
                  field,
                  "a whole number above 0",
                  value ->
                      value.canConvertToLong() && value.isIntegralNumber() && value.asLong() > 0)
              .asLong());
    }
    if (object.has(field)) {
      throw wrong(field, "must be left out: " + reason);
    }
    return OptionalLong.empty();
  }

  /** A constant of an enumeration, written in lower case. */
  <E extends Enum<E>> E oneOf(String field, Class<E> constants) {
    String written = text(field);
    return Arrays.stream(constants.getEnumConstants())
        .filter(constant -> lowerCase(constant).equals(written))
        .findFirst()
        .orElseThrow(
            () ->
                wrong(
                    field,
                    "is \"%s\"; write one of %s"
                        .formatted(
                            written,
                            Arrays.stream(constants.getEnumConstants())
                                .map(ManifestNode::lowerCase)
                                .collect(Collectors.joining(", ")))));
  }

  /** Refuses fields that were not asked for. */
  void close() {
    object
        .fieldNames()
        .forEachRemaining(
            field -> {
              if (!asked.contains(field)) {
                throw wrong(
                    field,
                    "is unknown; known here: "
                        + asked.stream().sorted().collect(Collectors.joining(", ")));
              }
            });
  }

  SpecificationUnreadable wrong(String field, String trouble) {
    return new SpecificationUnreadable(
        "%s: %sfield \"%s%s\" %s".formatted(file, place, prefix, field, trouble));
  }

  private JsonNode value(String field, String shape, Predicate<JsonNode> fits) {
    asked.add(field);
    JsonNode value = object.path(field);
    if (value.isMissingNode()) {
      throw wrong(field, "is missing; it is " + shape);
    }
    if (!fits.test(value)) {
      throw wrong(field, "must be %s, not %s".formatted(shape, value));
    }
    return value;
  }

  private static String lowerCase(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
