// Generated from DmNetwork.tla: do not edit; run mvn -q -Pregenerate -pl codegen -am process-classes
// SPDX-License-Identifier: Apache-2.0
package org.omadm.protocol;

import java.util.Set;
import org.omadm.runtime.FiniteSets;

/**
 * sent: the number of messages that the attacker has sent in sessions. heard: messages of
 * the server that it has got. overheard: messages of the device.
 *
 * <pre>
 * Stranger == [sent: Nat, heard: SUBSET ServerMessage, overheard: SUBSET ClientMessage]
 * </pre>
 */
public record Stranger(int sent, Set<ServerMessage> heard, Set<ClientMessage> overheard) {
  public Stranger {
    heard = FiniteSets.copyOf(heard);
    overheard = FiniteSets.copyOf(overheard);
  }

  public Stranger withSent(int sent) {
    return new Stranger(sent, heard, overheard);
  }

  public Stranger withHeard(Set<ServerMessage> heard) {
    return new Stranger(sent, heard, overheard);
  }

  public Stranger withOverheard(Set<ClientMessage> overheard) {
    return new Stranger(sent, heard, overheard);
  }
}
