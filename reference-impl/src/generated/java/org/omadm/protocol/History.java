// Generated from DmSystem.tla: do not edit; run mvn -q -Pregenerate -pl codegen -am process-classes
// SPDX-License-Identifier: Apache-2.0
package org.omadm.protocol;

import java.util.Set;
import org.omadm.runtime.FiniteSets;

/**
 * opened: every notification the device accepted. clientCreds: every credential of
 * the device that the server accepted. serverCreds: the same the other way.
 * commanded: the connections on which a command changed the device.
 *
 * <pre>
 * History == [
 *     opened: SUBSET Opening,
 *     clientCreds: SUBSET Acceptance,
 *     serverCreds: SUBSET Acceptance,
 *     commanded: SUBSET Nat]
 * </pre>
 */
public record History(Set<Opening> opened, Set<Acceptance> clientCreds, Set<Acceptance> serverCreds,
    Set<Integer> commanded) {
  public History {
    opened = FiniteSets.copyOf(opened);
    clientCreds = FiniteSets.copyOf(clientCreds);
    serverCreds = FiniteSets.copyOf(serverCreds);
    commanded = FiniteSets.copyOf(commanded);
  }

  public History withOpened(Set<Opening> opened) {
    return new History(opened, clientCreds, serverCreds, commanded);
  }

  public History withClientCreds(Set<Acceptance> clientCreds) {
    return new History(opened, clientCreds, serverCreds, commanded);
  }

  public History withServerCreds(Set<Acceptance> serverCreds) {
    return new History(opened, clientCreds, serverCreds, commanded);
  }

  public History withCommanded(Set<Integer> commanded) {
    return new History(opened, clientCreds, serverCreds, commanded);
  }
}
