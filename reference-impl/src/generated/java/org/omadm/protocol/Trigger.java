// Generated from DmTerms.tla: do not edit; run mvn -q -Pregenerate -pl codegen -am process-classes
// SPDX-License-Identifier: Apache-2.0
package org.omadm.protocol;

/**
 * The part of Package #0 that the digest covers: the session id the model looks
 * into, and all its octets as sent or received.
 *
 * <pre>
 * Trigger == [sessionId: SessionId, octets: TriggerOctets]
 * </pre>
 */
public record Trigger(int sessionId, TriggerOctets octets) {
}
