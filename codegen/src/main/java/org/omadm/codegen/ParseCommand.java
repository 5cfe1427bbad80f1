// SPDX-License-Identifier: Apache-2.0
package org.omadm.codegen;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.omadm.codegen.ast.Module;
import org.omadm.codegen.diagnostic.Diagnostic;
import org.omadm.codegen.diagnostic.Diagnostics;
import org.omadm.codegen.parse.TlaReader;
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
      "Exit codes: 0 all are good; 1 one has errors; 2 bad usage or unreadable file; 70 our fault."
    })
final class ParseCommand implements Callable<Integer> {

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(arity = "1..*", paramLabel = "FILE", description = "A .tla file.")
  private List<Path> files = List.of();

  @Option(names = "--json", description = "Print one JSON object for each file.")
  private boolean json;

  @Override
  public Integer call() throws JsonProcessingException {
    List<Verdict> verdicts = new ArrayList<>();
    for (Path file : files) {
      Verdict verdict = verdict(file);
      print(verdict);
      verdicts.add(verdict);
    }
    if (verdicts.stream().anyMatch(Verdict::unreadable)) {
      return Codegen.BAD_USAGE;
    }
    return verdicts.stream().allMatch(Verdict::good) ? Codegen.GOOD : Codegen.BAD_SPECIFICATION;
  }

  /** What is said about one file; {@code module} and {@code units} only if it is good. */
  private record Verdict(
      String file,
      boolean good,
      boolean unreadable,
      Optional<Module> read,
      List<Diagnostic> errors,
      String rendered) {}

  /** A verdict as printed with --json. */
  private record JsonVerdict(
      String file, boolean good, String module, int units, List<JsonError> errors) {}

  private record JsonError(String code, int line, int column, String message, String help) {}

  private static Verdict verdict(Path file) {
    Diagnostics diagnostics = new Diagnostics();
    try {
      Optional<Module> read = TlaReader.read(file, diagnostics);
      return new Verdict(
          file.toString(), read.isPresent(), false, read, diagnostics.all(), diagnostics.render());
    } catch (IOException unreadable) {
      String line =
          "%s: error: %s%n  help: %s%n"
              .formatted(file, UnreadableFile.cause(file, unreadable), UnreadableFile.HELP);
      return new Verdict(file.toString(), false, true, Optional.empty(), List.of(), line);
    }
  }

  private void print(Verdict verdict) throws JsonProcessingException {
    PrintWriter out = spec.commandLine().getOut();
    PrintWriter err = spec.commandLine().getErr();
    if (json) {
      out.println(new ObjectMapper().writeValueAsString(forJson(verdict)));
    } else if (verdict.good()) {
      out.println(verdict.file() + ": good");
    }
    if (!json || verdict.unreadable()) {
      err.print(verdict.rendered());
    }
    out.flush();
    err.flush();
  }

  private static JsonVerdict forJson(Verdict verdict) {
    return new JsonVerdict(
        verdict.file(),
        verdict.good(),
        verdict.read().map(module -> module.name().name()).orElse(""),
        verdict.read().map(module -> module.units().size()).orElse(0),
        verdict.errors().stream().map(ParseCommand::forJson).toList());
  }

  private static JsonError forJson(Diagnostic error) {
    return new JsonError(
        error.code(),
        error.span().startLine(),
        error.span().startColumn(),
        error.message(),
        error.help());
  }
}
