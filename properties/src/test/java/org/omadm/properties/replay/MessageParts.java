// SPDX-License-Identifier: Apache-2.0
package org.omadm.properties.replay;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.omadm.protocol.Digest;
import org.omadm.protocol.Nonce;
import org.omadm.protocol.Secret;
import org.omadm.protocol.SecretPair;
import org.omadm.provisioning.AccountTree;
import org.omadm.runtime.Octets;
import org.omadm.wire.Alert;
import org.omadm.wire.Atomic;
import org.omadm.wire.Item;
import org.omadm.wire.PackageContents;
import org.omadm.wire.Replace;
import org.omadm.wire.Status;
import org.omadm.wire.SyncMlLimits;
import org.omadm.wire.SyncMlXmlReader;
import org.omadm.wire.WireException;

/** What the octets of a message of a session say, whoever reads them. */
final class MessageParts {
  /** What the specification writes for the nonce that a challenge for Basic has not. */
  private static final Nonce NO_NONCE = new Nonce(Octets.ofHex("00000000"));

  private final PackageContents contents;

  private MessageParts(PackageContents contents) {
    this.contents = contents;
  }

  static MessageParts of(Octets message) {
    try {
      return new MessageParts(
          new PackageContents(new SyncMlXmlReader(SyncMlLimits.DEFAULT).read(message)));
    } catch (WireException e) {
      throw new AssertionError("a message that was sent cannot be read", e);
    }
  }

  /** The credentials that it shows, at most one. */
  Set<Digest> creds() {
    return Optional.ofNullable(contents.message().header().cred())
        .map(cred -> Set.of(new Digest(cred.data())))
        .orElse(Set.of());
  }

  /** It accepts the credentials of the message that it answers. */
  boolean accepts() {
    return code() == Status.AUTHENTICATED;
  }

  /** It changes secrets or roles of the account. */
  boolean commands() {
    return !contents.requests().isEmpty();
  }

  /** It answers a device that has nothing more to say, and asks nothing more of it. */
  boolean closes() {
    return code() == Status.OK && !commands();
  }

  /** The parts that carry the exchange, by the names that the model has for them. */
  Map<String, Object> byName() {
    Map<String, Object> parts = new HashMap<>();
    parts.put("sessionId", contents.message().header().sessionId());
    parts.put("creds", creds());
    creds().forEach(cred -> parts.put("cred", cred));
    parts.put("byUser", contents.alerts(Alert.CLIENT_INITIATED));
    parts.put("missing", code() == Status.MISSING_CREDENTIALS);
    nextNonce().ifPresent(nonce -> parts.put("nextNonce", nonce));
    secrets().ifPresent(secrets -> parts.put("secrets", secrets));
    return parts;
  }

  private Optional<Nonce> nextNonce() {
    return contents.message().commands().stream()
        .filter(command -> command instanceof Status status && status.cmdRef() == 0)
        .flatMap(command -> Stream.ofNullable(((Status) command).chal()))
        .map(chal -> chal.nextNonce() == null ? NO_NONCE : new Nonce(chal.nextNonce()))
        .findFirst();
  }

  private Optional<SecretPair> secrets() {
    Map<String, Octets> values =
        contents.requests().stream()
            .filter(Atomic.class::isInstance)
            .flatMap(atomic -> ((Atomic) atomic).commands().stream())
            .flatMap(command -> ((Replace) command).items().stream())
            .collect(Collectors.toMap(Item::target, Item::data));
    return Optional.ofNullable(values.get(AccountTree.CLIENT_SECRET))
        .flatMap(
            ofClient ->
                Optional.ofNullable(values.get(AccountTree.SERVER_SECRET))
                    .map(ofServer -> new SecretPair(new Secret(ofClient), new Secret(ofServer))));
  }

  private int code() {
    try {
      return contents.headerCode().orElse(0);
    } catch (WireException e) {
      throw new AssertionError(e);
    }
  }
}
