// SPDX-License-Identifier: Apache-2.0
package org.omadm.transport;

import java.time.Duration;
import javax.net.ssl.SSLContext;
import org.eclipse.jetty.client.ContinueProtocolHandler;
import org.eclipse.jetty.client.HttpClient;
import org.eclipse.jetty.client.transport.HttpClientTransportOverHTTP;
import org.eclipse.jetty.http.HttpCookieStore;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.ClientConnector;
import org.eclipse.jetty.util.ssl.SslContextFactory;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/** Jetty's HTTP client reduced to what a session needs: HTTP/1.1 over TLS to the server meant. */
final class TlsClient {
  private static final int MAX_THREADS = 8;

  private TlsClient() {}

  /** What a session offers and an endpoint takes. */
  static String[] versions() {
    return new String[] {"TLSv1.3", "TLSv1.2"};
  }

  static HttpClient start(SSLContext trust, Duration connectTimeout) {
    HttpClient client = new HttpClient(new HttpClientTransportOverHTTP(connector(trust)));
    client.setConnectTimeout(connectTimeout.toMillis());
    client.setAddressResolutionTimeout(connectTimeout.toMillis());
    client.setHttpCookieStore(new HttpCookieStore.Empty());
    client.setUserAgentField(new HttpField(HttpHeader.USER_AGENT, "omadm"));
    try {
      client.start();
    } catch (Exception e) {
      throw new IllegalStateException("the HTTPS client does not start", e);
    }
    // The start has set up what unpacks answers, follows redirects and logs in: none of it here.
    client.getContentDecoderFactories().clear();
    client.getProtocolHandlers().clear();
    client.getProtocolHandlers().put(new ContinueProtocolHandler());
    return client;
  }

  private static ClientConnector connector(SSLContext trust) {
    SslContextFactory.Client tls = new SslContextFactory.Client();
    tls.setSslContext(trust);
    tls.setIncludeProtocols(versions());
    tls.setEndpointIdentificationAlgorithm("HTTPS");
    QueuedThreadPool threads = new QueuedThreadPool(MAX_THREADS, 1);
    threads.setName("omadm-session");
    threads.setDaemon(true);
    ClientConnector connector = new ClientConnector();
    connector.setSslContextFactory(tls);
    connector.setExecutor(threads);
    connector.setSelectors(1);
    return connector;
  }

  static void stop(HttpClient client) {
    try {
      client.stop();
    } catch (Exception e) {
      throw new IllegalStateException("the HTTPS client does not stop", e);
    }
  }
}
