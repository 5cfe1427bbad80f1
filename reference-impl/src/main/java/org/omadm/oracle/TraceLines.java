// SPDX-License-Identifier: Apache-2.0
package org.omadm.oracle;

import java.io.IOException;
import java.io.Reader;
import org.jspecify.annotations.Nullable;

/** The lines of a trace, of which none may be so long that it fills the memory. */
final class TraceLines {
  /** Characters that a line may have. */
  static final int LONGEST = 1 << 20;

  private final Reader trace;
  private int number;

  TraceLines(Reader trace) {
    this.trace = trace;
  }

  /** The number of the last line, from 1. */
  int number() {
    return number;
  }

  /** The next line without its end, or null if there is none. */
  @Nullable String next() throws IOException, TraceException {
    number++;
    StringBuilder line = new StringBuilder();
    int character = trace.read();
    if (character < 0) {
      return null;
    }
    for (; character >= 0 && character != '\n'; character = trace.read()) {
      if (line.length() == LONGEST) {
        throw new TraceException("line " + number + ": longer than " + LONGEST + " characters");
      }
      line.append((char) character);
    }
    return line.toString();
  }
}
