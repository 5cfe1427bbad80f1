// SPDX-License-Identifier: Apache-2.0
package org.omadm.properties.replay;

import java.util.function.IntFunction;
import org.omadm.properties.protocol.ServerEnd;
import org.omadm.properties.protocol.Wire;

/** How octets get to a server and back. */
@FunctionalInterface
interface Transport {

  /** Octets are handed over as they are, and a refusal ends nothing. */
  Transport IN_MEMORY = server -> server::connectLasting;

  /** How a connection to this server is made, by its number among all there ever were. */
  IntFunction<Wire> to(ServerEnd server);
}
