// Generated from DmMessages.tla: do not edit; run mvn -q -Pregenerate -pl codegen -am process-classes
// SPDX-License-Identifier: Apache-2.0
package org.omadm.protocol;

/**
 * The server replaces the secrets of the account, both in one step.
 *
 * <p>Clause: NOTI 5.1 MAY
 *
 * <pre>
 * SecretsPackage4 ==
 *     [type: {"SecretsPackage4"}, sessionId: SessionId, secrets: SecretPair]
 * </pre>
 */
public record SecretsPackage4(int sessionId, SecretPair secrets) implements ServerMessage {
  @Override
  public String tag() {
    return "SecretsPackage4";
  }
}
