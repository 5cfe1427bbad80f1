// SPDX-License-Identifier: Apache-2.0
package org.omadm.transport;

import java.io.IOException;
import java.io.InputStream;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.concurrent.TimeoutException;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.ConnectionMetaData;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;
import org.omadm.runtime.Octets;
import org.omadm.transport.SyncMlResponse.Answer;
import org.omadm.transport.SyncMlResponse.LastAnswer;
import org.omadm.transport.SyncMlResponse.Refusal;

/**
 * Between Jetty and the {@link SyncMlHandler}: lets through only whole messages of the right kind
 * and size.
 */
final class SyncMlRequests extends Handler.Abstract implements Connection.Listener {
  static final String MEDIA_TYPE = "application/vnd.syncml.dm+xml";

  private static final Logger LOG = System.getLogger(SyncMlRequests.class.getName());
  private static final String CONNECTION = SyncMlRequests.class.getName() + ".connection";

  /**
   * So much of an oversized message is read and dropped, so that its sender gets to read the
   * refusal.
   */
  private static final int MAX_DROPPED = 1024 * 1024;

  private final HttpsEndpoint.Settings settings;
  private final SyncMlHandler handler;

  SyncMlRequests(HttpsEndpoint.Settings settings, SyncMlHandler handler) {
    this.settings = settings;
    this.handler = handler;
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) {
    SessionConnection connection = of(request.getConnectionMetaData());
    connection.requestIsThere();
    try {
      SyncMlResponse answer = respond(connection, request, response);
      connection.awaitRequest();
      send(answer, response, callback);
    } catch (IOException e) {
      callback.failed(e);
    }
    return true;
  }

  @Override
  public void onOpened(Connection connection) {
    if (connection instanceof ConnectionMetaData data) {
      SessionConnection opened =
          new SessionConnection(
              connection.getEndPoint(),
              data.getConnector().getScheduler(),
              settings.idleTimeout(),
              handler);
      data.setAttribute(CONNECTION, opened);
      opened.awaitRequest();
    }
  }

  @Override
  public void onClosed(Connection connection) {
    if (connection instanceof ConnectionMetaData data) {
      of(data).end();
    }
  }

  /** Jetty keeps the attributes of a connection from its beginning to its end. */
  private static SessionConnection of(ConnectionMetaData connection) {
    return (SessionConnection) connection.getAttribute(CONNECTION);
  }

  private SyncMlResponse respond(SessionConnection connection, Request request, Response response)
      throws IOException {
    if (!Request.getPathInContext(request).equals(settings.path())) {
      return new Refusal(HttpStatus.NOT_FOUND_404, "messages are taken at another path");
    }
    if (!HttpMethod.POST.is(request.getMethod())) {
      response.getHeaders().put(HttpHeader.ALLOW, HttpMethod.POST.asString());
      return new Refusal(HttpStatus.METHOD_NOT_ALLOWED_405, "messages are taken by POST");
    }
    if (!isSyncMl(request.getHeaders().get(HttpHeader.CONTENT_TYPE))) {
      return new Refusal(
          HttpStatus.UNSUPPORTED_MEDIA_TYPE_415, "messages are of type " + MEDIA_TYPE);
    }
    try {
      byte[] body = read(request);
      return body.length > settings.maxMessage() ? tooLarge() : answer(connection, Octets.of(body));
    } catch (IOException e) {
      if (e.getCause() instanceof TimeoutException) {
        return new Refusal(HttpStatus.REQUEST_TIMEOUT_408, "the message did not arrive in time");
      }
      throw e;
    }
  }

  static boolean isSyncMl(@Nullable String contentType) {
    if (contentType == null) {
      return false;
    }
    int parameters = contentType.indexOf(';');
    String type = parameters < 0 ? contentType : contentType.substring(0, parameters);
    return type.strip().equalsIgnoreCase(MEDIA_TYPE);
  }

  /** The message, or more octets than it may have. */
  private byte[] read(Request request) throws IOException {
    long deadline = System.nanoTime() + settings.idleTimeout().toNanos();
    int bound = settings.maxMessage() + 1;
    byte[] octets = new byte[(int) Math.min(bound, Math.max(request.getLength(), 1024))];
    int size = 0;
    InputStream body = Content.Source.asInputStream(request);
    while (size < bound) {
      if (size == octets.length) {
        octets = Arrays.copyOf(octets, Math.min(bound, 2 * size));
      }
      int read = body.read(octets, size, octets.length - size);
      if (read < 0) {
        return Arrays.copyOf(octets, size);
      }
      size += read;
      checkTime(deadline);
    }
    for (int dropped = 0; dropped < MAX_DROPPED; ) {
      int read = body.read(new byte[8192]);
      if (read < 0) {
        break;
      }
      dropped += read;
      checkTime(deadline);
    }
    return octets;
  }

  /** An idle timeout alone lets a sender hold a thread by sending one octet now and then. */
  private static void checkTime(long deadline) throws IOException {
    if (System.nanoTime() - deadline > 0) {
      throw new IOException(new TimeoutException("message too slow"));
    }
  }

  private Refusal tooLarge() {
    return new Refusal(
        HttpStatus.PAYLOAD_TOO_LARGE_413,
        "a message has at most " + settings.maxMessage() + " octets");
  }

  private static SyncMlResponse answer(SessionConnection connection, Octets message) {
    try {
      return connection.answer(message);
    } catch (RuntimeException e) {
      LOG.log(Level.ERROR, "a fault of omadm: the handler of messages failed", e);
      return new Refusal(HttpStatus.INTERNAL_SERVER_ERROR_500, "a fault of the server");
    }
  }

  private static void send(SyncMlResponse answer, Response response, Callback callback) {
    if (answer instanceof Answer message) {
      send(response, HttpStatus.OK_200, MEDIA_TYPE, message.message().toBytes(), callback);
    } else if (answer instanceof LastAnswer message) {
      response.getHeaders().put(HttpHeader.CONNECTION, "close");
      send(response, HttpStatus.OK_200, MEDIA_TYPE, message.message().toBytes(), callback);
    } else if (answer instanceof Refusal refusal) {
      response.getHeaders().put(HttpHeader.CONNECTION, "close");
      byte[] line = (refusal.reason() + "\n").getBytes(StandardCharsets.US_ASCII);
      send(response, refusal.status(), "text/plain;charset=us-ascii", line, callback);
    }
  }

  private static void send(
      Response response, int status, String type, byte[] body, Callback callback) {
    response.setStatus(status);
    response.getHeaders().put(HttpHeader.CONTENT_TYPE, type);
    response.write(true, ByteBuffer.wrap(body), callback);
  }
}
