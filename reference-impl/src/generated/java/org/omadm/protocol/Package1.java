// Generated from DmMessages.tla: do not edit; run mvn -q -Pregenerate -pl codegen -am process-classes
// SPDX-License-Identifier: Apache-2.0
package org.omadm.protocol;

import java.util.Set;
import org.omadm.runtime.FiniteSets;

/**
 * The device opens the session, with its credentials if it shows any unasked. byUser: its
 * user wants the session (Alert 1201), and not the server (1200).
 *
 * <p>Clause: PRO 8 MUST
 *
 * <pre>
 * Package1 == [type: {"Package1"}, byUser: BOOLEAN, sessionId: SessionId, creds: SUBSET Digest]
 * </pre>
 */
public record Package1(boolean byUser, int sessionId, Set<Digest> creds) implements ClientMessage {
  public Package1 {
    creds = FiniteSets.copyOf(creds);
  }

  @Override
  public String tag() {
    return "Package1";
  }
}
