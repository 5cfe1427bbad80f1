// SPDX-License-Identifier: Apache-2.0
package org.omadm.transport;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLContext;
import org.eclipse.jetty.client.BytesRequestContent;
import org.eclipse.jetty.client.CompletableResponseListener;
import org.eclipse.jetty.client.Connection;
import org.eclipse.jetty.client.ContentResponse;
import org.eclipse.jetty.client.HttpClient;
import org.eclipse.jetty.client.Request;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpMethod;
import org.jspecify.annotations.Nullable;
import org.omadm.runtime.Octets;

/**
 * The client's end of one session: it sends SyncML messages to one HTTPS URL and gives back the
 * answers, all of them on one TLS connection. When that connection has ended, so has the session:
 * the peer never opens a second one, never sends a message twice, follows no redirect and uses no
 * proxy.
 */
public final class HttpsPeer implements AutoCloseable {
  // Not java.net.http: on Java 17 it drops a TLS 1.3 connection on which a session ticket comes
  // between two requests, and opens another one without telling.
  private final HttpClient client;
  private final URI url;
  private final Settings settings;
  private @Nullable Connection connection;

  private HttpsPeer(HttpClient client, URI url, Settings settings) {
    this.client = client;
    this.url = url;
    this.settings = settings;
  }

  /**
   * What a session bears.
   *
   * @param connectTimeout how long the server may take to accept the connection
   * @param answerTimeout how long an answer may take, from the first octet sent to the last
   *     received
   * @param maxMessage octets of an answer at most
   */
  public record Settings(Duration connectTimeout, Duration answerTimeout, int maxMessage) {
    public static final Settings DEFAULT =
        new Settings(
            Duration.ofSeconds(10),
            Duration.ofSeconds(30),
            HttpsEndpoint.Settings.DEFAULT_MAX_MESSAGE);
  }

  /**
   * Prepares a session with this server; the connection is made by the first message.
   *
   * @param trust whose servers are trusted
   * @throws TransportException if the URL is not an https URL
   */
  public static HttpsPeer open(URI url, SSLContext trust, Settings settings) {
    if (!"https".equalsIgnoreCase(url.getScheme())) {
      throw new TransportException(
          url.toString(),
          "is not an https URL",
          "name one that begins with https://, messages carry secrets");
    }
    if (url.getHost() == null || url.getRawUserInfo() != null) {
      throw new TransportException(
          url.toString(), "names no host, or a user", "write it as https://HOST:PORT/PATH");
    }
    return new HttpsPeer(TlsClient.start(trust, settings.connectTimeout()), url, settings);
  }

  /**
   * Sends a message and waits for the answer. A failure ends the session.
   *
   * @throws TransportException if the server is not the right one, refuses, or does not answer in
   *     time and bounds
   */
  public synchronized Octets exchange(Octets message) {
    if (!client.isRunning()) {
      throw new IllegalStateException("the session with " + url + " has ended");
    }
    try {
      Request request =
          client
              .newRequest(url)
              .method(HttpMethod.POST)
              .headers(headers -> headers.put(HttpHeader.ACCEPT, SyncMlRequests.MEDIA_TYPE))
              .body(new BytesRequestContent(SyncMlRequests.MEDIA_TYPE, message.toBytes()));
      return messageIn(await(send(request)));
    } catch (TransportException e) {
      close();
      throw e;
    }
  }

  private CompletableFuture<ContentResponse> send(Request request) {
    if (connection == null) {
      connection = await(client.resolveDestination(request).newConnection());
    }
    if (connection.isClosed()) {
      throw new TransportException(
          url.toString(), "the connection of this session has ended", "begin a new session");
    }
    return new CompletableResponseListener(request, settings.maxMessage()).send(connection);
  }

  private <T> T await(CompletableFuture<T> pending) {
    try {
      return pending.get(settings.answerTimeout().toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      String limit = settings.answerTimeout().toMillis() + " ms";
      throw new TransportException(
          url.toString(), "gave no answer within " + limit, "see whether the server is busy", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new TransportException(
          url.toString(), "the wait for an answer was interrupted", "try again", e);
    } catch (ExecutionException e) {
      Throwable cause = Objects.requireNonNullElse(e.getCause(), e);
      throw TransportFailure.explain(url.toString(), cause, settings.maxMessage());
    }
  }

  private Octets messageIn(ContentResponse response) {
    if (response.getStatus() != 200) {
      throw new TransportException(
          url.toString(),
          "answered with HTTP status " + response.getStatus() + lineOf(response),
          "see the server's log");
    }
    if (!SyncMlRequests.isSyncMl(response.getHeaders().get(HttpHeader.CONTENT_TYPE))) {
      throw new TransportException(
          url.toString(),
          "answered with something that is not of type " + SyncMlRequests.MEDIA_TYPE,
          "see whether the path is that of a device management server");
    }
    return Octets.of(response.getContent());
  }

  /** The reason a server gives with a refusal, cut and cleaned, since it may be anything. */
  private static String lineOf(ContentResponse response) {
    String text = new String(response.getContent(), StandardCharsets.US_ASCII);
    String line = text.lines().findFirst().orElse("").replaceAll("[^ -~]", "?");
    boolean isReason = "text/plain".equals(response.getMediaType()) && !line.isBlank();
    return isReason ? " (" + line.substring(0, Math.min(line.length(), 200)) + ")" : "";
  }

  /** Ends the session and its connection. */
  @Override
  public synchronized void close() {
    TlsClient.stop(client);
  }
}
