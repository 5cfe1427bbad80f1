// SPDX-License-Identifier: Apache-2.0
package org.omadm.store;

import java.util.HashMap;
import java.util.Map;

/** Which revision of each actor's state its store saw last; 0 stands for no state. */
final class Revisions {
  static final long NONE = 0;

  private final Map<String, Long> seen = new HashMap<>();

  long of(String actor) {
    return seen.getOrDefault(actor, NONE);
  }

  void saw(String actor, long revision) {
    seen.put(actor, revision);
  }

  static StoreException conflict(String place, String actor) {
    return new StoreException(
        place,
        "the state of '" + actor + "' is no longer the one that was read",
        "let only one process act for '" + actor + "', and read its state again");
  }
}
