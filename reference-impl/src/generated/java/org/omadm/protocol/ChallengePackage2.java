// Generated from DmMessages.tla: do not edit; run mvn -q -Pregenerate -pl codegen -am process-classes
// SPDX-License-Identifier: Apache-2.0
package org.omadm.protocol;

import java.util.Set;
import org.omadm.runtime.FiniteSets;

/**
 * The server refuses the credentials, or misses them, and gives a nonce to try again with.
 * It may show credentials of its own.
 *
 * <p>Clause: PRO 9.1 MUST
 *
 * <pre>
 * ChallengePackage2 == [
 *     type: {"ChallengePackage2"},
 *     sessionId: SessionId,
 *     missing: BOOLEAN,
 *     nextNonce: Nonce,
 *     creds: SUBSET Digest]
 * </pre>
 */
public record ChallengePackage2(int sessionId, boolean missing, Nonce nextNonce,
    Set<Digest> creds) implements ServerMessage {
  public ChallengePackage2 {
    creds = FiniteSets.copyOf(creds);
  }

  @Override
  public String tag() {
    return "ChallengePackage2";
  }
}
