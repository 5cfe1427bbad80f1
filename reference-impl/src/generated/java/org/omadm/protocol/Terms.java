// Generated from DmProperties.tla: do not edit; run mvn -q -Pregenerate -pl codegen -am process-classes
// SPDX-License-Identifier: Apache-2.0
package org.omadm.protocol;

import java.util.Set;

/**
 * What both ends compute with and the specification leaves open: texts when it is checked,
 * octets when it runs.
 */
public interface Terms {
  /**
   * The name of the CLCRED entry: the device towards the server.
   *
   * <pre>
   * CONSTANT ClientName
   * ASSUME ClientName &#92;in Name
   * </pre>
   */
  Name clientName();

  /**
   * The name of the SRVCRED entry: the server towards the device.
   *
   * <pre>
   * CONSTANT ServerName
   * ASSUME ServerName &#92;in Name
   * </pre>
   */
  Name serverName();

  /**
   * The server identifier of the account, which notifications carry. A sane bootstrap
   * makes it the same as the name of the SRVCRED entry (Q9).
   *
   * <pre>
   * CONSTANT ServerIdentifier
   * ASSUME ServerIdentifier &#92;in Name
   * </pre>
   */
  Name serverIdentifier();

  /**
   * The nonce 0x00000000 of a resynchronisation.
   *
   * <pre>
   * CONSTANT BackupNonce
   * ASSUME BackupNonce &#92;in Nonce
   * </pre>
   */
  Nonce backupNonce();

  /**
   * H(name:secret).
   *
   * <pre>
   * CONSTANT UserHashOf(_, _)
   * ASSUME &#92;A n &#92;in Name, s &#92;in Secret : UserHashOf(n, s) &#92;in UserHash
   * </pre>
   */
  UserHash userHashOf(Name name, Secret secret);

  /**
   * The octets of the trigger that announces a session id.
   *
   * <pre>
   * CONSTANT TriggerOctetsOf(_)
   * ASSUME &#92;A i &#92;in SessionId : TriggerOctetsOf(i) &#92;in TriggerOctets
   * </pre>
   */
  TriggerOctets triggerOctetsOf(int value);

  /**
   * H(B64(H(name:secret)):nonce:B64(H(trigger))).
   *
   * <pre>
   * CONSTANT TriggerDigest(_, _, _)
   * ASSUME &#92;A h &#92;in UserHash, n &#92;in Nonce, t &#92;in Trigger : TriggerDigest(h, n, t) &#92;in Digest
   * </pre>
   */
  Digest triggerDigest(UserHash userHash, Nonce nonce, Trigger trigger);

  /**
   * H(B64(H(name:secret)):nonce).
   *
   * <pre>
   * CONSTANT CredDigest(_, _)
   * ASSUME &#92;A h &#92;in UserHash, n &#92;in Nonce : CredDigest(h, n) &#92;in Digest
   * </pre>
   */
  Digest credDigest(UserHash userHash, Nonce nonce);

  /**
   * The octets name:secret, which Basic credentials are. They are no digest: whoever reads
   * them has the secret.
   *
   * <pre>
   * CONSTANT BasicCred(_, _)
   * ASSUME &#92;A n &#92;in Name, s &#92;in Secret : BasicCred(n, s) &#92;in Digest
   * </pre>
   */
  Digest basicCred(Name name, Secret secret);

  /**
   * Sixteen octets of zero, which a server without a secret puts in place of a digest.
   *
   * <pre>
   * CONSTANT ZeroDigest
   * ASSUME ZeroDigest &#92;in Digest
   * </pre>
   */
  Digest zeroDigest();

  /**
   * The octets nonce:B64(H(trigger)), as a nonce: credentials made with it are the
   * digest of that trigger.
   *
   * <pre>
   * CONSTANT JoinedNonce(_, _)
   * ASSUME &#92;A n &#92;in Nonce, t &#92;in Trigger : JoinedNonce(n, t) &#92;in Nonce
   * </pre>
   */
  Nonce joinedNonce(Nonce nonce, Trigger trigger);

  /**
   * The number of octets of a nonce.
   *
   * <pre>
   * CONSTANT LengthOf(_)
   * ASSUME &#92;A n &#92;in Nonce : LengthOf(n) &#92;in Nat
   * </pre>
   */
  int lengthOf(Nonce nonce);

  /**
   * The roles of the message that bootstrapped the account.
   *
   * <pre>
   * CONSTANT BootstrapRoles
   * ASSUME BootstrapRoles &#92;in SUBSET Role
   * </pre>
   */
  Set<Role> bootstrapRoles();
}
