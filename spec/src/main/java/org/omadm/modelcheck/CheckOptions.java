// SPDX-License-Identifier: Apache-2.0
package org.omadm.modelcheck;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * What to check, and how.
 *
 * @param names of the models to run; empty for all
 * @param quickOnly leaves out models that the manifest does not call quick
 * @param workers for models that allow more than one
 * @param timeout for each model
 * @param distribution for a search that processes share; empty for one process a model
 * @param traces a folder for every counterexample, {@code NAME.txt} and {@code NAME.json}; if
 *     empty, only those of surprises are written, to a new temporary folder that stays
 */
public record CheckOptions(
    List<String> names,
    boolean quickOnly,
    int workers,
    Duration timeout,
    Optional<Path> traces,
    Optional<Distribution> distribution) {

  public CheckOptions {
    names = List.copyOf(names);
  }

  /** All models, as many workers as there are processors, half an hour a model. */
  public static CheckOptions defaults() {
    return new CheckOptions(
        List.of(),
        false,
        Runtime.getRuntime().availableProcessors(),
        Duration.ofMinutes(30),
        Optional.empty(),
        Optional.empty());
  }

  public CheckOptions withNames(List<String> names) {
    return new CheckOptions(names, quickOnly, workers, timeout, traces, distribution);
  }

  public CheckOptions withQuickOnly(boolean quickOnly) {
    return new CheckOptions(names, quickOnly, workers, timeout, traces, distribution);
  }

  public CheckOptions withWorkers(int workers) {
    return new CheckOptions(names, quickOnly, workers, timeout, traces, distribution);
  }

  public CheckOptions withTimeout(Duration timeout) {
    return new CheckOptions(names, quickOnly, workers, timeout, traces, distribution);
  }

  public CheckOptions withTraces(Path folder) {
    return new CheckOptions(names, quickOnly, workers, timeout, Optional.of(folder), distribution);
  }

  /** With a server and workers, as many as the options say, for each model. */
  public CheckOptions withDistribution(Distribution shared) {
    return new CheckOptions(names, quickOnly, workers, timeout, traces, Optional.of(shared));
  }
}
