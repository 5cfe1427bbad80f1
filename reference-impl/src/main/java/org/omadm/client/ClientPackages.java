// SPDX-License-Identifier: Apache-2.0
package org.omadm.client;

import static org.omadm.wire.Alert.ABORT;
import static org.omadm.wire.Alert.CLIENT_INITIATED;
import static org.omadm.wire.Alert.SERVER_INITIATED;
import static org.omadm.wire.Status.AUTHENTICATED;
import static org.omadm.wire.Status.MISSING_CREDENTIALS;
import static org.omadm.wire.Status.OK;
import static org.omadm.wire.Status.PERMISSION_DENIED;
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
import org.omadm.protocol.Role;
import org.omadm.protocol.RolesPackage4;
import org.omadm.protocol.Secret;
import org.omadm.protocol.SecretPair;
import org.omadm.protocol.SecretsPackage4;
import org.omadm.protocol.ServerMessage;
import org.omadm.protocol.StatusPackage3;
import org.omadm.provisioning.Account;
import org.omadm.provisioning.AccountTree;
import org.omadm.provisioning.Creds;
import org.omadm.runtime.Octets;
import org.omadm.wire.Alert;
import org.omadm.wire.Atomic;
import org.omadm.wire.Command;
import org.omadm.wire.Item;
import org.omadm.wire.PackageContents;
import org.omadm.wire.Replace;
import org.omadm.wire.Status;
import org.omadm.wire.SyncHdr;
import org.omadm.wire.SyncMlMessage;
import org.omadm.wire.WireException;

/**
 * The device's packages as SyncML: what it sends (Package #1 and #3) and what it reads (Package #2
 * and #4), PRO 8.
 */
final class ClientPackages {
  private final Account account;
  private final String serverUri;
  private final Creds own;
  private final Creds ofServer;

  ClientPackages(Account account, String serverUri, Creds own, Creds ofServer) {
    this.account = account;
    this.serverUri = serverUri;
    this.own = own;
    this.ofServer = ofServer;
  }

  /**
   * The SyncML of a message of the device.
   *
   * @param answered the server's message that it answers; none for the first
   */
  SyncMlMessage write(ClientMessage message, int msgId, @Nullable SyncMlMessage answered) {
    if (message instanceof Package1 first) {
      return syncMl(first.sessionId(), msgId, first.creds(), opening(1, first.byUser()));
    }
    if (message instanceof RepeatedPackage1 repeated) {
      List<Command> commands = new ArrayList<>();
      commands.add(headerStatus(answered, OK, repeated.nextNonce()));
      commands.addAll(opening(2, repeated.byUser()));
      return syncMl(repeated.sessionId(), msgId, Set.of(repeated.cred()), commands);
    }
    if (message instanceof Package3 third) {
      return syncMl(
          third.sessionId(),
          msgId,
          third.creds(),
          List.of(headerStatus(answered, AUTHENTICATED, third.nextNonce())));
    }
    if (message instanceof AbortPackage3 abort) {
      return syncMl(abort.sessionId(), msgId, abort.creds(), abort(answered));
    }
    StatusPackage3 status = (StatusPackage3) message;
    return syncMl(
        status.sessionId(), msgId, status.creds(), commandStatus(status.result(), answered));
  }

  /** The server's message in a SyncML message. */
  ServerMessage read(SyncMlMessage message) throws WireException {
    PackageContents contents = new PackageContents(message);
    contents.requireFinal();
    int sessionId = message.header().sessionId();
    int code = contents.headerCode().orElseThrow(() -> contents.missing("Status for SyncHdr"));
    if (code != OK && !contents.requests().isEmpty()) {
      throw contents.outOfOrder("commands in Package #4 only");
    }
    return switch (code) {
      case UNAUTHORIZED, MISSING_CREDENTIALS ->
          new ChallengePackage2(
              sessionId, code == MISSING_CREDENTIALS, nextNonce(contents), ofServer.in(contents));
      case AUTHENTICATED -> new Package2(sessionId, nextNonce(contents), ofServer.in(contents));
      case OK -> readPackage4(sessionId, contents);
      default -> throw contents.outOfOrder("Status 200, 212, 401 or 407 for SyncHdr");
    };
  }

  private SyncMlMessage syncMl(
      int sessionId, int msgId, Set<Digest> creds, List<Command> commands) {
    SyncHdr header =
        new SyncHdr(
            sessionId,
            msgId,
            serverUri,
            account.deviceId(),
            account.clientName(),
            null,
            own.cred(creds));
    return new SyncMlMessage(header, commands, true);
  }

