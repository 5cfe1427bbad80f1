// SPDX-License-Identifier: Apache-2.0
package org.omadm.transport;

import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import org.omadm.runtime.Octets;

/**
 * A handler that answers each message with itself and keeps which connections carried and ended.
 */
final class EchoServer implements SyncMlHandler {
  static final Octets LAST = Octets.ofUtf8("last");
  static final Octets FORBIDDEN = Octets.ofUtf8("forbidden");
  static final Octets FAULT = Octets.ofUtf8("fault");

  final List<Long> carried = new CopyOnWriteArrayList<>();
  final BlockingQueue<Long> ended = new LinkedBlockingQueue<>();

  @Override
  public SyncMlResponse answer(long connection, Octets message) {
    carried.add(connection);
    if (message.equals(FAULT)) {
      throw new IllegalStateException("planted fault");
    }
    if (message.equals(FORBIDDEN)) {
      return new SyncMlResponse.Refusal(403, "not for you");
    }
    return message.equals(LAST)
        ? new SyncMlResponse.LastAnswer(message)
        : new SyncMlResponse.Answer(message);
  }

  @Override
  public void ended(long connection) {
    ended.add(connection);
  }
}
