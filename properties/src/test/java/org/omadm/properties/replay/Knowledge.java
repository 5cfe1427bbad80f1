// SPDX-License-Identifier: Apache-2.0
package org.omadm.properties.replay;

import java.util.stream.Stream;
import org.omadm.properties.conformance.RowSystem;
import org.omadm.protocol.ChallengePackage2;
import org.omadm.protocol.ClientMessage;
import org.omadm.protocol.Digest;
import org.omadm.protocol.DmTerms;
import org.omadm.protocol.Nonce;
import org.omadm.protocol.Origin;
import org.omadm.protocol.Package2;
import org.omadm.protocol.Package3;
import org.omadm.protocol.RepeatedPackage1;
import org.omadm.protocol.SecretPair;
import org.omadm.protocol.SecretsPackage4;
import org.omadm.protocol.ServerMessage;
import org.omadm.protocol.Stranger;
import org.omadm.protocol.Trigger;

/**
 * What the attacker makes digests with, as text: {@code ToldSecrets} and {@code KnownNonces}, which
 * the generated code hides.
 *
 * @param stranger what it has heard
 */
record Knowledge(RowSystem row, Stranger stranger) {

  /** Those that it can make for a notification with a trigger. */
  Stream<Digest> triggerDigests(Trigger trigger) {
    var terms = row.terms();
    var own = terms.userHashOf(terms.serverIdentifier(), row.bounds().attackerSecret());
    return Stream.of(
            Stream.of(terms.zeroDigest()).filter(zero -> row.profile().zeroDigestOpens()),
            Stream.of(terms.triggerDigest(own, terms.backupNonce(), trigger)),
            told()
                .map(pair -> terms.userHashOf(terms.serverIdentifier(), pair.serverSecret()))
                .flatMap(hash -> nonces().map(nonce -> terms.triggerDigest(hash, nonce, trigger))))
        .flatMap(digests -> digests);
  }

  /** Credentials of a device that it can make. */
  Stream<Digest> creds() {
    return Stream.concat(
        Stream.of(cred(own(), row.terms().backupNonce())),
        told().flatMap(pair -> nonces().map(nonce -> cred(pair, nonce))));
  }

  private Digest cred(SecretPair secrets, Nonce nonce) {
    return DmTerms.clientCred(row.profile(), row.terms(), secrets, nonce);
  }

  private SecretPair own() {
    return new SecretPair(row.bounds().attackerSecret(), row.bounds().attackerSecret());
  }

  private Stream<SecretPair> told() {
    return Stream.concat(
        Stream.of(own()).filter(own -> row.profile().bootstrapSecrets() == Origin.DERIVED),
        stranger.heard().stream()
            .filter(SecretsPackage4.class::isInstance)
            .map(message -> ((SecretsPackage4) message).secrets()));
  }

  private Stream<Nonce> nonces() {
    return Stream.of(
            Stream.of(row.terms().backupNonce(), row.bounds().attackerNonce()),
            stranger.heard().stream().flatMap(Knowledge::nonceIn),
            stranger.overheard().stream().flatMap(Knowledge::nonceOf))
        .flatMap(nonces -> nonces);
  }

  private static Stream<Nonce> nonceIn(ServerMessage message) {
    if (message instanceof Package2 second) {
      return Stream.of(second.nextNonce());
    }
    return message instanceof ChallengePackage2 challenge
        ? Stream.of(challenge.nextNonce())
        : Stream.empty();
  }

  private static Stream<Nonce> nonceOf(ClientMessage message) {
    if (message instanceof Package3 third) {
      return Stream.of(third.nextNonce());
    }
    return message instanceof RepeatedPackage1 repeated
        ? Stream.of(repeated.nextNonce())
        : Stream.empty();
  }
}
