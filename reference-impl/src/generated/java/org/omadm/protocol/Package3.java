// Generated from DmMessages.tla: do not edit; run mvn -q -Pregenerate -pl codegen -am process-classes
// SPDX-License-Identifier: Apache-2.0
package org.omadm.protocol;

/**
 * The device accepts the server (212) and gives it the server nonce of the next
 * session and of the next notification.
 *
 * <p>Clause: PRO 8 MUST
 *
 * <pre>
 * Package3 == [type: {"Package3"}, sessionId: SessionId, nextNonce: Nonce]
 * </pre>
 */
public record Package3(int sessionId, Nonce nextNonce) implements ClientMessage {
  @Override
  public String tag() {
    return "Package3";
  }
}
