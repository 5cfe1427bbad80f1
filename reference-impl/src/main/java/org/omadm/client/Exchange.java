// SPDX-License-Identifier: Apache-2.0
package org.omadm.client;

import org.omadm.runtime.Octets;

/** One session's connection to the server: a message out, its answer in. */
public interface Exchange extends AutoCloseable {

  /**
   * Sends a message and waits for the answer.
   *
   * @throws RuntimeException of one line if there is none
   */
  Octets exchange(Octets message);

  @Override
  void close();
}
