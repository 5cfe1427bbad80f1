// Generated from DmServer.tla: do not edit; run mvn -q -Pregenerate -pl codegen -am process-classes
// SPDX-License-Identifier: Apache-2.0
package org.omadm.protocol;

import org.omadm.runtime.Literal;

/**
 * idle: nothing asked. notified: a notification is out. authenticated: the device
 * has proved itself, and Package #2 is on its way. renewingFirst, renewing, commanding: a
 * command is on its way, renewingFirst the first of two that replace secrets.
 *
 * <pre>
 * ServerPhase == {"idle", "notified", "authenticated", "renewingFirst", "renewing", "commanding"}
 * </pre>
 */
public enum ServerPhase implements Literal {
  IDLE("idle"),

  NOTIFIED("notified"),

  AUTHENTICATED("authenticated"),

  RENEWING_FIRST("renewingFirst"),

  RENEWING("renewing"),

  COMMANDING("commanding");

  private final String text;

  ServerPhase(String text) {
    this.text = text;
  }

  @Override
  public String text() {
    return text;
  }
}
