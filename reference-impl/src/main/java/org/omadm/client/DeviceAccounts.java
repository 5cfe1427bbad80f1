// SPDX-License-Identifier: Apache-2.0
package org.omadm.client;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.omadm.runtime.Octets;
import org.omadm.wire.NotificationCodec;
import org.omadm.wire.NotificationLimits;
import org.omadm.wire.WireException;

/**
 * The accounts of one device: a notification goes to that of the server which it names. Whether it
 * is a good one is for the client of that account to say, which has its own secrets, nonces and
 * store; nothing else is between the accounts.
 */
public final class DeviceAccounts {
  private static final NotificationCodec NOTIFICATIONS =
      new NotificationCodec(NotificationLimits.DM);

  private final Map<String, ManagementClient> byServer = new HashMap<>();

  /**
   * Of one client for each account.
   *
   * @throws IllegalArgumentException if two have the same server identifier: a notification would
   *     not tell them apart
   */
  public DeviceAccounts(List<ManagementClient> clients) {
    for (ManagementClient client : clients) {
      if (byServer.put(client.serverId(), client) != null) {
        throw new IllegalArgumentException(
            "two accounts with the server identifier \"" + client.serverId() + "\"");
      }
    }
  }

  /**
   * Hands the octets of a Package #0 to {@link ManagementClient#recvNotification} of its account,
   * which returns when the session is over. A session in one account does not keep another thread
   * from one in another account.
   */
  public SessionEnd recvNotification(Octets octets) {
    try {
      String server = NOTIFICATIONS.decode(octets).fields().serverIdentifier();
      @Nullable ManagementClient client = byServer.get(server);
      return client == null ? SessionEnd.Failed.NO_ACCOUNT : client.recvNotification(octets);
    } catch (WireException e) {
      return SessionEnd.Failed.unreadable(e);
    }
  }
}
