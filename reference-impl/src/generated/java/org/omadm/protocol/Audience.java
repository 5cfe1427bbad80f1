// Generated from DmTerms.tla: do not edit; run mvn -q -Pregenerate -pl codegen -am process-classes
// SPDX-License-Identifier: Apache-2.0
package org.omadm.protocol;

import org.omadm.runtime.Literal;

/**
 * Whom the server shows its credentials.
 *
 * <pre>
 * Audience == {"device", "anyone"}
 * </pre>
 */
public enum Audience implements Literal {
  DEVICE("device"),

  ANYONE("anyone");

  private final String text;

  Audience(String text) {
    this.text = text;
  }

  @Override
  public String text() {
    return text;
  }
}
