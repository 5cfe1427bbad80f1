// SPDX-License-Identifier: Apache-2.0
package org.omadm.properties.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.omadm.properties.conformance.CheckedInProtocol;

/**
 * The properties find a fault in the generated code: each fault is planted in its source, compiled
 * in memory, and the same properties run on it. The peers have no switch for any of this.
 */
class PlantedFaultsTest {
  /** Each fault shows in at least one try of forty: all of these miss it once in 10^6 runs. */
  private static final int TRIES = 600;

  /** Enough to see that the set-up itself breaks nothing. */
  private static final int TRIES_WITHOUT_FAULT = 60;

  private static final int CLAIMS = 9;

  private static final List<PlantedFault> FAULTS =
      List.of(
          new PlantedFault(
              "the device does not renew the server nonce",
              "DmClient.java",
              ".withServerNonce( profile.serverNonceCommit() == Moment.SENT ?"
                  + " nextServerNonce(freshNonce) : client.serverNonce())",
              "",
              RecoveryProperties.class,
              "bothEndsComeBackIntoStepWhenTheNetworkBehaves",
              "attempts until both ends are in step"),
          new PlantedFault(
              "the device does not remember the triggers it accepted",
              "DmClient.java",
              "return profile.triggerMemory() == Memory.DIGESTS ?"
                  + " !client.accepted().contains(notification.digest()) :",
              "return profile.triggerMemory() == Memory.DIGESTS ? true :",
              TriggerProperties.class,
              "noTriggerOpensTwoSessions",
              "NoTriggerAcceptedTwiceInv does not hold"),
          new PlantedFault(
              "the device accepts the backup nonce with resynchronisation off",
              "DmClient.java",
              "return profile.nonceResync() && (!profile.priorFailureRequired() ||"
                  + " client.failed());",
              "return !profile.priorFailureRequired() || client.failed();",
              ResyncOffProperties.class,
              "theBackupNonceNeverOpensASession",
              "BackupNonceOnlyWithResyncInv does not hold"),
          new PlantedFault(
              "the device does not check the digest of a notification",
              "DmClient.java",
              "return notification.digest().equals(terms.triggerDigest(triggerHash(), nonce,"
                  + " notification.trigger())) || (profile.zeroDigestOpens() &&"
                  + " notification.digest().equals(terms.zeroDigest()));",
              "return true;",
              TriggerProperties.class,
              "everyTriggerThatOpensASessionWasSent",
              "NoForgedTriggerInv does not hold"),
          new PlantedFault(
              "the server does not renew the client nonce",
              "DmServer.java",
              ".withClientNonce( profile.clientNonceCommit() == Moment.SENT &&"
                  + " profile.clientAuth() != Authentication.BASIC ? freshNonce :"
                  + " server.clientNonce())",
              "",
              CredentialProperties.class,
              "noCredentialOfTheDeviceServesTwoSessions",
              "NoClientCredReusedInv does not hold"),
          new PlantedFault(
              "the device asks for credentials over the backup nonce when it is challenged",
              "DmClient.java",
              ".withServerCredNonce(freshNonce) .withCreds( credsOfSession( DmTerms.clientCred("
                  + " profile, terms, client.secrets(), challengePackage2.nextNonce())));"
                  + " Set<ClientMessage> sent = FiniteSets.of( new RepeatedPackage1("
                  + " client.byUser(), client.sessionId(), DmTerms.clientCred(profile, terms,"
                  + " client.secrets(), challengePackage2.nextNonce()), freshNonce));",
              ".withServerCredNonce(terms.backupNonce());"
                  + " Set<ClientMessage> sent = FiniteSets.of( new RepeatedPackage1("
                  + " client.byUser(), client.sessionId(), DmTerms.clientCred(profile, terms,"
                  + " client.secrets(), challengePackage2.nextNonce()), terms.backupNonce()));",
              CredentialProperties.class,
              "noCredentialOfTheServerServesTwoSessions",
              "NoServerCredReusedInv does not hold"),
          new PlantedFault(
              "the server forgets the new secrets before the device confirms them",
              "DmServer.java",
              "profile.keepOldSecrets() ? FiniteSets.of(replacing) : FiniteSets.of()",
              "FiniteSets.of()",
              RecoveryProperties.class,
              "aLostMessageInAChangeOfSecretsLocksNobodyOut",
              "SecretsNotLostInv does not hold"),
          new PlantedFault(
              "the device does not check the credentials of the server",
              "DmClient.java",
              "if (!serverIsProved(package2.creds())) {"
                  + " return Refusal.of(DmClientGuard.CLIENT_ACCEPT_PACKAGE2_6); }",
              "",
              AuthenticationProperties.class,
              "nothingChangesTheDeviceBeforeBothEndsAreAuthenticated",
              "credentials that the server never showed"),
          new PlantedFault(
              "the device does not hold the server to the roles of the bootstrap",
              "DmRoles.java",
              "return !profile.rolesBounded() || terms.bootstrapRoles().containsAll(roles);",
              "return true;",
              AuthenticationProperties.class,
              "theAccountNeverHoldsARoleThatItsBootstrapDidNotGive",
              "RolesWithinBootstrapInv does not hold"));

  static List<PlantedFault> faults() {
    return FAULTS;
  }

  @ParameterizedTest
  @MethodSource("faults")
  void aPropertyFindsThePlantedFault(PlantedFault fault) {
    String source = source(fault.file());
    ClassLoader faulty = ShadowClassLoader.of(fault.file(), fault.plantIn(source));
    ClaimsRun run = ClaimsRun.of(List.of(fault.properties()), faulty, TRIES);

    assertThat(run.failed()).containsKey(fault.property());
    assertThat(run.failed().get(fault.property())).contains(fault.reason());
  }

  @Test
  void withoutAFaultTheSameRunFindsNothing() {
    String file = "DmClient.java";
    ClassLoader shadow = ShadowClassLoader.of(file, source(file));
    ClaimsRun run = ClaimsRun.of(ClaimsRun.ALL, shadow, TRIES_WITHOUT_FAULT);

    assertThat(run.failed()).isEmpty();
    assertThat(run.passed()).hasSize(CLAIMS);
  }

  private static String source(String file) {
    return CheckedInProtocol.sources().entrySet().stream()
        .filter(source -> source.getKey().endsWith("/" + file))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElseThrow();
  }
}
