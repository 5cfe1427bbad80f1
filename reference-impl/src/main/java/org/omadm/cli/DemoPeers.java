// SPDX-License-Identifier: Apache-2.0
package org.omadm.cli;

import java.net.URI;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javax.net.ssl.SSLContext;
import org.omadm.actor.RandomChoices;
import org.omadm.actor.StepListener;
import org.omadm.client.ClientPeer;
import org.omadm.client.Exchange;
import org.omadm.client.ManagementClient;
import org.omadm.client.SessionEnd;
import org.omadm.protocol.Client;
import org.omadm.protocol.DmClient;
import org.omadm.protocol.DmServer;
import org.omadm.protocol.Nonce;
import org.omadm.protocol.Profile;
import org.omadm.protocol.Role;
import org.omadm.protocol.Secret;
import org.omadm.protocol.SecretPair;
import org.omadm.protocol.Server;
import org.omadm.protocol.Terms;
import org.omadm.provisioning.Account;
import org.omadm.provisioning.AccountTerms;
import org.omadm.provisioning.Bootstrap;
import org.omadm.runtime.Octets;
import org.omadm.server.ManagementServer;
import org.omadm.server.ServerPeer;
import org.omadm.store.SqliteStore;
import org.omadm.store.Store;
import org.omadm.transport.DemoAuthority;
import org.omadm.transport.HttpsEndpoint;
import org.omadm.transport.HttpsPeer;
import org.omadm.transport.PushListener;
import org.omadm.transport.PushSender;

/**
 * A client and a server with real transports and stores on this machine: Package #0 by UDP, the
 * session by HTTPS, each state in a database file. The client's server nonce is not the server's,
 * as after an update of the device.
 */
final class DemoPeers implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private static final Duration PAUSE = Duration.ofMillis(20);
  private static final int MOST_TRIES = 100;
  private static final String HOST = "localhost";
  private static final String PATH = "/dm";
  private static final Account ACCOUNT =
      new Account(
          "com.example.dms",
          "com.example.dms",
          "device-0042",
          "IMEI:004402034567890",
          Set.of(Role.OPERATOR, Role.OPERATOR_TPS));

  private final Terms clientTerms;
  private final Terms serverTerms;
  private final BlockingQueue<SessionEnd> ends = new LinkedBlockingQueue<>();
  private final Store clientStore;
  private final Store serverStore;
  private final ClientPeer clientPeer;
  private final ServerPeer serverPeer;
  private final ManagementServer server;
  private final HttpsEndpoint endpoint;
  private final PushListener push;
  private final Client clientAtFirst;
  private final Server serverAtFirst;

  /**
   * What is told while the peers run; {@code trusted} hears of the server's certificate, and {@code
   * exchanged} of each SyncML message, and who sends it.
   *
   * @param clientTerms what the client computes with, {@link #terms} or a witness of them
   */
  record Listeners(
      Terms clientTerms,
      Terms serverTerms,
      List<StepListener<DmClient>> client,
      List<StepListener<DmServer>> server,
      Consumer<X509Certificate> trusted,
      BiConsumer<DemoScene.End, Octets> exchanged) {}

  DemoPeers(Path folder, Profile profile, Listeners listeners) {
    clientTerms = listeners.clientTerms();
    serverTerms = listeners.serverTerms();
    Bootstrap bootstrap = bootstrap();
    serverAtFirst = bootstrap.server(profile, serverTerms);
    clientAtFirst = updated(bootstrap).client(profile, clientTerms);
    serverStore = SqliteStore.open(folder.resolve("server.db"));
    clientStore = SqliteStore.open(folder.resolve("client.db"));
    serverPeer =
        new ServerPeer(
            "server",
            profile,
            serverTerms,
            serverAtFirst,
            serverStore,
            new RandomChoices(),
            listeners.server());
    clientPeer =
        new ClientPeer(
            profile,
            clientTerms,
            clientAtFirst,
            clientStore,
            new RandomChoices(),
            listeners.client());
    server = new ManagementServer(ACCOUNT, serverPeer);
    DemoAuthority authority = DemoAuthority.create();
    endpoint =
        HttpsEndpoint.start(
            HttpsEndpoint.Settings.onLoopback(0, PATH),
            authority.serverContext(List.of(HOST)),
            server);
    push =
        PushListener.start(
            0,
            PushListener.DEFAULT_MAX_DATAGRAM,
            client(authority, listeners),
            refusal -> ends.add(new SessionEnd.Failed(refusal.reason())));
  }

  private Consumer<Octets> client(DemoAuthority authority, Listeners listeners) {
    URI url = endpoint.url(HOST);
    SSLContext trust = authority.clientContext(listeners.trusted());
    ManagementClient client =
        new ManagementClient(
            ACCOUNT, clientPeer, url.toString(), () -> connection(url, trust, listeners));
    return octets -> {
      SessionEnd end = client.recvNotification(octets);
      ends.add(clientPeer.state().waiting().isEmpty() ? end : client.openWaiting());
    };
  }

  private static Exchange connection(URI url, SSLContext trust, Listeners listeners) {
    HttpsPeer peer = HttpsPeer.open(url, trust, HttpsPeer.Settings.DEFAULT);
    return new Exchange() {
      @Override
      public Octets exchange(Octets message) {
        listeners.exchanged().accept(DemoScene.End.CLIENT, message);
        Octets answer = peer.exchange(message);
        listeners.exchanged().accept(DemoScene.End.SERVER, answer);
        return answer;
      }

      @Override
      public void close() {
        peer.close();
      }
    };
  }

  private static Bootstrap bootstrap() {
    RandomChoices random = new RandomChoices();
    return new Bootstrap(
        new SecretPair(new Secret(random.secret()), new Secret(random.secret())),
        new Nonce(random.nonce()),
        new Nonce(random.nonce()));
  }

  private static Bootstrap updated(Bootstrap bootstrap) {
    return new Bootstrap(
        bootstrap.secrets(), bootstrap.clientNonce(), new Nonce(new RandomChoices().nonce()));
  }

  /**
   * The server asks for a session; the octets of Package #0, or nothing if it cannot ask even after
   * it has had the time to learn of the end of a connection.
   */
  Optional<Octets> notifyFirst() throws InterruptedException {
    for (int tries = 1; tries < MOST_TRIES; tries++) {
      Optional<Octets> notification = server.sendNotification();
      if (notification.isPresent()) {
        return notification;
      }
      Thread.sleep(PAUSE.toMillis());
    }
    return server.sendNotification();
  }

  /** The server has waited in vain; the octets of the next Package #0, if it has not given up. */
  Optional<Octets> notifyAgain() {
    return server.waitInVain();
  }

  /** Pushes octets to the client, and waits until it has done with them. */
  SessionEnd push(Octets notification) throws InterruptedException {
    new PushSender(push.address()).send(notification);
    SessionEnd end = ends.poll(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
    return end == null ? new SessionEnd.Failed("no answer to the notification") : end;
  }

  static Account account() {
    return ACCOUNT;
  }

  static Terms terms() {
    return new AccountTerms(ACCOUNT);
  }

  Client clientAtFirst() {
    return clientAtFirst;
  }

  Server serverAtFirst() {
    return serverAtFirst;
  }

  Client clientState() {
    return clientPeer.state();
  }

  Server serverState() {
    return serverPeer.state();
  }

  @Override
  public void close() {
    push.close();
    endpoint.close();
    clientStore.close();
    serverStore.close();
  }
}
