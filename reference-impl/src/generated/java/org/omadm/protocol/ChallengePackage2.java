// Generated from DmMessages.tla: do not edit; run mvn -q -Pregenerate -pl codegen -am process-classes
// SPDX-License-Identifier: Apache-2.0
package org.omadm.protocol;

/**
 * The server refuses the credentials and gives a nonce to try again with (401).
 *
 * <p>Clause: PRO 9.1 MUST
 *
 * <pre>
 * ChallengePackage2 ==
 *     [type: {"ChallengePackage2"}, sessionId: SessionId, nextNonce: Nonce]
 * </pre>
 */
public record ChallengePackage2(int sessionId, Nonce nextNonce) implements ServerMessage {
  @Override
  public String tag() {
    return "ChallengePackage2";
  }
}
