// Generated from DmSystem.tla: do not edit; run mvn -q -Pregenerate -pl codegen -am process-classes
// SPDX-License-Identifier: Apache-2.0
package org.omadm.protocol;

/**
 * How many nonces, secrets and session ids of the user were handed out.
 *
 * <pre>
 * Supply == [nonces: Nat, secrets: Nat, userSessions: Nat]
 * </pre>
 */
public record Supply(int nonces, int secrets, int userSessions) {
  public Supply withNonces(int nonces) {
    return new Supply(nonces, secrets, userSessions);
  }

  public Supply withSecrets(int secrets) {
    return new Supply(nonces, secrets, userSessions);
  }

  public Supply withUserSessions(int userSessions) {
    return new Supply(nonces, secrets, userSessions);
  }
}
