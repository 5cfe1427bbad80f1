// SPDX-License-Identifier: Apache-2.0
package org.omadm.properties.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.omadm.codegen.compare.Comparison;

/**
 * Graph equality notices a changed guard: each of these changes of the generated Java, which a
 * drift test would notice too, gives another graph than TLC's.
 */
class ChangedGuardsTest {
  private static final String CLIENT = "DmClient.java";
  private static final String SERVER = "DmServer.java";

  /** States; the largest of these models has 3,894. */
  private static final long MORE_THAN_ANY = 6_000;

  private final Map<String, Comparison> comparisons = new HashMap<>();

  /** A search was stopped because a changed guard lets it go on for too long. */
  private static final class TooManyStates extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  /** A change of one guard, and the model whose graph shows it. */
  private record Change(String model, String file, String method, String guard, String changed) {}

  private static final List<Change> CHANGES =
      List.of(
          new Change(
              "Hardened",
              CLIENT,
              "clientAcceptNotification",
              "if (client.phase() != ClientPhase.IDLE)",
              "if (client.phase() == ClientPhase.IDLE)"),
          new Change("Hardened", CLIENT, "clientAcceptNotification", "if (!isNew", "if (isNew"),
          new Change(
              "HardenedOutOfStep",
              CLIENT,
              "clientAcceptNotification",
              "if (!madeWith(notification, client.serverNonce()))",
              "if (false)"),
          new Change(
              "HardenedOutOfStep",
              CLIENT,
              "clientAcceptBackupNotification",
              "if (!takesBackupNonce())",
              "if (takesBackupNonce())"),
          new Change(
              "HardenedOutOfStep",
              CLIENT,
              "clientAnswerChallenge",
              "if (client.phase() != ClientPhase.OPENED)",
              "if (client.phase() != ClientPhase.ANSWERED)"),
          new Change(
              "HardenedRoles",
              CLIENT,
              "clientReplaceRoles",
              "if (!DmRoles.mayHoldRoles",
              "if (DmRoles.mayHoldRoles"),
          new Change(
              "HardenedOutOfStep",
              SERVER,
              "serverRepeatNotification",
              "server.attempts() >= profile.attemptsBeforeBackup()",
              "server.attempts() > profile.attemptsBeforeBackup()"),
          new Change(
              "HardenedOutOfStep",
              SERVER,
              "serverSendBackupNotification",
              "if (!profile.serverResync())",
              "if (profile.serverResync())"),
          new Change(
              "Hardened",
              SERVER,
              "serverAcceptPackage1",
              "if (server.phase() != ServerPhase.NOTIFIED)",
              "if (server.phase() != ServerPhase.IDLE)"),
          new Change(
              "HardenedOutOfStep",
              SERVER,
              "serverReplaceSecrets",
              "if (!renewsNow())",
              "if (renewsNow())"),
          new Change(
              "HardenedOutOfStep",
              SERVER,
              "serverConfirmSecrets",
              "if (statusPackage3.result() != Result.DONE)",
              "if (statusPackage3.result() == Result.DONE)"));

  @TestFactory
  Stream<DynamicTest> eachChangeGivesAnotherGraph() {
    return CHANGES.stream()
        .map(
            change ->
                DynamicTest.dynamicTest(
                    change.method() + ": " + change.guard(), () -> assertNoticed(change)));
  }

  private void assertNoticed(Change change) {
    Map<String, String> sources =
        CheckedInProtocol.changed(change.file(), change.method(), change.guard(), change.changed());
    try {
      var report = comparison(change.model()).run(sources, ChangedGuardsTest::stopLate);
      assertThat(report.equal()).isFalse();
    } catch (TooManyStates more) {
      // More states than any of these models has: another graph.
    }
  }

  private static void stopLate(String phase, long states) {
    if (states > MORE_THAN_ANY) {
      throw new TooManyStates();
    }
  }

  private Comparison comparison(String model) {
    return comparisons.computeIfAbsent(
        model, name -> Comparison.of(CheckedInProtocol.SPEC, "MCSystem", Path.of(name + ".cfg")));
  }
}
