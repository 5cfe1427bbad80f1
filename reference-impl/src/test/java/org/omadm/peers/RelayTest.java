// SPDX-License-Identifier: Apache-2.0
package org.omadm.peers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.omadm.client.Exchange;
import org.omadm.client.ManagementClient;
import org.omadm.client.SessionEnd;
import org.omadm.protocol.Role;
import org.omadm.protocol.SecretPair;
import org.omadm.protocol.ServerPhase;
import org.omadm.provisioning.Account;
import org.omadm.provisioning.Profiles;
import org.omadm.runtime.Octets;
import org.omadm.transport.DemoAuthority;
import org.omadm.transport.HttpsEndpoint;
import org.omadm.transport.HttpsPeer;
import org.omadm.transport.SyncMlHandler;
import org.omadm.transport.SyncMlResponse;
import org.omadm.transport.TransportException;

/**
 * A device with two accounts over HTTPS, where the second server passes on to the first all that
 * the device says to it, and back. It makes nothing itself. The steps are those of the model
 * SharedSecretRelayed: the user opens a session with the second server, which opens one at the
 * first, hands that one's challenge to the device, and takes the answer back.
 */
class RelayTest {
  private static final String HOST = "localhost";
  private static final int SESSION = 1;

  private final DemoAuthority authority = DemoAuthority.create();
  private final SecretPair firstSecrets = Peers.randomSecrets();
  private final SecretPair otherSecrets = Peers.randomSecrets();
  private final Peers first = new Peers(Profiles.HARDENED, Peers.ACCOUNT, firstSecrets);
  private final HttpsEndpoint firstServer = endpoint(first.server);
  private final Relay relay = new Relay();
  private final HttpsEndpoint secondServer = endpoint(relay);

  @AfterEach
  void stop() {
    relay.toFirst.close();
    secondServer.close();
    firstServer.close();
  }

  @Test
  void whatADeviceAnswersOneServerIsOfNoUseAtAnother() {
    Peers other = new Peers(Profiles.HARDENED, account("device"), otherSecrets);

    assertThat(sessionThroughTheRelay(other))
        .isEqualTo(new SessionEnd.Finished(2, "ClientRefuseChallenge"));
    assertThat(first.serverActions)
        .containsExactly("ServerChallenge", "ServerRejectRepeatedPackage1");
    assertThat(first.serverPeer.state().phase()).isEqualTo(ServerPhase.IDLE);
  }

  /** Whoever bootstraps accounts must not do this; SharedSecretRelayed shows the same. */
  @Test
  void aNameAndSecretThatTwoAccountsShareMakeTheRelayTheDevice() {
    Peers other = new Peers(Profiles.HARDENED, account("device"), sharedClientSecret());

    assertThat(sessionThroughTheRelay(other))
        .isEqualTo(new SessionEnd.Finished(2, "ClientRejectPackage2"));
    assertThat(first.serverActions)
        .containsExactly("ServerChallenge", "ServerAcceptRepeatedPackage1");
    assertThat(first.serverPeer.state().phase()).isEqualTo(ServerPhase.AUTHENTICATED);
    assertThat(first.clientActions).isEmpty();
  }

  /** SharedSecretOtherName. */
  @Test
  void anotherNameInEachAccountWithstandsTheRelayOfASharedSecret() {
    Peers other = new Peers(Profiles.HARDENED, account("device there"), sharedClientSecret());

    assertThat(sessionThroughTheRelay(other))
        .isEqualTo(new SessionEnd.Finished(2, "ClientRefuseChallenge"));
    assertThat(first.serverActions)
        .containsExactly("ServerChallenge", "ServerRejectRepeatedPackage1");
  }

  private SecretPair sharedClientSecret() {
    return new SecretPair(firstSecrets.clientSecret(), otherSecrets.serverSecret());
  }

  private static Account account(String clientName) {
    return new Account(
        "org.example.other", "org.example.other", clientName, "IMEI:1", Set.of(Role.OPERATOR));
  }

  /** The user of the device opens a session with the second server. */
  private SessionEnd sessionThroughTheRelay(Peers other) {
    ManagementClient client =
        new ManagementClient(
            account(other.clientPeer.terms().clientName().octets().toUtf8()),
            other.clientPeer,
            secondServer.url(HOST).toString(),
            () -> exchange(open(secondServer)));
    return client.openSession(SESSION);
  }

  private HttpsEndpoint endpoint(SyncMlHandler handler) {
    return HttpsEndpoint.start(
        HttpsEndpoint.Settings.onLoopback(0, "/dm"),
        authority.serverContext(List.of(HOST)),
        handler);
  }

  private HttpsPeer open(HttpsEndpoint server) {
    return HttpsPeer.open(server.url(HOST), authority.clientContext(), HttpsPeer.Settings.DEFAULT);
  }

  private static Exchange exchange(HttpsPeer peer) {
    return new Exchange() {
      @Override
      public Octets exchange(Octets message) {
        return peer.exchange(message);
      }

      @Override
      public void close() {
        peer.close();
      }
    };
  }

  /** The place where the connections of the second account end. */
  private final class Relay implements SyncMlHandler {
    private final HttpsPeer toFirst = open(firstServer);

    @Override
    public SyncMlResponse answer(long connection, Octets message) {
      try {
        return new SyncMlResponse.Answer(toFirst.exchange(message));
      } catch (TransportException e) {
        return new SyncMlResponse.Refusal(502, "the first server refuses");
      }
    }

    @Override
    public void ended(long connection) {}
  }
}
