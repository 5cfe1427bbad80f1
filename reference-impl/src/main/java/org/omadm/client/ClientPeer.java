// SPDX-License-Identifier: Apache-2.0
package org.omadm.client;

import java.util.List;
import java.util.Optional;
import org.omadm.actor.Choices;
import org.omadm.actor.DurableActor;
import org.omadm.actor.StepListener;
import org.omadm.actor.StoredValue;
import org.omadm.protocol.Client;
import org.omadm.protocol.ClientMessage;
import org.omadm.protocol.DmClient;
import org.omadm.protocol.DmClientAction;
import org.omadm.protocol.Nonce;
import org.omadm.protocol.Notification;
import org.omadm.protocol.Profile;
import org.omadm.protocol.ServerMessage;
import org.omadm.protocol.Terms;
import org.omadm.runtime.Outcome;
import org.omadm.store.Store;

/**
 * The generated client with its store and its source of fresh nonces. Each method is one action of
 * the specification, durable when it returns; a {@code Refusal} changes nothing.
 */
public final class ClientPeer {
  /** Under which the store keeps the client. */
  public static final String ACTOR = "client";

  private final DurableActor<DmClient> actor;
  private final Choices choices;
  private final Client bootstrapped;

  /**
   * Takes the client up from the store, or from {@code bootstrapped} when the store has none. A
   * session that the last run left open is given up.
   */
  public ClientPeer(
      Profile profile,
      Terms terms,
      Client bootstrapped,
      Store store,
      Choices choices,
      List<StepListener<DmClient>> listeners) {
    Optional<String> stored = store.load(ACTOR);
    Client client =
        stored.map(text -> StoredValue.parse(text, Client.class, ACTOR)).orElse(bootstrapped);
    this.choices = choices;
    this.bootstrapped = bootstrapped;
    this.actor =
        new DurableActor<>(
            ACTOR,
            store,
            new DmClient(profile, terms, client),
            stored.isPresent(),
            state -> StoredValue.format(state.client()),
            listeners);
    endSession();
  }

  /** A notification reaches the client. */
  public Outcome<DmClient, ClientMessage> recvNotification(Notification notification) {
    return actor.perform(
        new DmClientAction.ClientRecvNotification(notification),
        client -> client.clientRecvNotification(notification));
  }

  /** The user of the device opens a session, under a session id that the device chooses. */
  public Outcome<DmClient, ClientMessage> openSession(int sessionId) {
    return actor.perform(
        new DmClientAction.ClientOpenSession(sessionId),
        client -> client.clientOpenSession(sessionId));
  }

  /** The client opens the session of a notification that it has kept; a refusal without one. */
  public Outcome<DmClient, ClientMessage> openWaiting() {
    return actor.perform(new DmClientAction.ClientOpenWaiting(), DmClient::clientOpenWaiting);
  }

  /** The user wants no more of the session, and this message of it is not looked at. */
  public Outcome<DmClient, ClientMessage> abort(ServerMessage message) {
    return actor.perform(
        new DmClientAction.ClientAbort(message), client -> client.clientAbort(message));
  }

  /** A message of the session reaches the client. */
  public Outcome<DmClient, ClientMessage> recvMessage(ServerMessage message) {
    Nonce freshNonce = new Nonce(choices.nonce());
    return actor.perform(
        new DmClientAction.ClientRecvMessage(message, freshNonce),
        client -> client.clientRecvMessage(message, freshNonce));
  }

  /** The session is over for this end, whichever way; a refusal when there is none. */
  public Outcome<DmClient, ?> endSession() {
    return actor.perform(
        new DmClientAction.ClientEndSession(), client -> client.clientEndSession());
  }

  /** The device is reset or updated: a session that it is in is over, and its nonces are gone. */
  public Outcome<DmClient, ?> reset() {
    Nonce clientNonce = bootstrapped.clientNonce();
    Nonce serverNonce = bootstrapped.serverNonce();
    Nonce freshNonce = new Nonce(choices.nonce());
    return actor.perform(
        new DmClientAction.ClientReset(clientNonce, serverNonce, freshNonce),
        client -> client.clientReset(clientNonce, serverNonce, freshNonce));
  }

  /** The readings that the client follows. */
  public Profile profile() {
    return actor.state().profile();
  }

  /** What the client computes with. */
  public Terms terms() {
    return actor.state().terms();
  }

  /** What the client holds now. */
  public Client state() {
    return actor.state().client();
  }
}
