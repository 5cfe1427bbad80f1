// SPDX-License-Identifier: Apache-2.0
package org.omadm.properties.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.omadm.protocol.Acceptance;
import org.omadm.protocol.Bounds;
import org.omadm.protocol.Client;
import org.omadm.protocol.Digest;
import org.omadm.protocol.DmProperties;
import org.omadm.protocol.DmSystemState;
import org.omadm.protocol.DmTerms;
import org.omadm.protocol.History;
import org.omadm.protocol.Nonce;
import org.omadm.protocol.Notification;
import org.omadm.protocol.Opening;
import org.omadm.protocol.Package4;
import org.omadm.protocol.Profile;
import org.omadm.protocol.PushChannel;
import org.omadm.protocol.Role;
import org.omadm.protocol.Secret;
import org.omadm.protocol.SecretPair;
import org.omadm.protocol.SecretsPackage4;
import org.omadm.protocol.ServerMessage;
import org.omadm.protocol.SessionChannel;
import org.omadm.protocol.Setbacks;
import org.omadm.protocol.Stranger;
import org.omadm.protocol.Supply;
import org.omadm.protocol.Terms;
import org.omadm.protocol.Trigger;
import org.omadm.provisioning.Account;
import org.omadm.provisioning.AccountTerms;
import org.omadm.provisioning.Bootstrap;
import org.omadm.provisioning.Profiles;
import org.omadm.runtime.FiniteSets;
import org.omadm.runtime.Octets;

/**
 * Each generated invariant is false in a state that shows what it forbids, and true in the nearest
 * state that it allows. No model of a good profile has states of the first kind.
 */
class InvariantsTest {
  private static final Account ACCOUNT =
      new Account("omadm", "omadm", "device", "IMEI:493005100592800", FiniteSets.of(Role.OPERATOR));

  private static final Terms TERMS = new AccountTerms(ACCOUNT);
  private static final SecretPair SECRETS = secrets("11", "12");
  private static final SecretPair NEW_SECRETS = secrets("21", "22");

  private static final Bootstrap BOOTSTRAP = new Bootstrap(SECRETS, nonce("31"), nonce("32"));

  /** The invariant forbids the backup nonce with each secret of the account, whosever it is. */
  private static final SecretPair SWAPPED_SECRETS = secrets("12", "11");

  private static final Notification ONE = notification(1, SECRETS, nonce("32"));
  private static final Notification OTHER = notification(2, SECRETS, nonce("32"));
  private static final Notification SECOND_WITH_BACKUP =
      notification(2, NEW_SECRETS, TERMS.backupNonce());

  private static final List<Notification> WITH_BACKUP =
      List.of(
          notification(1, SECRETS, TERMS.backupNonce()),
          SECOND_WITH_BACKUP,
          notification(1, SWAPPED_SECRETS, TERMS.backupNonce()));

  static Stream<Arguments> states() {
    Stream<Arguments> backup =
        WITH_BACKUP.stream()
            .map(n -> withoutResync(false, history(opened(n), none(), none(), Set.of())));
    return Stream.concat(
        backup,
        Stream.of(
            ofHistory("NoTriggerAcceptedTwiceInv", false, opened(ONE, ONE)),
            ofHistory("NoTriggerAcceptedTwiceInv", true, opened(ONE, OTHER)),
            ofHistory("NoForgedTriggerInv", false, opened(ONE, OTHER)),
            ofHistory("NoForgedTriggerInv", true, opened(ONE)),
            creds("NoClientCredReusedInv", false, accepted(1, 1), none()),
            creds("NoClientCredReusedInv", true, accepted(1, 2), accepted(1, 1)),
            creds("NoServerCredReusedInv", false, none(), accepted(1, 1)),
            creds("NoServerCredReusedInv", true, accepted(1, 1), accepted(1, 2)),
            withoutResync(true, history(opened(ONE, OTHER), none(), none(), Set.of())),
            client("BackupNonceOnlyWithResyncInv", true, device -> device.withBackup(true)),
            commanded(false, none(), none()),
            commanded(false, accepted(1, 2), none()),
            commanded(false, none(), accepted(1, 2)),
            commanded(false, accepted(1, 2), on(2)),
            commanded(false, on(2), accepted(1, 2)),
            commanded(true, accepted(1, 2), accepted(3, 4)),
            client("RolesWithinBootstrapInv", false, d -> d.withRoles(Set.of(Role.MANAGER))),
            client("RolesWithinBootstrapInv", true, d -> d.withRoles(Set.of())),
            client("SecretsNotLostInv", false, d -> d.withSecrets(NEW_SECRETS)),
            lost(true, Set.of(NEW_SECRETS), Set.of()),
            lost(true, Set.of(), Set.of(new SecretsPackage4(1, NEW_SECRETS))),
            lost(false, Set.of(), Set.of(new Package4(1)))));
  }

  @ParameterizedTest
  @MethodSource("states")
  void anInvariantIsFalseInTheStatesThatItForbids(
      String invariant, boolean holds, Profile profile, DmSystemState state) {
    assertThat(invariant(invariant, profile).test(state))
        .as("%s in %s", invariant, state)
        .isEqualTo(holds);
  }

  static Stream<Arguments> resyncOff() {
    return Stream.of(Arguments.of(true, false), Arguments.of(false, true));
  }

