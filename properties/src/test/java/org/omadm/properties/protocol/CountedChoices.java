// SPDX-License-Identifier: Apache-2.0
package org.omadm.properties.protocol;

import java.util.Random;
import org.omadm.actor.Choices;
import org.omadm.runtime.Octets;

/** Fresh values that are the same in every run, so that a failed property can be repeated. */
public final class CountedChoices implements Choices {
  private static final int OCTETS = 16;
  private static final long SEED = 20_260_101;

  private final Random random = new Random(SEED);

  @Override
  public Octets nonce() {
    byte[] octets = new byte[OCTETS];
    random.nextBytes(octets);
    return Octets.of(octets);
  }

  @Override
  public Octets secret() {
    return Octets.ofUtf8(nonce().toHex());
  }
}
