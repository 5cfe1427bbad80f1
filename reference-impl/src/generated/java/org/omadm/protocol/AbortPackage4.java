// Generated from DmMessages.tla: do not edit; run mvn -q -Pregenerate -pl codegen -am process-classes
// SPDX-License-Identifier: Apache-2.0
package org.omadm.protocol;

/**
 * The server gives the session up and says so (Alert 1223).
 *
 * <p>Clause: PRO 8 MAY
 *
 * <pre>
 * AbortPackage4 == [type: {"AbortPackage4"}, sessionId: SessionId]
 * </pre>
 */
public record AbortPackage4(int sessionId) implements ServerMessage {
  @Override
  public String tag() {
    return "AbortPackage4";
  }
}
