// SPDX-License-Identifier: Apache-2.0
package org.omadm.wire;

import java.util.Base64;
import org.omadm.runtime.Octets;

/**
 * Base64 as the messages use it (Q28): written with padding in one line, read with or without
 * either.
 */
public final class Base64Text {
  private Base64Text() {}

  /** Base64 with padding and without line breaks. */
  public static String encode(Octets octets) {
    return Base64.getEncoder().encodeToString(octets.toBytes());
  }

  /**
   * Reads base64; white space is skipped and padding may be missing.
   *
   * @param place what an error names, since the text itself may be a secret
   */
  public static Octets decode(String text, String place) throws WireException {
    try {
      return Octets.of(Base64.getDecoder().decode(text.replaceAll("[ \\t\\r\\n]", "")));
    } catch (IllegalArgumentException e) {
      throw new WireException(
          WireFault.BAD_VALUE,
          place,
          "not base64",
          "use the alphabet A-Z a-z 0-9 + / and padding =");
    }
  }
}
