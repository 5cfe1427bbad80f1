// Generated from DmMessages.tla: do not edit; run mvn -q -Pregenerate -pl codegen -am process-classes
// SPDX-License-Identifier: Apache-2.0
package org.omadm.protocol;

import java.util.Set;
import org.omadm.runtime.FiniteSets;

/**
 * The server accepts the device (212), gives it the client nonce of the next
 * session, and shows its own credentials, if it has any.
 *
 * <p>Clause: PRO 8 MUST
 *
 * <pre>
 * Package2 ==
 *     [type: {"Package2"}, sessionId: SessionId, nextNonce: Nonce, creds: SUBSET Digest]
 * </pre>
 */
public record Package2(int sessionId, Nonce nextNonce, Set<Digest> creds) implements ServerMessage {
  public Package2 {
    creds = FiniteSets.copyOf(creds);
  }

  @Override
  public String tag() {
    return "Package2";
  }
}
