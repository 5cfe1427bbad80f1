// SPDX-License-Identifier: Apache-2.0
package org.omadm.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.PrintWriter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.omadm.store.StoreException;
import org.omadm.transport.TransportException;
import org.omadm.wire.WireException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.ScopeType;

/** The command {@code omadm}: the list of its subcommands and what becomes of their exceptions. */
@Command(
    name = "omadm",
    mixinStandardHelpOptions = true,
    scope = ScopeType.INHERIT,
    usageHelpWidth = 100,
    version = "omadm 0.1.0",
    description = "OMA Device Management's security exchange: specification, peers and tools.",
    footer = {
      "",
      "Example:",
      "  omadm vectors run spec/vectors/known-answers.json",
      "",
      "Exit codes: 0 good; 1 read and judged bad; 2 could not judge; 70 a fault of omadm."
    },
    subcommands = {
      CheckCommand.class,
      DemoCommand.class,
      JudgeCommand.class,
      ReadingsCommand.class,
      TriggerCommand.class,
      VectorsCommand.class
    })
public final class Omadm {
  /** Runs one command on the process's own streams and ends the process with its exit code. */
  public static void main(String[] args) {
    PrintWriter out = new PrintWriter(System.out, true, UTF_8);
    PrintWriter err = new PrintWriter(System.err, true, UTF_8);
    System.exit(run(out, err, args));
  }

  /**
   * Runs one command.
   *
   * @param out where the answer goes
   * @param err where complaints go, each one line; a stack trace only for a fault of omadm
   * @return one of the {@link ExitCode}s
   */
  public static int run(PrintWriter out, PrintWriter err, String... args) {
    CommandLine omadm = new CommandLine(new Omadm());
    omadm.setOut(out).setErr(err).setCaseInsensitiveEnumValuesAllowed(true);
    omadm.setParameterExceptionHandler(Omadm::badUsage);
    omadm.setExecutionExceptionHandler(Omadm::failed);
    try {
      return omadm.execute(args);
    } catch (StackOverflowError | OutOfMemoryError e) {
      return ourFault(err, e);
    } finally {
      out.flush();
      err.flush();
    }
  }

  private static int badUsage(ParameterException e, String[] args) {
    CommandLine command = e.getCommandLine();
    String name = command.getCommandSpec().qualifiedName();
    String cause = decapitalized(oneLine(e.getMessage()).replaceFirst("^Error: ", ""));
    command.getErr().println(name + ": " + cause + "; help: " + name + " --help");
    return ExitCode.UNUSABLE;
  }

  private static int failed(Exception e, CommandLine command, ParseResult parsed) {
    PrintWriter err = command.getErr();
    if (e instanceof UserMistake
        || e instanceof TransportException
        || e instanceof StoreException) {
      err.println(oneLine(e.getMessage()));
      return ExitCode.UNUSABLE;
    }
    if (e instanceof WireException) {
      err.println(oneLine(e.getMessage()));
      return ExitCode.JUDGED_BAD;
    }
    return ourFault(err, e);
  }

  private static int ourFault(PrintWriter err, Throwable e) {
    err.println("this is a fault of omadm, please report it with the lines below");
    e.printStackTrace(err);
    return ExitCode.OUR_FAULT;
  }

  private static String oneLine(@Nullable String message) {
    return message == null ? "no cause given" : message.strip().replaceAll("\\s*\\R\\s*", " ");
  }

  private static String decapitalized(String message) {
    return message.substring(0, 1).toLowerCase(Locale.ROOT) + message.substring(1);
  }
}
