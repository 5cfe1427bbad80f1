// SPDX-License-Identifier: Apache-2.0
package org.omadm.readings;

import java.util.Locale;

/** Names and values of the specification in words, for readers who know no TLA+. */
final class ReadingWords {

  private ReadingWords() {}

  /** An answer, as TLA+ text: {@code FALSE} is {@code No}, {@code "onPush"} is {@code On push}. */
  static String answer(String value) {
    return switch (value) {
      case "TRUE" -> "Yes";
      case "FALSE" -> "No";
      default -> spaced(value.replace("\"", ""));
    };
  }

  /**
   * The name of an operator as a heading: {@code NoForgedTriggerInv} is {@code No forged trigger},
   * {@code NeverResyncedInv} is {@code Resynced}.
   */
  static String heading(Property property) {
    String name = property.name().replaceFirst("(?<=.)(Inv|Prop)$", "");
    boolean claim = property.wanted() == Property.Wanted.REFUTED;
    return spaced(claim ? name.replaceFirst("^Never(?=.)", "") : name);
  }

  /** The name of a scenario as a heading: {@code OutOfStep} is {@code Out of step}. */
  static String heading(Scenario scenario) {
    return spaced(scenario.name());
  }

  private static String spaced(String camel) {
    String words = camel.replaceAll("(?<=[a-z0-9])(?=[A-Z])", " ").toLowerCase(Locale.ROOT).strip();
    return words.isEmpty()
        ? ""
        : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }
}
