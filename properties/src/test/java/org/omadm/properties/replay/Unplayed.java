// SPDX-License-Identifier: Apache-2.0
package org.omadm.properties.replay;

import java.util.Map;

/**
 * Steps of {@code DmSystem} that the reference peers cannot be made to take, by their labels, each
 * with the reason. A counterexample with such a step is not played; one with a step that is neither
 * played nor named here fails the test, and so does a name that no counterexample needs.
 */
final class Unplayed {
  static final Map<String, String> REASONS = Map.of();

  private Unplayed() {}
}
