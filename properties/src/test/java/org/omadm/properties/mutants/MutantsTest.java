// SPDX-License-Identifier: Apache-2.0
package org.omadm.properties.mutants;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.omadm.properties.conformance.CheckedInProtocol;

/** A sample of what {@link MutantsMain} judges, each mutant by the model that notices it. */
class MutantsTest {
  private static final Map<String, String> SOURCES = CheckedInProtocol.sources();
  private static final List<Mutant> OF_JAVA = JavaMutants.in(SOURCES);
  private static final List<Mutant> OF_SPECIFICATION =
      SpecificationMutants.in(CheckedInProtocol.SPEC);

  private static JavaJudge java;

  @BeforeAll
  static void searchOnce() {
    java = new JavaJudge(CheckedInProtocol.SPEC, SOURCES);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          HardenedOutOfStep | DmClient.clientAcceptNotification: negate guard client.phase() != ClientPhase.IDLE
          HardenedOutOfStep | DmClient.clientAcceptNotification: negate guard !isNew(notification)
          HardenedOutOfStep | DmClient.clientAcceptNotification: drop guard !madeWith(notification, client.serverNonce())
          HardenedOutOfStep | DmClient.clientAcceptBackupNotification: negate guard !takesBackupNonce()
          HardenedOutOfStep | DmClient.clientAcceptPackage2: drop .withClientNonce(keptClientNonce(package2.nextNonce()))
          HardenedOutOfStep | DmServer.serverRepeatNotification: 1 becomes 2
          HardenedOutOfStep | DmServer.serverSendBackupNotification: negate guard !profile.serverResync()
          HardenedOutOfStep | DmServer.serverReplaceSecrets: negate guard !renewsNow()
          HardenedOutOfStep | DmServer.serverConfirmSecrets: negate guard statusPackage3.result() != Result.DONE
          HardenedOutOfStep | DmServer.withDevice: drop .withNextClientNonce(nextClientNonce(freshNonce))
          HardenedOutOfStep | Package3.tag: "Package3" becomes "Package3?"
          ActionsTest       | DmClient.clientIgnoreNotification: drop guard isNew(notification) && mayConnect()
          ActionsTest       | DmServer.serverFinish: DmServerGuard.SERVER_FINISH_6 becomes DmServerGuard.SERVER_FINISH_7
          HardenedRoles     | DmClient.clientReplaceRoles: negate guard !DmRoles.mayHoldRoles(profile, terms, rolesPackage4.roles())
          """)
  void aModelNoticesChangedJava(String model, String name) {
    assertThat(java.judge(mutant(OF_JAVA, name), model))
        .satisfies(finding -> assertThat(finding.kind()).isEqualTo(Finding.Kind.KILLED))
        .satisfies(finding -> assertThat(finding.killer()).isEqualTo(model));
  }

  @Test
  void aModelNoticesNothingInJavaThatIsNotChanged() {
    ReferenceGraph graph =
        ReferenceGraph.of(CheckedInProtocol.SPEC, "MCSystem", "HardenedOutOfStep", SOURCES);
    assertThat(graph.difference(MutantsTest.class.getClassLoader())).isEmpty();
  }

  private static Mutant mutant(List<Mutant> mutants, String name) {
    return mutants.stream()
        .filter(mutant -> mutant.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no mutant any more: " + name));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          HardenedOutOfStep | violated NoForgedTriggerInv | DmClient!ClientAcceptNotification: drop MadeWith(notification, client.serverNonce)
          HardenedResyncOff | violated BackupNonceOnlyWithResyncInv | DmClient!TakesBackupNonce: drop NonceResync
          """)
  void aModelNoticesADroppedConjunct(String model, String verdict, String name) {
    Judge judge = new SpecificationJudge(CheckedInProtocol.SPEC);
    assertThat(judge.judge(mutant(OF_SPECIFICATION, name), model))
        .isEqualTo(Finding.killed(model + " " + verdict));
  }

  @Test
  void eachReasonIsOfAMutantThatThereIs() {
    assertThat(names(OF_JAVA)).containsAll(Reasons.ofJava().mutants());
    assertThat(names(OF_SPECIFICATION)).containsAll(Reasons.ofSpecification().mutants());
  }

  private static Set<String> names(List<Mutant> mutants) {
    return mutants.stream().map(Mutant::name).collect(toSet());
  }
}
