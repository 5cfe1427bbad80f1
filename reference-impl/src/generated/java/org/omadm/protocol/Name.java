// Generated from DmTerms.tla: do not edit; run mvn -q -Pregenerate -pl codegen -am process-classes
// SPDX-License-Identifier: Apache-2.0
package org.omadm.protocol;

import org.omadm.runtime.Octets;
import org.omadm.runtime.Opaque;

/**
 * The names that go into a digest: AAuthName of an account entry.
 */
public record Name(Octets octets) implements Opaque {
}
