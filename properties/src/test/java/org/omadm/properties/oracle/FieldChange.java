// SPDX-License-Identifier: Apache-2.0
package org.omadm.properties.oracle;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.function.UnaryOperator;

/**
 * One field of one line of the demonstration's trace that is changed, and what is refused then.
 *
 * @param line the first of this action, or where {@code client} or {@code server} begins
 * @param field JSON pointer into the line
 * @param refused the action of the first wrong line
 * @param wrong beginning of what is wrong with it
 * @param conjunct beginning of the first false conjunct
 */
record FieldChange(
    String line,
    String field,
    UnaryOperator<JsonNode> change,
    String refused,
    String wrong,
    String conjunct) {
  private static final String NOT_ENABLED = "it was not enabled";

  /** A change after which the action is not enabled. */
  static FieldChange disables(
      String line, String field, UnaryOperator<JsonNode> change, String conjunct) {
    return new FieldChange(line, field, change, line, NOT_ENABLED, conjunct);
  }

  /** A change that calls the step by another action, one that is not enabled. */
  static FieldChange renames(String line, String action, String conjunct) {
    return new FieldChange(line, "/action", to(action), action, NOT_ENABLED, conjunct);
  }

  /** A change of a beginning after which a later step is not enabled. */
  static FieldChange disablesLater(
      String actor, String field, UnaryOperator<JsonNode> change, String refused, String conjunct) {
    return new FieldChange(actor, field, change, refused, NOT_ENABLED, conjunct);
  }

  /** A change after which the step should have sent something else. */
  static FieldChange sends(
      String line, String field, UnaryOperator<JsonNode> change, String wrong, String conjunct) {
    return new FieldChange(line, field, change, line, wrong, conjunct);
  }

  /** A change after which the step should have led to another state. */
  static FieldChange leadsTo(
      String line, String field, UnaryOperator<JsonNode> change, String wrong) {
    String variable = line.startsWith("Client") ? "client' = " : "server' = ";
    return new FieldChange(line, field, change, line, wrong, variable);
  }

  /** The last hexadecimal digit becomes another. */
  static JsonNode otherDigit(JsonNode octets) {
    String digits = octets.textValue();
    char last = digits.charAt(digits.length() - 1);
    return TextNode.valueOf(digits.substring(0, digits.length() - 1) + (last == '0' ? '1' : '0'));
  }

  static JsonNode oneMore(JsonNode number) {
    return IntNode.valueOf(number.intValue() + 1);
  }

  static JsonNode negated(JsonNode truth) {
    return BooleanNode.valueOf(!truth.booleanValue());
  }

  static JsonNode emptied(JsonNode array) {
    return JsonNodeFactory.instance.arrayNode();
  }

  static UnaryOperator<JsonNode> to(String text) {
    return before -> TextNode.valueOf(text);
  }

  @Override
  public String toString() {
    return line + " " + field;
  }
}
