// SPDX-License-Identifier: Apache-2.0
package org.omadm.codegen;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.omadm.codegen.ParseVerdict.Question;
import org.omadm.codegen.parse.LargeStack;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code parse FILE...}: says for each file whether it is TLA+ as we read it. */
@Command(
    name = "parse",
    description = "Reads TLA+ modules, each alone, and reports what is wrong with their syntax.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Example: omadm-codegen parse spec/DmClient.tla spec/DmServer.tla",
      "Example: omadm-codegen parse --sany --time spec/*.tla",
      "Exit codes: 0 all are good; 1 one has errors, or SANY says otherwise; 2 bad usage or"
          + " unreadable file; 70 our fault."
    })
final class ParseCommand implements Callable<Integer> {

  private static final long TICK_MILLIS = 2000;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(arity = "1..*", paramLabel = "FILE", description = "A .tla file.")
  private List<Path> files = List.of();

  @Option(
      names = {"-I", "--library"},
      paramLabel = "DIR",
      description =
          "Read what the modules extend and have instances of, too: beside each file, then here.")
  private List<Path> libraries = List.of();

  @Option(names = "--sany", description = "Ask SANY too, and compare its trees with ours.")
  private boolean sany;

  @Option(names = "--time", description = "Measure both parsers, after parsing everything once.")
  private boolean time;

  @Option(names = "--json", description = "Print one JSON object for each file.")
  private boolean json;

  @Override
  public Integer call() throws Exception {
    return LargeStack.callChecked(this::parse);
  }

  private int parse() throws IOException {
    ParseReport report = new ParseReport(spec.commandLine().getOut(), spec.commandLine().getErr());
    List<ParseVerdict> verdicts = new ArrayList<>();
    Question question = new Question(libraries, sany || time);
    long lastTick = System.currentTimeMillis();
    for (Path file : files) {
      ParseVerdict verdict = ParseVerdict.of(file, question);
      verdicts.add(verdict);
      report.print(verdict, json);
      if (!json && System.currentTimeMillis() - lastTick >= TICK_MILLIS) {
        lastTick = System.currentTimeMillis();
        report.progress(verdicts.size(), files.size());
      }
    }
    ParseSummary summary = ParseSummary.of(verdicts, times(verdicts));
    if (question.sany() || files.size() > 1) {
      report.print(summary, json);
    }
    return exitCode(summary);
  }

  private Optional<ParseTimes> times(List<ParseVerdict> verdicts) throws IOException {
    return time
        ? Optional.of(
            ParseTimes.of(
                verdicts.stream()
                    .filter(verdict -> verdict.sany().isPresent())
                    .map(ParseVerdict::file)
                    .toList()))
        : Optional.empty();
  }

  private static int exitCode(ParseSummary summary) {
    if (summary.unreadable() > 0) {
      return Codegen.BAD_USAGE;
    }
    return summary.good() == summary.files() && summary.differing() == 0
        ? Codegen.GOOD
        : Codegen.BAD_SPECIFICATION;
  }
}
