// SPDX-License-Identifier: Apache-2.0
package org.omadm.properties.protocol;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.omadm.actor.Choices;
import org.omadm.actor.StoredValue;
import org.omadm.protocol.Profile;
import org.omadm.protocol.Role;
import org.omadm.protocol.Server;
import org.omadm.protocol.Terms;
import org.omadm.provisioning.Account;
import org.omadm.runtime.Octets;
import org.omadm.server.ManagementServer;
import org.omadm.server.ServerPeer;
import org.omadm.store.InMemoryStore;
import org.omadm.transport.SyncMlHandler;
import org.omadm.transport.SyncMlResponse;

/** The server: its store, which lasts, its process, and the connections of that process. */
public final class ServerEnd {
  private static final String ACTOR = "server";
  private static final int BAD_REQUEST = 400;

  private final Account account;
  private final Profile profile;
  private final Terms terms;
  private final Server bootstrapped;
  private final Choices choices;
  private final Witness witness;

  private InMemoryStore store = new InMemoryStore();
  private ServerPeer peer;
  private ManagementServer process;
  private final List<Connection> open = new ArrayList<>();
  private long accepted;

  /** A server that has not run yet, and runs now. */
  public ServerEnd(
      Account account,
      Profile profile,
      Terms terms,
      Server bootstrapped,
      Choices choices,
      Witness witness) {
    this.account = account;
    this.profile = profile;
    this.terms = terms;
    this.bootstrapped = bootstrapped;
    this.choices = choices;
    this.witness = witness;
    this.peer = startPeer();
    this.process = new ManagementServer(account, peer);
  }

  /** The octets of Package #0, if the server may ask for a session now. */
  public Optional<Octets> sendNotification() {
    return process.sendNotification();
  }

  /** The octets of the next Package #0, if the server does not give up. */
  public Optional<Octets> waitInVain() {
    return process.waitInVain();
  }

  /** The operator wants the account to have other roles. */
  public void requestRoles(Set<Role> roles) {
    peer.requestRoles(roles);
  }

  /** The operator wants no more of the session that is under way. */
  public void abort() {
    process.abort();
  }

  /** The operator restores the store from a copy of it. */
  public void restore(Server copy) {
    peer.restore(copy);
  }

  /** Ends the process and starts it again; it counts its connections from 0 again. */
  public void restart() {
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
  public Connection connect(int number) {
    return connect(number, false);
  }

  /**
   * A new connection that outlasts a refusal: the server learns of its end when the network says.
   *
   * @param number among all connections there ever were
   */
  public Connection connectLasting(int number) {
    return connect(number, true);
  }

  private Connection connect(int number, boolean lasting) {
    Connection connection = new Connection(number, accepted, lasting);
    accepted++;
    open.add(connection);
    return connection;
  }

  /** What a transport hands messages to: always the process that runs now. */
  public SyncMlHandler handler() {
    return new SyncMlHandler() {
      @Override
      public SyncMlResponse answer(long connection, Octets message) {
        return process.answer(connection, message);
      }

      @Override
      public void ended(long connection) {
        process.ended(connection);
      }
    };
  }

  /** What a process that started now would find. */
  public Server stored() {
    return store
        .copy()
        .load(ACTOR)
        .map(text -> StoredValue.parse(text, Server.class, ACTOR))
        .orElseThrow();
  }

  private ServerPeer startPeer() {
    ServerPeer started =
        new ServerPeer(
            ACTOR, profile, terms, bootstrapped, store, choices, List.of(witness.serverListener()));
    witness.serverIs(started.state());
    return started;
  }

  /** A connection to the process as it was when the connection was made. */
  public final class Connection implements Wire {
    private final int number;
    private final long id;
    private final boolean lasting;

    private Connection(int number, long id, boolean lasting) {
      this.number = number;
      this.id = id;
      this.lasting = lasting;
    }

    @Override
    public int numberAtServer() {
      return 1 + (int) id;
    }

    boolean isOpen() {
      return open.contains(this);
    }

    /** Posts a message as the transport does: a refusal ends the connection, unless it lasts. */
    @Override
    public Octets post(Octets message) {
      if (!isOpen()) {
        throw new LineIsDead("the connection has ended");
      }
      witness.serverIsSpokenToOn(number);
      SyncMlResponse response = process.answer(id, message);
      if (response instanceof SyncMlResponse.Answer answer) {
        return answer.message();
      }
      if (!lasting) {
        end();
      }
      if (response instanceof SyncMlResponse.LastAnswer answer) {
        return answer.message();
      }
      SyncMlResponse.Refusal refusal = (SyncMlResponse.Refusal) response;
      if (refusal.status() == BAD_REQUEST) {
        witness.surprise("the server cannot read what a device sent: " + refusal.reason());
      }
      throw new LineIsDead(refusal.status() + " " + refusal.reason());
    }

    @Override
    public void end() {
      if (open.remove(this)) {
        process.ended(id);
      }
    }
  }
}
