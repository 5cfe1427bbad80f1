// SPDX-License-Identifier: Apache-2.0
package org.omadm.wire;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What a {@link NotificationCodec} reads and writes.
 *
 * @param maxOctets the largest whole message, digest included
 * @param versions the version fields it knows (Q1, Q3)
 * @param sessionIdZero whether session id 0 passes; it is outside NOTI 6.2.10's range 1 to FFFF,
 *     yet data synchronisation uses it (Q4)
 */
public record NotificationLimits(int maxOctets, Set<Integer> versions, boolean sessionIdZero) {
  /**
   * Device management: version 1.1 only, no session id 0, what one unfragmented datagram carries.
   */
  public static final NotificationLimits DM =
      new NotificationLimits(1_400, Set.of(TriggerFields.VERSION_1_1), false);

  /**
   * For published vectors, which come from data synchronisation too: any version and session id.
   */
  public static final NotificationLimits ANY =
      new NotificationLimits(
          DM.maxOctets,
          IntStream.rangeClosed(0, TriggerFields.MAX_VERSION)
              .boxed()
              .collect(Collectors.toUnmodifiableSet()),
          true);

  public NotificationLimits {
    versions = Set.copyOf(versions);
  }
}
