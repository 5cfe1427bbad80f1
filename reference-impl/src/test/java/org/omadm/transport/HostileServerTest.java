// SPDX-License-Identifier: Apache-2.0
package org.omadm.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.omadm.runtime.Octets;

/** What the client bears from a server that has a good certificate and behaves badly. */
class HostileServerTest {
  private static final int MAX = 1000;

  private final DemoAuthority authority = DemoAuthority.create();
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final HttpsServer server;

  HostileServerTest() throws IOException {
    server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setHttpsConfigurator(
        new HttpsConfigurator(authority.serverContext(List.of("localhost"))));
    server.setExecutor(threads);
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop(0);
    threads.shutdownNow();
  }

  @Test
  void anAnswerOfExactlyTheBoundIsTaken() {
    serve(exchange -> answer(exchange, 200, SyncMlRequests.MEDIA_TYPE + "; charset=utf-8", MAX));
    assertThat(peer(Duration.ofSeconds(10)).exchange(Octets.of()).size()).isEqualTo(MAX);
  }

  @Test
  void anAnswerOverTheBoundIsBrokenOff() {
    serve(exchange -> answer(exchange, 200, SyncMlRequests.MEDIA_TYPE, MAX + 1));
    assertThat(reason(Duration.ofSeconds(10))).isEqualTo("answered with more than 1000 octets");
  }

  @Test
  void anAnswerWithoutEndIsBrokenOff() {
    serve(
        exchange -> {
          exchange.getResponseHeaders().set("Content-Type", SyncMlRequests.MEDIA_TYPE);
          exchange.sendResponseHeaders(200, 0);
          while (true) {
            exchange.getResponseBody().write(new byte[100]);
          }
        });
    assertThat(reason(Duration.ofSeconds(10))).isEqualTo("answered with more than 1000 octets");
  }

  @Test
  void anAnswerThatComesInDripsIsGivenUp() {
    serve(
        exchange -> {
          exchange.getResponseHeaders().set("Content-Type", SyncMlRequests.MEDIA_TYPE);
          exchange.sendResponseHeaders(200, 0);
          for (int i = 0; i < 100; i++) {
            exchange.getResponseBody().write('x');
            exchange.getResponseBody().flush();
            pause(100);
          }
        });
    assertThat(reason(Duration.ofMillis(1500))).isEqualTo("gave no answer within 1500 ms");
  }

  @Test
  void aRedirectIsNotFollowed() {
    AtomicInteger followed = new AtomicInteger();
    server.createContext("/elsewhere", exchange -> followed.incrementAndGet());
    serve(
        exchange -> {
          exchange.getResponseHeaders().set("Location", "/elsewhere");
          answer(exchange, 307, "text/html", 10);
        });
    assertThat(reason(Duration.ofSeconds(10))).isEqualTo("answered with HTTP status 307");
    assertThat(followed).hasValue(0);
  }

  @Test
  void aPageForPeopleIsNoAnswer() {
    serve(exchange -> answer(exchange, 200, "text/html", 10));
    assertThat(reason(Duration.ofSeconds(10)))
        .isEqualTo("answered with something that is not of type application/vnd.syncml.dm+xml");
  }

  @Test
  void aReasonIsShownCutAndInPrintableLetters() {
    serve(
        exchange -> {
          byte[] text =
              ("\u001b[31m" + "r".repeat(500) + "\nsecond line")
                  .getBytes(StandardCharsets.US_ASCII);
          exchange.getResponseHeaders().set("Content-Type", "text/plain");
          exchange.sendResponseHeaders(503, text.length);
          exchange.getResponseBody().write(text);
        });
    assertThat(reason(Duration.ofSeconds(10)))
        .isEqualTo("answered with HTTP status 503 (?[31m" + "r".repeat(195) + ")");
  }

  private void serve(HttpHandler handler) {
    server.createContext(
        "/dm",
        exchange -> {
          try (exchange) {
            handler.handle(exchange);
          }
        });
  }

  private static void answer(HttpExchange exchange, int status, String type, int size)
      throws IOException {
    exchange.getResponseHeaders().set("Content-Type", type);
    exchange.sendResponseHeaders(status, size);
    exchange.getResponseBody().write(new byte[size]);
  }

  private static void pause(long millis) throws IOException {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      throw new IOException(e);
    }
  }

  private HttpsPeer peer(Duration patience) {
    URI url = URI.create("https://localhost:" + server.getAddress().getPort() + "/dm");
    return HttpsPeer.open(
        url,
        authority.clientContext(),
        new HttpsPeer.Settings(Duration.ofSeconds(10), patience, MAX));
  }

  private String reason(Duration patience) {
    try (HttpsPeer peer = peer(patience)) {
      TransportException refusal =
          catchThrowableOfType(TransportException.class, () -> peer.exchange(Octets.of()));
      assertThat(refusal).as("refusal").isNotNull();
      return refusal.reason();
    }
  }
}
