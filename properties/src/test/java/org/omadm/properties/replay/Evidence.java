// SPDX-License-Identifier: Apache-2.0
package org.omadm.properties.replay;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.omadm.properties.protocol.Attacker;
import org.omadm.protocol.Acceptance;
import org.omadm.protocol.Digest;
import org.omadm.protocol.History;
import org.omadm.protocol.Nonce;
import org.omadm.protocol.Notification;
import org.omadm.protocol.Opening;
import org.omadm.runtime.FiniteSets;
import org.omadm.runtime.Octets;
import org.omadm.wire.PackageContents;
import org.omadm.wire.SyncMlLimits;
import org.omadm.wire.SyncMlXmlReader;
import org.omadm.wire.WireException;

/**
 * What somebody learns who sees every octet between the two ends, and knows nothing of what they
 * hold: the Status codes tell whose credentials were accepted.
 */
final class Evidence {
  private static final int AUTHENTICATED = 212;

  private final List<Octets> pushed = new ArrayList<>();
  private History history =
      new History(FiniteSets.of(), FiniteSets.of(), FiniteSets.of(), FiniteSets.of());

  /** The server has pushed a Package #0. */
  void pushed(Octets notification) {
    pushed.add(notification);
  }

  /** The device has opened a connection after it got a Package #0. */
  void opened(int connection, Octets notification) {
    Opening opening = new Opening(connection, Attacker.read(notification));
    history = history.withOpened(with(history.opened(), opening));
  }

  /** The server has answered a message of the device. */
  void serverAnswered(int connection, Octets message, Octets answer) {
    if (accepts(answer)) {
      Acceptance acceptance = new Acceptance(connection, cred(message));
      history = history.withClientCreds(with(history.clientCreds(), acceptance));
    }
  }

  /** The device has answered a message of the server. */
  void clientAnswered(int connection, Octets message, Octets answer) {
    if (accepts(answer)) {
      Acceptance acceptance = new Acceptance(connection, cred(message));
      history = history.withServerCreds(with(history.serverCreds(), acceptance));
    }
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

  /** Whether these octets change secrets or roles of the account. */
  static boolean commands(Octets message) {
    return !read(message).requests().isEmpty();
  }

  /** The parts of a message that carry the exchange, by the names that the model has for them. */
  static Map<String, Object> parts(Octets message) {
    PackageContents contents = read(message);
    Map<String, Object> parts = new HashMap<>();
    parts.put("sessionId", contents.message().header().sessionId());
    try {
      contents.cred().ifPresent(cred -> parts.put("cred", new Digest(cred)));
      contents.nextNonce().ifPresent(nonce -> parts.put("nextNonce", new Nonce(nonce)));
    } catch (WireException e) {
      throw new AssertionError(e);
    }
    return parts;
  }

  private static boolean accepts(Octets answer) {
    try {
      return read(answer).headerCode().filter(code -> code == AUTHENTICATED).isPresent();
    } catch (WireException e) {
      throw new AssertionError(e);
    }
  }

  private static Digest cred(Octets message) {
    return Optional.ofNullable((Digest) parts(message).get("cred"))
        .orElseThrow(() -> new AssertionError("accepted without Cred"));
  }

  private static PackageContents read(Octets message) {
    try {
      return new PackageContents(new SyncMlXmlReader(SyncMlLimits.DEFAULT).read(message));
    } catch (WireException e) {
      throw new AssertionError("a message that was sent cannot be read", e);
    }
  }

  private static <E> Set<E> with(Set<E> set, E element) {
    return FiniteSets.union(set, FiniteSets.of(element));
  }
}
