// SPDX-License-Identifier: Apache-2.0
package org.omadm.actor;

import java.security.SecureRandom;
import java.util.Base64;
import org.omadm.runtime.Octets;

/** Choices of the platform's secure random source. */
public final class RandomChoices implements Choices {
  private static final int NONCE_OCTETS = 16;
  private static final int SECRET_OCTETS = 16;

  private final SecureRandom random = new SecureRandom();

  @Override
  public Octets nonce() {
    return Octets.of(octets(NONCE_OCTETS));
  }

  @Override
  public Octets secret() {
    return Octets.ofUtf8(
        Base64.getUrlEncoder().withoutPadding().encodeToString(octets(SECRET_OCTETS)));
  }

  private byte[] octets(int count) {
    byte[] octets = new byte[count];
    random.nextBytes(octets);
    return octets;
  }
}
