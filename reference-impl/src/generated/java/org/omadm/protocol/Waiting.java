// Generated from DmClient.tla: do not edit; run mvn -q -Pregenerate -pl codegen -am process-classes
// SPDX-License-Identifier: Apache-2.0
package org.omadm.protocol;

/**
 * A notification that was checked in a session, and whether the backup nonce made it good.
 *
 * <pre>
 * Waiting == [notification: Notification, backup: BOOLEAN]
 * </pre>
 */
public record Waiting(Notification notification, boolean backup) {
}
