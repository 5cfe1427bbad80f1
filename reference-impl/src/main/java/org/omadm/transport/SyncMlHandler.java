// SPDX-License-Identifier: Apache-2.0
package org.omadm.transport;

import org.omadm.runtime.Octets;

/**
 * What answers the messages that reach an {@link HttpsEndpoint}. Calls for different connections
 * may come at the same time; those for one connection come one after the other.
 */
@FunctionalInterface
public interface SyncMlHandler {

  /**
   * Answers one message.
   *
   * @param connection the TLS connection it came on: the same number for every message of that
   *     connection, and no other connection's as long as the process lives
   * @param message the octets as received, within the endpoint's bound
   */
  SyncMlResponse answer(long connection, Octets message);

  /**
   * A connection that carried a message has ended; told once, after its last message is answered.
   */
  default void ended(long connection) {}
}
