// SPDX-License-Identifier: Apache-2.0
package org.omadm.transport;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLParameters;
import org.jspecify.annotations.Nullable;
import org.omadm.runtime.Octets;

/**
 * The client's end of one session: it sends SyncML messages to one HTTPS URL and gives back the
 * answers, all of them on one TLS connection. When that connection has ended, so has the session:
 * the peer never opens a second one, never sends a message twice, follows no redirect and uses no
 * proxy.
 */
public final class HttpsPeer implements AutoCloseable {
  private final URI url;
  private final Settings settings;
  private final OneConnectionContext tls;
  private @Nullable HttpClient client;

  private HttpsPeer(URI url, Settings settings, OneConnectionContext tls, HttpClient client) {
    this.url = url;
    this.settings = settings;
    this.tls = tls;
    this.client = client;
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
    OneConnectionContext tls = OneConnectionContext.over(trust);
    SSLParameters parameters = trust.getDefaultSSLParameters();
    parameters.setProtocols(tlsVersions());
    HttpClient client =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .proxy(HttpClient.Builder.NO_PROXY)
            .connectTimeout(settings.connectTimeout())
            .sslContext(tls)
            .sslParameters(parameters)
            .build();
    return new HttpsPeer(url, settings, tls, client);
  }

  static String[] tlsVersions() {
    return new String[] {"TLSv1.3", "TLSv1.2"};
  }

  /**
   * Sends a message and waits for the answer. A failure ends the session.
   *
   * @throws TransportException if the server is not the right one, refuses, or does not answer in
   *     time and bounds
   */
  public synchronized Octets exchange(Octets message) {
    if (client == null) {
      throw new IllegalStateException("the session with " + url + " has ended");
    }
    HttpRequest request =
        HttpRequest.newBuilder(url)
            .header("Content-Type", SyncMlRequests.MEDIA_TYPE)
            .header("Accept", SyncMlRequests.MEDIA_TYPE)
            .POST(BodyPublishers.ofByteArray(message.toBytes()))
            .build();
    try {
      Octets answer =
          messageIn(
              await(client.sendAsync(request, head -> new BoundedBody(settings.maxMessage()))));
      tls.allowNoMore();
      return answer;
    } catch (TransportException e) {
      close();
      throw e;
    }
  }

  private HttpResponse<byte[]> await(CompletableFuture<HttpResponse<byte[]>> pending) {
    try {
      return pending.get(settings.answerTimeout().toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      pending.cancel(true);
      String limit = settings.answerTimeout().toMillis() + " ms";
      throw new TransportException(
          url.toString(), "gave no answer within " + limit, "see whether the server is busy", e);
    } catch (InterruptedException e) {
      pending.cancel(true);
      Thread.currentThread().interrupt();
      throw new TransportException(
          url.toString(), "the wait for an answer was interrupted", "try again", e);
    } catch (ExecutionException e) {
      throw TransportFailure.explain(url.toString(), Objects.requireNonNullElse(e.getCause(), e));
    }
  }

  private Octets messageIn(HttpResponse<byte[]> response) {
    if (response.statusCode() != 200) {
      throw new TransportException(
          url.toString(),
          "answered with HTTP status " + response.statusCode() + lineOf(response),
          "see the server's log");
    }
    String type = response.headers().firstValue("Content-Type").orElse(null);
    if (!SyncMlRequests.isSyncMl(type)) {
      throw new TransportException(
          url.toString(),
          "answered with something that is not of type " + SyncMlRequests.MEDIA_TYPE,
          "see whether the path is that of a device management server");
    }
    return Octets.of(response.body());
  }

  /** The reason a server gives with a refusal, cut and cleaned, since it may be anything. */
  private static String lineOf(HttpResponse<byte[]> response) {
    String type = response.headers().firstValue("Content-Type").orElse("");
    String text = new String(response.body(), StandardCharsets.US_ASCII);
    String line = text.lines().findFirst().orElse("").replaceAll("[^ -~]", "?");
    boolean isReason = type.startsWith("text/plain") && !line.isBlank();
    return isReason ? " (" + line.substring(0, Math.min(line.length(), 200)) + ")" : "";
  }

  /**
   * Ends the session. The connection is let go of; Java 17 closes it when it clears its memory, the
   * server after its idle time, whichever comes first.
   */
  @Override
  public synchronized void close() {
    client = null;
  }
}
