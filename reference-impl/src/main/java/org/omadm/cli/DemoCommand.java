// SPDX-License-Identifier: Apache-2.0
package org.omadm.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.omadm.oracle.Judge;
import org.omadm.oracle.Judgement;
import org.omadm.oracle.TraceException;
import org.omadm.page.Page;
import org.omadm.readings.Row;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code omadm demo}: the main job, from the models to two peers that resynchronise over TLS. */
@Command(
    name = "demo",
    mixinStandardHelpOptions = true,
    description = {
      "Checks the quick models with TLC, then lets a client and a server that have lost step",
      "resynchronise over HTTPS, and ends with the verdict of every model."
    },
    footer = {
      "",
      "Examples:",
      "  omadm demo --bytes --trace demo.jsonl",
      "  omadm demo --no-check --html demo.html",
      "  omadm demo --no-check --profile WindowsMobile65 --insecure"
    })
final class DemoCommand implements java.util.concurrent.Callable<Integer> {
  private static final int SEED_STEPS = 11;

  @Spec private CommandSpec spec;
  @Mixin private JsonOutput json;

  @Option(
      names = "--bytes",
      description = {
        "Show the octets that go into every digest. Among them are hashes of the",
        "demonstration's secrets, which are worth as much as the secrets."
      })
  private boolean bytes;

  @Option(
      names = "--no-check",
      description = "Leave the models out; the verdict table is then missing.")
  private boolean noCheck;

  @Option(
      names = "--trace",
      paramLabel = "FILE",
      description = {
        "Write the steps of both peers to a new file, for 'omadm judge'.",
        "It holds the secrets of the demonstration's account."
      })
  private @Nullable Path trace;

  @Option(
      names = "--html",
      paramLabel = "FILE",
      description = {
        "Write what the peers do as one page for a browser, in the place of an older",
        "one. With every message, but without the new secrets in it; with --bytes",
        "also the octets that go into every digest."
      })
  private @Nullable Path html;

  @Option(
      names = "--profile",
      paramLabel = "NAME",
      description = {
        "Run under the readings of this name, of which 'omadm readings' tells: Hardened",
        "by default. All others are weak, and refused without --insecure."
      })
  private String profileName = Row.HARDENED;

  @Option(
      names = "--insecure",
      description = {
        "Run a weak profile all the same. It is shown as it ends, in step or not; what",
        "is judged is only that both peers did what the profile says."
      })
  private boolean insecure;

  @Override
  public Integer call() throws IOException, InterruptedException {
    DemoProfile profile = DemoProfile.of(profileName);
    profile.refuseUnless(insecure);
    Optional<PageFile> page = Optional.ofNullable(html).map(PageFile::of);
    PrintWriter out = spec.commandLine().getOut();
    PrintWriter told = json.wanted() ? new PrintWriter(Writer.nullWriter()) : out;
    Path folder = Files.createTempDirectory("omadm-demo");
    try {
      Optional<DemoModels> models =
          noCheck ? Optional.empty() : Optional.of(DemoModels.check(told));
      Path file = trace == null ? folder.resolve("trace.jsonl") : trace;
      if (profile.isWeak()) {
        told.println("Profile " + profileName + ": " + profile.weakness());
      }
      DemoRun run = DemoRun.play(profile, folder, file, told, bytes);
      Judgement judgement = judge(file);
      String legal = judged(judgement);
      told.println("\n" + legal + (trace == null ? "" : " (" + file + ")"));
      models.ifPresent(checked -> checked.printTable(told));
      boolean good =
          (profile.isWeak() || isAsTheSeedSays(run))
              && judgement instanceof Judgement.Legal
              && models.map(DemoModels::asExpected).orElse(true);
      String answer = answer(good, profile, run);
      told.println();
      told.println(answer);
      if (json.wanted()) {
        print(out, profile, run, judgement, models, good);
      }
      page.ifPresent(wanted -> write(DemoPage.of(run.moments(), List.of(legal, answer)), wanted));
      return good ? ExitCode.GOOD : ExitCode.JUDGED_BAD;
    } finally {
      delete(folder);
    }
  }

  private static boolean isAsTheSeedSays(DemoRun run) {
    return run.inStep()
        && run.seedSteps().equals(IntStream.rangeClosed(1, SEED_STEPS).boxed().toList());
  }

  private static String answer(boolean good, DemoProfile profile, DemoRun run) {
    if (!good) {
      return "something is not as it should be";
    }
    if (!profile.isWeak()) {
      return "all is as the specification says";
    }
    return "both peers did what %s says, and are %s; nothing is promised of it"
        .formatted(profile.row().name(), run.inStep() ? "in step" : "not in step");
  }

  private static Judgement judge(Path file) throws IOException {
    try (var lines = Files.newBufferedReader(file)) {
      return Judge.judge(lines);
    } catch (TraceException e) {
      throw new IllegalStateException("the demonstration wrote no trace: " + e.getMessage(), e);
    }
  }

  /** With {@code --json}, what is printed beside the document goes to standard error. */
  private void write(Page page, PageFile file) {
    PrintWriter out = json.wanted() ? spec.commandLine().getErr() : spec.commandLine().getOut();
    out.println(file.write(page));
  }

  private static String judged(Judgement judgement) {
    return judgement instanceof Judgement.Legal legal
        ? "the trace of %d steps of the client and %d of the server is legal"
            .formatted(legal.clientSteps(), legal.serverSteps())
        : "the trace is not legal: " + judgement;
  }

  private static void print(
      PrintWriter out,
      DemoProfile profile,
      DemoRun run,
      Judgement judgement,
      Optional<DemoModels> models,
      boolean good) {
    ObjectNode answer = JsonOutput.object();
    answer.put("good", good);
    answer.put("profile", profile.row().name());
    answer.put("inStep", run.inStep());
    answer.put("traceIsLegal", judgement instanceof Judgement.Legal);
    run.seedSteps().forEach(answer.putArray("seedSteps")::add);
    answer.set("scenes", run.scenes());
    models.ifPresent(checked -> answer.set("models", checked.json()));
    JsonOutput.print(out, answer);
  }

  private static void delete(Path folder) {
    try (var files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
      Files.delete(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
