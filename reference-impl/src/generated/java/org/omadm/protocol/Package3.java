// Generated from DmMessages.tla: do not edit; run mvn -q -Pregenerate -pl codegen -am process-classes
// SPDX-License-Identifier: Apache-2.0
package org.omadm.protocol;

import java.util.Set;
import org.omadm.runtime.FiniteSets;

/**
 * The device accepts the server (212) and gives it the server nonce of the next
 * session and of the next notification. It may show the credentials of the session again.
 *
 * <p>Clause: PRO 8 MUST
 *
 * <pre>
 * Package3 == [type: {"Package3"}, sessionId: SessionId, nextNonce: Nonce, creds: SUBSET Digest]
 * </pre>
 */
public record Package3(int sessionId, Nonce nextNonce, Set<Digest> creds) implements ClientMessage {
  public Package3 {
    creds = FiniteSets.copyOf(creds);
  }

  @Override
  public String tag() {
    return "Package3";
  }
}
