// SPDX-License-Identifier: Apache-2.0
package org.omadm.properties.protocol;

/** A connection ended, and the device got no answer. */
public final class LineIsDead extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private static final String PREFIX = "the line is dead: ";

  public LineIsDead(String reason) {
    super(textOf(reason));
  }

  /** What a session says that failed for this reason. */
  static String textOf(String reason) {
    return PREFIX + reason;
  }

  /** Whether a session that says so failed because its connection ended. */
  static boolean isText(String text) {
    return text.startsWith(PREFIX);
  }
}
