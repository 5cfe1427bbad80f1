// Generated from DmMessages.tla: do not edit; run mvn -q -Pregenerate -pl codegen -am process-classes
// SPDX-License-Identifier: Apache-2.0
package org.omadm.protocol;

/**
 * The server has nothing more to ask: the session is over.
 *
 * <p>Clause: PRO 8 MUST
 *
 * <pre>
 * Package4 == [type: {"Package4"}, sessionId: SessionId]
 * </pre>
 */
public record Package4(int sessionId) implements ServerMessage {
  @Override
  public String tag() {
    return "Package4";
  }
}
