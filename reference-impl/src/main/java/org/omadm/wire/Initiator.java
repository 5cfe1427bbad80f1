// SPDX-License-Identifier: Apache-2.0
package org.omadm.wire;

/** Who caused the session (NOTI 6.2.8); one bit, a recommendation only. */
public enum Initiator {
  CLIENT(0, "client"),
  SERVER(1, "server");

  private final int bit;
  private final String text;

  Initiator(int bit, String text) {
    this.bit = bit;
    this.text = text;
  }

  /** The bit of the header, 0 or 1. */
  public int bit() {
    return bit;
  }

  /** The initiator for the lowest bit of {@code bits}. */
  static Initiator ofBit(int bits) {
    return values()[bits & 1];
  }

  /** The name as the command line prints and reads it. */
  @Override
  public String toString() {
    return text;
  }
}
