// SPDX-License-Identifier: Apache-2.0
package org.omadm.modelcheck;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** What we read ourselves from a TLC configuration. */
final class ConfigFile {

  private static final Pattern COMMENT = Pattern.compile("\\\\\\*.*|\\(\\*[\\s\\S]*?\\*\\)");
  private static final Pattern WHITE_SPACE = Pattern.compile("\\s+");
  private static final Set<String> PROPERTY_SECTIONS = Set.of("PROPERTY", "PROPERTIES");
  private static final Set<String> OTHER_SECTIONS =
      Set.of(
          "CONSTANT",
          "CONSTANTS",
          "SPECIFICATION",
          "INIT",
          "NEXT",
          "INVARIANT",
          "INVARIANTS",
          "CONSTRAINT",
          "CONSTRAINTS",
          "ACTION_CONSTRAINT",
          "ACTION_CONSTRAINTS",
          "SYMMETRY",
          "VIEW",
          "CHECK_DEADLOCK",
          "POSTCONDITION",
          "ALIAS");

  private ConfigFile() {}

  /**
   * The names under PROPERTY and PROPERTIES, in their order.
   *
   * @throws SpecificationUnreadable when there is no such file
   */
  static List<String> properties(Path file) {
    List<String> properties = new ArrayList<>();
    boolean inSection = false;
    String text = COMMENT.matcher(read(file)).replaceAll(" ");
    for (String word : WHITE_SPACE.split(text.strip(), 0)) {
      if (PROPERTY_SECTIONS.contains(word)) {
        inSection = true;
      } else if (OTHER_SECTIONS.contains(word)) {
        inSection = false;
      } else if (inSection) {
        properties.add(word);
      }
    }
    return properties;
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new SpecificationUnreadable(
          "%s: cannot be read; TLC needs a configuration".formatted(file));
    }
  }
}
