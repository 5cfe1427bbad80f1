// SPDX-License-Identifier: Apache-2.0
package org.omadm.properties.clause;

import java.io.IOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A configuration of TLC.
 *
 * @param values of its constants, from the lines {@code NAME = VALUE}
 * @param checked the invariants and properties that it names
 */
record Config(Map<String, String> values, Set<String> checked) {
  private static final Pattern VALUE = Pattern.compile("\\s+(\\w+) = (.+)");
  private static final Pattern CHECKED = Pattern.compile("(?:PROPERTY|INVARIANT)?\\s+(\\w+)");

  Config {
    values = Map.copyOf(values);
    checked = Collections.unmodifiableSet(new LinkedHashSet<>(checked));
  }

  static Config read(String file) throws IOException {
    Map<String, String> values = new LinkedHashMap<>();
    Set<String> checked = new LinkedHashSet<>();
    for (String line : SpecFiles.lines(file)) {
      Matcher value = VALUE.matcher(line);
      Matcher name = CHECKED.matcher(line);
      if (value.matches()) {
        values.put(value.group(1), value.group(2).strip());
      } else if (name.matches()) {
        checked.add(name.group(1));
      }
    }
    return new Config(values, checked);
  }
}
