// Generated from DmTerms.tla: do not edit; run mvn -q -Pregenerate -pl codegen -am process-classes
// SPDX-License-Identifier: Apache-2.0
package org.omadm.protocol;

import org.omadm.runtime.Literal;

/**
 * The notifications with the backup nonce after which secrets are renewed: all that
 * were sent, or those that opened a session as far as the server knows.
 *
 * <pre>
 * Due == {"sent", "used"}
 * </pre>
 */
public enum Due implements Literal {
  SENT("sent"),

  USED("used");

  private final String text;

  Due(String text) {
    this.text = text;
  }

  @Override
  public String text() {
    return text;
  }
}
