// Generated from DmClient.tla: do not edit; run mvn -q -Pregenerate -pl codegen -am process-classes
// SPDX-License-Identifier: Apache-2.0
package org.omadm.protocol;

import org.omadm.runtime.Literal;

/**
 * idle: no session. opened: Package #1 is on its way. answered: Package #1 was sent
 * again after a challenge. authenticated: the server has proved itself, and
 * Package #3 is on its way. aborting: the device has said that it gives the session up.
 *
 * <pre>
 * ClientPhase == {"idle", "opened", "answered", "authenticated", "aborting"}
 * </pre>
 */
public enum ClientPhase implements Literal {
  IDLE("idle"),

  OPENED("opened"),

  ANSWERED("answered"),

  AUTHENTICATED("authenticated"),

  ABORTING("aborting");

  private final String text;

  ClientPhase(String text) {
    this.text = text;
  }

  @Override
  public String text() {
    return text;
  }
}
