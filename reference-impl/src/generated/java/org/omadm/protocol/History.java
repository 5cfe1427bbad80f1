// Generated from DmSystem.tla: do not edit; run mvn -q -Pregenerate -pl codegen -am process-classes
// SPDX-License-Identifier: Apache-2.0
package org.omadm.protocol;

import java.util.Set;
import org.omadm.runtime.FiniteSets;

/**
 * opened: every notification the device accepted. openedByUser: the connections that its
 * user opened. clientCreds: every credential of
 * the device that the server accepted. serverCreds: the same the other way.
 * commanded: the connections on which a command changed the device.
 *
 * <pre>
 * History == [
 *     opened: SUBSET Opening,
 *     openedByUser: SUBSET Nat,
 *     clientCreds: SUBSET Acceptance,
 *     serverCreds: SUBSET Acceptance,
 *     commanded: SUBSET Nat]
 * </pre>
 */
public record History(Set<Opening> opened, Set<Integer> openedByUser, Set<Acceptance> clientCreds,
    Set<Acceptance> serverCreds, Set<Integer> commanded) {
  public History {
    opened = FiniteSets.copyOf(opened);
    openedByUser = FiniteSets.copyOf(openedByUser);
    clientCreds = FiniteSets.copyOf(clientCreds);
    serverCreds = FiniteSets.copyOf(serverCreds);
    commanded = FiniteSets.copyOf(commanded);
  }

  public History withOpened(Set<Opening> opened) {
    return new History(opened, openedByUser, clientCreds, serverCreds, commanded);
  }

  public History withOpenedByUser(Set<Integer> openedByUser) {
    return new History(opened, openedByUser, clientCreds, serverCreds, commanded);
  }

  public History withClientCreds(Set<Acceptance> clientCreds) {
    return new History(opened, openedByUser, clientCreds, serverCreds, commanded);
  }

  public History withServerCreds(Set<Acceptance> serverCreds) {
    return new History(opened, openedByUser, clientCreds, serverCreds, commanded);
  }

  public History withCommanded(Set<Integer> commanded) {
    return new History(opened, openedByUser, clientCreds, serverCreds, commanded);
  }
}
