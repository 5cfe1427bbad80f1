// SPDX-License-Identifier: Apache-2.0
package org.omadm.peers;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.UnaryOperator;
import org.omadm.actor.RandomChoices;
import org.omadm.client.ClientPeer;
import org.omadm.client.Exchange;
import org.omadm.client.ManagementClient;
import org.omadm.client.SessionEnd;
import org.omadm.protocol.Nonce;
import org.omadm.protocol.Profile;
import org.omadm.protocol.Role;
import org.omadm.protocol.Secret;
import org.omadm.protocol.SecretPair;
import org.omadm.protocol.Terms;
import org.omadm.provisioning.Account;
import org.omadm.provisioning.AccountTerms;
import org.omadm.provisioning.Bootstrap;
import org.omadm.provisioning.Profiles;
import org.omadm.runtime.Octets;
import org.omadm.server.ManagementServer;
import org.omadm.server.ServerPeer;
import org.omadm.transport.SyncMlResponse;

/** A client and a server in one process; a test may change what they say to each other. */
final class Peers {
  static final Account ACCOUNT =
      new Account("com.example.dms", "com.example.dms", "device", "IMEI:1", Set.of(Role.OPERATOR));

  final FailingStore clientStore = new FailingStore();
  final FailingStore serverStore = new FailingStore();
  final List<String> received = new ArrayList<>();
  final List<String> serverActions = new CopyOnWriteArrayList<>();
  final List<String> clientActions = new CopyOnWriteArrayList<>();
  final ServerPeer serverPeer;
  final ClientPeer clientPeer;
  final ManagementServer server;
  final ManagementClient client;
  private UnaryOperator<String> toClient = UnaryOperator.identity();
  private UnaryOperator<String> toServer = UnaryOperator.identity();
  private long connections;

  Peers() {
    this(Profiles.HARDENED);
  }

  Peers(Profile profile) {
    this(profile, ACCOUNT, randomSecrets());
  }

  /** Of another account, with nonces of its own. */
  Peers(Profile profile, Account account, SecretPair secrets) {
    Terms terms = new AccountTerms(account);
    RandomChoices random = new RandomChoices();
    Bootstrap bootstrap =
        new Bootstrap(secrets, new Nonce(random.nonce()), new Nonce(random.nonce()));
    serverPeer =
        new ServerPeer(
            "server",
            profile,
            terms,
            bootstrap.server(profile, terms),
            serverStore,
            random,
            List.of((action, step) -> serverActions.add(step.action())));
    server = new ManagementServer(account, serverPeer);
    clientPeer =
        new ClientPeer(
            profile,
            terms,
            bootstrap.client(profile, terms),
            clientStore,
            random,
            List.of((action, step) -> clientActions.add(step.action())));
    client = new ManagementClient(account, clientPeer, "https://localhost/dm", this::connection);
  }

  /** Such as nobody else has. */
  static SecretPair randomSecrets() {
    RandomChoices random = new RandomChoices();
    return new SecretPair(new Secret(random.secret()), new Secret(random.secret()));
  }

  /** What the server answers reaches the client changed. */
  void changeToClient(UnaryOperator<String> change) {
    toClient = change;
  }

  /** What the client sends reaches the server changed. */
  void changeToServer(UnaryOperator<String> change) {
    toServer = change;
  }

  /** The server asks for a session, and the client hears of it. */
  SessionEnd session() {
    return client.recvNotification(server.sendNotification().orElseThrow());
  }

  /** Two notifications are lost in noise, and the client hears of the one with the backup nonce. */
  SessionEnd resynchronisation() {
    Octets lost = server.sendNotification().orElseThrow();
    client.recvNotification(Octets.of(withAnotherDigest(lost)));
    server.waitInVain();
    return client.recvNotification(server.waitInVain().orElseThrow());
  }

  private static byte[] withAnotherDigest(Octets notification) {
    byte[] octets = notification.toBytes();
    octets[0] ^= 1;
    return octets;
  }

  private Exchange connection() {
    long connection = ++connections;
    return new Exchange() {
      @Override
      public Octets exchange(Octets message) {
        Octets arrived = Octets.ofUtf8(toServer.apply(message.toUtf8()));
        if (server.answer(connection, arrived) instanceof SyncMlResponse.Answer answer) {
          received.add(toClient.apply(answer.message().toUtf8()));
          return Octets.ofUtf8(received.get(received.size() - 1));
        }
        throw new IllegalStateException("the server refuses");
      }

      @Override
      public void close() {
        server.ended(connection);
      }
    };
  }
}
