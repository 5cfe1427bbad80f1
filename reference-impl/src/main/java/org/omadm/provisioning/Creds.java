// SPDX-License-Identifier: Apache-2.0
package org.omadm.provisioning;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.omadm.protocol.Authentication;
import org.omadm.protocol.Digest;
import org.omadm.protocol.Nonce;
import org.omadm.protocol.Profile;
import org.omadm.protocol.Terms;
import org.omadm.runtime.Octets;
import org.omadm.wire.AuthTypes;
import org.omadm.wire.Chal;
import org.omadm.wire.Cred;
import org.omadm.wire.PackageContents;
import org.omadm.wire.WireException;

/**
 * The credentials of one end as its messages hold them, and the challenges that ask for them. A
 * message may have none: a set of one digest or of none.
 *
 * @param type one of {@link AuthTypes}
 * @param noNonce the nonce that the specification writes where a challenge has none
 */
public record Creds(String type, Nonce noNonce) {

  /** Those of the device, as the profile says. */
  public static Creds ofClient(Profile profile, Terms terms) {
    boolean basic = profile.clientAuth() == Authentication.BASIC;
    return new Creds(basic ? AuthTypes.BASIC : AuthTypes.MD5, terms.backupNonce());
  }

  /** Those of the server. */
  public static Creds ofServer(Terms terms) {
    return new Creds(AuthTypes.MD5, terms.backupNonce());
  }

  /**
   * The credentials in a message that was read.
   *
   * @throws WireException if they are of another type
   */
  public Set<Digest> in(PackageContents contents) throws WireException {
    return contents.cred(type).map(octets -> Set.of(new Digest(octets))).orElse(Set.of());
  }

  /** The Cred of a message to be written; null for none. */
  public @Nullable Cred cred(Set<Digest> creds) {
    return creds.stream().findFirst().map(digest -> new Cred(type, digest.octets())).orElse(null);
  }

  /** The challenge that asks for such credentials, made with a nonce if their type has one. */
  public Chal chal(Nonce nextNonce) {
    return new Chal(type, hasNonce() ? nextNonce.octets() : null);
  }

  /**
   * The nonce of the challenge in a message that was read; none if it has no challenge.
   *
   * @throws WireException if it is of another type
   */
  public Optional<Nonce> nextNonce(PackageContents contents) throws WireException {
    Optional<Chal> chal = contents.chal(type);
    if (chal.isEmpty() || !hasNonce()) {
      return chal.map(without -> noNonce);
    }
    Octets nextNonce = chal.get().nextNonce();
    if (nextNonce == null) {
      throw contents.missing("Status/Chal/Meta/NextNonce");
    }
    return Optional.of(new Nonce(nextNonce));
  }

  private boolean hasNonce() {
    return !type.equals(AuthTypes.BASIC);
  }
}
