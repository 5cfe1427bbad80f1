// Generated from DmTerms.tla: do not edit; run mvn -q -Pregenerate -pl codegen -am process-classes
// SPDX-License-Identifier: Apache-2.0
package org.omadm.protocol;

import org.omadm.runtime.Octets;
import org.omadm.runtime.Opaque;

/**
 * AAuthSecret of an account entry, in either direction.
 */
public record Secret(Octets octets) implements Opaque {
}
