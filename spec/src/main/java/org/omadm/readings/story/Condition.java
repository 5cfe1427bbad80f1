// SPDX-License-Identifier: Apache-2.0
package org.omadm.readings.story;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.omadm.modelcheck.PrintedValue;
import org.omadm.modelcheck.PrintedValue.SetValue;

/** A comparison of a path with another or with a printed value, as the table writes it. */
final class Condition {

  private static final Pattern SHAPE = Pattern.compile("(\\S+) (=|#|in) (.+)");
  private static final Pattern PATH = Pattern.compile("[a-z][\\w.]*'?");

  private final String left;
  private final String operator;
  private final String right;

  private Condition(String left, String operator, String right) {
    this.left = left;
    this.operator = operator;
    this.right = right;
  }

  static Condition of(String text) {
    Matcher shape = SHAPE.matcher(text);
    if (!shape.matches()) {
      throw new IllegalArgumentException("\"%s\" is no condition".formatted(text));
    }
    return new Condition(shape.group(1), shape.group(2), shape.group(3));
  }

  boolean holds(Scene scene) {
    PrintedValue value = scene.value(left);
    PrintedValue other =
        PATH.matcher(right).matches() ? scene.value(right) : PrintedValue.parse(right);
    return switch (operator) {
      case "=" -> value.equals(other);
      case "#" -> !value.equals(other);
      default -> other instanceof SetValue set && set.elements().contains(value);
    };
  }
}
