// SPDX-License-Identifier: Apache-2.0
package org.omadm.transport;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.util.thread.Scheduler;
import org.jspecify.annotations.Nullable;
import org.omadm.runtime.Octets;

/**
 * One connection to the endpoint. Its handler hears of its end once, and never while a message of
 * it is being answered; and nobody keeps it open with a request that never becomes one.
 */
final class SessionConnection {
  private static final AtomicLong NUMBERS = new AtomicLong();

  private final long number = NUMBERS.incrementAndGet();
  private final EndPoint endPoint;
  private final Scheduler scheduler;
  private final Duration patience;
  private final SyncMlHandler handler;
  private Scheduler.@Nullable Task deadline;
  private boolean carried;
  private boolean answering;
  private boolean ended;

  /**
   * @param patience how long it may take until the head of the next request is there, however often
   *     an octet of it comes
   */
  SessionConnection(
      EndPoint endPoint, Scheduler scheduler, Duration patience, SyncMlHandler handler) {
    this.endPoint = endPoint;
    this.scheduler = scheduler;
    this.patience = patience;
    this.handler = handler;
  }

  /** From now on the next request is waited for. */
  synchronized void awaitRequest() {
    requestIsThere();
    if (!ended) {
      deadline = scheduler.schedule(endPoint::close, patience.toMillis(), TimeUnit.MILLISECONDS);
    }
  }

  /** The head of a request is there. */
  synchronized void requestIsThere() {
    if (deadline != null) {
      deadline.cancel();
      deadline = null;
    }
  }

  /** Lets the handler answer a message, unless nobody is left to read the answer. */
  SyncMlResponse answer(Octets message) {
    if (!begin()) {
      return new SyncMlResponse.Refusal(HttpStatus.REQUEST_TIMEOUT_408, "the connection has ended");
    }
    try {
      return handler.answer(number, message);
    } finally {
      if (endedMeanwhile()) {
        handler.ended(number);
      }
    }
  }

  /** The connection is gone. */
  void end() {
    if (endsNow()) {
      handler.ended(number);
    }
  }

  private synchronized boolean begin() {
    carried |= !ended;
    answering = !ended;
    return answering;
  }

  private synchronized boolean endedMeanwhile() {
    answering = false;
    return ended;
  }

  private synchronized boolean endsNow() {
    requestIsThere();
    boolean first = !ended;
    ended = true;
    return first && carried && !answering;
  }
}
