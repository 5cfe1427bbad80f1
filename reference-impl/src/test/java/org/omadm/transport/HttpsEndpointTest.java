// SPDX-License-Identifier: Apache-2.0
package org.omadm.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import javax.net.ssl.SSLSocket;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.omadm.runtime.Octets;

/** What the server's endpoint bears from clients that are not ours. */
class HttpsEndpointTest {
  private static final int MAX = 1000;
  private static final String HEAD_OF_ONE_OCTET =
      "POST /dm HTTP/1.1\r\nHost: localhost\r\nContent-Type: %s\r\nContent-Length: 1\r\n\r\n"
          .formatted(SyncMlRequests.MEDIA_TYPE);

  private final DemoAuthority authority = DemoAuthority.create();
  private final EchoServer echo = new EchoServer();
  private final HttpsEndpoint endpoint = start(0, echo);
  private final HttpClient client =
      HttpClient.newBuilder()
          .sslContext(authority.clientContext())
          .version(HttpClient.Version.HTTP_1_1)
          .build();

  @AfterEach
  void stop() {
    endpoint.close();
  }

  @Test
  void anotherPathIsNotFound() throws Exception {
    HttpRequest elsewhere =
        post(SyncMlRequests.MEDIA_TYPE, 10)
            .uri(endpoint.url("localhost").resolve("/other"))
            .build();
    assertRefused(elsewhere, 404);
  }

  @Test
  void anotherMethodIsNotAllowed() throws Exception {
    HttpResponse<String> response =
        assertRefused(HttpRequest.newBuilder(endpoint.url("localhost")).GET().build(), 405);
    assertThat(response.headers().firstValue("Allow")).contains("POST");
  }

  @Test
  void anotherTypeIsNotTaken() throws Exception {
    assertRefused(post("application/vnd.syncml.dm+wbxml", 10).build(), 415);
    assertRefused(
        HttpRequest.newBuilder(endpoint.url("localhost")).POST(BodyPublishers.noBody()).build(),
        415);
  }

  @Test
  void theTypeMayHaveParametersAndCapitals() throws Exception {
    HttpRequest request = post("Application/vnd.SyncML.dm+xml ; charset=\"utf-8\"", MAX).build();
    assertThat(client.send(request, BodyHandlers.ofByteArray()).body()).hasSize(MAX);
  }

