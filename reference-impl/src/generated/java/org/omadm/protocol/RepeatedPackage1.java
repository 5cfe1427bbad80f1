// Generated from DmMessages.tla: do not edit; run mvn -q -Pregenerate -pl codegen -am process-classes
// SPDX-License-Identifier: Apache-2.0
package org.omadm.protocol;

/**
 * The device goes back to Package #1 after a challenge. Its credentials are made
 * with the nonce of the challenge, and its Status gives the server a nonce for
 * credentials of its own.
 *
 * <p>Clause: SEC 5.3.4 MUST
 *
 * <pre>
 * RepeatedPackage1 ==
 *     [type: {"RepeatedPackage1"}, byUser: BOOLEAN, sessionId: SessionId, cred: Digest, nextNonce: Nonce]
 * </pre>
 */
public record RepeatedPackage1(boolean byUser, int sessionId, Digest cred,
    Nonce nextNonce) implements ClientMessage {
  @Override
  public String tag() {
    return "RepeatedPackage1";
  }
}
