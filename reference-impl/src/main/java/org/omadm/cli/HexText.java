// SPDX-License-Identifier: Apache-2.0
package org.omadm.cli;

import org.omadm.runtime.Octets;

/** Hexadecimal that a user wrote on the command line. */
final class HexText {
  private HexText() {}

  /** Reads pairs of digits; white space between them is skipped. */
  static Octets octets(String option, String text) {
    try {
      return Octets.ofHex(text.replaceAll("\\s", ""));
    } catch (IllegalArgumentException e) {
      throw new UserMistake(
          option, "not pairs of hexadecimal digits", "write two digits an octet, like 00ff");
    }
  }
}
