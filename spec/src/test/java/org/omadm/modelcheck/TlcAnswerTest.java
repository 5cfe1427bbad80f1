// SPDX-License-Identifier: Apache-2.0
package org.omadm.modelcheck;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.omadm.modelcheck.TlcResult.Failed;
import org.omadm.modelcheck.TlcResult.Holds;

/**
 * Output that TLC seldom gives: a wrong reading of it would report a property as holding that
 * nobody checked.
 */
class TlcAnswerTest {

  private static final String COMPLETED =
      message("2193:0", "Model checking completed. No error has been found.");
  private static final String NONE_LEFT =
      message("2199:0", "12 states generated, 7 distinct states found, 0 states left on queue.");

  private final List<Counts> reports = new ArrayList<>();

  @Test
  void completedSearchHolds() throws IOException {
    assertThat(answer(0, COMPLETED + NONE_LEFT)).isEqualTo(new Holds(new Counts(12, 7, 0), 0, 1.0));
  }

  @Test
  void exitCodeZeroWithoutTheMessageOfCompletionIsAFailure() throws IOException {
    assertThat(answer(0, NONE_LEFT)).isInstanceOf(Failed.class);
  }

  @Test
  void exitCodeZeroWithAViolationIsAFailure() throws IOException {
    String violated = message("2110:1", "Invariant Inv is violated.");
    assertThat(answer(0, violated + COMPLETED + NONE_LEFT)).isInstanceOf(Failed.class);
  }

  @Test
  void exitCodeZeroWithStatesLeftIsAFailure() throws IOException {
    assertThat(answer(0, COMPLETED + NONE_LEFT.replace("0 states left", "3 states left")))
        .isInstanceOf(Failed.class);
  }

  @Test
  void exitCodeOfAViolationWithoutItsMessageIsAFailure() throws IOException {
    assertThat(answer(12, NONE_LEFT)).isInstanceOf(Failed.class);
    assertThat(answer(11, NONE_LEFT)).isInstanceOf(Failed.class);
  }

  @Test
  void killedProcessIsAFailureWithItsExitCode() throws IOException {
    Failed failed = (Failed) answer(137, COMPLETED);
    assertThat(failed.exitCode()).isEqualTo(137);
    assertThat(failed.message()).isEqualTo("TLC ended with exit code 137 and no message");
  }

  @Test
  void messageInsideAMessageIsNotLost() throws IOException {
    String nested =
        "@!@!@STARTMSG 1000:1 @!@!@\nThe exception was\n: "
            + message("5001:1", "error in file.cfg")
            + "@!@!@ENDMSG 1000 @!@!@\n";
    assertThat(((Failed) answer(255, nested)).message())
        .isEqualTo("error in file.cfg The exception was :");
  }

  @Test
  void countsMayStandInTheMiddleOfAMessage() throws IOException {
    String interrupted = COMPLETED.replace("\nModel", "\n" + TlcChild.COUNTS + "5 4 3\nModel");
    assertThat(answer(0, interrupted + NONE_LEFT)).isInstanceOf(Holds.class);
    assertThat(reports).containsExactly(new Counts(5, 4, 3), new Counts(12, 7, 0));
  }

  @Test
  void countsThatComeAfterTheLastNumbersAreOlderThanThese() throws IOException {
    String late = TlcChild.COUNTS + "5 4 3\n";
    assertThat(answer(0, COMPLETED + NONE_LEFT + late))
        .isEqualTo(new Holds(new Counts(12, 7, 0), 0, 1.0));
  }

  private TlcResult answer(int exitCode, String output) throws IOException {
    TlcAnswer answer = new TlcAnswer(reports::add);
    ToolOutput.read(new BufferedReader(new StringReader(output)), answer::accept);
    return answer.result(exitCode, List.of(), 1.0);
  }

  private static String message(String code, String text) {
    String number = code.substring(0, code.indexOf(':'));
    return "@!@!@STARTMSG %s @!@!@\n%s\n@!@!@ENDMSG %s @!@!@\n".formatted(code, text, number);
  }
}
