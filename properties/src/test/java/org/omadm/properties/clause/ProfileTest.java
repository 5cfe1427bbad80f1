// SPDX-License-Identifier: Apache-2.0
package org.omadm.properties.clause;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.omadm.modelcheck.Model;
import org.omadm.modelcheck.SpecFolder;
import org.omadm.properties.conformance.CheckedInProtocol;
import org.omadm.protocol.Profile;
import org.omadm.provisioning.Profiles;
import org.omadm.readings.Readings;
import org.omadm.readings.Row;
import org.omadm.runtime.TlaText;

/** The readings that the peers run under are those that were checked. */
class ProfileTest {
  /** What bounds the search or names a value, and is no reading. */
  private static final Set<String> NO_READINGS =
      Set.of(
          "AbortsHappen",
          "AttackerSecret",
          "BackupNonce",
          "ClientName",
          "AttackerNonce",
          "FaultySessionIds",
          "LastSessionId",
          "MaxFaults",
          "MaxResets",
          "MaxRestores",
          "MaxStrangerMessages",
          "ServerIdentifier",
          "ServerName",
          "StartInStep");

  private static final Map<String, String> ONE_SERVER_IDENTIFIER =
      Map.of("OtherServerIdentifier", "\"serverName\"", "OtherServerName", "\"serverName\"");

