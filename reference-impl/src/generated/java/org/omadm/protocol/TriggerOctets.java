// Generated from DmTerms.tla: do not edit; run mvn -q -Pregenerate -pl codegen -am process-classes
// SPDX-License-Identifier: Apache-2.0
package org.omadm.protocol;

import org.omadm.runtime.Octets;
import org.omadm.runtime.Opaque;

/**
 * The octets of a trigger, header and body, as the digest covers them.
 */
public record TriggerOctets(Octets octets) implements Opaque {
}
