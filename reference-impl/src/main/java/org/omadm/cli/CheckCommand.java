// SPDX-License-Identifier: Apache-2.0
package org.omadm.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.omadm.modelcheck.CheckOptions;
import org.omadm.modelcheck.CheckReport;
import org.omadm.modelcheck.CheckRun;
import org.omadm.modelcheck.Distribution;
import org.omadm.modelcheck.ProgressLine;
import org.omadm.modelcheck.SpecFolder;
import org.omadm.modelcheck.SpecificationUnreadable;
import org.omadm.modelcheck.Verdict;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code omadm check}: the models of the manifest through TLC. */
@Command(
    name = "check",
    description =
        "Runs the models of the specification through TLC and compares each answer with the"
            + " manifest. Prints one line a model, shows progress on standard error, and exits 1"
            + " if any answer differs.",
    footer = {
      "",
      "Examples:",
      "  omadm check --quick",
      "  omadm check --only ServerSecretKept --trace",
      "  omadm check --only HardenedThreeFaults --distributed --workers 4",
      "",
      "A worker on another machine, for a search that was started with --host ADDRESS:",
      "  java -Djava.rmi.server.hostname=ITS_ADDRESS -Dtlc2.tool.distributed.TLCServer.port=10997 \\",
      "    -cp omadm.jar tlc2.tool.distributed.TLCWorker ADDRESS"
    })
final class CheckCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Option(names = "--quick", description = "Run only the models that the manifest calls quick.")
  private boolean quick;

  @Option(
      names = "--only",
      arity = "1..*",
      paramLabel = "NAME",
      description = "Run only the models of these names.")
  private List<String> only = List.of();

  @Option(
      names = "--folder",
      paramLabel = "DIR",
      description = "Check the specification in this folder instead of the one that omadm brings.")
  private @Nullable Path folder;

  @Option(names = "--trace", description = "Print the trace of each model that TLC refutes.")
  private boolean trace;

  @Option(
      names = "--workers",
      paramLabel = "N",
      description =
          "Search with N threads where a model allows it; as many as processors by default. With"
              + " --distributed, N processes.")
  private int workers = CheckOptions.defaults().workers();

  @Option(
      names = "--distributed",
      description =
          "Search with TLC's own server and workers, each a process: for large models, with"
              + " workers on other machines too. Safety models of --only alone. A refuted model is"
              + " searched once more undistributed, for its trace.")
  private boolean distributed;

  @Option(
      names = "--host",
      paramLabel = "ADDRESS",
      description =
          "The address at which the processes of --distributed listen, which workers on other"
              + " machines must reach; the loopback by default. They ask nobody who he is, so name"
              + " one of a network that is trusted.")
  private String host = Distribution.LOOPBACK;

  @Option(
      names = "--port",
      paramLabel = "PORT",
      description = "The port of the server of --distributed; 10997 by default.")
  private int port = Distribution.DEFAULT_PORT;

  @Mixin private JsonOutput json;

  @Override
  public Integer call() {
    if (workers < 1) {
      throw new ParameterException(spec.commandLine(), "option '--workers' needs at least 1");
    }
    if (distributed && only.isEmpty()) {
      throw new ParameterException(spec.commandLine(), "option '--distributed' needs '--only'");
    }
    if (port < 1 || port > 65535) {
      throw new ParameterException(
          spec.commandLine(), "option '--port' needs a port from 1 to 65535");
    }
    try (SpecFolder specification =
        folder == null ? SpecFolder.fromClassPath() : SpecFolder.of(folder)) {
      CheckReport report = run(specification);
      if (report.verdicts().isEmpty()) {
        throw new UserMistake(
            "--quick", "none of the chosen models is quick", "leave the option out");
      }
      return report.surprises() == 0 ? ExitCode.GOOD : ExitCode.JUDGED_BAD;
    } catch (SpecificationUnreadable e) {
      throw new UserMistake(e);
    }
  }

  private CheckReport run(SpecFolder specification) {
    CheckOptions undistributed =
        CheckOptions.defaults().withNames(only).withQuickOnly(quick).withWorkers(workers);
    CheckOptions options =
        distributed ? undistributed.withDistribution(distribution()) : undistributed;
    ProgressLine progress = ProgressLine.onStandardError();
    PrintWriter out = spec.commandLine().getOut();
    if (json.wanted()) {
      CheckReport report = CheckRun.run(specification, options, progress, verdict -> {});
      out.println(report.json());
      return report;
    }
    CheckReport report = CheckRun.run(specification, options, WrittenLines.to(out), progress);
    if (trace) {
      report.verdicts().forEach(verdict -> printTrace(out, verdict));
    }
    printSummary(out, report);
    return report;
  }

  /** TLC tells of an address that cannot be had as of a fault in the specification. */
  private Distribution distribution() {
    try (ServerSocket free = new ServerSocket(port, 1, InetAddress.getByName(host))) {
      return new Distribution(host, free.getLocalPort());
    } catch (UnknownHostException e) {
      throw new UserMistake(
          "--host " + host, "nobody knows this address", "name one of this machine");
    } catch (IOException e) {
      throw new UserMistake(
          "--port " + port,
          "is in use, or " + host + " is not an address of this machine",
          "choose another port, or an address of this machine");
    }
  }

  private static void printTrace(PrintWriter out, Verdict verdict) {
    verdict
        .result()
        .trace()
        .ifPresent(
            found -> {
              out.printf("%n%s: %s%n", verdict.model().name(), verdict.model().shows());
              out.print(found.text());
            });
  }

  private static void printSummary(PrintWriter out, CheckReport report) {
    int all = report.verdicts().size();
    out.printf("%n%d of %d models as the manifest says%n", all - report.surprises(), all);
  }
}
