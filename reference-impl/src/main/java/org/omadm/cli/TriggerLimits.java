// SPDX-License-Identifier: Apache-2.0
package org.omadm.cli;

import java.util.Set;
import java.util.TreeSet;
import org.omadm.wire.NotificationCodec;
import org.omadm.wire.NotificationLimits;
import picocli.CommandLine.Option;

/** What lies outside device management's own limits and is to pass all the same. */
final class TriggerLimits {
  /**
   * More than any limit of a message, so that an oversized one is judged and not merely unreadable.
   */
  static final int MAX_FILE_OCTETS = 1024 * 1024;

  @Option(
      names = "--allow-version",
      paramLabel = "N",
      description = "Also take version N, 12 for \"1.2\"; may be repeated.")
  private Set<Integer> versions = new TreeSet<>();

  @Option(
      names = "--allow-session-zero",
      description = "Also take session id 0, as data synchronisation uses it.")
  private boolean sessionZero;

  NotificationCodec codec() {
    Set<Integer> known = new TreeSet<>(NotificationLimits.DM.versions());
    known.addAll(versions);
    return new NotificationCodec(
        new NotificationLimits(NotificationLimits.DM.maxOctets(), known, sessionZero));
  }
}
