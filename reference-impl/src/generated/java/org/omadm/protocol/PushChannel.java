// Generated from DmNetwork.tla: do not edit; run mvn -q -Pregenerate -pl codegen -am process-classes
// SPDX-License-Identifier: Apache-2.0
package org.omadm.protocol;

import java.util.Set;
import org.omadm.runtime.FiniteSets;

/**
 * inFlight: the newest notification, at most one. recorded: all there ever were.
 *
 * <pre>
 * PushChannel == [inFlight: SUBSET Notification, recorded: SUBSET Notification]
 * </pre>
 */
public record PushChannel(Set<Notification> inFlight, Set<Notification> recorded) {
  public PushChannel {
    inFlight = FiniteSets.copyOf(inFlight);
    recorded = FiniteSets.copyOf(recorded);
  }

  public PushChannel withInFlight(Set<Notification> inFlight) {
    return new PushChannel(inFlight, recorded);
  }

  public PushChannel withRecorded(Set<Notification> recorded) {
    return new PushChannel(inFlight, recorded);
  }
}
