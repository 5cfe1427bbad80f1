// SPDX-License-Identifier: Apache-2.0
package org.omadm.wire;

import org.omadm.runtime.Octets;

/**
 * Package #0 as it travels: digest, then trigger (NOTI 6).
 *
 * @param digest 16 octets, not yet compared with anything
 * @param trigger the octets that the digest covers, exactly as received
 * @param fields what those octets say
 */
public record NotificationMessage(Octets digest, Octets trigger, TriggerFields fields) {
  /** Octets of a digest. */
  public static final int DIGEST_OCTETS = 16;

  public NotificationMessage {
    if (digest.size() != DIGEST_OCTETS) {
      throw new IllegalArgumentException("a digest has 16 octets, not " + digest.size());
    }
  }

  /** The whole message: digest followed by trigger. */
  public Octets octets() {
    return OctetStrings.concat(digest, trigger);
  }
}
