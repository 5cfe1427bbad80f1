// SPDX-License-Identifier: Apache-2.0
package org.omadm.cli;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import org.omadm.protocol.Digest;
import org.omadm.protocol.Name;
import org.omadm.protocol.Nonce;
import org.omadm.protocol.Role;
import org.omadm.protocol.Secret;
import org.omadm.protocol.Terms;
import org.omadm.protocol.Trigger;
import org.omadm.protocol.TriggerOctets;
import org.omadm.protocol.UserHash;

/** Terms that note every digest they compute, with the octets that went into it. */
final class RecordedTerms implements Terms {
  private final Terms terms;
  private final List<String> digests = new ArrayList<>();

  RecordedTerms(Terms terms) {
    this.terms = terms;
  }

  /** The digests computed since the last call, each once, as lines. */
  synchronized List<String> taken() {
    List<String> lines = digests.stream().distinct().toList();
    digests.clear();
    return lines;
  }

  @Override
  public synchronized Digest triggerDigest(UserHash userHash, Nonce nonce, Trigger trigger) {
    Digest digest = terms.triggerDigest(userHash, nonce, trigger);
    digests.add(
        "%s = H( %s : %s : B64(H(%s)) )"
            .formatted(
                digest.octets().toHex(),
                base64(userHash),
                nonce.octets().toHex(),
                trigger.octets().octets().toHex()));
    return digest;
  }

  @Override
  public synchronized Digest credDigest(UserHash userHash, Nonce nonce) {
    Digest digest = terms.credDigest(userHash, nonce);
    digests.add(
        "%s = H( %s : %s )"
            .formatted(digest.octets().toHex(), base64(userHash), nonce.octets().toHex()));
    return digest;
  }

  /** Not noted: it holds the secret. */
  @Override
  public Digest basicCred(Name name, Secret secret) {
    return terms.basicCred(name, secret);
  }

  @Override
  public Digest zeroDigest() {
    return terms.zeroDigest();
  }

  @Override
  public Nonce joinedNonce(Nonce nonce, Trigger trigger) {
    return terms.joinedNonce(nonce, trigger);
  }

  @Override
  public int lengthOf(Nonce nonce) {
    return terms.lengthOf(nonce);
  }

  @Override
  public UserHash userHashOf(Name name, Secret secret) {
    return terms.userHashOf(name, secret);
  }

  @Override
  public TriggerOctets triggerOctetsOf(int sessionId) {
    return terms.triggerOctetsOf(sessionId);
  }

  @Override
  public Name clientName() {
    return terms.clientName();
  }

  @Override
  public Name serverName() {
    return terms.serverName();
  }

  @Override
  public Name serverIdentifier() {
    return terms.serverIdentifier();
  }

  @Override
  public Nonce backupNonce() {
    return terms.backupNonce();
  }

  @Override
  public Set<Role> bootstrapRoles() {
    return terms.bootstrapRoles();
  }

  private static String base64(UserHash userHash) {
    return Base64.getEncoder().encodeToString(userHash.octets().toBytes());
  }
}
