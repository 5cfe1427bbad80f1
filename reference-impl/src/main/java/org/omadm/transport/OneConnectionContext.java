// SPDX-License-Identifier: Apache-2.0
package org.omadm.transport;

import java.io.UncheckedIOException;
import java.security.KeyManagementException;
import java.security.SecureRandom;
import javax.net.ssl.KeyManager;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLContextSpi;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLServerSocketFactory;
import javax.net.ssl.SSLSessionContext;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.TrustManager;
import org.jspecify.annotations.Nullable;

/**
 * A TLS context that stops making connections when told so. Java's HTTP client opens a new
 * connection, unasked, when the server has closed the one it had, and does not tell; each of them
 * asks its context for an engine.
 */
final class OneConnectionContext extends SSLContext {
  private final Gate gate;

  private OneConnectionContext(Gate gate, SSLContext context) {
    super(gate, context.getProvider(), context.getProtocol());
    this.gate = gate;
  }

  static OneConnectionContext over(SSLContext context) {
    return new OneConnectionContext(new Gate(context), context);
  }

  /** From now on no further connection is made; the one that there is goes on. */
  void allowNoMore() {
    gate.closed = true;
  }

  private static final class Gate extends SSLContextSpi {
    private final SSLContext context;
    private volatile boolean closed;

    Gate(SSLContext context) {
      this.context = context;
    }

    @Override
    protected SSLEngine engineCreateSSLEngine() {
      check();
      return context.createSSLEngine();
    }

    @Override
    protected SSLEngine engineCreateSSLEngine(String host, int port) {
      check();
      return context.createSSLEngine(host, port);
    }

    private void check() {
      if (closed) {
        throw new UncheckedIOException(
            new TransportRefusal(
                "the connection of this session has ended", "begin a new session"));
      }
    }

    @Override
    protected void engineInit(
        KeyManager @Nullable [] keys,
        TrustManager @Nullable [] trust,
        @Nullable SecureRandom random)
        throws KeyManagementException {
      throw new KeyManagementException("the context it stands for is initialised already");
    }

    @Override
    protected SSLSocketFactory engineGetSocketFactory() {
      throw new UnsupportedOperationException("only engines are made");
    }

    @Override
    protected SSLServerSocketFactory engineGetServerSocketFactory() {
      throw new UnsupportedOperationException("only engines are made");
    }

    @Override
    protected SSLSessionContext engineGetServerSessionContext() {
      return context.getServerSessionContext();
    }

    @Override
    protected SSLSessionContext engineGetClientSessionContext() {
      return context.getClientSessionContext();
    }

    @Override
    protected SSLParameters engineGetDefaultSSLParameters() {
      return context.getDefaultSSLParameters();
    }

    @Override
    protected SSLParameters engineGetSupportedSSLParameters() {
      return context.getSupportedSSLParameters();
    }
  }
}