  /** How the readings of a model differ from Hardened; those of others do not. */
  private static final Map<String, Map<String, String>> DEPARTURES =
      Map.ofEntries(
          Map.entry("HardenedResyncOff", Map.of("NonceResync", "FALSE")),
          Map.entry("ResyncOffNeverRecovers", Map.of("NonceResync", "FALSE")),
          Map.entry("ServerResyncOff", Map.of("ServerResync", "FALSE")),
          Map.entry("PriorFailureNotRequired", Map.of("PriorFailureRequired", "FALSE")),
          Map.entry("PriorFailureNotRequiredTaking", Map.of("PriorFailureRequired", "FALSE")),
          Map.entry(
              "ServerSecretKept",
              Map.of("RenewServerSecret", "FALSE", "TriggerMemory", "\"none\"")),
          Map.entry(
              "ClientSecretKept",
              Map.of("RenewClientSecret", "FALSE", "ResyncAnswer", "\"success\"")),
          Map.entry(
              "SecretsKept", Map.of("RenewServerSecret", "FALSE", "RenewClientSecret", "FALSE")),
          Map.entry("ServerSecretRenewed", Map.of("RenewClientSecret", "FALSE")),
          Map.entry("ClientSecretRenewed", Map.of("RenewServerSecret", "FALSE")),
          Map.entry("ShortSupplies", Map.of("AttemptsBeforeBackup", "1")),
          Map.entry("BackupCredWithoutFaults", Map.of("ResyncAnswer", "\"success\"")),
          Map.entry(
              "AcknowledgementWithoutFaults",
              Map.of(
                  "ClientNonceCommit",
                  "\"acknowledged\"",
                  "ServerNonceCommit",
                  "\"acknowledged\"")),
          Map.entry("OldSecretsWithoutFaults", Map.of("KeepOldSecrets", "FALSE")),
          Map.entry("FailureLapsesWithoutFaults", Map.of("FailureLapses", "\"onNotification\"")),
          Map.entry("TriggersForgotten", Map.of("TriggerMemory", "\"none\"")),
          Map.entry("TriggersForgottenAbstractly", Map.of("TriggerMemory", "\"none\"")),
          Map.entry(
              "CommitOnAcknowledgement",
              Map.of(
                  "ClientNonceCommit",
                  "\"acknowledged\"",
                  "ServerNonceCommit",
                  "\"acknowledged\"")),
          Map.entry("BackupCredAccepted", Map.of("ResyncAnswer", "\"success\"")),
          Map.entry("OldSecretsForgotten", Map.of("KeepOldSecrets", "FALSE")),
          Map.entry(
              "ServerNonceOnAcknowledgement", Map.of("ServerNonceCommit", "\"acknowledged\"")),
          Map.entry("SessionIdsRemembered", Map.of("TriggerMemory", "\"sessionIds\"")),
          Map.entry(
              "UnverifiedTriggerOpens",
              Map.of("NonceResync", "FALSE", "UnverifiedTriggerOpens", "TRUE")),
          Map.entry(
              "UnverifiedTriggerTaking",
              Map.of(
                  "NonceResync", "FALSE",
                  "AttemptsBeforeBackup", "1",
                  "UnverifiedTriggerOpens", "TRUE",
                  "TriggerMemory", "\"sessionIds\"")),
          Map.entry("UnauthenticatedNonceStored", Map.of("StoreUnauthenticatedNonce", "TRUE")),
          Map.entry("ServerNonceRepeated", Map.of("RepeatServerNonce", "TRUE")),
          Map.entry("NonceSpentByFailure", Map.of("FailureSpendsNonce", "TRUE")),
          Map.entry(
              "FieldedWithoutFaults",
              Map.of(
                  "StoreUnauthenticatedNonce", "TRUE",
                  "RepeatServerNonce", "TRUE",
                  "TriggerMemory", "\"sessionIds\"")),
          Map.entry(
              "AbortsTaking",
              Map.of(
                  "TriggerInSession", "\"checked\"",
                  "SecretsReplaced", "\"oneByOne\"",
                  "CredBeforeChallenge", "FALSE")),
          Map.entry(
              "CheckedTriggersWithoutFaults",
              Map.of("TriggerInSession", "\"checked\"", "SecretsReplaced", "\"oneByOne\"")),
          Map.entry("TriggersCheckedInSession", Map.of("TriggerInSession", "\"checked\"")),
          Map.entry("CheckedTriggersRecover", Map.of("TriggerInSession", "\"checked\"")),
          Map.entry("SecretsOneByOne", Map.of("SecretsReplaced", "\"oneByOne\"")),
          Map.entry("CredOnDemand", Map.of("CredBeforeChallenge", "FALSE")),
          Map.entry(
              "StopsAtMissingCred",
              Map.of("CredBeforeChallenge", "FALSE", "StopsAtMissingCred", "TRUE")),
          Map.entry("BasicCred", Map.of("ClientAuth", "\"basic\"")),
          Map.entry("BasicCredNeverRecovers", Map.of("ClientAuth", "\"basic\"")),
          Map.entry("OtherTriggerName", Map.of("TriggerName", "\"serverName\"")),
          Map.entry("ServerCredOfOtherName", Map.of("ServerCredTo", "\"anyone\"")),
          Map.entry("ZeroDigestOpens", Map.of("ZeroDigestOpens", "TRUE")),
          Map.entry("DerivedSecrets", Map.of("BootstrapSecrets", "\"derived\"")),
          Map.entry("HardenedWithoutTls", Map.of("AddressIsSecure", "FALSE")),
          Map.entry("BoundBySessionId", Map.of("SessionBoundBy", "\"sessionId\"")),
          Map.entry("ChallengeBlocksTheDevice", Map.of("ChallengeBelongsTo", "\"device\"")),
          Map.entry("ServerCredForAnyone", Map.of("ServerCredTo", "\"anyone\"")),
          Map.entry("WithoutTls", Map.of("AddressIsSecure", "FALSE", "TlsRequired", "FALSE")),
          Map.entry(
              "StrangersTaking",
              Map.of(
                  "ChallengeBelongsTo", "\"device\"",
                  "ServerCredTo", "\"anyone\"",
                  "OtherNonceLengths", "FALSE")),
          Map.entry(
              "CredInEachMessage",
              Map.of(
                  "SessionBoundBy", "\"credential\"",
                  "ServerByTls", "\"always\"",
                  "ServerShowsCred", "\"exceptAfterBackup\"")),
          Map.entry(
              "ServerByTlsAlone",
              Map.of(
                  "ServerByTls", "\"always\"",
                  "ServerShowsCred", "\"never\"",
                  "ChallengeBelongsTo", "\"device\"")),
          Map.entry(
              "NonceUsedAtOnce",
              Map.of(
                  "SessionBoundBy", "\"credential\"",
                  "SuccessNonce", "\"atOnce\"",
                  "ServerByTls", "\"afterBackup\"",
                  "ServerShowsCred", "\"exceptAfterBackup\"")),
          Map.entry(
              "PlainSessions",
              Map.of(
                  "AddressIsSecure", "FALSE",
                  "TlsRequired", "FALSE",
                  "SessionBoundBy", "\"credential\"")),
          Map.entry("UserSessionsTaking", Map.of("TriggerInSession", "\"refused\"")),
          Map.entry("TriggersRefusedInSession", Map.of("TriggerInSession", "\"refused\"")),
          Map.entry("RolesUnbounded", Map.of("RolesBounded", "FALSE")),
          Map.entry("TwoServersRelay", Map.of("OtherServerHoldsSecrets", "FALSE")),
          Map.entry("NeverRelayed", Map.of("OtherServerHoldsSecrets", "FALSE")),
          Map.entry("SharedSecretOtherName", Map.of("OtherServerHoldsSecrets", "FALSE")),
          Map.entry(
              "SharedSecretRelayed",
              Map.of("OtherServerHoldsSecrets", "FALSE", "OtherClientName", "\"clientName\"")),
          Map.entry("SameServerIdentifier", ONE_SERVER_IDENTIFIER),
          Map.entry("SameServerIdentifierApart", ONE_SERVER_IDENTIFIER),
          Map.entry("SameIdentifierAndSecret", ONE_SERVER_IDENTIFIER),
          Map.entry("TriggersTriedWithAll", Map.of("AccountFoundBy", "\"trial\"")),
          Map.entry("AccountsOpenToAll", Map.of("OwnAccountOnly", "FALSE")),
          Map.entry("OneSessionAtATime", Map.of("SessionsAtOnce", "FALSE")),
          Map.entry(
              "SetbacksWithoutAny",
              Map.of(
                  "RestoreBrings", "\"everything\"",
                  "NonceAfterRestore", "\"asRestored\"",
                  "NonceAfterReset", "\"bootstrap\"",
                  "MemorySurvivesReset", "FALSE",
                  "RenewalDue", "\"used\"")),
          Map.entry("SecretsRestored", Map.of("RestoreBrings", "\"everything\"")),
          Map.entry("SessionIdsRestored", Map.of("RestoreBrings", "\"sessionIds\"")),
          Map.entry("ClientNonceRestored", Map.of("NonceAfterRestore", "\"asRestored\"")),
          Map.entry("BootstrapNoncesAfterReset", Map.of("NonceAfterReset", "\"bootstrap\"")),
          Map.entry("BackupNonceAfterReset", Map.of("NonceAfterReset", "\"backup\"")),
          Map.entry("TriggersForgottenByReset", Map.of("MemorySurvivesReset", "FALSE")),
          Map.entry("UnusedBackupNotificationKept", Map.of("RenewalDue", "\"used\"")),
          Map.entry("FailureLapsesOnNotification", Map.of("FailureLapses", "\"onNotification\"")));

