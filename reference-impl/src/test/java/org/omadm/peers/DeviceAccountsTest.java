// SPDX-License-Identifier: Apache-2.0
package org.omadm.peers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.omadm.client.DeviceAccounts;
import org.omadm.client.SessionEnd;
import org.omadm.protocol.Client;
import org.omadm.protocol.Role;
import org.omadm.protocol.SecretPair;
import org.omadm.provisioning.Account;
import org.omadm.provisioning.Profiles;
import org.omadm.runtime.Octets;

/** Two accounts on one device, as the models of MCAccountsApart ask of them. */
class DeviceAccountsTest {
  private static final Account OTHER =
      new Account(
          "org.example.other", "org.example.other", "device", "IMEI:1", Set.of(Role.OPERATOR));
  private static final SessionEnd FINISHED = new SessionEnd.Finished(2, "ClientFinish");
  private static final SessionEnd REJECTED = new SessionEnd.NoSession("ClientRejectNotification");
  private static final int DIGEST = 16;

  private final SecretPair firstSecrets = Peers.randomSecrets();
  private final SecretPair otherSecrets = Peers.randomSecrets();
  private final Peers first = new Peers(Profiles.HARDENED, Peers.ACCOUNT, firstSecrets);
  private final Peers other = new Peers(Profiles.HARDENED, OTHER, otherSecrets);
  private final DeviceAccounts device = new DeviceAccounts(List.of(first.client, other.client));

  /** One account, and the other one. */
  record Pair(Peers one, Peers another) {}

  static Stream<Pair> bothWays() {
    DeviceAccountsTest one = new DeviceAccountsTest();
    DeviceAccountsTest another = new DeviceAccountsTest();
    return Stream.of(new Pair(one.first, one.other), new Pair(another.other, another.first));
  }

  @Test
  void eachNotificationOpensTheSessionOfItsAccount() {
    Client untouched = other.clientPeer.state();
    assertThat(device.recvNotification(first.server.sendNotification().orElseThrow()))
        .isEqualTo(FINISHED);
    assertThat(other.clientPeer.state()).isEqualTo(untouched);

    untouched = first.clientPeer.state();
    assertThat(device.recvNotification(other.server.sendNotification().orElseThrow()))
        .isEqualTo(FINISHED);
    assertThat(first.clientPeer.state()).isEqualTo(untouched);
  }

  /** Nor is it used up, when it is handed to the wrong account first. */
  @ParameterizedTest
  @MethodSource("bothWays")
  void aNotificationOfOneAccountIsNothingToTheOther(Pair pair) {
    Octets notification = pair.one.server.sendNotification().orElseThrow();
    Client untouched = pair.another.clientPeer.state();

    assertThat(pair.another.client.recvNotification(notification))
        .isEqualTo(new SessionEnd.Failed("Package #0 names a server without an account here"));
    assertThat(pair.another.clientPeer.state()).isEqualTo(untouched);
    assertThat(pair.one.client.recvNotification(notification)).isEqualTo(FINISHED);
  }

  /** NeverCrossed: all that comes of it is a failure, in the account that it names. */
  @ParameterizedTest
  @MethodSource("bothWays")
  void aDigestOfOneServerIsRefusedOnTheNameOfTheOther(Pair pair) {
    byte[] notification = pair.another.server.sendNotification().orElseThrow().toBytes();
    byte[] recorded = pair.one.server.sendNotification().orElseThrow().toBytes();
    System.arraycopy(recorded, 0, notification, 0, DIGEST);
    Client untouched = pair.one.clientPeer.state();
    DeviceAccounts both = new DeviceAccounts(List.of(pair.one.client, pair.another.client));

    assertThat(both.recvNotification(Octets.of(notification))).isEqualTo(REJECTED);
    assertThat(pair.another.clientPeer.state().failed()).isTrue();
    assertThat(pair.one.clientPeer.state()).isEqualTo(untouched);
  }

  /** TwoServers: with its own secrets, and all its nonces, also the backup nonce. */
  @Test
  void aServerMakesNoNotificationInTheNameOfAnother() {
    Peers hostile = new Peers(Profiles.HARDENED, Peers.ACCOUNT, otherSecrets);

    assertThat(hearAll(hostile)).containsExactly(REJECTED, REJECTED, REJECTED);
  }

  /** SharedServerSecret: the steps that TLC finds, a failure and then the backup nonce. */
  @Test
  void aServerSecretThatTwoAccountsShareLetsOneServerWakeTheDeviceForTheOther() {
    SecretPair shared = new SecretPair(otherSecrets.clientSecret(), firstSecrets.serverSecret());
    Peers hostile = new Peers(Profiles.HARDENED, Peers.ACCOUNT, shared);

    hearAll(hostile);
    assertThat(first.clientActions)
        .startsWith(
            "ClientRejectNotification",
            "ClientRejectNotification",
            "ClientAcceptBackupNotification");
    assertThat(other.clientActions).isEmpty();
  }

  /** TwoServersRecover, and not OneSessionAtATime. */
  @Test
  @Timeout(60)
  void aSessionThatGoesOnInOneAccountDoesNotKeepTheDeviceFromTheOther() throws Exception {
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch goOn = new CountDownLatch(1);
    first.changeToServer(
        message -> {
          begun.countDown();
          waitFor(goOn);
          return message;
        });
    Octets longOne = first.server.sendNotification().orElseThrow();
    CompletableFuture<SessionEnd> end =
        CompletableFuture.supplyAsync(() -> device.recvNotification(longOne));
    begun.await();
    CompletableFuture<SessionEnd> meanwhile =
        CompletableFuture.supplyAsync(
            () -> device.recvNotification(other.server.sendNotification().orElseThrow()));

    assertThat(meanwhile.get()).isEqualTo(FINISHED);
    assertThat(end).isNotDone();
    goOn.countDown();
    assertThat(end.get()).isEqualTo(FINISHED);
  }

  /** SameServerIdentifier. */
  @Test
  void twoAccountsOfOneServerIdentifierAreRefused() {
    Peers again = new Peers();
    assertThatThrownBy(() -> new DeviceAccounts(List.of(first.client, again.client)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("two accounts with the server identifier \"com.example.dms\"");
  }

  @Test
  void aNotificationForNoAccountAndOneThatCannotBeReadEndInOneLine() {
    DeviceAccounts none = new DeviceAccounts(List.of());
    Octets notification = first.server.sendNotification().orElseThrow();
    Octets cut = Octets.of(Arrays.copyOf(notification.toBytes(), DIGEST));

    assertThat(none.recvNotification(notification))
        .isEqualTo(new SessionEnd.Failed("Package #0 names a server without an account here"));
    assertThat(device.recvNotification(cut))
        .isInstanceOfSatisfying(
            SessionEnd.Failed.class, end -> assertThat(end.reason()).startsWith("Package #0: "));
  }

  /** All that a server sends for one session which never comes. */
  private List<SessionEnd> hearAll(Peers sender) {
    return Stream.of(
            sender.server.sendNotification(),
            sender.server.waitInVain(),
            sender.server.waitInVain())
        .map(notification -> device.recvNotification(notification.orElseThrow()))
        .toList();
  }

  private static void waitFor(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
