// SPDX-License-Identifier: Apache-2.0
package org.omadm.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;

/** Stands between a library that prints to a stream and a command that prints to a writer. */
final class WrittenLines extends OutputStream {
  private final PrintWriter writer;
  private final ByteArrayOutputStream line = new ByteArrayOutputStream();

  private WrittenLines(PrintWriter writer) {
    this.writer = writer;
  }

  /** A stream whose lines appear in the writer, each as soon as it ends. */
  static PrintStream to(PrintWriter writer) {
    return new PrintStream(new WrittenLines(writer), true, UTF_8);
  }

  @Override
  public void write(int octet) {
    line.write(octet);
    if (octet == '\n') {
      writer.print(line.toString(UTF_8));
      writer.flush();
      line.reset();
    }
  }
}
