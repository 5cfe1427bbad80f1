// SPDX-License-Identifier: Apache-2.0
package org.omadm.transport;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.jetty.io.ByteArrayEndPoint;
import org.eclipse.jetty.util.thread.ScheduledExecutorScheduler;
import org.junit.jupiter.api.Test;
import org.omadm.runtime.Octets;

/** A session on a connection that nobody hears the end of would keep the server for ever. */
class SessionConnectionTest {
  private final List<String> heard = new ArrayList<>();
  private final SessionConnection connection =
      new SessionConnection(
          new ByteArrayEndPoint(),
          new ScheduledExecutorScheduler(),
          Duration.ofSeconds(1),
          new EndsWhileItAnswers());

  @Test
  void theEndOfAConnectionIsHeardAfterTheMessageThatIsBeingAnswered() {
    connection.answer(Octets.of());
    connection.end();
    assertThat(heard).containsExactly("answering", "answered", "ended");
  }

  @Test
  void nothingIsAnsweredOnAConnectionThatHasEnded() {
    connection.end();
    assertThat(connection.answer(Octets.of())).isInstanceOf(SyncMlResponse.Refusal.class);
    assertThat(heard).isEmpty();
  }

  private final class EndsWhileItAnswers implements SyncMlHandler {
    @Override
    public SyncMlResponse answer(long number, Octets message) {
      heard.add("answering");
      connection.end();
      heard.add("answered");
      return new SyncMlResponse.Answer(message);
    }

    @Override
    public void ended(long number) {
      heard.add("ended");
    }
  }
}
