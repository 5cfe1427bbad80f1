// Generated from DmTerms.tla: do not edit; run mvn -q -Pregenerate -pl codegen -am process-classes
// SPDX-License-Identifier: Apache-2.0
package org.omadm.protocol;

import org.omadm.runtime.Literal;

/**
 * The notification that reaches a device in a session: lost, heard when the session is over,
 * or checked at once and answered when the session is over.
 *
 * <pre>
 * InSessionTrigger == {"refused", "queued", "checked"}
 * </pre>
 */
public enum InSessionTrigger implements Literal {
  REFUSED("refused"),

  QUEUED("queued"),

  CHECKED("checked");

  private final String text;

  InSessionTrigger(String text) {
    this.text = text;
  }

  @Override
  public String text() {
    return text;
  }
}
