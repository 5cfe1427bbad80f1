// SPDX-License-Identifier: Apache-2.0
package org.omadm.modelcheck;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Values as TLC prints them, and traces for a reader. */
class TraceTextTest {

  @Test
  void valueBrokenOverLinesIsPutOnOne() {
    assertThat(ValueText.onOneLine("[ a |->\n      {\"x,  y\", <<1,\n 2>>},\n  b |-> [q |-> {}] ]"))
        .isEqualTo("[a |-> {\"x,  y\", <<1, 2>>}, b |-> [q |-> {}]]");
  }

  @Test
  void quoteInsideAStringDoesNotEndIt() {
    assertThat(ValueText.onOneLine("[ a |-> \"say \\\"  ] \" ]"))
        .isEqualTo("[a |-> \"say \\\"  ] \"]");
  }

  @Test
  void fieldsOfARecordAreThoseOfItsOwnLevel() {
    assertThat(ValueText.fields("[a |-> <<1, 2>>, b |-> [c |-> 1, d |-> \"],\"], e |-> {1, 2}]"))
        .containsExactly("a |-> <<1, 2>>", "b |-> [c |-> 1, d |-> \"],\"]", "e |-> {1, 2}");
    assertThat(ValueText.fields("<<[a |-> 1]>>")).isEmpty();
    assertThat(ValueText.fields("(1 :> [a |-> 1])")).isEmpty();
  }

  @Test
  void traceShowsWhatEachStepChanges() {
    Trace trace =
        new Trace(
            List.of(
                state(1, Trace.INITIAL, "[phase |-> \"idle\", sent |-> {}]"),
                state(2, "Open", "[phase |-> \"open\", sent |-> {}]"),
                state(3, "Rest", "[phase |-> \"open\", sent |-> {}]")),
            new Trace.Ending.Stuttering());
    assertThat(trace.text())
        .isEqualTo(
            """
            State 1: Initial predicate
                client = [phase |-> "idle", sent |-> {}]
            State 2: Open (M.tla:2:5)
                client.phase |-> "open"
            State 3: Rest (M.tla:3:5)
                nothing changes
            Stuttering: nothing happens any more
            """);
  }

  private static TraceState state(int number, String action, String client) {
    Optional<Place> place =
        number == 1 ? Optional.empty() : Optional.of(new Place("M", number, 5, number, 9));
    return new TraceState(number, action, place, Map.of("client", client));
  }
}
