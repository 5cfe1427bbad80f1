// Generated from DmServer.tla: do not edit; run mvn -q -Pregenerate -pl codegen -am process-classes
// SPDX-License-Identifier: Apache-2.0
package org.omadm.protocol;

/**
 * What the answer to a challenge must be made with, in its session and on the connection
 * it was sent on.
 *
 * <pre>
 * Challenge == [connection: Nat, sessionId: SessionId, nonce: Nonce]
 * </pre>
 */
public record Challenge(int connection, int sessionId, Nonce nonce) {
}
