// SPDX-License-Identifier: Apache-2.0
package org.omadm.properties.protocol;

import org.omadm.runtime.Octets;

/** One connection to the server, as seen from the network. */
public interface Wire {

  /**
   * Posts the octets of a message.
   *
   * @throws LineIsDead if there is no answer
   */
  Octets post(Octets message);

  /** The number that the server's process knows this connection by; 0 before the first message. */
  int numberAtServer();

  /** The server learns that the connection has ended. */
  void end();
}
