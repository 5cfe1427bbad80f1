// SPDX-License-Identifier: Apache-2.0
package org.omadm.modelcheck;

import java.time.Duration;
import java.util.concurrent.TimeUnit;

/**
 * Waits for a process beside the thread that reads its output, tells its progress, and stops it in
 * the end.
 */
final class Watch extends Thread {

  private static final long TICK_MILLIS = 1000;

  private final Process process;
  private final Duration timeout;
  private final ProgressMeter meter;
  private volatile boolean timedOut;

  private Watch(Process process, Duration timeout, ProgressMeter meter) {
    super("watch over TLC");
    this.process = process;
    this.timeout = timeout;
    this.meter = meter;
    setDaemon(true);
  }

  static Watch over(Process process, Duration timeout, ProgressMeter meter) {
    Watch watch = new Watch(process, timeout, meter);
    watch.start();
    return watch;
  }

  @Override
  public void run() {
    try {
      while (!process.waitFor(tick(), TimeUnit.MILLISECONDS)) {
        if (left() <= 0) {
          timedOut = true;
          // Process.destroyForcibly would close the output under its reader.
          process.toHandle().destroyForcibly();
        } else {
          meter.tell();
        }
      }
    } catch (InterruptedException nobodyInterruptsUs) {
      Thread.currentThread().interrupt();
    }
  }

  /** Waits for the end of the process and of this watch. */
  int exitCode() {
    try {
      join();
      return process.waitFor();
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while TLC ran", e);
    }
  }

  boolean timedOut() {
    return timedOut;
  }

  private long tick() {
    return Math.max(1, Math.min(TICK_MILLIS, left()));
  }

  private long left() {
    return timeout.minus(meter.elapsed()).toMillis();
  }
}
