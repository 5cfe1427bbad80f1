// SPDX-License-Identifier: Apache-2.0
package org.omadm.properties.protocol;

import java.util.List;
import java.util.function.Supplier;
import org.omadm.actor.Choices;
import org.omadm.actor.StoredValue;
import org.omadm.client.ClientPeer;
import org.omadm.client.Exchange;
import org.omadm.client.ManagementClient;
import org.omadm.client.SessionEnd;
import org.omadm.protocol.Client;
import org.omadm.protocol.Profile;
import org.omadm.protocol.Terms;
import org.omadm.provisioning.Account;
import org.omadm.runtime.Octets;
import org.omadm.store.InMemoryStore;

/** The device: its store, which lasts, and its process, which can end at any point. */
public final class ClientEnd {
  private static final String SERVER_URI = "://server.test/dm";

  private final Account account;
  private final Profile profile;
  private final Terms terms;
  private final Client bootstrapped;
  private final Choices choices;
  private final Witness witness;
  private final Supplier<Exchange> connections;

  private InMemoryStore store = new InMemoryStore();
  private ClientPeer peer;
  private ManagementClient process;

  /** A device that has not run yet, and runs now. */
  public ClientEnd(
      Account account,
      Profile profile,
      Terms terms,
      Client bootstrapped,
      Choices choices,
      Witness witness,
      Supplier<Exchange> connections) {
    this.account = account;
    this.profile = profile;
    this.terms = terms;
    this.bootstrapped = bootstrapped;
    this.choices = choices;
    this.witness = witness;
    this.connections = connections;
    this.peer = startPeer();
    this.process = start();
  }

  /** The octets of a Package #0 reach the device; it returns when its session is over. */
  public SessionEnd recvNotification(Octets octets) {
    return survived(() -> process.recvNotification(octets));
  }

  /** The user opens a session; it returns when that is over. */
  public SessionEnd openSession(int sessionId) {
    return survived(() -> process.openSession(sessionId));
  }

  /** The device opens the session of a notification that it has kept; returns when that is over. */
  public SessionEnd openWaiting() {
    return survived(() -> process.openWaiting());
  }

  /** The user wants no more of the session that is under way. */
  public void abort() {
    process.abort();
  }

  private SessionEnd survived(Supplier<SessionEnd> session) {
    try {
      return session.get();
    } catch (Death e) {
      startAgain();
      return new SessionEnd.Failed(LineIsDead.textOf("the device restarted"));
    }
  }

  /** Ends the process; what it does on its way out reaches no store that lasts. */
  public Death death() {
    store = store.copy();
    return new Death();
  }

  /** Ends the process between sessions and starts it again. */
  void restart() {
    store = store.copy();
    startAgain();
  }

  /** Its owner resets the device. */
  public void reset() {
    peer.reset();
  }

  /** The address of the server, as the account has it. */
  public static String serverUri(Profile profile) {
    return (profile.addressIsSecure() ? "https" : "http") + SERVER_URI;
  }

  /** What a process that started now would find. */
  public Client stored() {
    return store
        .copy()
        .load(ClientPeer.ACTOR)
        .map(text -> StoredValue.parse(text, Client.class, ClientPeer.ACTOR))
        .orElseThrow();
  }

  private void startAgain() {
    peer = startPeer();
    process = start();
  }

  private ClientPeer startPeer() {
    ClientPeer started =
        new ClientPeer(
            profile, terms, bootstrapped, store, choices, List.of(witness.clientListener()));
    witness.clientIs(started.state());
    return started;
  }

  private ManagementClient start() {
    return new ManagementClient(account, peer, serverUri(profile), connections);
  }
}
