// SPDX-License-Identifier: Apache-2.0
package org.omadm.transport;

import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetSocketAddress;
import org.omadm.runtime.Octets;

/**
 * The server's side of the push channel: each Package #0 is one datagram to the client's push port.
 * That it was sent does not mean that it arrives.
 *
 * @param target the push port
 */
public record PushSender(InetSocketAddress target) {

  /**
   * Sends one datagram.
   *
   * @throws TransportException if it is too large for a datagram, or the target cannot be reached
   *     from here
   */
  public void send(Octets datagram) {
    try (DatagramSocket socket = new DatagramSocket()) {
      socket.send(new DatagramPacket(datagram.toBytes(), datagram.size(), target));
    } catch (IOException | IllegalArgumentException e) {
      throw new TransportException(
          text(target),
          "a datagram of " + datagram.size() + " octets cannot be sent there",
          "check host and port, and that the datagram is not too large",
          e);
    }
  }

  static String text(InetSocketAddress address) {
    String host =
        address.isUnresolved() ? address.getHostString() : address.getAddress().getHostAddress();
    return host + ":" + address.getPort();
  }
}
