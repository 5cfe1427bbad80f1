// SPDX-License-Identifier: Apache-2.0
package org.omadm.modelcheck;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/**
 * One search by TLC's server and workers, processes of their own. The server tells of a violation
 * only that there is one, with the last step to it, so a refuted model is searched once more by one
 * process, for the name of the property and the shortest trace.
 */
final class DistributedRun {

  private final SpecFolder folder;
  private final Model model;
  private final TlcOptions options;
  private final Distribution distribution;

  DistributedRun(SpecFolder folder, Model model, TlcOptions options, Distribution distribution) {
    this.folder = folder;
    this.model = model;
    this.options = options;
    this.distribution = distribution;
  }

  TlcResult result() {
    TlcResult shared = shared();
    boolean foundAState = shared instanceof TlcResult.Failed failed && failed.trace().isPresent();
    return foundAState ? Tlc.run(folder, model, options.withWorkers(1)) : shared;
  }

  private TlcResult shared() {
    ProgressMeter meter = new ProgressMeter(model.name(), options.progress());
    try (TemporaryFolder own = TemporaryFolder.create("omadm-tlc-");
        LocalWorkers workers = LocalWorkers.start(options, distribution, own)) {
      Process server = start(own);
      workers.endWithThem(server);
      TlcResult result = TlcRun.follow(server, options, meter, ConfigFile.properties(config()));
      return workers.lost() ? lost(result) : result;
    } catch (IOException e) {
      throw new UncheckedIOException("TLC cannot be run on " + model.module(), e);
    } finally {
      meter.finished();
    }
  }

  private static TlcResult lost(TlcResult result) {
    return new TlcResult.Failed(
        1,
        "all workers ended before the search did",
        result.trace(),
        result.counts(),
        result.seconds());
  }

  private Path config() {
    return folder.configFile(model.config());
  }

  private Process start(TemporaryFolder own) throws IOException {
    return new ProcessBuilder(
            TlcCommand.server(
                model.module(),
                config(),
                options,
                distribution,
                own.folder("states"),
                own.folder("tmp")))
        .directory(folder.path().toFile())
        .redirectErrorStream(true)
        .start();
  }
}
