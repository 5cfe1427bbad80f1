// SPDX-License-Identifier: Apache-2.0
package org.omadm.properties.replay;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.omadm.properties.protocol.Attacker;
import org.omadm.protocol.ChallengePackage2;
import org.omadm.protocol.ClientMessage;
import org.omadm.protocol.Digest;
import org.omadm.protocol.Nonce;
import org.omadm.protocol.Notification;
import org.omadm.protocol.Package1;
import org.omadm.protocol.Package2;
import org.omadm.protocol.Package3;
import org.omadm.protocol.Profile;
import org.omadm.protocol.RepeatedPackage1;
import org.omadm.protocol.Result;
import org.omadm.protocol.Secret;
import org.omadm.protocol.SecretPair;
import org.omadm.protocol.SecretsPackage4;
import org.omadm.protocol.ServerMessage;
import org.omadm.protocol.StatusPackage3;
import org.omadm.protocol.Terms;
import org.omadm.provisioning.Account;
import org.omadm.provisioning.AccountTree;
import org.omadm.provisioning.Creds;
import org.omadm.runtime.Octets;
import org.omadm.wire.Alert;
import org.omadm.wire.Atomic;
import org.omadm.wire.Chal;
import org.omadm.wire.Command;
import org.omadm.wire.Item;
import org.omadm.wire.Replace;
import org.omadm.wire.Status;
import org.omadm.wire.SyncHdr;
import org.omadm.wire.SyncMlMessage;
import org.omadm.wire.SyncMlXmlWriter;
import org.omadm.wire.WireException;

/**
 * The attacker in sessions: what it has heard of them, and the SyncML with which it takes the place
 * of either end. It shows no digest that it has not heard, or made with a secret of its own or one
 * that it was told.
 */
final class StrangerEnd {
  /** The nonce that it gives others, of the usual length. */
  static final Nonce OWN_NONCE = new Nonce(Octets.ofUtf8("nonce of another"));

  private final Account account;
  private final Terms terms;
  private final String serverUri;
  private final Creds ofClient;
  private final Creds ofServersOwn;
  private final Set<Octets> ofServer = new LinkedHashSet<>();
  private final Set<Octets> ofDevice = new LinkedHashSet<>();
  private int sent;

  StrangerEnd(Account account, Profile profile, Terms terms, String serverUri) {
    this.account = account;
    this.terms = terms;
    this.serverUri = serverUri;
    this.ofClient = Creds.ofClient(profile, terms);
    this.ofServersOwn = Creds.ofServer(terms);
  }

  void hearsServer(Octets message) {
    ofServer.add(message);
  }

  void hearsDevice(Octets message) {
    ofDevice.add(message);
  }

  /** What it has heard of the server. */
  List<Octets> ofServer() {
    return List.copyOf(ofServer);
  }

  /** What it has heard of the device. */
  List<Octets> ofDevice() {
    return List.copyOf(ofDevice);
  }

  /** How many messages it has made. */
  int sent() {
    return sent;
  }

  /** The octets of a message, as a device would write them. */
  Octets asDevice(ClientMessage message) {
    if (message instanceof Package1 first) {
      return fromDevice(first.sessionId(), first.creds(), List.of(opening(1, first.byUser())));
    }
    if (message instanceof RepeatedPackage1 repeated) {
      return fromDevice(
          repeated.sessionId(),
          Set.of(repeated.cred()),
          List.of(
              header(Status.OK, ofServersOwn.chal(repeated.nextNonce())),
              opening(2, repeated.byUser())));
    }
    if (message instanceof Package3 third) {
      return fromDevice(
          third.sessionId(),
          third.creds(),
          List.of(header(Status.AUTHENTICATED, ofServersOwn.chal(third.nextNonce()))));
    }
    StatusPackage3 status = (StatusPackage3) message;
    int code = status.result() == Result.DONE ? Status.OK : Status.PERMISSION_DENIED;
    return fromDevice(
        status.sessionId(),
        status.creds(),
        List.of(header(Status.OK, null), Status.ofCommand(2, 1, 1, Replace.NAME, code)));
  }

  /** The octets of a message, as the server would write them. */
  Octets asServer(ServerMessage message) {
    if (message instanceof ChallengePackage2 challenge) {
      return fromServer(
          challenge.sessionId(),
          challenge.creds(),
          List.of(header(Status.UNAUTHORIZED, ofClient.chal(challenge.nextNonce()))));
    }
    if (message instanceof Package2 second) {
      return fromServer(
          second.sessionId(),
          second.creds(),
          List.of(header(Status.AUTHENTICATED, ofClient.chal(second.nextNonce()))));
    }
    if (message instanceof SecretsPackage4 secrets) {
      return fromServer(
          secrets.sessionId(),
          Set.of(),
          List.of(header(Status.OK, null), replace(secrets.secrets())));
    }
    return fromServer(message.sessionId(), Set.of(), List.of(header(Status.OK, null)));
  }

