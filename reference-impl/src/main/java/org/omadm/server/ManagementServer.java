// SPDX-License-Identifier: Apache-2.0
package org.omadm.server;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.omadm.protocol.DmServer;
import org.omadm.protocol.Notification;
import org.omadm.protocol.ServerMessage;
import org.omadm.provisioning.Account;
import org.omadm.runtime.Octets;
import org.omadm.runtime.Outcome;
import org.omadm.runtime.Refusal;
import org.omadm.runtime.Step;
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
  private static final SyncMlXmlReader READER = new SyncMlXmlReader(SyncMlLimits.DEFAULT);

  private final Account account;
  private final ServerPeer peer;
  private final ServerPackages packages;
  private final Map<Long, Integer> messagesSent = new ConcurrentHashMap<>();

  public ManagementServer(Account account, ServerPeer peer) {
    this.account = account;
    this.peer = peer;
    this.packages = new ServerPackages(account);
  }

  /** Asks for a session: the octets of Package #0, if the server may ask now. */
  public Optional<Octets> sendNotification() {
    return octets(peer.sendNotification());
  }

  /** No session came: the octets of the next Package #0, or nothing if the server gives up. */
  public Optional<Octets> waitInVain() {
    return octets(peer.waitInVain());
  }

  @Override
  public SyncMlResponse answer(long connection, Octets octets) {
    try {
      SyncMlMessage message = READER.read(octets);
      if (!message.header().sourceUri().equals(account.deviceId())) {
        return refusal(FORBIDDEN, "this device has no account here");
      }
      Outcome<DmServer, ServerMessage> outcome =
          peer.recvMessage(packages.read(message), connectionNumber(connection));
      if (outcome instanceof Refusal<DmServer, ServerMessage> refusal) {
        return refusal(FORBIDDEN, "not expected now: " + refusal.action());
      }
      return response(connection, message, (Step<DmServer, ServerMessage>) outcome);
    } catch (WireException e) {
      return refusal(BAD_REQUEST, String.valueOf(e.getMessage()));
    }
  }

  @Override
  public void ended(long connection) {
    messagesSent.remove(connection);
    peer.connectionEnded(connectionNumber(connection));
  }

  private SyncMlResponse response(
      long connection, SyncMlMessage answered, Step<DmServer, ServerMessage> step)
      throws WireException {
    if (step.sent().isEmpty()) {
      return refusal(FORBIDDEN, "the session is over: " + step.action());
    }
    int msgId = messagesSent.merge(connection, 1, Integer::sum);
    SyncMlMessage message = packages.write(step.sent().iterator().next(), msgId, answered);
    return new SyncMlResponse.Answer(SyncMlXmlWriter.write(message));
  }

  /** The specification counts connections from 1; 0 is none. */
  private static int connectionNumber(long connection) {
    return Math.toIntExact(connection + 1);
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
