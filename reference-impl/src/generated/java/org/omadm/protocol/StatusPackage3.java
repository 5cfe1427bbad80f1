// Generated from DmMessages.tla: do not edit; run mvn -q -Pregenerate -pl codegen -am process-classes
// SPDX-License-Identifier: Apache-2.0
package org.omadm.protocol;

import java.util.Set;
import org.omadm.runtime.FiniteSets;

/**
 * The device tells how the command of the last Package #4 ended.
 *
 * <p>Clause: PRO 8 MUST
 *
 * <pre>
 * StatusPackage3 ==
 *     [type: {"StatusPackage3"}, sessionId: SessionId, result: Result, creds: SUBSET Digest]
 * </pre>
 */
public record StatusPackage3(int sessionId, Result result,
    Set<Digest> creds) implements ClientMessage {
  public StatusPackage3 {
    creds = FiniteSets.copyOf(creds);
  }

  @Override
  public String tag() {
    return "StatusPackage3";
  }
}