  /** The octets of a Package #0, which may have any digest that was pushed before. */
  Octets notification(Notification made, Set<Notification> pushed) {
    Stream<Digest> own =
        secrets(SecretPair::serverSecret)
            .map(secret -> terms.userHashOf(terms.serverIdentifier(), secret))
            .flatMap(
                hash -> nonces().map(nonce -> terms.triggerDigest(hash, nonce, made.trigger())));
    requireOneOf(
        made.digest(),
        Stream.of(
            Stream.of(terms.zeroDigest()),
            own,
            pushed.stream().map(Notification::digest),
            credsIn(ofServer)));
    return Attacker.octets(made.digest(), made.trigger());
  }

  private Octets fromDevice(int sessionId, Set<Digest> creds, List<Command> commands) {
    creds.forEach(cred -> requireOneOf(cred, Stream.of(ownCreds(), credsIn(ofDevice))));
    return message(
        new SyncHdr(
            sessionId,
            1,
            serverUri,
            account.deviceId(),
            account.clientName(),
            null,
            ofClient.cred(creds)),
        commands);
  }

  private Octets fromServer(int sessionId, Set<Digest> creds, List<Command> commands) {
    creds.forEach(cred -> requireOneOf(cred, Stream.of(credsIn(ofServer))));
    return message(
        new SyncHdr(
            sessionId,
            1,
            account.deviceId(),
            serverUri,
            account.serverName(),
            null,
            ofServersOwn.cred(creds)),
        commands);
  }

  private Octets message(SyncHdr header, List<Command> commands) {
    sent++;
    try {
      return SyncMlXmlWriter.write(new SyncMlMessage(header, commands, true));
    } catch (WireException e) {
      throw new AssertionError("the attacker's message cannot be written", e);
    }
  }

  private Stream<Digest> ownCreds() {
    return secrets(SecretPair::clientSecret)
        .flatMap(
            secret ->
                Stream.concat(
                    Stream.of(terms.basicCred(terms.clientName(), secret)),
                    nonces()
                        .map(
                            nonce ->
                                terms.credDigest(
                                    terms.userHashOf(terms.clientName(), secret), nonce))));
  }

  /** Its own, and those that it was told. */
  private Stream<Secret> secrets(Function<SecretPair, Secret> ofPair) {
    return Stream.concat(
        Stream.of(Attacker.OWN_SECRET),
        parts(ofServer, "secrets").map(SecretPair.class::cast).map(ofPair));
  }

  /** The backup nonce, its own, and those that it has seen. */
  private Stream<Nonce> nonces() {
    return Stream.of(
            Stream.of(terms.backupNonce(), OWN_NONCE),
            parts(ofServer, "nextNonce").map(Nonce.class::cast),
            parts(ofDevice, "nextNonce").map(Nonce.class::cast))
        .flatMap(nonces -> nonces);
  }

  private static Stream<Object> parts(Set<Octets> messages, String name) {
    return messages.stream()
        .map(message -> MessageParts.of(message).byName())
        .filter(parts -> parts.containsKey(name))
        .map(parts -> parts.get(name));
  }

  private static Stream<Digest> credsIn(Set<Octets> messages) {
    return messages.stream().flatMap(message -> MessageParts.of(message).creds().stream());
  }

  private static void requireOneOf(Digest digest, Stream<Stream<Digest>> known) {
    if (known.flatMap(digests -> digests).noneMatch(digest::equals)) {
      throw new AssertionError("the attacker has never seen the digest that it shows");
    }
  }

  private static Command opening(int cmdId, boolean byUser) {
    return new Alert(cmdId, byUser ? Alert.CLIENT_INITIATED : Alert.SERVER_INITIATED);
  }

  private static Command header(int code, @Nullable Chal chal) {
    return Status.ofHeader(1, 1, code, chal);
  }

  private static Command replace(SecretPair secrets) {
    List<Item> items = new ArrayList<>();
    items.add(Item.forTarget(AccountTree.CLIENT_SECRET, secrets.clientSecret().octets().toUtf8()));
    items.add(Item.forTarget(AccountTree.SERVER_SECRET, secrets.serverSecret().octets().toUtf8()));
    return new Atomic(2, List.of(new Replace(3, items)));
  }
}
