// SPDX-License-Identifier: Apache-2.0
package org.omadm.properties.replay;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.omadm.protocol.Client;
import org.omadm.protocol.History;
import org.omadm.protocol.Notification;
import org.omadm.protocol.Server;
import org.omadm.runtime.Octets;

/**
 * What there is after a step.
 *
 * @param step the label of the step; empty at the start
 * @param client what the device's store holds
 * @param server what the server's store holds
 * @param recorded every Package #0 that was pushed
 * @param history what the octets so far tell
 * @param toClient the octets on their way to the device
 * @param strangersMessages how many messages of sessions the attacker has made
 * @param heard octets of the server that the attacker has
 */
record Moment(
    String step,
    Client client,
    Server server,
    Set<Notification> recorded,
    History history,
    Optional<Octets> toClient,
    int strangersMessages,
    List<Octets> heard) {}