  @Test
  void anOversizedMessageIsRefusedWithAndWithoutItsLength() throws Exception {
    assertRefused(post(SyncMlRequests.MEDIA_TYPE, MAX + 1).build(), 413);
    HttpRequest chunked =
        post(SyncMlRequests.MEDIA_TYPE, 0)
            .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(new byte[100_000])))
            .build();
    assertRefused(chunked, 413);
  }

  @Test
  void aMessageThatComesInDripsIsGivenUp() throws Exception {
    try (SSLSocket socket = connect()) {
      send(
          socket,
          "POST /dm HTTP/1.1\r\nHost: localhost\r\nContent-Type: "
              + SyncMlRequests.MEDIA_TYPE
              + "\r\nContent-Length: 900\r\n\r\n");
      CompletableFuture<Void> drips = drip(socket);
      String answer = new String(socket.getInputStream().readNBytes(12), StandardCharsets.US_ASCII);
      assertThat(answer).isEqualTo("HTTP/1.1 408");
      assertThat(drips).isNotDone();
    }
    assertThat(echo.carried).isEmpty();
  }

  @Test
  void aConnectionOnWhichTheNextRequestComesInDripsIsEnded() throws Exception {
    try (SSLSocket socket = connect()) {
      send(socket, HEAD_OF_ONE_OCTET + "x" + "POST /dm HTTP/1.1\r\nX-Drips: ");
      CompletableFuture<Void> drips = drip(socket);
      assertThat(echo.ended.poll(5, TimeUnit.SECONDS)).isNotNull();
      assertThat(drips).isNotDone();
    }
    assertThat(echo.carried).hasSize(1);
  }

  @Test
  void aConnectionOnWhichTheFirstRequestComesInDripsIsEnded() throws Exception {
    try (SSLSocket socket = connect()) {
      send(socket, "POST /dm HTTP/1.1\r\nX-Drips: ");
      CompletableFuture<Void> drips = drip(socket);
      assertThat(socket.getInputStream().read()).isEqualTo(-1);
      assertThat(drips).isNotDone();
    }
  }

  @Test
  void stoppingEndsARequestThatNeverBecomesOne() throws Exception {
    HttpsEndpoint hurried = start(0, echo, Duration.ofSeconds(10), Duration.ofMillis(300));
    try (SSLSocket socket = connect(hurried)) {
      send(socket, HEAD_OF_ONE_OCTET + "x" + "POST /dm HTTP/1.1\r\nX-Drips: ");
      assertThat(socket.getInputStream().read()).isNotEqualTo(-1);
      CompletableFuture<Void> drips = drip(socket);
      assertThat(drips).isNotDone();
      assertThatCode(hurried::close).doesNotThrowAnyException();
      assertThat(echo.ended.poll(5, TimeUnit.SECONDS)).isNotNull();
    }
  }

  @Test
  void aSilentConnectionIsEnded() throws Exception {
    try (SSLSocket socket = connect()) {
      assertThat(socket.getInputStream().read()).isEqualTo(-1);
    }
  }

  @Test
  void aFaultOfTheHandlerIsLoggedAndTheNextMessageIsAnswered() throws Exception {
    Logger log = Logger.getLogger(SyncMlRequests.class.getName());
    LogRecords records = new LogRecords();
    log.addHandler(records);
    log.setUseParentHandlers(false);
    try {
      assertRefusal(client.send(request(EchoServer.FAULT), BodyHandlers.ofString()), 500);
      assertThat(records.all)
          .singleElement()
          .satisfies(r -> assertThat(r.getThrown()).hasMessage("planted fault"));
      assertThat(records.all.get(0).getLevel()).isEqualTo(Level.SEVERE);
      assertThat(client.send(request(Octets.ofUtf8("next")), BodyHandlers.ofString()).body())
          .isEqualTo("next");
    } finally {
      log.setUseParentHandlers(true);
      log.removeHandler(records);
    }
  }

  @Test
  void aPortInUseIsToldInOneLine() {
    TransportException refusal =
        catchThrowableOfType(TransportException.class, () -> start(endpoint.port(), echo).close());
    assertThat(refusal)
        .hasMessage(
            "\"127.0.0.1:%d\": the port is in use or may not be used; help: choose another port, or 0 for any free one",
            endpoint.port());
  }

  @Test
  void stoppingWaitsForTheAnswerUnderWay() throws Exception {
    CountDownLatch reached = new CountDownLatch(1);
    CountDownLatch stopping = new CountDownLatch(1);
    HttpsEndpoint slow =
        start(
            0,
            (connection, message) -> {
              reached.countDown();
              await(stopping);
              return new SyncMlResponse.Answer(message);
            });
    HttpRequest request = post(SyncMlRequests.MEDIA_TYPE, 10).uri(slow.url("localhost")).build();
    CompletableFuture<HttpResponse<String>> answer =
        client.sendAsync(request, BodyHandlers.ofString());
    reached.await();
    CompletableFuture<Void> stop = CompletableFuture.runAsync(slow::close);
    Thread.sleep(300);
    assertThat(stop).isNotDone();
    stopping.countDown();
    assertThat(answer.get().statusCode()).isEqualTo(200);
    stop.get();
  }

  private HttpsEndpoint start(int port, SyncMlHandler handler) {
    return start(port, handler, Duration.ofSeconds(1), Duration.ofSeconds(20));
  }

  private HttpsEndpoint start(
      int port, SyncMlHandler handler, Duration idleTimeout, Duration stopTimeout) {
    HttpsEndpoint.Settings settings =
        new HttpsEndpoint.Settings(
            InetAddress.getLoopbackAddress(), port, "/dm", MAX, idleTimeout, stopTimeout);
    return HttpsEndpoint.start(settings, authority.serverContext(List.of("localhost")), handler);
  }

  private HttpRequest.Builder post(String type, int size) {
    return HttpRequest.newBuilder(endpoint.url("localhost"))
        .header("Content-Type", type)
        .POST(BodyPublishers.ofByteArray(new byte[size]));
  }

  private HttpRequest request(Octets message) {
    return post(SyncMlRequests.MEDIA_TYPE, 0)
        .POST(BodyPublishers.ofByteArray(message.toBytes()))
        .build();
  }

  private HttpResponse<String> assertRefused(HttpRequest request, int status) throws Exception {
    HttpResponse<String> response = client.send(request, BodyHandlers.ofString());
    assertRefusal(response, status);
    assertThat(echo.carried).isEmpty();
    return response;
  }

  private static void assertRefusal(HttpResponse<String> response, int status) {
    assertThat(response.statusCode()).isEqualTo(status);
    assertThat(response.body()).matches("[ -~]+\n");
    assertThat(response.headers().firstValue("Connection")).contains("close");
    assertThat(response.headers().firstValue("Server")).isEmpty();
  }

  /** Sends one octet now and then, for longer than any test waits. */
  private static CompletableFuture<Void> drip(SSLSocket socket) {
    return CompletableFuture.runAsync(
        () -> {
          try {
            for (int i = 0; i < 100; i++) {
              send(socket, "x");
              Thread.sleep(100);
            }
          } catch (IOException | InterruptedException e) {
            // The server hangs up, as it should.
          }
        });
  }

  private SSLSocket connect() throws IOException {
    return connect(endpoint);
  }

  private SSLSocket connect(HttpsEndpoint to) throws IOException {
    SSLSocket socket =
        (SSLSocket)
            authority
                .clientContext()
                .getSocketFactory()
                .createSocket(InetAddress.getLoopbackAddress(), to.port());
    socket.setSoTimeout(10_000);
    socket.startHandshake();
    return socket;
  }

  private static void send(SSLSocket socket, String text) throws IOException {
    socket.getOutputStream().write(text.getBytes(StandardCharsets.US_ASCII));
    socket.getOutputStream().flush();
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static final class LogRecords extends Handler {
    final List<LogRecord> all = new CopyOnWriteArrayList<>();

    @Override
    public void publish(LogRecord record) {
      all.add(record);
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
  }
}
