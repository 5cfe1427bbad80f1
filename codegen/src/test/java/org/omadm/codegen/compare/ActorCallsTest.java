// SPDX-License-Identifier: Apache-2.0
package org.omadm.codegen.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Calls of single actions show changes of generated Java that no state graph shows. */
final class ActorCallsTest {

  private static final Path SPECS = Path.of("src/test/resources/specs");
  private static final Comparison.Progress SILENT = (phase, states) -> {};

  private static final Comparison PING = Comparison.of(SPECS, "MCPing", Path.of("MCPing.cfg"));
  private static final ActorCalls CALLS =
      PING.actorCalls(PING.search(PING.sources(), SILENT), 300, 10);

  private static Optional<String> difference(String file, String from, String to) {
    var sources = ComparisonTest.changed(PING, file, from, to);
    return CALLS.difference(CompiledClasses.compile(sources).loader());
  }

  @Test
  void generatedActionsDoWhatTheirDefinitionsSay() {
    assertThat(CALLS.difference(CompiledClasses.compile(PING.sources()).loader())).isEmpty();
    assertThat(CALLS.notDrawn()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "PingClient | PingClientGuard.CLIENT_ASK_2 | PingClientGuard.CLIENT_ASK_3",
        "PingClient | client.attempts() >= profile.attempts() | client.attempts() > profile.attempts()",
        "PingServer | ask.attempt() <= 1 | ask.attempt() < 1",
        "PingClient | .withToken(kept) | .withToken(terms.noToken())",
        "PingClient | new Bye(client.token()) | new Bye(terms.noToken())",
        "PingServer | return message.token() | return terms.noToken()",
        "PingServer | () -> serverAnswer(message) | () -> serverForget(message)",
        "PingClientAction | state.clientAccept(message) | state.clientNote(message)",
      })
  void aChangeShows(String file, String from, String to) {
    assertThat(difference(file, from, to)).isPresent();
  }
}
