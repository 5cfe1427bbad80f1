// SPDX-License-Identifier: Apache-2.0
package org.omadm.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.omadm.modelcheck.SpecFolder;
import org.omadm.modelcheck.SpecificationUnreadable;
import org.omadm.readings.Matrix;
import org.omadm.readings.MatrixRun;
import org.omadm.readings.MatrixText;
import org.omadm.readings.Readings;
import org.omadm.readings.Row;
import org.omadm.readings.Verdicts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code omadm readings}: the matrix of readings and properties. */
@Command(
    name = "readings",
    description =
        "Tells for each reading of the texts, and for each profile, which property holds and after"
            + " how many steps TLC refutes one. Answers that were recorded for the same"
            + " specification are taken; the others are asked, with progress on standard error."
            + " Exits 1 if a property fails under Hardened.",
    footer = {
      "",
      "Examples:",
      "  omadm readings",
      "  omadm readings --only WindowsMobile65 --anew",
      "  omadm readings --folder spec --record",
      "  omadm readings --html verdicts.html"
    })
final class ReadingsCommand implements Callable<Integer> {
  /** How many answers a run that is cut off may lose at most: writing them takes a second. */
  private static final int ANSWERS_AT_RISK = 10;

  private static final Duration TIMEOUT = Duration.ofMinutes(30);

  @Spec private CommandSpec spec;

  @Option(
      names = "--only",
      arity = "1..*",
      paramLabel = "NAME",
      description = "Ask only about the readings and profiles of these names.")
  private List<String> only = List.of();

  @Option(
      names = "--folder",
      paramLabel = "DIR",
      description = "Take the specification in this folder instead of the one that omadm brings.")
  private @Nullable Path folder;

  @Option(names = "--anew", description = "Ask everything, whatever is recorded.")
  private boolean anew;

  @Option(
      names = "--record",
      description =
          "Write verdicts.json in the folder of --folder after every ten answers and at the end. A"
              + " run that was stopped goes on from there.")
  private boolean record;

  @Option(
      names = "--html",
      paramLabel = "FILE",
      description =
          "Write the matrix and its stories as one page for a browser, in the place of an older"
              + " one.")
  private @Nullable Path html;

  @Option(
      names = "--workers",
      paramLabel = "N",
      description = "Run TLC N times at once; as often as there are processors by default.")
  private int workers = Runtime.getRuntime().availableProcessors();

  @Mixin private JsonOutput json;

  @Override
  public Integer call() {
    if (workers < 1) {
      throw new ParameterException(spec.commandLine(), "option '--workers' needs at least 1");
    }
    if (record && folder == null) {
      throw new ParameterException(spec.commandLine(), "option '--record' needs '--folder'");
    }
    Optional<PageFile> page = Optional.ofNullable(html).map(PageFile::of);
    try (SpecFolder specification =
        folder == null ? SpecFolder.fromClassPath() : SpecFolder.of(folder)) {
      Matrix matrix = run(specification);
      print(matrix);
      page.ifPresent(file -> write(matrix, file));
      return matrix.unwanted(Row.hardened()).isEmpty() ? ExitCode.GOOD : ExitCode.JUDGED_BAD;
    } catch (SpecificationUnreadable e) {
      throw new UserMistake(e);
    }
  }

  private Matrix run(SpecFolder specification) {
    Readings readings = Readings.of(specification);
    List<Row> rows = chosen(readings);
    Verdicts known = anew ? Verdicts.none() : Verdicts.recorded(specification);
    PrintWriter err = spec.commandLine().getErr();
    Verdicts all =
        new MatrixRun(specification, readings, TIMEOUT)
            .run(
                rows,
                known,
                workers,
                (answer, sofar, done, of) -> {
                  err.printf("%d of %d: %s%n", done, of, MatrixText.line(answer));
                  if (record && done % ANSWERS_AT_RISK == 0) {
                    Matrix.of(specification, readings, sofar).record(specification.path());
                  }
                });
    Matrix matrix = Matrix.of(specification, readings, all);
    if (record) {
      matrix.record(specification.path());
    }
    return matrix.only(rows);
  }

  private List<Row> chosen(Readings readings) {
    List<Row> rows = readings.rows();
    only.forEach(name -> NamedRow.in(readings, name));
    return rows.stream().filter(row -> only.isEmpty() || only.contains(row.name())).toList();
  }

  /** With {@code --json}, what is printed beside the document goes to standard error. */
  private void write(Matrix matrix, PageFile file) {
    PrintWriter out = json.wanted() ? spec.commandLine().getErr() : spec.commandLine().getOut();
    out.println(file.write(matrix.page()));
  }

  private void print(Matrix matrix) {
    PrintWriter out = spec.commandLine().getOut();
    if (json.wanted()) {
      out.println(matrix.json());
      return;
    }
    MatrixText text = new MatrixText(matrix);
    out.println(text.properties());
    out.println(text.possibilities());
    out.println(text.scenarios());
    out.print(text.flips());
  }
}
