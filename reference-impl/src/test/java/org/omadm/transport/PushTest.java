// SPDX-License-Identifier: Apache-2.0
package org.omadm.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.omadm.runtime.Octets;

/** Datagrams from a real sender to a real push port. */
class PushTest {
  private static final int MAX = 200;
  private static final Octets FAULT = Octets.ofUtf8("fault");

  private final BlockingQueue<Octets> received = new LinkedBlockingQueue<>();
  private final BlockingQueue<TransportException> refused = new LinkedBlockingQueue<>();
  private final PushListener listener = PushListener.start(0, MAX, this::receive, refused::add);
  private final PushSender sender = new PushSender(listener.address());

  @AfterEach
  void stop() {
    listener.close();
  }

  private void receive(Octets datagram) {
    if (datagram.equals(FAULT)) {
      throw new IllegalStateException("planted fault");
    }
    received.add(datagram);
  }

  @Test
  void datagramsArriveUnchanged() throws InterruptedException {
    Octets full = Octets.of(octets(MAX));
    sender.send(Octets.ofHex("00ff"));
    assertThat(next()).isEqualTo(Octets.ofHex("00ff"));
    sender.send(full);
    assertThat(next()).isEqualTo(full);
    sender.send(Octets.of());
    assertThat(next()).isEqualTo(Octets.of());
  }

  @Test
  void anOversizedDatagramIsRefusedWholeAndTheNextOneTaken() throws InterruptedException {
    sender.send(Octets.of(octets(MAX + 1)));
    sender.send(Octets.of(octets(5000)));
    sender.send(Octets.ofUtf8("next"));
    assertThat(next()).isEqualTo(Octets.ofUtf8("next"));
    assertThat(refused).hasSize(2);
    assertThat(refused.remove().getMessage())
        .matches(
            "\"127\\.0\\.0\\.1:\\d+\": sent a datagram of more than 200 octets, which is refused;"
                + " help: send a Package #0 in one datagram of at most 200 octets");
  }

  @Test
  void aFaultOfTheHandlerDoesNotStopTheListener() throws InterruptedException {
    Logger log = Logger.getLogger(PushListener.class.getName());
    log.setLevel(Level.OFF);
    try {
      sender.send(FAULT);
      sender.send(Octets.ofUtf8("next"));
      assertThat(next()).isEqualTo(Octets.ofUtf8("next"));
    } finally {
      log.setLevel(null);
    }
  }

  @Test
  void aPortInUseIsToldInOneLine() {
    int port = listener.address().getPort();
    TransportException refusal =
        catchThrowableOfType(
            TransportException.class,
            () -> PushListener.start(port, MAX, this::receive, refused::add).close());
    assertThat(refusal)
        .hasMessage(
            "\"127.0.0.1:%d\": the port is in use or may not be used; help: choose another port, or 0 for any free one",
            port);
  }

  @Test
  void whatFitsNoDatagramIsNotSent() {
    TransportException refusal =
        catchThrowableOfType(
            TransportException.class, () -> sender.send(Octets.of(new byte[70_000])));
    assertThat(refusal.reason()).isEqualTo("a datagram of 70000 octets cannot be sent there");
  }

  @Test
  void aClosedListenerTakesNothing() throws InterruptedException {
    listener.close();
    sender.send(Octets.ofUtf8("late"));
    assertThat(received.poll(200, TimeUnit.MILLISECONDS)).isNull();
  }

  private Octets next() throws InterruptedException {
    Octets datagram = received.poll(10, TimeUnit.SECONDS);
    assertThat(datagram).as("datagram").isNotNull();
    return datagram;
  }

  private static byte[] octets(int size) {
    byte[] octets = new byte[size];
    for (int i = 0; i < size; i++) {
      octets[i] = (byte) (i + 1);
    }
    return octets;
  }
}
