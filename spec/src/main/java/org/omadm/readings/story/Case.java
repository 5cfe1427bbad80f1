// SPDX-License-Identifier: Apache-2.0
package org.omadm.readings.story;

import java.util.List;
import java.util.Optional;

/**
 * Something that is said or drawn under conditions.
 *
 * @param conditions all of which must hold; a later one may rely on the earlier ones
 */
record Case<T>(List<Condition> conditions, T content) {

  Case {
    conditions = List.copyOf(conditions);
  }

  /** The content of the first case that fits, if any. */
  static <T> Optional<T> firstFitting(List<Case<T>> cases, Scene scene) {
    return cases.stream().filter(found -> found.fits(scene)).map(Case::content).findFirst();
  }

  private boolean fits(Scene scene) {
    return conditions.stream().allMatch(condition -> condition.holds(scene));
  }
}
