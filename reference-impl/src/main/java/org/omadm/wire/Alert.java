// SPDX-License-Identifier: Apache-2.0
package org.omadm.wire;

/**
 * An alert without items (REP, Alert).
 *
 * @param code for example {@link #SERVER_INITIATED}
 */
public record Alert(int cmdId, int code) implements Command {
  /** The name of the element. */
  public static final String NAME = "Alert";

  /** The session answers a trigger. */
  public static final int SERVER_INITIATED = 1200;

  /** The client begins the session by itself. */
  public static final int CLIENT_INITIATED = 1201;

  /** The sender ends the session. */
  public static final int ABORT = 1223;

  @Override
  public String name() {
    return NAME;
  }
}
