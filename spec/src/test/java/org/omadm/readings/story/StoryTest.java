// SPDX-License-Identifier: Apache-2.0
package org.omadm.readings.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.omadm.modelcheck.Trace;
import org.omadm.modelcheck.TraceState;

/** Stories of counterexamples that TLC finds, and of traces that are made up. */
class StoryTest {

  @Test
  void replayOfAForgottenTriggerIsToldToTheLetter() throws IOException {
    Story story = Traces.story("TriggersForgotten", "No trigger digest opens two sessions.");
    try (var golden = StoryTest.class.getResourceAsStream("TriggersForgotten.md")) {
      assertThat(story.markdown())
          .isEqualTo(new String(golden.readAllBytes(), StandardCharsets.UTF_8));
    }
  }

  @Test
  void credentialThatIsAcceptedTwiceIsKnownAgain() {
    Story story = Traces.story("BackupCredAccepted", "No credential serves two sessions.");
    assertThat(story.opening()).contains("out of step", "the nonce n2", "the nonce n3");
    assertThat(sentence(story, 6))
        .contains("with Package #1, whose credential is made with the client secret sc0")
        .endsWith("the backup nonce.");
    assertThat(sentence(story, 8))
        .isEqualTo("The connection dies, and Package #2 is lost on its way to the device.");
    assertThat(sentence(story, 16)).endsWith("the same as in step 6.");
    assertThat(sentence(story, 17))
        .contains("The server has accepted the very same credential before, in step 7.");
    assertThat(story.ending())
        .isEqualTo("This violates NoClientCredReusedInv: \"No credential serves two sessions.\"");
  }

  @Test
  void secretThatIsNotRenewedIsNamed() {
    Story story = Traces.story("ServerSecretKept", "Words.");
    assertThat(sentence(story, 11)).contains("The server secret stays as it was.");
    assertThat(sentence(story, 15))
        .startsWith("The attacker replays one of the notifications that it has recorded.");
    assertThat(sentence(story, 16))
        .startsWith("The attacker replays the notification of step 5")
        .contains("The same digest has opened a session before, in step 6.");
  }

  @Test
  void lossOfTheNewSecretsIsToldWithWhatEachEndKnows() {
    Story story = Traces.story("OldSecretsForgotten", "Words.");
    StoryStep last = story.steps().get(story.steps().size() - 1);
    assertThat(last.sentence())
        .contains(
            "Package #4 with the new secrets is lost",
            "The device still holds the client secret sc0 and the server secret ss0",
            "the server no longer knows them");
    assertThat(last.arrow())
        .contains(
            new Drawing.Arrow(Lane.SERVER, Lane.DEVICE, "Package #4 with the new secrets", false));
  }

  @Test
  void rolesAreNamedBeforeAndAfter() {
    Story story = Traces.story("RolesUnbounded", "Words.");
    assertThat(story.steps().get(0).drawings())
        .containsExactly(
            new Drawing.Note(
                Lane.SERVER, "operator asks for roles MANAGER, OPERATOR and USER_AUTH"));
    assertThat(sentence(story, 7))
        .contains("the roles MANAGER, OPERATOR and USER_AUTH")
        .endsWith("Before, the account had OPERATOR and OPERATOR_TPS.");
    assertThat(story.steps().get(6).changes())
        .containsExactly(
            "device, roles of the server's account: MANAGER, OPERATOR and USER_AUTH"
                + " (was OPERATOR and OPERATOR_TPS)");
  }

  @Test
  void behaviourThatStopsSaysSoAtTheEnd() {
    Story story = Traces.story("ResyncOffNeverRecovers", "Lost step is regained.");
    assertThat(story.steps())
        .extracting(StoryStep::sentence)
        .anyMatch(said -> said.contains("the backup nonce, which this device never accepts"));
    assertThat(story.ending())
        .isEqualTo(
            "After that nothing happens any more. This violates RecoveryProp: \"Lost step is"
                + " regained.\"");
  }

  @Test
  void stepThatClosesALassoIsToldAndLeadsBack() {
    Trace trace =
        MadeUp.start("client.phase", "\"opened\"", "client.sessionId", "1")
            .then("ClientDies", "client.phase", "\"idle\"", "client.sessionId", "0")
            .trace(new Trace.Ending.BackTo(2, "OperatorRequestsRoles"));
    Story story = Story.of(trace, "SomeProp", "Words.");
    assertThat(story.steps())
        .extracting(StoryStep::number, StoryStep::action)
        .containsExactly(tuple(1, "ClientDies"), tuple(2, "OperatorRequestsRoles"));
    assertThat(story.ending())
        .startsWith("From here it goes on as from step 2, again and again, for ever.");
  }

  @Test
  void violationAtTheStartHasNoSteps() {
    Story story = Story.of(MadeUp.start().trace(), "SomeInv", "Words.");
    assertThat(story.steps()).isEmpty();
    assertThat(story.markdown()).contains("They are in step", "This violates SomeInv: \"Words.\"");
  }

  @Test
  void claimThatIsMeantToFailIsRefutedAndNotViolated() {
    Story story = Story.of(MadeUp.start().trace(), "NeverCompletedInv", "A session is completed.");
    assertThat(story.ending())
        .isEqualTo(
            "This refutes the claim NeverCompletedInv, since it does happen: \"A session is"
                + " completed.\"");
  }

  @Test
  void wordsOfTheCallerAreNoMarkup() {
    Story story = Story.of(MadeUp.start().trace(), "SomeInv", "a < b, *c* and `d`");
    assertThat(story.markdown()).contains("a \\< b, \\*c\\* and \\`d\\`");
  }

  @Test
  void actionThatTheTableDoesNotHaveIsNamed() {
    Trace trace = MadeUp.start().then("ServerSleeps").trace();
    assertThatThrownBy(() -> Story.of(trace, "SomeInv", "Words."))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("\"ServerSleeps\"");
  }

  @Test
  void valueThatCannotBeReadIsNamedWithItsState() {
    Trace trace = MadeUp.start().then("ServerGivesUp", "server.sessionId", "1..2").trace();
    assertThatThrownBy(() -> Story.of(trace, "SomeInv", "Words."))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageMatching("state 2, variable server: printed value, column \\d+: .*");
  }

  @Test
  void digestOfAnotherShapeIsRefusedWithItsStep() {
    String notification = "{[digest |-> <<1, 2>>, trigger |-> 1]}";
    Trace trace =
        MadeUp.start().then("ServerNotifies", "pushChannel.inFlight", notification).trace();
    assertThatThrownBy(() -> Story.of(trace, "SomeInv", "Words."))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("step 1, ServerNotifies: ");
  }

  @Test
  void traceOfAnotherSpecificationIsRefused() {
    Trace trace =
        new Trace(
            List.of(new TraceState(1, Trace.INITIAL, Optional.empty(), Map.of("count", "3"))),
            new Trace.Ending.Finite());
    assertThatThrownBy(() -> Story.of(trace, "SomeInv", "Words."))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("initial state: ");
  }

  private static String sentence(Story story, int number) {
    return story.steps().get(number - 1).sentence();
  }
}
