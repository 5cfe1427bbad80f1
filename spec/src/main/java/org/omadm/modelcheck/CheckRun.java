// SPDX-License-Identifier: Apache-2.0
package org.omadm.modelcheck;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Checks the models of a folder's manifest and tells the verdicts, a line each. */
public final class CheckRun {

  private CheckRun() {}

  /**
   * Runs the chosen models in the order of the manifest and prints each verdict as soon as it is
   * known.
   *
   * @throws SpecificationUnreadable before anything runs, when the folder, its manifest or a chosen
   *     name is wrong; the exit status for that is 2
   */
  public static CheckReport run(
      SpecFolder folder, CheckOptions options, PrintStream lines, Progress.Listener progress) {
    VerdictTable table = new VerdictTable(chosen(folder.manifest(), options));
    return run(folder, options, progress, verdict -> lines.println(table.line(verdict)));
  }

  /** The same without lines, for callers that print the report in a form of their own. */
  public static CheckReport run(
      SpecFolder folder,
      CheckOptions options,
      Progress.Listener progress,
      Consumer<Verdict> afterEach) {
    List<Model> models = chosen(folder.manifest(), options);
    options.distribution().ifPresent(shared -> models.forEach(Tlc::requireSafety));
    TraceFiles files = new TraceFiles(options.traces());
    List<Verdict> verdicts = new ArrayList<>();
    TlcOptions each =
        TlcOptions.defaults()
            .withWorkers(options.workers())
            .withTimeout(options.timeout())
            .withProgress(progress);
    ModelCheck.checkAll(
        models,
        model ->
            options
                .distribution()
                .map(distribution -> Tlc.runDistributed(folder, model, each, distribution))
                .orElseGet(() -> Tlc.run(folder, model, each)),
        verdict -> {
          Verdict kept = files.write(verdict);
          verdicts.add(kept);
          afterEach.accept(kept);
        });
    return new CheckReport(verdicts);
  }

  private static List<Model> chosen(Manifest manifest, CheckOptions options) {
    for (String name : options.names()) {
      if (manifest.model(name).isEmpty()) {
        throw new SpecificationUnreadable(
            "model \"%s\" is unknown; the manifest has %s"
                .formatted(
                    name,
                    manifest.models().stream().map(Model::name).collect(Collectors.joining(", "))));
      }
    }
    return manifest.models().stream()
        .filter(model -> options.names().isEmpty() || options.names().contains(model.name()))
        .filter(model -> model.quick() || !options.quickOnly())
        .toList();
  }
}
