// SPDX-License-Identifier: Apache-2.0
package org.omadm.client;

import org.omadm.protocol.DmClient;
import org.omadm.runtime.Refusal;
import org.omadm.wire.WireException;

/** How a session, or the notification that asked for one, ended. */
public sealed interface SessionEnd {

  /**
   * The client had nothing more to send.
   *
   * @param action the client's last step, by its TLA+ name: it says whether the session was carried
   *     through, or the server has not proved itself
   */
  record Finished(int messages, String action) implements SessionEnd {}

  /** The notification asked for no session that the client would open. */
  record NoSession(String action) implements SessionEnd {}

  /** The generated client refused what came. */
  record Refused(Refusal<DmClient, ?> refusal) implements SessionEnd {}

  /** What came could not be read, or nothing came; one line, without secrets. */
  record Failed(String reason) implements SessionEnd {
    /** Of a notification for somebody else. */
    static final Failed NO_ACCOUNT =
        new Failed("Package #0 names a server without an account here");

    /** Of a notification that cannot be read. */
    static Failed unreadable(WireException e) {
      return new Failed("Package #0: " + e.getMessage());
    }
  }
}
