// SPDX-License-Identifier: Apache-2.0
package org.omadm.server;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.omadm.actor.Choices;
import org.omadm.actor.DurableActor;
import org.omadm.actor.StepListener;
import org.omadm.actor.StoredValue;
import org.omadm.protocol.ClientMessage;
import org.omadm.protocol.DmServer;
import org.omadm.protocol.DmServerAction;
import org.omadm.protocol.Nonce;
import org.omadm.protocol.Notification;
import org.omadm.protocol.Profile;
import org.omadm.protocol.Role;
import org.omadm.protocol.Secret;
import org.omadm.protocol.SecretPair;
import org.omadm.protocol.Server;
import org.omadm.protocol.ServerMessage;
import org.omadm.protocol.Terms;
import org.omadm.runtime.Outcome;
import org.omadm.store.Store;

/**
 * The generated server of one device with its store and its source of fresh values. Each method is
 * one action of the specification, durable when it returns; a {@code Refusal} changes nothing.
 */
public final class ServerPeer {
  private final DurableActor<DmServer> actor;
  private final Choices choices;

  /**
   * Takes the server up from the store, or from {@code bootstrapped} when the store has none. A
   * session that the last run left open is given up.
   *
   * @param actorName under which the store keeps the server of this device
   */
  public ServerPeer(
      String actorName,
      Profile profile,
      Terms terms,
      Server bootstrapped,
      Store store,
      Choices choices,
      List<StepListener<DmServer>> listeners) {
    Optional<String> stored = store.load(actorName);
    Server server =
        stored.map(text -> StoredValue.parse(text, Server.class, actorName)).orElse(bootstrapped);
    this.choices = choices;
    this.actor =
        new DurableActor<>(
            actorName,
            store,
            new DmServer(profile, terms, server),
            stored.isPresent(),
            state -> StoredValue.format(state.server()),
            listeners);
    actor.perform(new DmServerAction.ServerRestart(), DmServer::serverRestart);
  }

  /** The server asks the device for a session. */
  public Outcome<DmServer, Notification> sendNotification() {
    return actor.perform(
        new DmServerAction.ServerSendNotification(), DmServer::serverSendNotification);
  }

  /** The server has waited for a session in vain. */
  public Outcome<DmServer, Notification> waitInVain() {
    return actor.perform(new DmServerAction.ServerWaitInVain(), DmServer::serverWaitInVain);
  }

  /** The operator asks for other roles of the account. */
  public Outcome<DmServer, ?> requestRoles(Set<Role> roles) {
    return actor.perform(
        new DmServerAction.ServerRequestRoles(roles), server -> server.serverRequestRoles(roles));
  }

  /** A message of a session reaches the server. */
  public Outcome<DmServer, ServerMessage> recvMessage(ClientMessage message, int connection) {
    Nonce freshNonce = new Nonce(choices.nonce());
    SecretPair freshSecrets =
        new SecretPair(new Secret(choices.secret()), new Secret(choices.secret()));
    return actor.perform(
        new DmServerAction.ServerRecvMessage(message, connection, freshNonce, freshSecrets),
        server -> server.serverRecvMessage(message, connection, freshNonce, freshSecrets));
  }

  /** The operator wants no more of the session, and this message of it is not looked at. */
  public Outcome<DmServer, ServerMessage> abort(ClientMessage message, int connection) {
    return actor.perform(
        new DmServerAction.ServerAbort(message, connection),
        server -> server.serverAbort(message, connection));
  }

  /** A connection is gone; a refusal when neither a session nor a challenge was on it. */
  public Outcome<DmServer, ?> connectionEnded(int connection) {
    return actor.perform(
        new DmServerAction.ServerLoseConnection(connection),
        server -> server.serverLoseConnection(connection));
  }

  /** The administrator restores the store from a copy. */
  public Outcome<DmServer, ?> restore(Server copy) {
    Nonce freshNonce = new Nonce(choices.nonce());
    return actor.perform(
        new DmServerAction.ServerRestore(copy, freshNonce),
        server -> server.serverRestore(copy, freshNonce));
  }

  /** The readings that the server follows. */
  public Profile profile() {
    return actor.state().profile();
  }

  /** What the server computes with. */
  public Terms terms() {
    return actor.state().terms();
  }

  /** What the server holds now. */
  public Server state() {
    return actor.state().server();
  }
}
