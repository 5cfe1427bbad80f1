// SPDX-License-Identifier: Apache-2.0
package org.omadm.wire;

import java.util.Locale;
import java.util.regex.Pattern;

/** A session id as SyncML writes it: one to four upper-case hexadecimal digits (NOTI 6.2.10). */
public final class SessionIdText {
  private static final Pattern FORM = Pattern.compile("[0-9A-Fa-f]{1,4}");

  private SessionIdText() {}

  /** The text of {@code sessionId}, which is in 0 to 65535, without leading zeros. */
  public static String format(int sessionId) {
    if (sessionId < 0 || sessionId > TriggerFields.MAX_SESSION_ID) {
      throw new IllegalArgumentException("session id: " + sessionId + " is not in 0 to 65535");
    }
    return Integer.toHexString(sessionId).toUpperCase(Locale.ROOT);
  }

  /** Reads a session id; lower case and leading zeros pass, since the value is the same. */
  public static int parse(String text, String place) throws WireException {
    if (!FORM.matcher(text).matches()) {
      throw new WireException(
          WireFault.BAD_VALUE,
          place,
          "the session id is not one to four hexadecimal digits",
          "write it as 1 to FFFF");
    }
    return Integer.parseInt(text, 16);
  }
}
