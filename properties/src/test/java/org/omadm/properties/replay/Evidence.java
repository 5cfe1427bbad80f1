// SPDX-License-Identifier: Apache-2.0
package org.omadm.properties.replay;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.omadm.properties.protocol.Attacker;
import org.omadm.protocol.Acceptance;
import org.omadm.protocol.History;
import org.omadm.protocol.Notification;
import org.omadm.protocol.Opening;
import org.omadm.runtime.FiniteSets;
import org.omadm.runtime.Octets;

/**
 * What somebody learns who sees every octet between the two ends, and knows nothing of what they
 * hold: the Status codes tell whose credentials were accepted.
 */
final class Evidence {
  private final List<Octets> pushed = new ArrayList<>();
  private History history =
      new History(
          FiniteSets.of(), FiniteSets.of(), FiniteSets.of(), FiniteSets.of(), FiniteSets.of());

  /** The server has pushed a Package #0. */
  void pushed(Octets notification) {
    pushed.add(notification);
  }

  /** The device has opened a connection after it got a Package #0. */
  void opened(int connection, Octets notification) {
    Opening opening = new Opening(connection, Attacker.read(notification));
    history = history.withOpened(with(history.opened(), opening));
  }

  /** The device has opened a connection although it got no Package #0. */
  void openedByUser(int connection) {
    history = history.withOpenedByUser(with(history.openedByUser(), connection));
  }

  /** The server has answered a message of the device. */
  void serverAnswered(int connection, Octets message, Octets answer) {
    history = history.withClientCreds(with(history.clientCreds(), connection, message, answer));
  }

  /** The device has answered a message of the server. */
  void clientAnswered(int connection, Octets message, Octets answer) {
    history = history.withServerCreds(with(history.serverCreds(), connection, message, answer));
  }

  /** The device holds other secrets or roles since a message of this connection reached it. */
  void obeyed(int connection) {
    history = history.withCommanded(with(history.commanded(), connection));
  }

  /** The same as {@code DmSystem} keeps it. */
  History history() {
    return history;
  }

  /** Every Package #0 that the server has pushed. */
  Set<Notification> recorded() {
    return FiniteSets.of(pushed.stream().map(Attacker::read).toArray(Notification[]::new));
  }

  private static Set<Acceptance> with(
      Set<Acceptance> before, int connection, Octets message, Octets answer) {
    return MessageParts.of(answer).accepts()
        ? FiniteSets.union(
            before,
            FiniteSets.of(
                MessageParts.of(message).creds().stream()
                    .map(cred -> new Acceptance(connection, cred))
                    .toArray(Acceptance[]::new)))
        : before;
  }

  private static <E> Set<E> with(Set<E> set, E element) {
    return FiniteSets.union(set, FiniteSets.of(element));
  }
}
