// Generated from DmMessages.tla: do not edit; run mvn -q -Pregenerate -pl codegen -am process-classes
// SPDX-License-Identifier: Apache-2.0
package org.omadm.protocol;

import org.omadm.runtime.Variant;

/**
 * What a server sends in a session.
 *
 * <pre>
 * ServerMessage ==
 *     ChallengePackage2 &#92;cup Package2 &#92;cup Package4 &#92;cup SecretsPackage4 &#92;cup RolesPackage4
 *         &#92;cup AbortPackage4
 * </pre>
 */
public sealed interface ServerMessage extends Variant permits ChallengePackage2, Package2, Package4, SecretsPackage4, RolesPackage4, AbortPackage4 {
  /**
   * Of every variant.
   */
  int sessionId();
}
