// SPDX-License-Identifier: Apache-2.0
package org.omadm.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.stream.Stream;

/** One run of {@code omadm} inside the test: exit code and what was printed. */
record CliRun(int exitCode, String out, String err) {
  static CliRun of(String... args) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int exitCode = Omadm.run(new PrintWriter(out), new PrintWriter(err), args);
    return new CliRun(exitCode, out.toString(), err.toString());
  }

  /** A command on the specification in a folder. */
  static CliRun on(Path folder, String command, String... options) {
    return of(
        Stream.concat(Stream.of(command, "--folder", folder.toString()), Stream.of(options))
            .toArray(String[]::new));
  }

  /** The user's mistake was told in one line that says this, and nothing else was printed. */
  void assertUnusable(String cause) {
    assertThat(err).contains(cause).hasLineCount(1);
    assertThat(out).isEmpty();
    assertThat(exitCode).isEqualTo(ExitCode.UNUSABLE);
  }
}
