// Generated from DmTerms.tla: do not edit; run mvn -q -Pregenerate -pl codegen -am process-classes
// SPDX-License-Identifier: Apache-2.0
package org.omadm.protocol;

import org.omadm.runtime.Literal;

/**
 * What binds the messages of a session to one another.
 *
 * <pre>
 * Binding == {"connection", "sessionId", "credential"}
 * </pre>
 */
public enum Binding implements Literal {
  CONNECTION("connection"),

  SESSION_ID("sessionId"),

  CREDENTIAL("credential");

  private final String text;

  Binding(String text) {
    this.text = text;
  }

  @Override
  public String text() {
    return text;
  }
}
