// Generated from DmMessages.tla: do not edit; run mvn -q -Pregenerate -pl codegen -am process-classes
// SPDX-License-Identifier: Apache-2.0
package org.omadm.protocol;

/**
 * The server accepts the device (212), gives it the client nonce of the next
 * session, and shows its own credentials.
 *
 * <p>Clause: PRO 8 MUST
 *
 * <pre>
 * Package2 ==
 *     [type: {"Package2"}, sessionId: SessionId, nextNonce: Nonce, cred: Digest]
 * </pre>
 */
public record Package2(int sessionId, Nonce nextNonce, Digest cred) implements ServerMessage {
  @Override
  public String tag() {
    return "Package2";
  }
}
