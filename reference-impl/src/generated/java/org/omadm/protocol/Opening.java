// Generated from DmSystem.tla: do not edit; run mvn -q -Pregenerate -pl codegen -am process-classes
// SPDX-License-Identifier: Apache-2.0
package org.omadm.protocol;

/**
 * A notification that opened a connection.
 *
 * <pre>
 * Opening == [connection: Nat, notification: Notification]
 * </pre>
 */
public record Opening(int connection, Notification notification) {
}
