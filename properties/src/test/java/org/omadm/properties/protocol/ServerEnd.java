// SPDX-License-Identifier: Apache-2.0
package org.omadm.properties.protocol;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.omadm.actor.Choices;
import org.omadm.protocol.Profile;
import org.omadm.protocol.Role;
import org.omadm.protocol.Server;
import org.omadm.protocol.Terms;
import org.omadm.provisioning.Account;
import org.omadm.runtime.Octets;
import org.omadm.server.ManagementServer;
import org.omadm.server.ServerPeer;
import org.omadm.store.InMemoryStore;
import org.omadm.transport.SyncMlResponse;

/** The server: its store, which lasts, its process, and the connections of that process. */
final class ServerEnd {
  private static final String ACTOR = "server";
  private static final int BAD_REQUEST = 400;

  private final Account account;
  private final Profile profile;
  private final Terms terms;
  private final Server bootstrapped;
  private final Choices choices;
  private final Watcher watcher;

  private InMemoryStore store = new InMemoryStore();
  private ServerPeer peer;
  private ManagementServer process;
  private final List<Connection> open = new ArrayList<>();
  private long accepted;

  ServerEnd(
      Account account,
      Profile profile,
      Terms terms,
      Server bootstrapped,
      Choices choices,
      Watcher watcher) {
    this.account = account;
    this.profile = profile;
    this.terms = terms;
    this.bootstrapped = bootstrapped;
    this.choices = choices;
    this.watcher = watcher;
    this.peer = startPeer();
    this.process = new ManagementServer(account, peer);
  }

  Optional<Octets> sendNotification() {
    return process.sendNotification();
  }

  Optional<Octets> waitInVain() {
    return process.waitInVain();
  }

  void requestRoles(Set<Role> roles) {
    peer.requestRoles(roles);
  }

  /** Ends the process and starts it again; it counts its connections from 0 again. */
  void restart() {
    open.clear();
    accepted = 0;
    store = store.copy();
    peer = startPeer();
    process = new ManagementServer(account, peer);
  }

  /** The server learns of the end of every connection that is still open. */
  void noticeEnds() {
    List.copyOf(open).forEach(Connection::end);
  }

  /**
   * A new connection.
   *
   * @param number among all connections there ever were
   */
  Connection connect(int number) {
    Connection connection = new Connection(number, accepted);
    accepted++;
    open.add(connection);
    return connection;
  }

  private ServerPeer startPeer() {
    ServerPeer started =
        new ServerPeer(
            ACTOR, profile, terms, bootstrapped, store, choices, List.of(watcher.serverListener()));
    watcher.serverIs(started.state());
    return started;
  }

  /** A connection to the process as it was when the connection was made. */
  final class Connection {
    private final int number;
    private final long id;

    private Connection(int number, long id) {
      this.number = number;
      this.id = id;
    }

    boolean isOpen() {
      return open.contains(this);
    }

    /**
     * Posts a message as the transport does: a refusal ends the connection.
     *
     * @throws LineIsDead if there is no answer
     */
    Octets post(Octets message) {
      if (!isOpen()) {
        throw new LineIsDead("the connection has ended");
      }
      watcher.serverIsSpokenToOn(number);
      SyncMlResponse response = process.answer(id, message);
      if (response instanceof SyncMlResponse.Answer answer) {
        return answer.message();
      }
      end();
      if (response instanceof SyncMlResponse.LastAnswer answer) {
        return answer.message();
      }
      SyncMlResponse.Refusal refusal = (SyncMlResponse.Refusal) response;
      if (refusal.status() == BAD_REQUEST) {
        watcher.surprise("the server cannot read what a device sent: " + refusal.reason());
      }
      throw new LineIsDead(refusal.status() + " " + refusal.reason());
    }

    /** The server learns that the connection has ended. */
    void end() {
      if (open.remove(this)) {
        process.ended(id);
      }
    }
  }
}
