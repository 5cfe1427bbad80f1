// SPDX-License-Identifier: Apache-2.0
package org.omadm.server;

import static org.omadm.wire.Alert.CLIENT_INITIATED;
import static org.omadm.wire.Alert.SERVER_INITIATED;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.omadm.access.RoleMask;
import org.omadm.protocol.ChallengePackage2;
import org.omadm.protocol.ClientMessage;
import org.omadm.protocol.Digest;
import org.omadm.protocol.Nonce;
import org.omadm.protocol.Package1;
import org.omadm.protocol.Package2;
import org.omadm.protocol.Package3;
import org.omadm.protocol.Package4;
import org.omadm.protocol.RepeatedPackage1;
import org.omadm.protocol.Result;
import org.omadm.protocol.RolesPackage4;
import org.omadm.protocol.SecretPair;
import org.omadm.protocol.SecretsPackage4;
import org.omadm.protocol.ServerMessage;
import org.omadm.protocol.StatusPackage3;
import org.omadm.provisioning.Account;
import org.omadm.provisioning.AccountTree;
import org.omadm.provisioning.Creds;
import org.omadm.runtime.Octets;
import org.omadm.wire.Atomic;
import org.omadm.wire.AuthTypes;
import org.omadm.wire.Chal;
import org.omadm.wire.Command;
import org.omadm.wire.Item;
import org.omadm.wire.PackageContents;
import org.omadm.wire.Replace;
import org.omadm.wire.Status;
import org.omadm.wire.SyncHdr;
import org.omadm.wire.SyncMlMessage;
import org.omadm.wire.WireException;

/**
 * The server's packages as SyncML: what it sends (Package #2 and #4) and what it reads (Package #1
 * and #3), PRO 8.
 */
final class ServerPackages {
  private static final int OK = 200;
  private static final int AUTHENTICATED = 212;
  private static final int UNAUTHORIZED = 401;

  private final Account account;

  ServerPackages(Account account) {
    this.account = account;
  }

  /** The SyncML of a message of the server, which answers a message of the device. */
  SyncMlMessage write(ServerMessage message, int msgId, SyncMlMessage answered) {
    if (message instanceof ChallengePackage2 challenge) {
      return syncMl(
          challenge.sessionId(),
          msgId,
          answered,
          challenge.creds(),
          statuses(answered, UNAUTHORIZED, challenge.nextNonce(), UNAUTHORIZED));
    }
    if (message instanceof Package2 second) {
      return syncMl(
          second.sessionId(),
          msgId,
          answered,
          second.creds(),
          statuses(answered, AUTHENTICATED, second.nextNonce(), OK));
    }
    List<Command> commands = statuses(answered, OK, null, OK);
    if (message instanceof SecretsPackage4 secrets) {
      commands.add(replaceSecrets(commands.size() + 1, secrets.secrets()));
      return syncMl(secrets.sessionId(), msgId, answered, Set.of(), commands);
    }
    if (message instanceof RolesPackage4 roles) {
      Item item = Item.forTarget(AccountTree.ROLE, RoleMask.format(roles.roles()));
      commands.add(new Replace(commands.size() + 1, List.of(item)));
      return syncMl(roles.sessionId(), msgId, answered, Set.of(), commands);
    }
    return syncMl(((Package4) message).sessionId(), msgId, answered, Set.of(), commands);
  }

  /** The device's message in a SyncML message. */
  ClientMessage read(SyncMlMessage message) throws WireException {
    PackageContents contents = new PackageContents(message);
    contents.requireFinal();
    int sessionId = message.header().sessionId();
    Optional<Octets> nextNonce = contents.nextNonce();
    boolean byUser = contents.alerts(CLIENT_INITIATED);
    if (byUser && contents.alerts(SERVER_INITIATED)) {
      throw contents.outOfOrder("Alert 1200 or 1201, and not both");
    }
    if (byUser || contents.alerts(SERVER_INITIATED)) {
      Digest cred = new Digest(contents.cred().orElseThrow(() -> contents.missing("SyncHdr/Cred")));
      return nextNonce.isEmpty()
          ? new Package1(byUser, sessionId, cred)
          : new RepeatedPackage1(byUser, sessionId, cred, nonce(nextNonce, OK, contents));
    }
    if (nextNonce.isPresent()) {
      return new Package3(sessionId, nonce(nextNonce, AUTHENTICATED, contents), Creds.of(contents));
    }
    List<Integer> codes = contents.codesFor(name -> !name.equals(Status.SYNC_HDR));
    if (codes.isEmpty()) {
      throw contents.outOfOrder(
          "Alert 1200 or 1201 with Cred, Status with Chal, or Status of commands");
    }
    boolean done = codes.stream().allMatch(code -> code == OK);
    return new StatusPackage3(sessionId, done ? Result.DONE : Result.REFUSED, Creds.of(contents));
  }

  private SyncMlMessage syncMl(
      int sessionId, int msgId, SyncMlMessage answered, Set<Digest> creds, List<Command> commands) {
    SyncHdr header =
        new SyncHdr(
            sessionId,
            msgId,
            /* targetUri= */ answered.header().sourceUri(),
            /* sourceUri= */ answered.header().targetUri(),
            account.serverId(),
            null,
            Creds.cred(creds));
    return new SyncMlMessage(header, commands, true);
  }

  private static List<Command> statuses(
      SyncMlMessage answered, int headerCode, @Nullable Nonce nextNonce, int commandCode) {
    List<Command> statuses = new ArrayList<>();
    int msgRef = answered.header().msgId();
    Chal chal = nextNonce == null ? null : new Chal(AuthTypes.MD5, nextNonce.octets());
    statuses.add(Status.ofHeader(1, msgRef, headerCode, chal));
    for (Command command : new PackageContents(answered).requests()) {
      statuses.add(
          Status.ofCommand(
              statuses.size() + 1, msgRef, command.cmdId(), command.name(), commandCode));
    }
    return statuses;
  }

  private static Atomic replaceSecrets(int cmdId, SecretPair secrets) {
    return new Atomic(
        cmdId,
        List.of(
            new Replace(
                cmdId + 1,
                List.of(
                    Item.forTarget(
                        AccountTree.CLIENT_SECRET, secrets.clientSecret().octets().toUtf8()),
                    Item.forTarget(
                        AccountTree.SERVER_SECRET, secrets.serverSecret().octets().toUtf8())))));
  }

  private static Nonce nonce(Optional<Octets> nextNonce, int code, PackageContents contents)
      throws WireException {
    if (contents.headerCode().orElseThrow(() -> contents.missing("Status for SyncHdr")) != code) {
      throw contents.outOfOrder("Status " + code + " for SyncHdr with this Chal");
    }
    return new Nonce(nextNonce.orElseThrow(() -> contents.missing("Status/Chal")));
  }
}
