// SPDX-License-Identifier: Apache-2.0
package org.omadm.codegen;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.omadm.codegen.compare.Comparison;
import org.omadm.codegen.compare.ComparisonFailed;
import org.omadm.codegen.compare.ComparisonReport;
import org.omadm.codegen.compare.EvaluationException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code compare SPEC.tla}: whether generated Java does exactly what TLC says the model does. */
@Command(
    name = "compare",
    description =
        "Searches the Java generated from a specification, compares states and labelled steps with"
            + " TLC's.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Example: omadm-codegen compare spec/MCSystem.tla --config spec/Hardened.cfg",
      "Exit codes: 0 the graphs are equal; 1 they differ, nothing can be compared, or the"
          + " specification has errors;"
          + " 2 bad usage or unreadable file; 70 our fault."
    })
final class CompareCommand implements Callable<Integer> {

  private static final long TICK_MILLIS = 1000;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(paramLabel = "SPEC.tla", description = "The module of the model.")
  private Path module = Path.of("");

  @Option(
      names = "--config",
      paramLabel = "FILE",
      description = "The configuration; if not given, the module's name with .cfg.")
  private Optional<Path> config = Optional.empty();

  @Option(
      names = {"-I", "--library"},
      paramLabel = "DIR",
      description = "A folder with modules that are not beside the model; may be repeated.")
  private List<Path> libraries = List.of();

  @Option(
      names = "--timeout",
      paramLabel = "SECONDS",
      defaultValue = "1800",
      description = "Stops each of the two searches after so long; ${DEFAULT-VALUE} if not given.")
  private long timeout = 1800;

  @Option(names = "--json", description = "Print one JSON object.")
  private boolean json;

  private long lastTick;

  @Override
  public Integer call() throws JsonProcessingException {
    var file = String.valueOf(module.getFileName());
    if (!file.endsWith(".tla")) {
      return fail("error: " + module + " is no .tla file\n  help: name the model's module\n");
    }
    for (var library : libraries) {
      if (!Files.isDirectory(library)) {
        return fail("error: " + library + " is no folder\n  help: name a folder with modules\n");
      }
    }
    if (timeout <= 0) {
      return fail(
          "error: --timeout " + timeout + " is no time\n  help: name seconds, such as 60\n");
    }
    var name = file.substring(0, file.length() - ".tla".length());
    var folder = Optional.ofNullable(module.getParent()).orElse(Path.of("."));
    var configuration = config.map(Path::toAbsolutePath).orElse(Path.of(name + ".cfg"));
    try {
      var report =
          Comparison.of(folder, name, configuration, libraries)
              .withTimeout(Duration.ofSeconds(timeout))
              .run(this::progress);
      print(report);
      return report.equal() ? Codegen.GOOD : Codegen.BAD_SPECIFICATION;
    } catch (ComparisonFailed failure) {
      int code = fail(String.valueOf(failure.getMessage()));
      return failure.isSpecification() ? Codegen.BAD_SPECIFICATION : code;
    } catch (EvaluationException failure) {
      fail(failure.getMessage() + "\n  help: correct the bound, or give the constant a value\n");
      return Codegen.BAD_SPECIFICATION;
    }
  }

  private void progress(String phase, long states) {
    long now = System.currentTimeMillis();
    if (!json && now - lastTick >= TICK_MILLIS) {
      lastTick = now;
      spec.commandLine().getErr().printf("%s: %,d states%n", phase, states);
      spec.commandLine().getErr().flush();
    }
  }

  private void print(ComparisonReport report) throws JsonProcessingException {
    var out = spec.commandLine().getOut();
    if (json) {
      out.println(new ObjectMapper().writeValueAsString(forJson(report)));
    } else {
      out.println("TLC:            " + report.tlc());
      out.println("generated code: " + report.generated());
      report.warnings().forEach(warning -> out.println("warning: " + warning));
      report.notes().forEach(note -> out.println("note: " + note));
      report
          .end()
          .filter(end -> !report.comparedNothing())
          .ifPresent(end -> out.println("compared up to " + end));
      if (report.equal() && report.deadlocks() > 0) {
        out.printf("deadlock: %,d states have no next step%n", report.deadlocks());
      }
      out.println(report.difference().map(Object::toString).orElseGet(() -> verdict(report)));
    }
    out.flush();
  }

  private static String verdict(ComparisonReport report) {
    return report.equal()
        ? "equal"
        : "nothing is compared: TLC comes to "
            + report.end().orElse("no state")
            + ", before it has all steps of the first states\n"
            + "  help: take the cause out of the configuration or the module";
  }

  private static Object forJson(ComparisonReport report) {
    var answer = new LinkedHashMap<String, Object>();
    answer.put("module", report.module());
    answer.put("config", report.config());
    answer.put("equal", report.equal());
    answer.put("tlc", report.tlc());
    answer.put("generated", report.generated());
    report.difference().ifPresent(d -> answer.put("difference", d.toString()));
    report.end().ifPresent(end -> answer.put("comparedUpTo", end));
    answer.put("deadlocks", report.deadlocks());
    answer.put("notes", report.notes());
    answer.put("violations", report.violations());
    answer.put("warnings", report.warnings());
    return answer;
  }

  private int fail(String message) {
    var err = spec.commandLine().getErr();
    err.print(message.endsWith("\n") ? message : message + "\n");
    err.flush();
    return Codegen.BAD_USAGE;
  }
}
