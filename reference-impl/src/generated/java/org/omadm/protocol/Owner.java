// Generated from DmTerms.tla: do not edit; run mvn -q -Pregenerate -pl codegen -am process-classes
// SPDX-License-Identifier: Apache-2.0
package org.omadm.protocol;

import org.omadm.runtime.Literal;

/**
 * To whom a challenge belongs.
 *
 * <pre>
 * Owner == {"connection", "device"}
 * </pre>
 */
public enum Owner implements Literal {
  CONNECTION("connection"),

  DEVICE("device");

  private final String text;

  Owner(String text) {
    this.text = text;
  }

  @Override
  public String text() {
    return text;
  }
}
