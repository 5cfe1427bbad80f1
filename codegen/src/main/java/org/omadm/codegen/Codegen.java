// SPDX-License-Identifier: Apache-2.0
package org.omadm.codegen;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/**
 * The command {@code omadm-codegen}. Exit codes: 0 good, 1 bad specification, 2 bad usage, 70 our
 * bug.
 */
@Command(
    name = "omadm-codegen",
    description = "Reads TLA+ specifications and writes Java state machines.",
    mixinStandardHelpOptions = true,
    subcommands = {ParseCommand.class, GenerateCommand.class, CompareCommand.class})
public final class Codegen {

  static final int GOOD = 0;
  static final int BAD_SPECIFICATION = 1;
  static final int BAD_USAGE = 2;
  static final int OUR_BUG = 70;

  public static void main(String[] args) {
    System.exit(run(args));
  }

  /** Runs the command and returns its exit code. */
  static int run(String... args) {
    return new CommandLine(new Codegen())
        .setExitCodeExceptionMapper(failure -> OUR_BUG)
        .execute(args);
  }
}
