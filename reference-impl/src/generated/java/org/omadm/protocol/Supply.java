// Generated from DmSystem.tla: do not edit; run mvn -q -Pregenerate -pl codegen -am process-classes
// SPDX-License-Identifier: Apache-2.0
package org.omadm.protocol;

/**
 * How many nonces and how many secrets were handed out.
 *
 * <pre>
 * Supply == [nonces: Nat, secrets: Nat]
 * </pre>
 */
public record Supply(int nonces, int secrets) {
  public Supply withNonces(int nonces) {
    return new Supply(nonces, secrets);
  }

  public Supply withSecrets(int secrets) {
    return new Supply(nonces, secrets);
  }
}
