// SPDX-License-Identifier: Apache-2.0
package org.omadm.client;

import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.omadm.protocol.ClientMessage;
import org.omadm.protocol.Digest;
import org.omadm.protocol.DmClient;
import org.omadm.protocol.Notification;
import org.omadm.protocol.Trigger;
import org.omadm.protocol.TriggerOctets;
import org.omadm.provisioning.Account;
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
 * A device with one account: it takes the octets of Package #0 and, when the generated client opens
 * a session, carries that session's messages until the client has nothing more to say.
 */
public final class ManagementClient {
  private static final NotificationCodec NOTIFICATIONS =
      new NotificationCodec(NotificationLimits.DM);
  private static final SyncMlXmlReader READER = new SyncMlXmlReader(SyncMlLimits.DEFAULT);

  private final Account account;
  private final ClientPeer peer;
  private final ClientPackages packages;
  private final Supplier<Exchange> connections;

  /**
   * @param serverUri the address of the server, as messages name it
   * @param connections opens a new connection to that server for each session
   */
  public ManagementClient(
      Account account, ClientPeer peer, String serverUri, Supplier<Exchange> connections) {
    this.account = account;
    this.peer = peer;
    this.packages = new ClientPackages(account, serverUri);
    this.connections = connections;
  }

  /** Takes the octets of a Package #0 and runs the session that follows, if one does. */
  public synchronized SessionEnd recvNotification(Octets octets) {
    try {
      NotificationMessage message = NOTIFICATIONS.decode(octets);
      if (!message.fields().serverIdentifier().equals(account.serverId())) {
        return new SessionEnd.Failed("Package #0 names a server without an account here");
      }
      // Nothing else runs a session: one that is open now could not be ended when its store failed.
      peer.endSession();
      return opened(peer.recvNotification(notification(message)));
    } catch (WireException e) {
      return new SessionEnd.Failed("Package #0: " + e.getMessage());
    } catch (StoreException e) {
      return new SessionEnd.Failed(String.valueOf(e.getMessage()));
    }
  }

  private SessionEnd opened(Outcome<DmClient, ClientMessage> outcome) {
    if (outcome instanceof Refusal<DmClient, ClientMessage> refusal) {
      return new SessionEnd.Refused(refusal);
    }
    Step<DmClient, ClientMessage> step = (Step<DmClient, ClientMessage>) outcome;
    if (step.sent().isEmpty()) {
      return new SessionEnd.NoSession(step.action());
    }
    try (Exchange connection = connections.get()) {
      return session(connection, step);
    } catch (WireException | RuntimeException e) {
      return new SessionEnd.Failed(String.valueOf(e.getMessage()));
    } finally {
      peer.endSession();
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
      Outcome<DmClient, ClientMessage> outcome = peer.recvMessage(packages.read(answer));
      if (outcome instanceof Refusal<DmClient, ClientMessage> refusal) {
        return new SessionEnd.Refused(refusal);
      }
      Step<DmClient, ClientMessage> step = (Step<DmClient, ClientMessage>) outcome;
      toSend = step.sent();
      lastAction = step.action();
    }
    return new SessionEnd.Finished(messages, lastAction);
  }

  private static Notification notification(NotificationMessage message) {
    return new Notification(
        new Digest(message.digest()),
        new Trigger(message.fields().sessionId(), new TriggerOctets(message.trigger())));
  }
}
