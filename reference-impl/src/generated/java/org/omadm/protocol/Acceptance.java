// Generated from DmSystem.tla: do not edit; run mvn -q -Pregenerate -pl codegen -am process-classes
// SPDX-License-Identifier: Apache-2.0
package org.omadm.protocol;

/**
 * Credentials that were accepted on a connection.
 *
 * <pre>
 * Acceptance == [connection: Nat, cred: Digest]
 * </pre>
 */
public record Acceptance(int connection, Digest cred) {
}
