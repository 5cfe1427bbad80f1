// SPDX-License-Identifier: Apache-2.0
package org.omadm.properties.arbitraries;

import java.util.List;

/**
 * What becomes of a session.
 *
 * @param ofMessages the fates of the device's messages in their order; later ones are delivered
 * @param serverNotices whether the server learns at once that the session's connection has ended
 */
public record Fates(List<Fate> ofMessages, boolean serverNotices) {

  /** Nothing goes wrong. */
  public static final Fates KIND = new Fates(List.of(), true);

  /** The fate of a message, counted from 0. */
  public Fate of(int message) {
    return message < ofMessages.size() ? ofMessages.get(message) : Fate.DELIVERED;
  }

  @Override
  public String toString() {
    boolean kind = ofMessages.stream().allMatch(fate -> fate == Fate.DELIVERED);
    return (kind ? "kind" : ofMessages.toString()) + (serverNotices ? "" : ", end unnoticed");
  }
}
