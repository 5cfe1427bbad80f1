// SPDX-License-Identifier: Apache-2.0
package org.omadm.properties.protocol;

import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsCollector;

/**
 * Counts in how many tries something happened, and fails the property if it is too few.
 *
 * <p>No threshold is missed by chance in more than one of 10<sup>7</sup> runs: it is below the
 * largest count whose binomial tail is that small, for 600 tries and the share that 6,000 tries
 * showed less three standard deviations.
 */
public final class Sometimes {
  private Sometimes() {}

  /** In this try it happened, or not; over all tries it must in so many of a hundred. */
  public static void happens(String what, boolean happened, double percent) {
    StatisticsCollector counts = Statistics.label(what);
    counts.collect(happened);
    counts.coverage(coverage -> coverage.check(true).percentage(share -> share >= percent));
  }

  /** In this try it happened, or not; over all tries it must once. */
  public static void happensOnce(String what, boolean happened) {
    StatisticsCollector counts = Statistics.label(what);
    counts.collect(happened);
    counts.coverage(coverage -> coverage.check(true).count(count -> count >= 1));
  }
}
