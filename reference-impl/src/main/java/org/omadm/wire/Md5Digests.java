// SPDX-License-Identifier: Apache-2.0
package org.omadm.wire;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.omadm.runtime.Octets;

/**
 * The digests of OMA DM 1.2, over octets. H is MD5, B64 is base64 with padding, and the colon is
 * one octet. MD5 is obsolete; it is here because the protocol says so (Q35).
 */
public final class Md5Digests {
  private static final Octets COLON = Octets.ofUtf8(":");

  private Md5Digests() {}

  /** H(octets), 16 octets. */
  public static Octets md5(Octets octets) {
    try {
      return Octets.of(MessageDigest.getInstance("MD5").digest(octets.toBytes()));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has MD5", e);
    }
  }

  /** H(name:secret), which a verifier may store in place of the secret (SEC 5.3.2). */
  public static Octets userHash(Octets name, Octets secret) {
    return md5(OctetStrings.concat(name, COLON, secret));
  }

  /** H(B64(userHash):nonce:B64(H(trigger))), the digest of Package #0 (NOTI 6.2.2). */
  public static Octets triggerDigest(Octets userHash, Octets nonce, Octets trigger) {
    return digestOfThree(userHash, nonce, trigger);
  }

  /**
   * H(B64(userHash):nonce), the data of an auth-md5 Cred before its base64 (SEC 5.3.2, PRO 9.4.2).
   */
  public static Octets credDigest(Octets userHash, Octets nonce) {
    return md5(OctetStrings.concat(base64(userHash), COLON, nonce));
  }

  /** H(B64(userHash):nonce:B64(H(body))), the mac of an auth-MAC message (SEC 5.4.2, Q6). */
  public static Octets macDigest(Octets userHash, Octets nonce, Octets body) {
    return digestOfThree(userHash, nonce, body);
  }

  /** name:secret, the data of an auth-basic Cred before its base64 (PRO 9.4.1). */
  public static Octets basicCred(Octets name, Octets secret) {
    return OctetStrings.concat(name, COLON, secret);
  }

  /** nonce:B64(H(trigger)); credentials made with it are the digest of that trigger. */
  public static Octets joinedNonce(Octets nonce, Octets trigger) {
    return OctetStrings.concat(nonce, COLON, base64(md5(trigger)));
  }

  private static Octets digestOfThree(Octets userHash, Octets nonce, Octets covered) {
    return md5(OctetStrings.concat(base64(userHash), COLON, nonce, COLON, base64(md5(covered))));
  }

  private static Octets base64(Octets octets) {
    return Octets.ofUtf8(Base64Text.encode(octets));
  }
}
