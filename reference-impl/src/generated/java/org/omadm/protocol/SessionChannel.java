// Generated from DmNetwork.tla: do not edit; run mvn -q -Pregenerate -pl codegen -am process-classes
// SPDX-License-Identifier: Apache-2.0
package org.omadm.protocol;

import java.util.Set;
import org.omadm.runtime.FiniteSets;

/**
 * connection: the number of the newest connection. toServer, toClient: the message
 * on its way, at most one in both.
 *
 * <pre>
 * SessionChannel == [connection: Nat, toServer: SUBSET ClientMessage, toClient: SUBSET ServerMessage]
 * </pre>
 */
public record SessionChannel(int connection, Set<ClientMessage> toServer,
    Set<ServerMessage> toClient) {
  public SessionChannel {
    toServer = FiniteSets.copyOf(toServer);
    toClient = FiniteSets.copyOf(toClient);
  }

  public SessionChannel withToServer(Set<ClientMessage> toServer) {
    return new SessionChannel(connection, toServer, toClient);
  }

  public SessionChannel withToClient(Set<ServerMessage> toClient) {
    return new SessionChannel(connection, toServer, toClient);
  }
}
