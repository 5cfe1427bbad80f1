// SPDX-License-Identifier: Apache-2.0
package org.omadm.wire;

/**
 * How the server asks the client to treat its user (NOTI 6.2.7); two bits, a recommendation only.
 */
public enum UiMode {
  NOT_SPECIFIED(0b00, "not-specified"),
  BACKGROUND(0b01, "background"),
  INFORMATIVE(0b10, "informative"),
  USER_INTERACTION(0b11, "user-interaction");

  private final int bits;
  private final String text;

  UiMode(int bits, String text) {
    this.bits = bits;
    this.text = text;
  }

  /** The two bits of the header, 0 to 3. */
  public int bits() {
    return bits;
  }

  /** The mode for the lowest two bits of {@code bits}. */
  static UiMode ofBits(int bits) {
    return values()[bits & 0b11];
  }

  /** The name as the command line prints and reads it. */
  @Override
  public String toString() {
    return text;
  }
}
