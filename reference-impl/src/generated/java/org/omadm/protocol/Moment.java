// Generated from DmTerms.tla: do not edit; run mvn -q -Pregenerate -pl codegen -am process-classes
// SPDX-License-Identifier: Apache-2.0
package org.omadm.protocol;

import org.omadm.runtime.Literal;

/**
 * When a new nonce replaces the stored one.
 *
 * <pre>
 * Moment == {"sent", "acknowledged"}
 * </pre>
 */
public enum Moment implements Literal {
  SENT("sent"),

  ACKNOWLEDGED("acknowledged");

  private final String text;

  Moment(String text) {
    this.text = text;
  }

  @Override
  public String text() {
    return text;
  }
}
