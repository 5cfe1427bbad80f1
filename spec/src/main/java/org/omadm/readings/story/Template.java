// SPDX-License-Identifier: Apache-2.0
package org.omadm.readings.story;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.omadm.modelcheck.PrintedValue;

/** A text of the table, with paths in braces. */
record Template(String text) {

  private static final Pattern PLACE = Pattern.compile("\\{([^{}:]+)(:short)?\\}");

  /**
   * The text with the values of a scene.
   *
   * @throws IllegalArgumentException when the scene lacks one of them
   */
  String filled(Scene scene, ValueWords words) {
    return PLACE
        .matcher(text)
        .replaceAll(
            place -> {
              String path = place.group(1);
              PrintedValue value = scene.value(path);
              boolean isShort = place.group(2) != null;
              String filled = isShort ? words.inShort(value) : words.inFull(field(path), value);
              return Matcher.quoteReplacement(filled);
            });
  }

  private static String field(String path) {
    String name = path.substring(path.lastIndexOf('.') + 1);
    return name.endsWith("'") ? name.substring(0, name.length() - 1) : name;
  }
}
