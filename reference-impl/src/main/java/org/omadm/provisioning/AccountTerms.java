// SPDX-License-Identifier: Apache-2.0
package org.omadm.provisioning;

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
import org.omadm.runtime.Octets;
import org.omadm.wire.Initiator;
import org.omadm.wire.Md5Digests;
import org.omadm.wire.NotificationCodec;
import org.omadm.wire.NotificationLimits;
import org.omadm.wire.TriggerFields;
import org.omadm.wire.UiMode;
import org.omadm.wire.WireException;

/** The terms of an account over octets: MD5 as facts 1.3 and 2.1 give it, four zero octets (Q2). */
public final class AccountTerms implements Terms {
  private static final Nonce BACKUP_NONCE = new Nonce(Octets.ofHex("00000000"));
  private static final Digest ZERO_DIGEST = new Digest(Octets.ofHex("0".repeat(32)));
  private static final NotificationCodec CODEC = new NotificationCodec(NotificationLimits.DM);

  private final Account account;

  public AccountTerms(Account account) {
    this.account = account;
  }

  @Override
  public Name clientName() {
    return new Name(Octets.ofUtf8(account.clientName()));
  }

  @Override
  public Name serverName() {
    return new Name(Octets.ofUtf8(account.serverName()));
  }

  @Override
  public Name serverIdentifier() {
    return new Name(Octets.ofUtf8(account.serverId()));
  }

  @Override
  public Nonce backupNonce() {
    return BACKUP_NONCE;
  }

  @Override
  public Set<Role> bootstrapRoles() {
    return account.bootstrapRoles();
  }

  @Override
  public UserHash userHashOf(Name name, Secret secret) {
    return new UserHash(Md5Digests.userHash(name.octets(), secret.octets()));
  }

  @Override
  public TriggerOctets triggerOctetsOf(int sessionId) {
    TriggerFields fields =
        new TriggerFields(
            TriggerFields.VERSION_1_1,
            UiMode.NOT_SPECIFIED,
            Initiator.SERVER,
            0,
            sessionId,
            account.serverId(),
            Octets.of());
    try {
      return new TriggerOctets(CODEC.encodeTrigger(fields));
    } catch (WireException e) {
      throw new IllegalStateException("a trigger of this account cannot be encoded", e);
    }
  }

  @Override
  public Digest triggerDigest(UserHash userHash, Nonce nonce, Trigger trigger) {
    return new Digest(
        Md5Digests.triggerDigest(userHash.octets(), nonce.octets(), trigger.octets().octets()));
  }

  @Override
  public Digest credDigest(UserHash userHash, Nonce nonce) {
    return new Digest(Md5Digests.credDigest(userHash.octets(), nonce.octets()));
  }

  @Override
  public Digest basicCred(Name name, Secret secret) {
    return new Digest(Md5Digests.basicCred(name.octets(), secret.octets()));
  }

  @Override
  public Digest zeroDigest() {
    return ZERO_DIGEST;
  }

  @Override
  public Nonce joinedNonce(Nonce nonce, Trigger trigger) {
    return new Nonce(Md5Digests.joinedNonce(nonce.octets(), trigger.octets().octets()));
  }

  @Override
  public int lengthOf(Nonce nonce) {
    return nonce.octets().size();
  }
}
