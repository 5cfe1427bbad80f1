// SPDX-License-Identifier: Apache-2.0
package org.omadm.transport;

import java.net.BindException;
import java.net.InetAddress;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLContext;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.SslConnectionFactory;
import org.eclipse.jetty.util.ssl.SslContextFactory;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/**
 * An HTTPS server with one path that takes SyncML messages; HTTP/1.1 over TLS 1.2 or 1.3 and
 * nothing else.
 */
public final class HttpsEndpoint implements AutoCloseable {
  private static final int MAX_CONNECTIONS = 256;
  private static final int MAX_THREADS = 64;

  private final Server server;
  private final ServerConnector connector;
  private final String path;

  private HttpsEndpoint(Server server, ServerConnector connector, String path) {
    this.server = server;
    this.connector = connector;
    this.path = path;
  }

  /**
   * Where an endpoint listens and what it bears.
   *
   * @param address the interface to listen on
   * @param port 0 for any free one
   * @param path begins with a slash
   * @param maxMessage octets of a message at most
   * @param idleTimeout how long a connection may be silent, and how long the head and the body of
   *     one message may each take to arrive
   * @param stopTimeout how long stopping waits for messages that are being answered
   */
  public record Settings(
      InetAddress address,
      int port,
      String path,
      int maxMessage,
      Duration idleTimeout,
      Duration stopTimeout) {
    public static final int DEFAULT_MAX_MESSAGE = 64 * 1024;

    public Settings {
      if (!path.startsWith("/")) {
        throw new IllegalArgumentException("the path '" + path + "' does not begin with a slash");
      }
    }

    /** On the loopback interface, with 64 KiB a message, 30 s of silence and 5 s to stop. */
    public static Settings onLoopback(int port, String path) {
      return new Settings(
          InetAddress.getLoopbackAddress(),
          port,
          path,
          DEFAULT_MAX_MESSAGE,
          Duration.ofSeconds(30),
          Duration.ofSeconds(5));
    }
  }

  /**
   * Starts to listen.
   *
   * @throws TransportException if the address or port cannot be had
   */
  public static HttpsEndpoint start(Settings settings, SSLContext tls, SyncMlHandler handler) {
    QueuedThreadPool threads = new QueuedThreadPool(MAX_THREADS);
    threads.setName("omadm-https");
    threads.setDaemon(true);
    Server server = new Server(threads);
    server.setStopTimeout(settings.stopTimeout().toMillis());
    ServerConnector connector = connector(server, settings, tls);
    SyncMlRequests requests = new SyncMlRequests(settings, handler);
    connector.addBean(requests, /* managed= */ false);
    server.addConnector(connector);
    server.addBean(new NetworkConnectionLimit(MAX_CONNECTIONS, connector));
    server.setHandler(requests);
    try {
      server.start();
    } catch (Exception e) {
      stop(server);
      throw cannotListen(settings, e);
    }
    return new HttpsEndpoint(server, connector, settings.path());
  }

  private static ServerConnector connector(Server server, Settings settings, SSLContext tls) {
    SslContextFactory.Server factory = new SslContextFactory.Server();
    factory.setSslContext(tls);
    factory.setIncludeProtocols(TlsClient.versions());
    HttpConfiguration http = new HttpConfiguration();
    http.setSendServerVersion(false);
    ServerConnector connector =
        new ServerConnector(
            server, new SslConnectionFactory(factory, "http/1.1"), new HttpConnectionFactory(http));
    connector.setHost(settings.address().getHostAddress());
    connector.setPort(settings.port());
    connector.setIdleTimeout(settings.idleTimeout().toMillis());
    return connector;
  }

  private static RuntimeException cannotListen(Settings settings, Exception e) {
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof BindException) {
        return new TransportException(
            settings.address().getHostAddress() + ":" + settings.port(),
            "the port is in use or may not be used",
            "choose another port, or 0 for any free one",
            e);
      }
    }
    return new IllegalStateException("the HTTPS server does not start", e);
  }

  /** The port that it listens on. */
  public int port() {
    return connector.getLocalPort();
  }

  /**
   * The endpoint's URL.
   *
   * @param host a name or address that the server's certificate is for
   */
  public URI url(String host) {
    String literal = host.contains(":") ? "[" + host + "]" : host;
    return URI.create("https://" + literal + ":" + port() + path);
  }

  /** Waits until it is closed. */
  public void awaitClose() throws InterruptedException {
    server.join();
  }

  /** Takes no more messages, waits for those being answered within the stop timeout, and ends. */
  @Override
  public void close() {
    stop(server);
  }

  private static void stop(Server server) {
    try {
      server.stop();
    } catch (TimeoutException e) {
      // Jetty has ended what was still open: somebody was in the middle of a request.
    } catch (Exception e) {
      throw new IllegalStateException("the HTTPS server does not stop", e);
    }
  }
}
