// SPDX-License-Identifier: Apache-2.0
package org.omadm.transport;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketException;
import java.util.Arrays;
import java.util.function.Consumer;
import org.omadm.runtime.Octets;

/**
 * The client's push port: takes each datagram whole and hands on its octets, one after the other,
 * in a thread of its own. It stands for the push channel, so it trusts nothing that arrives and
 * goes on whatever it is.
 */
public final class PushListener implements AutoCloseable {
  /** Of a datagram, in octets; a Package #0 is meant to fit one short message of 140. */
  public static final int DEFAULT_MAX_DATAGRAM = 1024;

  private static final Logger LOG = System.getLogger(PushListener.class.getName());

  private final DatagramSocket socket;
  private final int maxDatagram;
  private final Consumer<Octets> handler;
  private final Consumer<TransportException> refusals;
  private final Thread thread;

  private PushListener(
      DatagramSocket socket,
      int maxDatagram,
      Consumer<Octets> handler,
      Consumer<TransportException> refusals) {
    this.socket = socket;
    this.maxDatagram = maxDatagram;
    this.handler = handler;
    this.refusals = refusals;
    this.thread = new Thread(this::receiveAll, "omadm-push");
  }

  /**
   * Listens on the loopback interface.
   *
   * @param port 0 for any free one
   * @param maxDatagram octets of a datagram at most; larger ones go to {@code refusals} and not to
   *     {@code handler}
   * @throws TransportException if the port cannot be had
   */
  public static PushListener start(
      int port, int maxDatagram, Consumer<Octets> handler, Consumer<TransportException> refusals) {
    InetSocketAddress address = new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
    try {
      PushListener listener =
          new PushListener(new DatagramSocket(address), maxDatagram, handler, refusals);
      listener.thread.setDaemon(true);
      listener.thread.start();
      return listener;
    } catch (SocketException e) {
      throw new TransportException(
          PushSender.text(address),
          "the port is in use or may not be used",
          "choose another port, or 0 for any free one",
          e);
    }
  }

  /** Where it listens. */
  public InetSocketAddress address() {
    return (InetSocketAddress) socket.getLocalSocketAddress();
  }

  /** Stops, after the datagram that is just being handled. */
  @Override
  public void close() {
    socket.close();
    if (Thread.currentThread() == thread) {
      return;
    }
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void receiveAll() {
    // One octet more than allowed shows a larger datagram, the rest of which is then cut off.
    byte[] buffer = new byte[maxDatagram + 1];
    while (!socket.isClosed()) {
      DatagramPacket packet = new DatagramPacket(buffer, buffer.length);
      try {
        socket.receive(packet);
        handOn(packet);
      } catch (IOException e) {
        if (!socket.isClosed()) {
          LOG.log(Level.WARNING, "the push port failed to receive: {0}", e.getMessage());
        }
      } catch (RuntimeException e) {
        LOG.log(Level.ERROR, "a fault of omadm: the handler of datagrams failed", e);
      }
    }
  }

  private void handOn(DatagramPacket packet) {
    if (packet.getLength() > maxDatagram) {
      refusals.accept(
          new TransportException(
              PushSender.text((InetSocketAddress) packet.getSocketAddress()),
              "sent a datagram of more than " + maxDatagram + " octets, which is refused",
              "send a Package #0 in one datagram of at most " + maxDatagram + " octets"));
    } else {
      handler.accept(Octets.of(Arrays.copyOf(packet.getData(), packet.getLength())));
    }
  }
}
