// SPDX-License-Identifier: Apache-2.0
package org.omadm.codegen;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;

/**
 * The command {@code omadm-codegen}. Exit codes: 0 good, 1 bad specification, 2 bad usage, 70 our
 * bug.
 */
@Command(
    name = "omadm-codegen",
    description = "Reads TLA+ specifications and writes Java state machines.",
    mixinStandardHelpOptions = true,
    version = "omadm-codegen 0.1.0",
    scope = ScopeType.INHERIT,
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
    return run(
        new PrintWriter(System.out, true, UTF_8), new PrintWriter(System.err, true, UTF_8), args);
  }

  /**
   * Runs the command and returns its exit code.
   *
   * @param out where the answer goes
   * @param err where complaints go; a stack trace only for a bug of ours
   */
  static int run(PrintWriter out, PrintWriter err, String... args) {
    var command = new CommandLine(new Codegen()).setOut(out).setErr(err);
    command.setParameterExceptionHandler(Codegen::badUsage);
    command.setExecutionExceptionHandler((failure, line, parsed) -> ourBug(err, failure));
    try {
      return command.execute(args);
    } catch (StackOverflowError | OutOfMemoryError failure) {
      return ourBug(err, failure);
    } finally {
      out.flush();
      err.flush();
    }
  }

  private static int badUsage(ParameterException mistake, String[] args) {
    var command = mistake.getCommandLine();
    var name = command.getCommandSpec().qualifiedName();
    var cause = String.valueOf(mistake.getMessage()).strip().replaceAll("\\s*\\R\\s*", " ");
    command
        .getErr()
        .printf(
            "error: %s%n  help: %s --help%n",
            Character.toLowerCase(cause.charAt(0)) + cause.substring(1), name);
    return BAD_USAGE;
  }

  private static int ourBug(PrintWriter err, Throwable failure) {
    err.println("this is a bug of omadm-codegen, please report it with the lines below");
    failure.printStackTrace(err);
    return OUR_BUG;
  }
}
