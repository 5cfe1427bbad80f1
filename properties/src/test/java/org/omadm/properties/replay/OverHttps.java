// SPDX-License-Identifier: Apache-2.0
package org.omadm.properties.replay;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;
import org.omadm.properties.protocol.LineIsDead;
import org.omadm.properties.protocol.ServerEnd;
import org.omadm.properties.protocol.Wire;
import org.omadm.runtime.Octets;
import org.omadm.transport.DemoAuthority;
import org.omadm.transport.HttpsEndpoint;
import org.omadm.transport.HttpsPeer;
import org.omadm.transport.SyncMlHandler;
import org.omadm.transport.SyncMlResponse;
import org.omadm.transport.TransportException;

/** Connections to the server over TLS, each a real one on the loopback interface. */
final class OverHttps implements Transport, AutoCloseable {
  private static final String HOST = "localhost";
  private static final long PATIENCE_SECONDS = 20;

  private final DemoAuthority authority = DemoAuthority.create();
  private final SSLContext trust = authority.clientContext(certificate -> {});
  private final Map<Long, CountDownLatch> ends = new ConcurrentHashMap<>();
  private @Nullable HttpsEndpoint endpoint;
  private volatile long spokenToOn = -1;

  /** Begins to listen for the server; a connection is made when its first message is posted. */
  @Override
  public IntFunction<Wire> to(ServerEnd server) {
    HttpsEndpoint started =
        HttpsEndpoint.start(
            HttpsEndpoint.Settings.onLoopback(0, "/dm"),
            authority.serverContext(List.of(HOST)),
            watched(server.handler()));
    endpoint = started;
    return number -> new Connection(started.url(HOST));
  }

  @Override
  public void close() {
    if (endpoint != null) {
      endpoint.close();
    }
  }

  /** The transport counts its connections; which is which shows when they are spoken to. */
  private SyncMlHandler watched(SyncMlHandler handler) {
    return new SyncMlHandler() {
      @Override
      public SyncMlResponse answer(long connection, Octets message) {
        spokenToOn = connection;
        return handler.answer(connection, message);
      }

      @Override
      public void ended(long connection) {
        handler.ended(connection);
        end(connection).countDown();
      }
    };
  }

  private CountDownLatch end(long connection) {
    return ends.computeIfAbsent(connection, unused -> new CountDownLatch(1));
  }

  private final class Connection implements Wire {
    private final HttpsPeer peer;
    private long id = -1;

    Connection(URI url) {
      this.peer = HttpsPeer.open(url, trust, HttpsPeer.Settings.DEFAULT);
    }

    @Override
    public Octets post(Octets message) {
      try {
        return peer.exchange(message);
      } catch (TransportException e) {
        throw new LineIsDead(String.valueOf(e.getMessage()));
      } finally {
        id = spokenToOn;
      }
    }

    /** The specification counts connections from 1. */
    @Override
    public int numberAtServer() {
      return 1 + (int) id;
    }

    @Override
    public void end() {
      peer.close();
      try {
        if (!OverHttps.this.end(id).await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
          throw new AssertionError("the server does not learn that a connection has ended");
        }
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new AssertionError(e);
      }
    }
  }
}
