// SPDX-License-Identifier: Apache-2.0
package org.omadm.store;

/**
 * Says in one line which store could not be used, why, and what to do. Nothing that was saved is
 * lost by it.
 */
public final class StoreException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String place;
  private final String reason;
  private final String help;

  StoreException(String place, String reason, String help) {
    super("\"" + place + "\": " + reason + "; help: " + help);
    this.place = place;
    this.reason = reason;
    this.help = help;
  }

  StoreException(String place, String reason, String help, Throwable cause) {
    this(place, reason, help);
    initCause(cause);
  }

  /** The file, as the caller named it. */
  public String place() {
    return place;
  }

  /** What is wrong with it. */
  public String reason() {
    return reason;
  }

  /** What its user can do. */
  public String help() {
    return help;
  }
}
