// SPDX-License-Identifier: Apache-2.0
package org.omadm.properties.replay;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.omadm.protocol.Client;
import org.omadm.protocol.ClientPhase;
import org.omadm.protocol.Profile;
import org.omadm.protocol.Server;
import org.omadm.protocol.ServerPhase;
import org.omadm.protocol.Terms;

/**
 * What came of a course, in octets.
 *
 * @param moments at the start and after each step
 * @param terms what both ends compute with
 */
record Played(List<Moment> moments, Profile profile, Terms terms) {

  Played {
    moments = List.copyOf(moments);
  }

  /** After the last step. */
  Moment last() {
    return moments.get(moments.size() - 1);
  }

  /** Before the last step, or the only moment there is. */
  Moment beforeLast() {
    return moments.get(Math.max(0, moments.size() - 2));
  }

  /** The same up to each moment but the last. */
  Stream<Played> prefixes() {
    return IntStream.range(1, moments.size())
        .mapToObj(end -> new Played(moments.subList(0, end), profile, terms));
  }

  /** How many steps there are. */
  int steps() {
    return moments.size() - 1;
  }

  /** Neither end is in a session, and both hold the same server nonce and the same secrets. */
  static boolean inStep(Moment moment) {
    Client client = moment.client();
    Server server = moment.server();
    return client.phase() == ClientPhase.IDLE
        && server.phase() == ServerPhase.IDLE
        && !lostStep(moment)
        && client.secrets().equals(server.secrets())
        && server.otherSecrets().isEmpty();
  }

  /** The two ends hold different server nonces. */
  static boolean lostStep(Moment moment) {
    return !moment.client().serverNonce().equals(moment.server().serverNonce());
  }
}
