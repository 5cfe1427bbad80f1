// SPDX-License-Identifier: Apache-2.0
package org.omadm.properties.replay;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.omadm.actor.StepListener;
import org.omadm.client.Exchange;
import org.omadm.properties.conformance.RowSystem;
import org.omadm.properties.protocol.Attacker;
import org.omadm.properties.protocol.ClientEnd;
import org.omadm.properties.protocol.CountedChoices;
import org.omadm.properties.protocol.LineIsDead;
import org.omadm.properties.protocol.ServerEnd;
import org.omadm.properties.protocol.Wire;
import org.omadm.properties.protocol.Witness;
import org.omadm.protocol.Client;
import org.omadm.protocol.ClientMessage;
import org.omadm.protocol.DmClient;
import org.omadm.protocol.DmServer;
import org.omadm.protocol.Nonce;
import org.omadm.protocol.Notification;
import org.omadm.protocol.Origin;
import org.omadm.protocol.Profile;
import org.omadm.protocol.Role;
import org.omadm.protocol.Secret;
import org.omadm.protocol.SecretPair;
import org.omadm.protocol.Server;
import org.omadm.protocol.ServerMessage;
import org.omadm.protocol.Terms;
import org.omadm.provisioning.Account;
import org.omadm.provisioning.AccountTerms;
import org.omadm.provisioning.Bootstrap;
import org.omadm.runtime.Octets;

/** The reference client and server, their stores, and the octets on their way between them. */
final class WirePeers implements Witness {
  private final Terms terms;
  private final ServerEnd server;
  private final ClientEnd client;
  private final IntFunction<Wire> connector;
  private final Supplier<Octets> answers;

  private final StrangerEnd stranger;
  private final Evidence evidence = new Evidence();
  private final Map<Integer, Wire> connections = new HashMap<>();
  private final List<Taken> taken = new ArrayList<>();
  private final List<String> surprises = new ArrayList<>();
  private int deviceProcess;

  private Optional<Octets> inFlight = Optional.empty();
  private Optional<Octets> toServer = Optional.empty();
  private Optional<Octets> toClient = Optional.empty();
  private Optional<Octets> arriving = Optional.empty();
  private int connection;
  private Optional<Server> copy = Optional.empty();

  /**
   * Both, as the bootstrap has left them.
   *
   * @param row names the roles of the bootstrap, and whether the ends begin in step
   * @param answers asked for the answer that the device waits for
   */
  WirePeers(Profile profile, RowSystem row, Transport transport, Supplier<Octets> answers) {
    Account account =
        new Account(
            "omadm",
            row.terms().serverName().equals(row.terms().serverIdentifier()) ? "omadm" : "server",
            "device",
            "IMEI:493005100592800",
            row.terms().bootstrapRoles());
    this.terms = new AccountTerms(account);
    this.answers = answers;
    CountedChoices choices = new CountedChoices();
    SecretPair secrets =
        profile.bootstrapSecrets() == Origin.DERIVED
            ? new SecretPair(Attacker.OWN_SECRET, Attacker.OWN_SECRET)
            : new SecretPair(new Secret(choices.secret()), new Secret(choices.secret()));
    Nonce clientNonce = new Nonce(choices.nonce());
    Nonce ofDevice = new Nonce(choices.nonce());
    Nonce ofServer = row.bounds().startInStep() ? ofDevice : new Nonce(choices.nonce());
    server =
        new ServerEnd(
            account,
            profile,
            terms,
            new Bootstrap(secrets, clientNonce, ofServer).server(profile, terms),
            choices,
            this);
    client =
        new ClientEnd(
            account,
            profile,
            terms,
            new Bootstrap(secrets, clientNonce, ofDevice).client(profile, terms),
            choices,
            this,
            this::connect);
    stranger = new StrangerEnd(account, profile, terms, ClientEnd.serverUri(profile));
    connector = transport.to(server);
  }

  /** What both ends compute with. */
  Terms terms() {
    return terms;
  }

  void serverNotifies() {
    pushed(server.sendNotification());
  }

  void serverWaitsInVain() {
    pushed(server.waitInVain());
  }

  private void pushed(Optional<Octets> notification) {
    inFlight = notification;
    notification.ifPresent(evidence::pushed);
  }

  void operatorRequestsRoles(Set<Role> roles) {
    server.requestRoles(roles);
  }

  /** The notification on its way is on its way no more; its octets. */
  Optional<Octets> takeNotification() {
    Optional<Octets> notification = inFlight;
    inFlight = Optional.empty();
    return notification;
  }

  /** A Package #0 reaches the device; the session that it may open is over afterwards. */
  void deliver(Octets notification) {
    arriving = Optional.of(notification);
    client.recvNotification(notification);
  }

  /** The user opens a session, which is over afterwards. */
  void userOpensSession(int sessionId) {
    arriving = Optional.empty();
    client.openSession(sessionId);
  }

  /** The device opens the session of a notification that it has kept. */
  void deviceOpensWaiting(Notification notification) {
    arriving = Optional.of(Attacker.octets(notification.digest(), notification.trigger()));
    client.openWaiting();
  }

  /** The user wants no more of the session in which the device waits for an answer. */
  void userAborts() {
    client.abort();
  }

  /** The operator wants no more of the session. */
  void operatorAborts() {
    server.abort();
  }

