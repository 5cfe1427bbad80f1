// Generated from DmMessages.tla: do not edit; run mvn -q -Pregenerate -pl codegen -am process-classes
// SPDX-License-Identifier: Apache-2.0
package org.omadm.protocol;

import org.omadm.runtime.Variant;

/**
 * What a device sends in a session.
 *
 * <pre>
 * ClientMessage ==
 *     Package1 &#92;cup RepeatedPackage1 &#92;cup Package3 &#92;cup StatusPackage3 &#92;cup AbortPackage3
 * </pre>
 */
public sealed interface ClientMessage extends Variant permits Package1, RepeatedPackage1, Package3, StatusPackage3, AbortPackage3 {
  /**
   * Of every variant.
   */
  int sessionId();
}
