// SPDX-License-Identifier: Apache-2.0
package org.omadm.modelcheck;

import java.time.Duration;

/**
 * A running search, as reported about once a second.
 *
 * @param model the model's name
 * @param counts as TLC last told them
 * @param distinctPerSecond over the last interval between two of TLC's reports; TLC's own figure is
 *     wrong at short intervals
 */
public record Progress(String model, Counts counts, long distinctPerSecond, Duration elapsed) {

  /** Is told how a run gets on, from a thread of the run. */
  @FunctionalInterface
  public interface Listener {

    Listener NONE = progress -> {};

    void progress(Progress progress);

    /** The run of that model is over. */
    default void finished(String model) {}
  }
}