  private Exchange connect() {
    connection++;
    arriving.ifPresentOrElse(
        notification -> evidence.opened(connection, notification),
        () -> evidence.openedByUser(connection));
    int number = connection;
    return new Exchange() {
      private Optional<Octets> heard = Optional.empty();

      @Override
      public Octets exchange(Octets message) {
        heard.ifPresent(last -> evidence.clientAnswered(number, last, message));
        toServer = Optional.of(message);
        toClient = Optional.empty();
        Octets answer = answers.get();
        heard = Optional.of(answer);
        return answer;
      }

      /** The network decides when the server learns of it. */
      @Override
      public void close() {}
    };
  }

  /** The message on its way reaches the server. */
  void messageReachesServer() {
    Octets message = toServer.orElseThrow(() -> new AssertionError("no message to the server"));
    messagesAreLost();
    toClient = post(connection, message);
  }

  /** None if the server has refused, or has nothing to say: that is compared with the model. */
  private Optional<Octets> post(int number, Octets message) {
    try {
      Octets answer = connections.computeIfAbsent(number, connector::apply).post(message);
      evidence.serverAnswered(number, message, answer);
      return Optional.of(answer);
    } catch (LineIsDead e) {
      return Optional.empty();
    }
  }

  /** The attacker posts a message as a device, and hears the answer. */
  void strangerPosts(int number, ClientMessage message) {
    post(number, stranger.asDevice(message)).ifPresent(stranger::hearsServer);
  }

  /** What the device hears from the attacker in place of the server. */
  Octets strangersAnswer(ServerMessage message) {
    messagesAreLost();
    return stranger.asServer(message);
  }

  void strangerOverhears() {
    toServer.ifPresent(stranger::hearsDevice);
    toClient.ifPresent(stranger::hearsServer);
  }

  /** A Package #0 of the attacker's reaches the device. */
  void strangerNotifies(Notification notification) {
    deliver(stranger.notification(notification, evidence.recorded()));
  }

  void operatorCopiesStore() {
    copy = Optional.of(server.stored());
  }

  void operatorRestoresStore() {
    server.restore(copy.orElseThrow(() -> new AssertionError("no copy")));
    copy = Optional.empty();
  }

  /** The device is reset; a session that it is in ends where it waits. */
  void clientIsReset() {
    client.reset();
  }

  /** The answer on its way to the device is on its way no more; its octets. */
  Octets takeAnswer() {
    Octets answer = toClient.orElseThrow(() -> new AssertionError("no message to the device"));
    messagesAreLost();
    return answer;
  }

  void messagesAreLost() {
    toServer = Optional.empty();
    toClient = Optional.empty();
  }

  void serverRestarts() {
    server.restart();
  }

  /** The server learns that nobody is at the connection of this number. */
  void serverNoticesEnd(int number) {
    Optional.ofNullable(connections.remove(number)).ifPresent(Wire::end);
  }

  /** The device's process ends: what it does on its way out is not the device's doing. */
  Error clientDies() {
    deviceProcess++;
    return client.death();
  }

  /** What the ends did since this was asked last. */
  List<Taken> takeSteps() {
    List<Taken> steps = List.copyOf(taken);
    taken.clear();
    return steps;
  }

  /** What nothing accounts for. */
  List<String> surprises() {
    return List.copyOf(surprises);
  }

  /** The number of the newest connection. */
  int connection() {
    return connection;
  }

  /** The number that the server's process knows the connection of a number by. */
  int numberAtServer(int number) {
    return Optional.ofNullable(connections.get(number)).map(Wire::numberAtServer).orElse(0);
  }

  /** What the attacker has heard of the server. */
  List<Octets> heard() {
    return stranger.ofServer();
  }

  /** What the attacker has heard of the device. */
  List<Octets> overheard() {
    return stranger.ofDevice();
  }

  /** The messages of a session that are on their way. */
  List<Octets> onTheirWay() {
    return Stream.concat(toServer.stream(), toClient.stream()).toList();
  }

  /**
   * All that there is now.
   *
   * @param step that led to it
   * @param before what there was before the step
   */
  Moment moment(String step, Optional<Moment> before) {
    Client device = client.stored();
    if (before.filter(earlier -> !holdsSame(earlier.client(), device)).isPresent()) {
      evidence.obeyed(connection);
    }
    return new Moment(
        step,
        device,
        server.stored(),
        evidence.recorded(),
        evidence.history(),
        toClient,
        stranger.sent(),
        stranger.ofServer());
  }

  private static boolean holdsSame(Client one, Client other) {
    return one.secrets().equals(other.secrets()) && one.roles().equals(other.roles());
  }

  @Override
  public StepListener<DmClient> clientListener() {
    int process = deviceProcess;
    return (action, step) -> {
      if (process == deviceProcess) {
        taken.add(Taken.byClient(step.action()));
      }
    };
  }

  @Override
  public StepListener<DmServer> serverListener() {
    return (action, step) -> taken.add(Taken.byServer(step.action()));
  }

  @Override
  public void clientIs(Client state) {}

  @Override
  public void serverIs(Server state) {}

  @Override
  public void serverIsSpokenToOn(int number) {}

  @Override
  public void surprise(String what) {
    surprises.add(what);
  }
}
