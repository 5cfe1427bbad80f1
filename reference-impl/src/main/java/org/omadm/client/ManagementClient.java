// SPDX-License-Identifier: Apache-2.0
package org.omadm.client;

import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.omadm.protocol.ClientMessage;
import org.omadm.protocol.Digest;
import org.omadm.protocol.DmClient;
import org.omadm.protocol.Notification;
import org.omadm.protocol.ServerMessage;
import org.omadm.protocol.Trigger;
import org.omadm.protocol.TriggerOctets;
import org.omadm.provisioning.Account;
import org.omadm.provisioning.Creds;
import org.omadm.runtime.Octets;
import org.omadm.runtime.Outcome;
import org.omadm.runtime.Refusal;
import org.omadm.runtime.Step;
import org.omadm.store.StoreException;
import org.omadm.wire.NotificationCodec;
import org.omadm.wire.NotificationLimits;
import org.omadm.wire.NotificationMessage;
import org.omadm.wire.SyncMlLimits;
import org.omadm.wire.SyncMlMessage;
import org.omadm.wire.SyncMlXmlReader;
import org.omadm.wire.SyncMlXmlWriter;
import org.omadm.wire.WireException;

/**
 * One account of a device: it takes the octets of Package #0 and, when the generated client opens a
 * session, carries that session's messages until the client has nothing more to say.
 */
public final class ManagementClient {
  private static final NotificationCodec NOTIFICATIONS =
      new NotificationCodec(NotificationLimits.DM);
  private static final SyncMlXmlReader READER = new SyncMlXmlReader(SyncMlLimits.DEFAULT);

  private final Account account;
  private final ClientPeer peer;
  private final ClientPackages packages;
  private final Supplier<Exchange> connections;
  private boolean underWay;
  private boolean abortWanted;

  /**
   * @param serverUri the address of the server, as messages name it
   * @param connections opens a new connection to that server for each session
   */
  public ManagementClient(
      Account account, ClientPeer peer, String serverUri, Supplier<Exchange> connections) {
    this.account = account;
    this.peer = peer;
    this.packages =
        new ClientPackages(
            account,
            serverUri,
            Creds.ofClient(peer.profile(), peer.terms()),
            Creds.ofServer(peer.terms()));
    this.connections = connections;
  }

  /** The server identifier of its account, which notifications for it carry. */
  String serverId() {
    return account.serverId();
  }

  /**
   * Takes the octets of a Package #0 and runs the session that follows, if one does. While another
   * session is under way it waits, drops the notification, or keeps it for {@link #openWaiting}:
   * that is the client's to say. Of several callers that wait any may be next, and none may be the
   * thread of the session itself.
   */
  public SessionEnd recvNotification(Octets octets) {
    try {
      NotificationMessage message = NOTIFICATIONS.decode(octets);
      if (!message.fields().serverIdentifier().equals(account.serverId())) {
        return SessionEnd.Failed.NO_ACCOUNT;
      }
      Notification notification = notification(message);
      return run(() -> peer.recvNotification(notification));
    } catch (WireException e) {
      return SessionEnd.Failed.unreadable(e);
    }
  }

  /**
   * Runs a session that the user of the device wants, after one that is under way.
   *
   * @param sessionId of the device's choice, from 1
   */
  public SessionEnd openSession(int sessionId) {
    return run(() -> peer.openSession(sessionId));
  }

  /** Runs the session of a notification that the client has kept, after one that is under way. */
  public SessionEnd openWaiting() {
    return run(peer::openWaiting);
  }

  /**
   * The user wants no more of the session that is under way: the client says so in its next message
   * (Alert 1223). Without a session nothing happens.
   */
  public synchronized void abort() {
    abortWanted = underWay;
  }

  private SessionEnd run(Supplier<Outcome<DmClient, ClientMessage>> opening) {
    try {
      Outcome<DmClient, ClientMessage> outcome = begin(opening);
      if (outcome instanceof Refusal<DmClient, ClientMessage> refusal) {
        return new SessionEnd.Refused(refusal);
      }
      Step<DmClient, ClientMessage> step = (Step<DmClient, ClientMessage>) outcome;
      return step.sent().isEmpty() ? new SessionEnd.NoSession(step.action()) : opened(step);
    } catch (StoreException e) {
      return new SessionEnd.Failed(String.valueOf(e.getMessage()));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return new SessionEnd.Failed("interrupted while another session was under way");
    }
  }

  /** What the client does with it now, or once the session is over that makes it refuse. */
  private synchronized Outcome<DmClient, ClientMessage> begin(
      Supplier<Outcome<DmClient, ClientMessage>> opening) throws InterruptedException {
    Outcome<DmClient, ClientMessage> outcome = now(opening);
    while (underWay && outcome instanceof Refusal) {
      wait();
      outcome = now(opening);
    }
    underWay |= outcome instanceof Step<DmClient, ClientMessage> step && !step.sent().isEmpty();
    return outcome;
  }

  /** A session that is open but not under way could not be ended when its store failed. */
  private Outcome<DmClient, ClientMessage> now(Supplier<Outcome<DmClient, ClientMessage>> opening) {
    if (!underWay) {
      peer.endSession();
    }
    return opening.get();
  }

  private synchronized void end() {
    underWay = false;
    abortWanted = false;
    notifyAll();
    peer.endSession();
  }

  private SessionEnd opened(Step<DmClient, ClientMessage> step) {
    try (Exchange connection = connections.get()) {
      return session(connection, step);
    } catch (WireException | RuntimeException e) {
      return new SessionEnd.Failed(String.valueOf(e.getMessage()));
    } finally {
      end();
    }
  }

  private SessionEnd session(Exchange connection, Step<DmClient, ClientMessage> opening)
      throws WireException {
    Set<ClientMessage> toSend = opening.sent();
    String lastAction = opening.action();
    @Nullable SyncMlMessage answer = null;
    int messages = 0;
    while (!toSend.isEmpty()) {
      messages++;
      SyncMlMessage request = packages.write(toSend.iterator().next(), messages, answer);
      answer = READER.read(connection.exchange(SyncMlXmlWriter.write(request)));
      Outcome<DmClient, ClientMessage> outcome = heard(packages.read(answer));
      if (outcome instanceof Refusal<DmClient, ClientMessage> refusal) {
        return new SessionEnd.Refused(refusal);
      }
      Step<DmClient, ClientMessage> step = (Step<DmClient, ClientMessage>) outcome;
      toSend = step.sent();
      lastAction = step.action();
    }
    return new SessionEnd.Finished(messages, lastAction);
  }

  /** The user's wish goes before all that the message says, and is granted once. */
  private Outcome<DmClient, ClientMessage> heard(ServerMessage message) {
    if (takeAbort() && peer.abort(message) instanceof Step<DmClient, ClientMessage> step) {
      return step;
    }
    return peer.recvMessage(message);
  }

  private synchronized boolean takeAbort() {
    boolean wanted = abortWanted;
    abortWanted = false;
    return wanted;
  }

  private static Notification notification(NotificationMessage message) {
    return new Notification(
        new Digest(message.digest()),
        new Trigger(message.fields().sessionId(), new TriggerOctets(message.trigger())));
  }
}