  static Stream<Model> models() {
    return SpecFiles.manifest().models().stream();
  }

  @Test
  void theHardenedProfileOfThePeersIsTheOneOfTheModels() throws Exception {
    assertThat(readings(Profiles.HARDENED)).isEqualTo(readings("Hardened.cfg"));
  }

  static Stream<Row> rows() {
    return Readings.of(SpecFolder.of(CheckedInProtocol.SPEC)).rows().stream();
  }

  @ParameterizedTest
  @MethodSource("rows")
  void theProfileOfARowDepartsFromHardenedAsTheRowSays(Row row) throws Exception {
    Map<String, String> expected = readings(Profiles.HARDENED);
    expected.putAll(row.departs());

    assertThat(readings(Profiles.departing(row.departs()))).isEqualTo(expected);
  }

  @Test
  void aDepartureThatIsOfNoReadingMakesNoProfile() {
    assertThatThrownBy(() -> Profiles.departing(Map.of("Patience", "TRUE")))
        .hasMessageContaining("Patience");
    assertThatThrownBy(() -> Profiles.departing(Map.of("TriggerMemory", "\"elephant\"")))
        .hasMessageContaining("triggerMemory");
    assertThatThrownBy(() -> Profiles.departing(Map.of("NonceResync", "1")))
        .hasMessageContaining("nonceResync");
  }

  @ParameterizedTest
  @MethodSource("models")
  void aModelDepartsFromHardenedOnlyAsItSays(Model model) throws IOException {
    Map<String, String> expected = readings(hardened(model));
    expected.putAll(DEPARTURES.getOrDefault(model.name(), Map.of()));

    assertThat(readings(model.config())).isEqualTo(expected);
  }

  @Test
  void twoAccountsAreHardenedAndSomethingMore() throws IOException {
    assertThat(readings("TwoServers.cfg")).containsAllEntriesOf(readings("Hardened.cfg"));
  }

  /** Where there are two accounts, there are constants of the second one. */
  private static String hardened(Model model) {
    return model.module().equals("MCAccountsApart") ? "TwoServers.cfg" : "Hardened.cfg";
  }

  @Test
  void everyDepartureIsOfAModel() {
    assertThat(models().map(Model::name)).containsAll(DEPARTURES.keySet());
  }

  @Test
  void theTableOfReadingsGivesTheHardenedValuesAndTheModelsThatDepart() throws IOException {
    Map<String, String> hardened = readings("Hardened.cfg");
    Map<String, String> shown = new HashMap<>();
    for (List<String> row : SpecFiles.readmeTable("Readings")) {
      String constant = row.get(0).replace("`", "");
      if (hardened.containsKey(constant)) {
        shown.put(constant, row.get(3).replace("`", ""));
        row.stream()
            .skip(4)
            .flatMap(cell -> Stream.of(cell.split(", ", -1)))
            .filter(cell -> cell.startsWith("`"))
            .map(cell -> cell.replace("`", ""))
            .forEach(model -> assertThat(DEPARTURES.get(model)).as(model).containsKey(constant));
      }
    }

    assertThat(shown).isEqualTo(hardened);
  }

  private static Map<String, String> readings(String config) throws IOException {
    Map<String, String> readings = new TreeMap<>(Config.read(config).values());
    assertThat(readings.keySet()).containsAll(NO_READINGS);
    readings.keySet().removeAll(NO_READINGS);
    return readings;
  }

  /** The readings of a profile by their TLA+ names and texts. */
  private static Map<String, String> readings(Profile profile) throws ReflectiveOperationException {
    Map<String, String> readings = new TreeMap<>();
    for (RecordComponent component : Profile.class.getRecordComponents()) {
      String name = component.getName();
      String constant = name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
      readings.put(constant, TlaText.of(component.getAccessor().invoke(profile)));
    }
    readings.keySet().removeAll(NO_READINGS);
    return readings;
  }
}
