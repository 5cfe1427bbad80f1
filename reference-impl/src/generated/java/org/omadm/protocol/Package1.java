// Generated from DmMessages.tla: do not edit; run mvn -q -Pregenerate -pl codegen -am process-classes
// SPDX-License-Identifier: Apache-2.0
package org.omadm.protocol;

/**
 * The device opens the session, with its credentials. byUser: its user wants the session
 * (Alert 1201), and not the server (1200).
 *
 * <p>Clause: PRO 8 MUST
 *
 * <pre>
 * Package1 == [type: {"Package1"}, byUser: BOOLEAN, sessionId: SessionId, cred: Digest]
 * </pre>
 */
public record Package1(boolean byUser, int sessionId, Digest cred) implements ClientMessage {
  @Override
  public String tag() {
    return "Package1";
  }
}
