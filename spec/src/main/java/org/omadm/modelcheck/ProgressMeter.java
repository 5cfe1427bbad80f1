// SPDX-License-Identifier: Apache-2.0
package org.omadm.modelcheck;

import java.time.Duration;

/**
 * Turns TLC's reports into progress with a rate. Called from the thread that reads TLC's output and
 * from the watch.
 */
final class ProgressMeter {

  private final String model;
  private final Progress.Listener listener;
  private final long started = System.nanoTime();
  private Counts counts = Counts.NONE;
  private long countedAt = started;
  private long distinctPerSecond;

  ProgressMeter(String model, Progress.Listener listener) {
    this.model = model;
    this.listener = listener;
  }

  synchronized void counted(Counts newer) {
    long now = System.nanoTime();
    if (newer.generated() > counts.generated()) {
      double seconds = Math.max(1, now - countedAt) / 1e9;
      distinctPerSecond = Math.round((newer.distinct() - counts.distinct()) / seconds);
    } else {
      distinctPerSecond = 0;
    }
    counts = newer;
    countedAt = now;
  }

  void tell() {
    listener.progress(now());
  }

  void finished() {
    listener.finished(model);
  }

  Duration elapsed() {
    return Duration.ofNanos(System.nanoTime() - started);
  }

  private synchronized Progress now() {
    return new Progress(model, counts, distinctPerSecond, elapsed());
  }
}
