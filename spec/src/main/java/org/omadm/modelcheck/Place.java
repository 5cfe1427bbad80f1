// SPDX-License-Identifier: Apache-2.0
package org.omadm.modelcheck;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where an action stands in the specification. Lines and columns count from 1; the end is
 * inclusive, as TLC has it.
 */
public record Place(String module, int line, int column, int endLine, int endColumn) {

  private static final Pattern SPAN =
      Pattern.compile("(\\w+)\\.tla:(\\d{1,6}):(\\d{1,6})-(\\d{1,6}):(\\d{1,6})");

  /**
   * Reads what {@link #span} gives.
   *
   * @throws IllegalArgumentException when it is something else
   */
  public static Place of(String span) {
    Matcher matcher = SPAN.matcher(span);
    if (!matcher.matches()) {
      throw new IllegalArgumentException("no place in a module: " + span);
    }
    return new Place(
        matcher.group(1),
        Integer.parseInt(matcher.group(2)),
        Integer.parseInt(matcher.group(3)),
        Integer.parseInt(matcher.group(4)),
        Integer.parseInt(matcher.group(5)));
  }

  /** All of it, {@code DmClient.tla:210:1-218:9}. */
  public String span() {
    return "%s-%d:%d".formatted(this, endLine, endColumn);
  }

  /** Where it begins, {@code DmClient.tla:210:1}. */
  @Override
  public String toString() {
    return "%s.tla:%d:%d".formatted(module, line, column);
  }
}
