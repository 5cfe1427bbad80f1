// Generated from DmTerms.tla: do not edit; run mvn -q -Pregenerate -pl codegen -am process-classes
// SPDX-License-Identifier: Apache-2.0
package org.omadm.protocol;

import org.omadm.runtime.Literal;

/**
 * What of a server's store comes back with a copy: both nonces; the counter of session
 * ids as well; or all of it, secrets too.
 *
 * <pre>
 * Restoring == {"nonces", "sessionIds", "everything"}
 * </pre>
 */
public enum Restoring implements Literal {
  NONCES("nonces"),

  SESSION_IDS("sessionIds"),

  EVERYTHING("everything");

  private final String text;

  Restoring(String text) {
    this.text = text;
  }

  @Override
  public String text() {
    return text;
  }
}
