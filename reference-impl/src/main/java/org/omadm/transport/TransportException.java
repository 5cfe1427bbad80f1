// SPDX-License-Identifier: Apache-2.0
package org.omadm.transport;

/** Says in one line between which ends octets could not travel, why, and what to do. */
public final class TransportException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String place;
  private final String reason;
  private final String help;

  TransportException(String place, String reason, String help) {
    super("\"" + place + "\": " + reason + "; help: " + help);
    this.place = place;
    this.reason = reason;
    this.help = help;
  }

  TransportException(String place, String reason, String help, Throwable cause) {
    this(place, reason, help);
    initCause(cause);
  }

  /** The URL, or the address and port. */
  public String place() {
    return place;
  }

  /** What went wrong there. */
  public String reason() {
    return reason;
  }

  /** What its user can do. */
  public String help() {
    return help;
  }
}
