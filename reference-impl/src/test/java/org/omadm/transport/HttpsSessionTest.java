// SPDX-License-Identifier: Apache-2.0
package org.omadm.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.omadm.runtime.Octets;

/** Sessions between our client's and our server's transport, over real TLS. */
class HttpsSessionTest {
  private static final Octets HELLO = Octets.ofUtf8("hello");

  private final DemoAuthority authority = DemoAuthority.create();
  private final EchoServer echo = new EchoServer();
  private final HttpsEndpoint endpoint =
      HttpsEndpoint.start(
          HttpsEndpoint.Settings.onLoopback(0, "/dm"),
          authority.serverContext(List.of("localhost", "127.0.0.1")),
          echo);

  @AfterEach
  void stop() {
    endpoint.close();
  }

  private HttpsPeer peer(String host) {
    return HttpsPeer.open(
        endpoint.url(host), authority.clientContext(), HttpsPeer.Settings.DEFAULT);
  }

  @Test
  void messagesTravelUnchangedByHostNameAndByAddress() {
    byte[] all = new byte[64 * 1024];
    for (int i = 0; i < all.length; i++) {
      all[i] = (byte) i;
    }
    try (HttpsPeer byName = peer("localhost");
        HttpsPeer byAddress = peer("127.0.0.1")) {
      assertThat(byName.exchange(Octets.of(all))).isEqualTo(Octets.of(all));
      assertThat(byAddress.exchange(Octets.of())).isEqualTo(Octets.of());
    }
  }

  @Test
  void aSessionKeepsItsConnectionAndAnotherHasItsOwn() {
    try (HttpsPeer one = peer("localhost");
        HttpsPeer other = peer("localhost")) {
      one.exchange(HELLO);
      other.exchange(HELLO);
      one.exchange(HELLO);
      other.exchange(HELLO);
      one.exchange(HELLO);
    }
    long one = echo.carried.get(0);
    long other = echo.carried.get(1);
    assertThat(other).isNotEqualTo(one);
    assertThat(echo.carried).containsExactly(one, other, one, other, one);
  }

  @Test
  void theLastAnswerEndsTheConnectionAndTheClientMakesNoSecondOne() throws InterruptedException {
    try (HttpsPeer peer = peer("localhost")) {
      assertThat(peer.exchange(EchoServer.LAST)).isEqualTo(EchoServer.LAST);
      assertThat(echo.ended.poll(10, TimeUnit.SECONDS)).isEqualTo(echo.carried.get(0));
      TransportException refusal =
          catchThrowableOfType(TransportException.class, () -> peer.exchange(HELLO));
      assertThat(refusal.reason()).isEqualTo("the connection of this session has ended");
    }
    assertThat(echo.carried).hasSize(1);
  }

  @Test
  void aRefusalIsToldAndEndsTheSession() throws InterruptedException {
    try (HttpsPeer peer = peer("localhost")) {
      TransportException refusal =
          catchThrowableOfType(TransportException.class, () -> peer.exchange(EchoServer.FORBIDDEN));
      assertThat(refusal)
          .hasMessage(
              "\"%s\": answered with HTTP status 403 (not for you); help: see the server's log",
              endpoint.url("localhost"));
      assertThat(echo.ended.poll(10, TimeUnit.SECONDS)).isEqualTo(echo.carried.get(0));
      assertThat(catchThrowableOfType(IllegalStateException.class, () -> peer.exchange(HELLO)))
          .isNotNull();
    }
  }

  @Test
  void aMessageOverTheBoundIsRefused() {
    try (HttpsPeer peer = peer("localhost")) {
      TransportException refusal =
          catchThrowableOfType(
              TransportException.class,
              () ->
                  peer.exchange(
                      Octets.of(new byte[HttpsEndpoint.Settings.DEFAULT_MAX_MESSAGE + 1])));
      assertThat(refusal.reason())
          .isEqualTo("answered with HTTP status 413 (a message has at most 65536 octets)");
    }
    assertThat(echo.carried).isEmpty();
  }
}
