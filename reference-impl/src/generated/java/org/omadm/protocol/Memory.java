// Generated from DmTerms.tla: do not edit; run mvn -q -Pregenerate -pl codegen -am process-classes
// SPDX-License-Identifier: Apache-2.0
package org.omadm.protocol;

import org.omadm.runtime.Literal;

/**
 * What a device remembers of the triggers it accepted: nothing, their digests, or the
 * highest session id.
 *
 * <pre>
 * Memory == {"none", "digests", "sessionIds"}
 * </pre>
 */
public enum Memory implements Literal {
  NONE("none"),

  DIGESTS("digests"),

  SESSION_IDS("sessionIds");

  private final String text;

  Memory(String text) {
    this.text = text;
  }

  @Override
  public String text() {
    return text;
  }
}
