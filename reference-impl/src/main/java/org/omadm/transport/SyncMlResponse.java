// SPDX-License-Identifier: Apache-2.0
package org.omadm.transport;

import org.omadm.runtime.Octets;

/** What a {@link SyncMlHandler} answers. */
public sealed interface SyncMlResponse {

  /** A message; the connection stays open for the next. */
  record Answer(Octets message) implements SyncMlResponse {}

  /** The last message of a session: the connection ends with it. */
  record LastAnswer(Octets message) implements SyncMlResponse {}

  /**
   * No message but an HTTP status, and the connection ends.
   *
   * @param status from 400 to 599
   * @param reason one line of printable ASCII for people, without secrets
   */
  record Refusal(int status, String reason) implements SyncMlResponse {
    public Refusal {
      if (status < 400 || status > 599) {
        throw new IllegalArgumentException("not a status that refuses: " + status);
      }
    }
  }
}
