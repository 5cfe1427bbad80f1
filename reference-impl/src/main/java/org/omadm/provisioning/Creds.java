// SPDX-License-Identifier: Apache-2.0
package org.omadm.provisioning;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.omadm.protocol.Digest;
import org.omadm.wire.AuthTypes;
import org.omadm.wire.Cred;
import org.omadm.wire.PackageContents;
import org.omadm.wire.WireException;

/**
 * The credentials of a message, which may have none: a set of one digest or of none, and a Cred.
 */
public final class Creds {
  private Creds() {}

  /**
   * The credentials in a message that was read.
   *
   * @throws WireException if they are not of type auth-md5
   */
  public static Set<Digest> of(PackageContents contents) throws WireException {
    return contents.cred().map(octets -> Set.of(new Digest(octets))).orElse(Set.of());
  }

  /** The Cred of a message to be written; null for none. */
  public static @Nullable Cred cred(Set<Digest> creds) {
    return creds.stream()
        .findFirst()
        .map(digest -> new Cred(AuthTypes.MD5, digest.octets()))
        .orElse(null);
  }
}
