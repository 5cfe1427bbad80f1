// SPDX-License-Identifier: Apache-2.0
package org.omadm.readings;

import java.util.Map;
import java.util.TreeMap;

/**
 * Answers to all questions, under a name.
 *
 * @param says where they come from, or what they have in common
 * @param departs the constants whose value is not that of {@code Hardened}, with their value
 */
public record NamedProfile(String name, String says, Map<String, String> departs) {

  public NamedProfile {
    departs = Map.copyOf(new TreeMap<>(departs));
  }
}
