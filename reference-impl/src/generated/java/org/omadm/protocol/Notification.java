// Generated from DmMessages.tla: do not edit; run mvn -q -Pregenerate -pl codegen -am process-classes
// SPDX-License-Identifier: Apache-2.0
package org.omadm.protocol;

/**
 * Package #0 as received: the digest and the trigger it covers.
 *
 * <p>Clause: NOTI 6.1 MUST
 *
 * <pre>
 * Notification == [digest: Digest, trigger: Trigger]
 * </pre>
 */
public record Notification(Digest digest, Trigger trigger) {
}
