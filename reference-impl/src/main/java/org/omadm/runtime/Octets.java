// SPDX-License-Identifier: Apache-2.0
package org.omadm.runtime;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * Octets that never change. Two are compared in time that depends on their lengths only, and
 * neither {@link #toString} nor an exception shows them: they may be a secret.
 */
public final class Octets {
  private final byte[] value;
  private final int hash;

  private Octets(byte[] value) {
    this.value = value;
    this.hash = Arrays.hashCode(value);
  }

  public static Octets of(byte... value) {
    return new Octets(value.clone());
  }

  public static Octets ofUtf8(String text) {
    return new Octets(text.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * Reads pairs of hexadecimal digits, upper or lower case, without blanks.
   *
   * @throws IllegalArgumentException if they are not; the message does not repeat them
   */
  public static Octets ofHex(String digits) {
    try {
      return new Octets(HexFormat.of().parseHex(digits));
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException("not pairs of hexadecimal digits");
    }
  }

  public int size() {
    return value.length;
  }

  public byte[] toBytes() {
    return value.clone();
  }

  /** Lower-case hexadecimal digits. */
  public String toHex() {
    return HexFormat.of().formatHex(value);
  }

  /** The text these octets encode; octets that are not UTF-8 become U+FFFD. */
  public String toUtf8() {
    return new String(value, StandardCharsets.UTF_8);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Octets octets && MessageDigest.isEqual(value, octets.value);
  }

  @Override
  public int hashCode() {
    return hash;
  }

  /** Only how many. */
  @Override
  public String toString() {
    return value.length + " octets";
  }
}
