// SPDX-License-Identifier: Apache-2.0
package org.omadm.server;

import static org.omadm.wire.Alert.ABORT;
import static org.omadm.wire.Alert.CLIENT_INITIATED;
import static org.omadm.wire.Alert.SERVER_INITIATED;
import static org.omadm.wire.Status.AUTHENTICATED;
import static org.omadm.wire.Status.MISSING_CREDENTIALS;
import static org.omadm.wire.Status.OK;
import static org.omadm.wire.Status.UNAUTHORIZED;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.omadm.access.RoleMask;
import org.omadm.protocol.AbortPackage3;
import org.omadm.protocol.AbortPackage4;
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
import org.omadm.wire.Alert;
import org.omadm.wire.Atomic;
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
  private final Account account;
  private final Creds own;
  private final Creds ofClient;

  ServerPackages(Account account, Creds own, Creds ofClient) {
    this.account = account;
    this.own = own;
    this.ofClient = ofClient;
  }

  /** The SyncML of a message of the server, which answers a message of the device. */
  SyncMlMessage write(ServerMessage message, int msgId, SyncMlMessage answered) {
    if (message instanceof ChallengePackage2 challenge) {
      int code = challenge.missing() ? MISSING_CREDENTIALS : UNAUTHORIZED;
      return syncMl(
          challenge.sessionId(),
          msgId,
          answered,
          challenge.creds(),
          statuses(answered, code, challenge.nextNonce(), code));
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
    if (message instanceof AbortPackage4 abort) {
      commands.add(new Alert(commands.size() + 1, ABORT));
      return syncMl(abort.sessionId(), msgId, answered, Set.of(), commands);
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
    Optional<Nonce> nextNonce = own.nextNonce(contents);
    boolean byUser = contents.alerts(CLIENT_INITIATED);
    if (byUser && contents.alerts(SERVER_INITIATED)) {
      throw contents.outOfOrder("Alert 1200 or 1201, and not both");
    }
    if (byUser || contents.alerts(SERVER_INITIATED)) {
      Set<Digest> creds = ofClient.in(contents);
      return nextNonce.isEmpty()
          ? new Package1(byUser, sessionId, creds)
          : new RepeatedPackage1(
              byUser, sessionId, only(creds, contents), nonce(nextNonce, OK, contents));
    }
    if (contents.alerts(ABORT)) {
      return new AbortPackage3(sessionId, ofClient.in(contents));
    }
    if (nextNonce.isPresent()) {
      return new Package3(
          sessionId, nonce(nextNonce, AUTHENTICATED, contents), ofClient.in(contents));
    }
    List<Integer> codes = contents.codesFor(name -> !name.equals(Status.SYNC_HDR));
    if (codes.isEmpty()) {
      throw contents.outOfOrder(
          "Alert 1200, 1201 or 1223, Status with Chal, or Status of commands");
    }
    boolean done = codes.stream().allMatch(code -> code == OK);
    return new StatusPackage3(
        sessionId, done ? Result.DONE : Result.REFUSED, ofClient.in(contents));
  }

  private static Digest only(Set<Digest> creds, PackageContents contents) throws WireException {
    return creds.stream().findFirst().orElseThrow(() -> contents.missing("SyncHdr/Cred"));
  }

  private SyncMlMessage syncMl(
      int sessionId, int msgId, SyncMlMessage answered, Set<Digest> creds, List<Command> commands) {
    SyncHdr header =
        new SyncHdr(
            sessionId,
            msgId,
            /* targetUri= */ answered.header().sourceUri(),
            /* sourceUri= */ answered.header().targetUri(),
            account.serverName(),
            null,
            own.cred(creds));
    return new SyncMlMessage(header, commands, true);
  }

  private List<Command> statuses(
      SyncMlMessage answered, int headerCode, @Nullable Nonce nextNonce, int commandCode) {
    List<Command> statuses = new ArrayList<>();
    int msgRef = answered.header().msgId();
    Chal chal = nextNonce == null ? null : ofClient.chal(nextNonce);
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

  private static Nonce nonce(Optional<Nonce> nextNonce, int code, PackageContents contents)
      throws WireException {
    if (contents.headerCode().orElseThrow(() -> contents.missing("Status for SyncHdr")) != code) {
      throw contents.outOfOrder("Status " + code + " for SyncHdr with this Chal");
    }
    return nextNonce.orElseThrow(() -> contents.missing("Status/Chal"));
  }
}
