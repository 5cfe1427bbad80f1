// SPDX-License-Identifier: Apache-2.0
package org.omadm.readings;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What TLC is given for one row in one scenario. */
final class Configuration {

  private static final int DIGITS = 16;

  private final Readings readings;
  private final Row row;
  private final Scenario scenario;

  Configuration(Readings readings, Row row, Scenario scenario) {
    this.readings = readings;
    this.row = row;
    this.scenario = scenario;
  }

  /** The text of a configuration that asks these properties. */
  String text(List<String> asked) {
    StringBuilder text = new StringBuilder();
    text.append("SPECIFICATION ").append(scenario.specification()).append("\nCONSTANTS\n");
    readings.constants().forEach(line -> text.append("  ").append(line).append('\n'));
    for (Reading reading : readings.readings()) {
      String value = row.departs().getOrDefault(reading.constant(), reading.hardened());
      text.append("  %s = %s\n".formatted(reading.constant(), value));
    }
    scenario.constants().forEach(line -> text.append("  ").append(line).append('\n'));
    text.append("CONSTRAINT ").append(scenario.constraint()).append('\n');
    section(text, "INVARIANTS", Property.Kind.INVARIANT, asked);
    section(text, "PROPERTIES", Property.Kind.PROPERTY, asked);
    return text.append("CHECK_DEADLOCK FALSE\n").toString();
  }

  private void section(StringBuilder text, String word, Property.Kind kind, List<String> asked) {
    List<String> names =
        asked.stream().filter(name -> readings.property(name).kind() == kind).toList();
    if (!names.isEmpty()) {
      text.append(word).append('\n');
      names.forEach(name -> text.append("  ").append(name).append('\n'));
    }
  }

  /**
   * A digest of all that the answer depends on: the module and those it uses, comments and white
   * space aside, and the configuration.
   */
  String inputs(ModuleTexts modules) {
    Map<String, String> texts = new TreeMap<>(modules.of(scenario.module()));
    texts.put("", text(scenario.asks()));
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      texts.forEach(
          (name, text) ->
              digest.update((name + "\n" + text + "\n").getBytes(StandardCharsets.UTF_8)));
      return HexFormat.of().formatHex(digest.digest()).substring(0, DIGITS);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
