// SPDX-License-Identifier: Apache-2.0
package org.omadm.modelcheck;

import java.util.List;

/**
 * One message of TLC's {@code -tool} output.
 *
 * @param code TLC's number for it, {@link #UNFRAMED} for lines outside any message, {@link #COUNTS}
 *     for the child's own
 * @param isError whether TLC marks it as an error
 */
record ToolMessage(int code, boolean isError, List<String> lines) {

  static final int UNFRAMED = -1;
  static final int COUNTS = -2;

  ToolMessage {
    lines = List.copyOf(lines);
  }

  String text() {
    return String.join("\n", lines);
  }
}
