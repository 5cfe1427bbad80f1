// SPDX-License-Identifier: Apache-2.0
package org.omadm.modelcheck;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * How to run TLC once.
 *
 * @param workers threads of the search; traces are shortest, and counts of refuted models
 *     repeatable, with one
 * @param dumpDot where to write the state graph in dot form with action labels; the name ends in
 *     {@code .dot}
 * @param timeout after which the run is stopped
 * @param heapMegabytes bound of the process' heap
 * @param compiledOnce whether the process compiles quickly instead of well: less than half the work
 *     for models of a few thousand states, more for large ones
 * @param libraries folders with modules that are not in the specification's own
 */
public record TlcOptions(
    int workers,
    Optional<Path> dumpDot,
    Duration timeout,
    int heapMegabytes,
    boolean compiledOnce,
    List<Path> libraries,
    Progress.Listener progress) {

  public TlcOptions {
    libraries = List.copyOf(libraries);
    if (workers < 1) {
      throw new IllegalArgumentException("at least one worker, not " + workers);
    }
    if (dumpDot.isPresent() && !dumpDot.get().toString().endsWith(".dot")) {
      throw new IllegalArgumentException("TLC adds .dot to the name of " + dumpDot.get());
    }
  }

  /** One worker, no dump, ten minutes, 2 GB, silent. */
  public static TlcOptions defaults() {
    return new TlcOptions(
        1,
        Optional.empty(),
        Duration.ofMinutes(10),
        2048,
        false,
        List.of(),
        Progress.Listener.NONE);
  }

  public TlcOptions withWorkers(int workers) {
    return new TlcOptions(
        workers, dumpDot, timeout, heapMegabytes, compiledOnce, libraries, progress);
  }

  public TlcOptions withDumpDot(Path file) {
    return new TlcOptions(
        workers, Optional.of(file), timeout, heapMegabytes, compiledOnce, libraries, progress);
  }

  public TlcOptions withTimeout(Duration timeout) {
    return new TlcOptions(
        workers, dumpDot, timeout, heapMegabytes, compiledOnce, libraries, progress);
  }

  public TlcOptions withCompiledOnce() {
    return new TlcOptions(workers, dumpDot, timeout, heapMegabytes, true, libraries, progress);
  }

  public TlcOptions withLibraries(List<Path> libraries) {
    return new TlcOptions(
        workers, dumpDot, timeout, heapMegabytes, compiledOnce, libraries, progress);
  }

  public TlcOptions withProgress(Progress.Listener progress) {
    return new TlcOptions(
        workers, dumpDot, timeout, heapMegabytes, compiledOnce, libraries, progress);
  }
}
