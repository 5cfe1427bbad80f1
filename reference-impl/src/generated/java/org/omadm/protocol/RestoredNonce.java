// Generated from DmTerms.tla: do not edit; run mvn -q -Pregenerate -pl codegen -am process-classes
// SPDX-License-Identifier: Apache-2.0
package org.omadm.protocol;

import org.omadm.runtime.Literal;

/**
 * The client nonce of a server whose store was restored: that of the copy, or one that
 * no device knows, so that the next one is challenged.
 *
 * <pre>
 * RestoredNonce == {"asRestored", "fresh"}
 * </pre>
 */
public enum RestoredNonce implements Literal {
  AS_RESTORED("asRestored"),

  FRESH("fresh");

  private final String text;

  RestoredNonce(String text) {
    this.text = text;
  }

  @Override
  public String text() {
    return text;
  }
}
