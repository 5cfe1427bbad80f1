// Generated from DmTerms.tla: do not edit; run mvn -q -Pregenerate -pl codegen -am process-classes
// SPDX-License-Identifier: Apache-2.0
package org.omadm.protocol;

import org.omadm.runtime.Literal;

/**
 * What makes a device forget that a notification failed: that it accepted one, or
 * that a server has proved itself.
 *
 * <pre>
 * Lapse == {"onNotification", "onAuthentication"}
 * </pre>
 */
public enum Lapse implements Literal {
  ON_NOTIFICATION("onNotification"),

  ON_AUTHENTICATION("onAuthentication");

  private final String text;

  Lapse(String text) {
    this.text = text;
  }

  @Override
  public String text() {
    return text;
  }
}