  private List<Command> opening(int firstCmdId, boolean byUser) {
    return List.of(
        new Alert(firstCmdId, byUser ? CLIENT_INITIATED : SERVER_INITIATED),
        new Replace(
            firstCmdId + 1,
            List.of(
                Item.ofSource("./DevInfo/DevId", account.deviceId()),
                Item.ofSource("./DevInfo/Man", "omadm"),
                Item.ofSource("./DevInfo/Mod", "reference device"),
                Item.ofSource("./DevInfo/DmV", "1.2"),
                Item.ofSource("./DevInfo/Lang", "en"))));
  }

  private Status headerStatus(@Nullable SyncMlMessage answered, int code, Nonce nextNonce) {
    int msgRef = answered == null ? 0 : answered.header().msgId();
    return Status.ofHeader(1, msgRef, code, ofServer.chal(nextNonce));
  }

  private static List<Command> abort(@Nullable SyncMlMessage answered) {
    int msgRef = answered == null ? 0 : answered.header().msgId();
    return List.of(Status.ofHeader(1, msgRef, OK, null), new Alert(2, ABORT));
  }

  private static List<Command> commandStatus(Result result, @Nullable SyncMlMessage answered) {
    List<Command> commands = new ArrayList<>();
    if (answered == null) {
      return commands;
    }
    int msgRef = answered.header().msgId();
    int code = result == Result.DONE ? OK : PERMISSION_DENIED;
    commands.add(Status.ofHeader(1, msgRef, OK, null));
    for (Command command : new PackageContents(answered).requests()) {
      commands.add(
          Status.ofCommand(commands.size() + 1, msgRef, command.cmdId(), command.name(), code));
      if (command instanceof Atomic atomic) {
        for (Command part : atomic.commands()) {
          commands.add(
              Status.ofCommand(commands.size() + 1, msgRef, part.cmdId(), part.name(), code));
        }
      }
    }
    return commands;
  }

  private static ServerMessage readPackage4(int sessionId, PackageContents contents)
      throws WireException {
    List<Command> requests = contents.requests();
    if (requests.isEmpty()) {
      return new Package4(sessionId);
    }
    if (requests.size() == 1 && contents.alerts(ABORT)) {
      return new AbortPackage4(sessionId);
    }
    if (requests.size() == 1 && requests.get(0) instanceof Atomic atomic) {
      return new SecretsPackage4(sessionId, secrets(atomic, contents));
    }
    if (requests.size() == 1 && requests.get(0) instanceof Replace replace) {
      return new RolesPackage4(sessionId, roles(replace, contents));
    }
    throw contents.outOfOrder("one Atomic that replaces the secrets, or one Replace of the roles");
  }

  private static SecretPair secrets(Atomic atomic, PackageContents contents) throws WireException {
    Optional<Octets> clientSecret = Optional.empty();
    Optional<Octets> serverSecret = Optional.empty();
    for (Command command : atomic.commands()) {
      if (!(command instanceof Replace replace)) {
        throw contents.outOfOrder("only Replace in the Atomic");
      }
      for (Item item : replace.items()) {
        if (AccountTree.CLIENT_SECRET.equals(item.target()) && clientSecret.isEmpty()) {
          clientSecret = Optional.ofNullable(item.data());
        } else if (AccountTree.SERVER_SECRET.equals(item.target()) && serverSecret.isEmpty()) {
          serverSecret = Optional.ofNullable(item.data());
        } else {
          throw contents.outOfOrder("each secret of the account once, and nothing else");
        }
      }
    }
    return new SecretPair(
        new Secret(clientSecret.orElseThrow(() -> contents.missing(AccountTree.CLIENT_SECRET))),
        new Secret(serverSecret.orElseThrow(() -> contents.missing(AccountTree.SERVER_SECRET))));
  }

  private static Set<Role> roles(Replace replace, PackageContents contents) throws WireException {
    if (replace.items().size() != 1) {
      throw contents.outOfOrder("one Item with the roles of the account");
    }
    Item item = replace.items().get(0);
    if (!AccountTree.ROLE.equals(item.target()) || item.data() == null) {
      throw contents.outOfOrder("an Item with a value for " + AccountTree.ROLE);
    }
    try {
      return RoleMask.parse(item.data().toUtf8());
    } catch (IllegalArgumentException e) {
      throw contents.outOfOrder("a mask of known roles: " + e.getMessage());
    }
  }

  private Nonce nextNonce(PackageContents contents) throws WireException {
    return own.nextNonce(contents).orElseThrow(() -> contents.missing("Status/Chal"));
  }
}
