// SPDX-License-Identifier: Apache-2.0
package org.omadm.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import javax.net.ssl.SSLContext;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.omadm.runtime.Octets;

/** Whom the client refuses to talk to, and that nothing reaches the server's handler then. */
class HttpsTrustTest {
  private static final List<String> LOCAL = List.of("localhost", "127.0.0.1");

  private final DemoAuthority authority = DemoAuthority.create();
  private final EchoServer echo = new EchoServer();

  @Test
  void anAuthorityThatIsNotOurs() {
    SSLContext foreign = DemoAuthority.create().serverContext(LOCAL);
    assertThat(refusalOf(foreign, "localhost"))
        .isEqualTo("the server's certificate is not from a trusted authority");
  }

  @Test
  void aCertificateForAnotherHost() {
    SSLContext elsewhere = authority.serverContext(List.of("dm.example.org", "192.0.2.1"));
    assertThat(refusalOf(elsewhere, "localhost"))
        .isEqualTo("the server's certificate is not for this host");
    assertThat(refusalOf(elsewhere, "127.0.0.1"))
        .isEqualTo("the server's certificate is not for this host");
  }

  @Test
  void aCertificateThatHasExpired() {
    Instant now = Instant.now();
    SSLContext expired =
        authority.serverContext(LOCAL, now.minusSeconds(1800), now.minusSeconds(60));
    assertThat(refusalOf(expired, "localhost")).isEqualTo("the server's certificate has expired");
  }

  @Test
  void aCertificateThatIsNotValidYet() {
    Instant now = Instant.now();
    SSLContext early = authority.serverContext(LOCAL, now.plusSeconds(60), now.plusSeconds(1800));
    assertThat(refusalOf(early, "localhost"))
        .isEqualTo("the server's certificate is not valid yet");
  }

  @Test
  void aPlainHttpUrl() {
    assertThat(openRefusal("http://localhost:8080/dm")).isEqualTo("is not an https URL");
    assertThat(openRefusal("/dm")).isEqualTo("is not an https URL");
    assertThat(openRefusal("https:///dm")).isEqualTo("names no host, or a user");
    assertThat(openRefusal("https://user@localhost/dm")).isEqualTo("names no host, or a user");
  }

  @Test
  void aServerWithoutTls() throws IOException {
    try (ServerSocket plain = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      Thread answering =
          new Thread(
              () -> {
                try (Socket accepted = plain.accept()) {
                  accepted
                      .getOutputStream()
                      .write("HTTP/1.1 200 OK\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
                  accepted.getOutputStream().flush();
                  accepted.getInputStream().readNBytes(1024);
                } catch (IOException e) {
                  // The client hangs up, as it should.
                }
              });
      answering.setDaemon(true);
      answering.start();
      assertThat(exchangeRefusal(URI.create("https://localhost:" + plain.getLocalPort() + "/dm")))
          .isEqualTo("no TLS connection could be made");
    }
  }

  @Test
  void aServerThatIsNotThere() throws IOException {
    int free;
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      free = socket.getLocalPort();
    }
    assertThat(exchangeRefusal(URI.create("https://localhost:" + free + "/dm")))
        .isEqualTo("no server accepts the connection");
    assertThat(exchangeRefusal(URI.create("https://no-such-host.invalid/dm")))
        .isEqualTo("the host is not known");
  }

  @Test
  void theServerGivesPlainHttpNoAnswer() throws IOException {
    try (HttpsEndpoint endpoint = start(authority.serverContext(LOCAL));
        Socket plain = new Socket(InetAddress.getLoopbackAddress(), endpoint.port())) {
      plain.setSoTimeout(10_000);
      plain
          .getOutputStream()
          .write(
              "POST /dm HTTP/1.1\r\nHost: localhost\r\nContent-Length: 0\r\n\r\n"
                  .getBytes(StandardCharsets.US_ASCII));
      String answer =
          new String(plain.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
      assertThat(answer).doesNotContain("HTTP/1.1 2");
    }
    assertThat(echo.carried).isEmpty();
  }

  private String refusalOf(SSLContext server, String host) {
    try (HttpsEndpoint endpoint = start(server)) {
      String reason = exchangeRefusal(endpoint.url(host));
      assertThat(echo.carried).isEmpty();
      return reason;
    }
  }

  private HttpsEndpoint start(SSLContext server) {
    return HttpsEndpoint.start(HttpsEndpoint.Settings.onLoopback(0, "/dm"), server, echo);
  }

  private String exchangeRefusal(URI url) {
    try (HttpsPeer peer =
        HttpsPeer.open(url, authority.clientContext(), HttpsPeer.Settings.DEFAULT)) {
      return reason(url, () -> peer.exchange(Octets.ofUtf8("hello")));
    }
  }

  private String openRefusal(String url) {
    return reason(
        URI.create(url),
        () ->
            HttpsPeer.open(URI.create(url), authority.clientContext(), HttpsPeer.Settings.DEFAULT));
  }

  private static String reason(URI url, ThrowingCallable use) {
    TransportException refusal = catchThrowableOfType(TransportException.class, use);
    assertThat(refusal).as("refusal").isNotNull();
    assertThat(refusal.getMessage())
        .isEqualTo("\"" + url + "\": " + refusal.reason() + "; help: " + refusal.help())
        .doesNotContain("\n");
    return refusal.reason();
  }
}
