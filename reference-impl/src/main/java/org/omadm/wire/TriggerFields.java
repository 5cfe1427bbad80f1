// SPDX-License-Identifier: Apache-2.0
package org.omadm.wire;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.omadm.runtime.Octets;

/**
 * The fields of a trigger, the part of Package #0 that the digest covers (NOTI 6.1, 6.2).
 *
 * @param version ten bits: the version times ten, 11 for "1.1"
 * @param uiMode how to treat the user
 * @param initiator who caused the session
 * @param futureUse 27 bits; sent as 0, ignored but kept when received
 * @param sessionId 16 bits
 * @param serverIdentifier 1 to 255 octets in UTF-8
 * @param body the vendor-specific rest, often empty
 */
public record TriggerFields(
    int version,
    UiMode uiMode,
    Initiator initiator,
    int futureUse,
    int sessionId,
    String serverIdentifier,
    Octets body) {
  /** The version that conforming messages carry (NOTI 6.2.6). */
  public static final int VERSION_1_1 = 11;

  static final int MAX_VERSION = (1 << 10) - 1;
  static final int MAX_FUTURE_USE = (1 << 27) - 1;
  static final int MAX_SESSION_ID = (1 << 16) - 1;
  static final int MAX_IDENTIFIER_OCTETS = (1 << 8) - 1;

  /**
   * Refuses values that do not fit their bits with an {@link IllegalArgumentException} of one line.
   */
  public TriggerFields {
    checkRange("version", version, 0, MAX_VERSION);
    checkRange("future use", futureUse, 0, MAX_FUTURE_USE);
    checkRange("session id", sessionId, 0, MAX_SESSION_ID);
    checkRange(
        "octets of the server identifier",
        serverIdentifier.getBytes(UTF_8).length,
        1,
        MAX_IDENTIFIER_OCTETS);
  }

  /** The version as people write it: {@code 1.1} for 11, {@code 102.3} for 1023. */
  public String versionText() {
    return version / 10 + "." + version % 10;
  }

  private static void checkRange(String name, int value, int least, int most) {
    if (value < least || value > most) {
      throw new IllegalArgumentException(
          name + ": " + value + " is not in " + least + " to " + most);
    }
  }
}