  @ParameterizedTest
  @MethodSource("resyncOff")
  void withoutResyncNoSessionIsOneOfTheBackupNonce(boolean backup, boolean holds) {
    Profile profile = Profiles.HARDENED.withNonceResync(false);
    DmSystemState state = state(BOOTSTRAP.client(profile, TERMS).withBackup(backup), NOTHING);
    assertThat(invariant("BackupNonceOnlyWithResyncInv", profile).test(state)).isEqualTo(holds);
  }

  private static final History NOTHING = history(Set.of(), none(), none(), Set.of());

  private static Predicate<DmSystemState> invariant(String name, Profile profile) {
    List<Secret> supply =
        List.of(
            SECRETS.clientSecret(),
            SECRETS.serverSecret(),
            NEW_SECRETS.clientSecret(),
            NEW_SECRETS.serverSecret());
    Bounds bounds =
        new Bounds(
            0,
            Set.of(),
            new Secret(octets("99")),
            new Nonce(octets("98")),
            0,
            /* abortsHappen= */ false,
            0,
            0,
            List.of(),
            supply,
            true,
            /* userSessionIds= */ List.of(),
            FiniteSets.of());
    return Objects.requireNonNull(
        new DmProperties(profile, TERMS, bounds).invariants().get(name), name);
  }

  // Rows

  private static Arguments ofHistory(String invariant, boolean holds, Set<Opening> opened) {
    return row(invariant, holds, history(opened, none(), none(), Set.of()));
  }

  private static Arguments creds(
      String invariant, boolean holds, Set<Acceptance> client, Set<Acceptance> server) {
    return row(invariant, holds, history(Set.of(), client, server, Set.of()));
  }

  private static Arguments commanded(
      boolean holds, Set<Acceptance> client, Set<Acceptance> server) {
    return row(
        "NoCommandBeforeAuthenticationInv", holds, history(Set.of(), client, server, Set.of(1)));
  }

  private static Arguments withoutResync(boolean holds, History history) {
    Profile profile = Profiles.HARDENED.withNonceResync(false);
    return Arguments.of(
        "BackupNonceOnlyWithResyncInv",
        holds,
        profile,
        state(BOOTSTRAP.client(profile, TERMS), history));
  }

  private static Arguments client(String invariant, boolean holds, UnaryOperator<Client> change) {
    return Arguments.of(
        invariant,
        holds,
        Profiles.HARDENED,
        state(change.apply(BOOTSTRAP.client(Profiles.HARDENED, TERMS)), NOTHING));
  }

  /** The device has new secrets, and the server knows the old ones. */
  private static Arguments lost(
      boolean holds, Set<SecretPair> otherSecrets, Set<ServerMessage> toClient) {
    DmSystemState state =
        state(BOOTSTRAP.client(Profiles.HARDENED, TERMS).withSecrets(NEW_SECRETS), NOTHING);
    return Arguments.of(
        "SecretsNotLostInv",
        holds,
        Profiles.HARDENED,
        state
            .withServer(state.server().withOtherSecrets(otherSecrets))
            .withSessionChannel(state.sessionChannel().withToClient(toClient)));
  }

  private static Arguments row(String invariant, boolean holds, History history) {
    return Arguments.of(
        invariant,
        holds,
        Profiles.HARDENED,
        state(BOOTSTRAP.client(Profiles.HARDENED, TERMS), history));
  }

  // States

  private static DmSystemState state(Client client, History history) {
    return new DmSystemState(
        client,
        BOOTSTRAP.server(Profiles.HARDENED, TERMS),
        new PushChannel(Set.of(), Set.of(ONE)),
        new SessionChannel(0, Set.of(), Set.of()),
        0,
        new Stranger(0, Set.of(), Set.of()),
        new Supply(0, 0, 0),
        history,
        new Setbacks(Set.of(), 0, 0));
  }

  private static History history(
      Set<Opening> opened, Set<Acceptance> client, Set<Acceptance> server, Set<Integer> commanded) {
    return new History(opened, FiniteSets.of(), client, server, commanded);
  }

  /** Each opens a connection of its own. */
  private static Set<Opening> opened(Notification... notifications) {
    Set<Opening> opened = FiniteSets.of();
    for (Notification notification : notifications) {
      opened = FiniteSets.union(opened, Set.of(new Opening(opened.size() + 1, notification)));
    }
    return opened;
  }

  private static Set<Acceptance> on(int connection) {
    return FiniteSets.of(new Acceptance(connection, new Digest(octets("49"))));
  }

  /** Credentials by their numbers, each on a connection of its own, from 1 on. */
  private static Set<Acceptance> accepted(int... creds) {
    Set<Acceptance> accepted = FiniteSets.of();
    for (int cred : creds) {
      Digest digest = new Digest(octets("4" + cred));
      accepted = FiniteSets.union(accepted, Set.of(new Acceptance(accepted.size() + 1, digest)));
    }
    return accepted;
  }

  private static Set<Acceptance> none() {
    return FiniteSets.of();
  }

  private static Notification notification(int sessionId, SecretPair secrets, Nonce nonce) {
    Trigger trigger = DmTerms.triggerOf(TERMS, sessionId);
    return new Notification(
        TERMS.triggerDigest(DmTerms.serverHash(TERMS, secrets), nonce, trigger), trigger);
  }

  private static SecretPair secrets(String client, String server) {
    return new SecretPair(new Secret(octets(client)), new Secret(octets(server)));
  }

  private static Nonce nonce(String hex) {
    return new Nonce(octets(hex));
  }

  private static Octets octets(String hex) {
    return Octets.ofHex(hex);
  }
}
