// Generated from DmTerms.tla: do not edit; run mvn -q -Pregenerate -pl codegen -am process-classes
// SPDX-License-Identifier: Apache-2.0
package org.omadm.protocol;

import org.omadm.runtime.Literal;

/**
 * The name in the digest of a notification: that which the notification carries, or that of
 * the SRVCRED entry.
 *
 * <pre>
 * NameOfTrigger == {"serverIdentifier", "serverName"}
 * </pre>
 */
public enum NameOfTrigger implements Literal {
  SERVER_IDENTIFIER("serverIdentifier"),

  SERVER_NAME("serverName");

  private final String text;

  NameOfTrigger(String text) {
    this.text = text;
  }

  @Override
  public String text() {
    return text;
  }
}
