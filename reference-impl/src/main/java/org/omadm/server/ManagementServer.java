// SPDX-License-Identifier: Apache-2.0
package org.omadm.server;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import org.omadm.protocol.ClientMessage;
import org.omadm.protocol.DmServer;
import org.omadm.protocol.Notification;
import org.omadm.protocol.ServerMessage;
import org.omadm.provisioning.Account;
import org.omadm.provisioning.Creds;
import org.omadm.runtime.Octets;
import org.omadm.runtime.Outcome;
import org.omadm.runtime.Refusal;
import org.omadm.runtime.Step;
import org.omadm.store.StoreException;
import org.omadm.transport.SyncMlHandler;
import org.omadm.transport.SyncMlResponse;
import org.omadm.wire.OctetStrings;
import org.omadm.wire.SyncMlLimits;
import org.omadm.wire.SyncMlMessage;
import org.omadm.wire.SyncMlXmlReader;
import org.omadm.wire.SyncMlXmlWriter;
import org.omadm.wire.WireException;

/** A server that manages one device: SyncML in and out, notifications out. */
public final class ManagementServer implements SyncMlHandler {
  private static final int BAD_REQUEST = 400;
  private static final int FORBIDDEN = 403;
  private static final int UNAVAILABLE = 503;
  private static final Logger LOG = System.getLogger(ManagementServer.class.getName());
  private static final SyncMlXmlReader READER = new SyncMlXmlReader(SyncMlLimits.DEFAULT);

  private final Account account;
  private final ServerPeer peer;
  private final ServerPackages packages;
  private final Map<Long, Integer> messagesSent = new ConcurrentHashMap<>();
  private final Set<Integer> gone = ConcurrentHashMap.newKeySet();
  private final AtomicBoolean abortWanted = new AtomicBoolean();

  public ManagementServer(Account account, ServerPeer peer) {
    this.account = account;
    this.peer = peer;
    this.packages =
        new ServerPackages(
            account, Creds.ofServer(peer.terms()), Creds.ofClient(peer.profile(), peer.terms()));
  }

  /**
   * Asks for a session: the octets of Package #0, if the server may ask now.
   *
   * @throws StoreException if the store fails; nothing has changed then
   */
  public Optional<Octets> sendNotification() {
    endLostSession();
    return octets(peer.sendNotification());
  }

  /**
   * No session came: the octets of the next Package #0, or nothing if the server gives up or is in
   * a session.
   *
   * @throws StoreException if the store fails; nothing has changed then
   */
  public Optional<Octets> waitInVain() {
    endLostSession();
    return octets(peer.waitInVain());
  }

  /**
   * The operator wants no more of the session that is under way, or of the next one: the server
   * says so in its next message (Alert 1223).
   */
  public void abort() {
    abortWanted.set(true);
  }

  @Override
  public SyncMlResponse answer(long connection, Octets octets) {
    try {
      endLostSession();
      SyncMlMessage message = READER.read(octets);
      if (!message.header().sourceUri().equals(account.deviceId())) {
        return refusal(FORBIDDEN, "this device has no account here");
      }
      Outcome<DmServer, ServerMessage> outcome =
          heard(packages.read(message), connectionNumber(connection));
      if (outcome instanceof Refusal<DmServer, ServerMessage> refusal) {
        return refusal(FORBIDDEN, "not expected now: " + refusal.action());
      }
      return response(connection, message, (Step<DmServer, ServerMessage>) outcome);
    } catch (WireException e) {
      return refusal(BAD_REQUEST, String.valueOf(e.getMessage()));
    } catch (StoreException e) {
      LOG.log(Level.ERROR, "a message is not answered: {0}", e.getMessage());
      return refusal(UNAVAILABLE, "the server cannot keep what it would answer");
    }
  }

  /** An operator's wish to end the session goes before all that the next message of it says. */
  private Outcome<DmServer, ServerMessage> heard(ClientMessage message, int connection) {
    if (abortWanted.compareAndSet(true, false)) {
      Outcome<DmServer, ServerMessage> outcome = peer.abort(message, connection);
      if (outcome instanceof Step) {
        return outcome;
      }
      abortWanted.set(true);
    }
    return peer.recvMessage(message, connection);
  }

  @Override
  public void ended(long connection) {
    messagesSent.remove(connection);
    gone.add(connectionNumber(connection));
    try {
      endLostSession();
    } catch (StoreException e) {
      LOG.log(Level.ERROR, "the end of a session is not kept yet: {0}", e.getMessage());
    }
  }

  /** A session whose end the store could not take would keep the server waiting for ever. */
  private void endLostSession() {
    for (Integer connection : List.copyOf(gone)) {
      peer.connectionEnded(connection);
      gone.remove(connection);
    }
  }

  private SyncMlResponse response(
      long connection, SyncMlMessage answered, Step<DmServer, ServerMessage> step)
      throws WireException {
    int msgId = messagesSent.merge(connection, 1, Integer::sum);
    SyncMlMessage message = packages.write(step.sent().iterator().next(), msgId, answered);
    return new SyncMlResponse.Answer(SyncMlXmlWriter.write(message));
  }

  /**
   * The specification counts connections from 1; 0 is none. Numbers come again after two thousand
   * million connections, of which only a few are open at a time.
   */
  private static int connectionNumber(long connection) {
    return 1 + (int) Math.floorMod(connection, (long) Integer.MAX_VALUE);
  }

  private static SyncMlResponse refusal(int status, String reason) {
    return new SyncMlResponse.Refusal(status, reason.replaceAll("[^ -~]", "?"));
  }

  private static Optional<Octets> octets(Outcome<DmServer, Notification> outcome) {
    if (outcome instanceof Step<DmServer, Notification> step) {
      return step.sent().stream()
          .findFirst()
          .map(n -> OctetStrings.concat(n.digest().octets(), n.trigger().octets().octets()));
    }
    return Optional.empty();
  }
}
