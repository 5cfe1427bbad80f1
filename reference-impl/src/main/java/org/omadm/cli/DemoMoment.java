// SPDX-License-Identifier: Apache-2.0
package org.omadm.cli;

import java.util.List;
import java.util.Optional;
import org.omadm.runtime.Octets;

/**
 * A scene of the demonstration with all that is shown of it.
 *
 * @param chapter what the demonstration is about to show
 * @param seedStep the number in the seed's list of eleven, 0 when it has none
 * @param digests that were computed for it, with what went into them; empty unless wanted
 * @param changes what is different at the two sides since the scene before, without secrets
 * @param nonces that both sides then hold
 * @param message what travelled, as it travelled
 */
record DemoMoment(
    String chapter,
    int seedStep,
    DemoScene scene,
    List<String> digests,
    List<String> changes,
    String nonces,
    Optional<Message> message) {

  /**
   * What travels between the ends.
   *
   * @param pushed whether it is a Package #0, and not SyncML
   */
  record Message(boolean pushed, Octets octets) {}

  DemoMoment {
    digests = List.copyOf(digests);
    changes = List.copyOf(changes);
  }

  DemoMoment with(Message sent) {
    return new DemoMoment(chapter, seedStep, scene, digests, changes, nonces, Optional.of(sent));
  }
}
