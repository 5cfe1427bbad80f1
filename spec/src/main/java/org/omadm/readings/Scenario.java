// SPDX-License-Identifier: Apache-2.0
package org.omadm.readings;

import java.util.List;

/**
 * Bounds, and the properties that are asked within them.
 *
 * @param says the bounds as a sentence
 * @param module that TLC is given, without {@code .tla}
 * @param specification the formula that is checked, {@code Spec} or {@code FairSpec}
 * @param constants lines of a configuration, {@code LastSessionId = 2}
 * @param constraint the name of a state constraint
 * @param asks names of properties
 */
public record Scenario(
    String name,
    String says,
    String module,
    String specification,
    List<String> constants,
    String constraint,
    List<String> asks) {

  public Scenario {
    constants = List.copyOf(constants);
    asks = List.copyOf(asks);
  }
}
