// SPDX-License-Identifier: Apache-2.0
package org.omadm.properties.arbitraries;

import java.util.Set;
import org.omadm.protocol.Role;

/**
 * All that can be made to happen to a device, a server and the network between them. What cannot
 * happen now does nothing.
 */
public interface Stage {

  /** The server asks for a session; the notification is the newest on its way. */
  void serverNotifies();

  /** The server has waited in vain: it repeats, falls back to the backup nonce, or gives up. */
  void serverWaitsInVain();

  /**
   * The user of the device opens a session.
   *
   * @param sessionId of the device's choice
   */
  void userOpensSession(int sessionId, Fates fates);

  /** The operator wants the server to have other roles. */
  void operatorRequestsRoles(Set<Role> roles);

  /** The newest notification arrives; the fates are for the session that it may open. */
  void networkDelivers(Fates fates);

  /** The newest notification never arrives, unless the attacker delivers it. */
  void networkDrops();

  /**
   * Any notification that was ever sent arrives, out of order or once more.
   *
   * @param which counted from the first, over again at the end
   */
  void attackerReplays(int which, Fates fates);

  /**
   * A notification arrives that the server never sent.
   *
   * @param which of those that were sent it is made from
   * @param bit where it is changed, if it is
   */
  void attackerForges(Forgery forgery, int which, int bit, Fates fates);

  /**
   * Any message that a device ever sent in a session reaches the server once more.
   *
   * @param which counted from the first, over again at the end
   * @param sameConnection as the last one that the attacker posted, if it has not ended
   * @param forged whether its credentials, if it has any, are made with a secret of the attacker's
   */
  void attackerPosts(int which, boolean sameConnection, boolean forged);

  /** The device's process ends and starts again from its store. */
  void clientRestarts();

  /** The server's process ends and starts again from its store; its connections are gone. */
  void serverRestarts();

  /** The server learns of every connection that nobody is at any more. */
  void serverNoticesEnds();
}
