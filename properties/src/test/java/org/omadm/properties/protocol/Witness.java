// SPDX-License-Identifier: Apache-2.0
package org.omadm.properties.protocol;

import org.omadm.actor.StepListener;
import org.omadm.protocol.Client;
import org.omadm.protocol.DmClient;
import org.omadm.protocol.DmServer;
import org.omadm.protocol.Server;

/** Is told what the processes of the two ends do. */
public interface Witness {

  /** For a process of the device that starts now. */
  StepListener<DmClient> clientListener();

  /** For a process of the server that starts now. */
  StepListener<DmServer> serverListener();

  /** A process of the device has started, and holds this. */
  void clientIs(Client state);

  /** A process of the server has started, and holds this. */
  void serverIs(Server state);

  /** A message is about to reach the server on the connection of this number. */
  void serverIsSpokenToOn(int connection);

  /** Something happened that nothing which was done accounts for. */
  void surprise(String what);
}
