// Generated from DmMessages.tla: do not edit; run mvn -q -Pregenerate -pl codegen -am process-classes
// SPDX-License-Identifier: Apache-2.0
package org.omadm.protocol;

import java.util.Set;
import org.omadm.runtime.FiniteSets;

/**
 * The device gives the session up and says so (Alert 1223).
 *
 * <p>Clause: PRO 8 MAY
 *
 * <pre>
 * AbortPackage3 == [type: {"AbortPackage3"}, sessionId: SessionId, creds: SUBSET Digest]
 * </pre>
 */
public record AbortPackage3(int sessionId, Set<Digest> creds) implements ClientMessage {
  public AbortPackage3 {
    creds = FiniteSets.copyOf(creds);
  }

  @Override
  public String tag() {
    return "AbortPackage3";
  }
}
