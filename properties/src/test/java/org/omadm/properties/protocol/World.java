// SPDX-License-Identifier: Apache-2.0
package org.omadm.properties.protocol;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.omadm.actor.Choices;
import org.omadm.client.Exchange;
import org.omadm.client.SessionEnd;
import org.omadm.properties.arbitraries.Fates;
import org.omadm.properties.arbitraries.Forgery;
import org.omadm.properties.arbitraries.Move;
import org.omadm.properties.arbitraries.Stage;
import org.omadm.protocol.Bounds;
import org.omadm.protocol.Client;
import org.omadm.protocol.ClientPhase;
import org.omadm.protocol.DmProperties;
import org.omadm.protocol.DmSystemState;
import org.omadm.protocol.Nonce;
import org.omadm.protocol.Profile;
import org.omadm.protocol.Role;
import org.omadm.protocol.Secret;
import org.omadm.protocol.SecretPair;
import org.omadm.protocol.Server;
import org.omadm.protocol.ServerPhase;
import org.omadm.protocol.Terms;
import org.omadm.provisioning.Account;
import org.omadm.provisioning.AccountTerms;
import org.omadm.provisioning.Bootstrap;
import org.omadm.provisioning.Profiles;
import org.omadm.runtime.FiniteSets;
import org.omadm.runtime.Octets;

/** A device and a server of the reference implementation, and the network between them. */
final class World implements Stage {
  private static final Account ACCOUNT =
      new Account(
          "omadm",
          "omadm",
          "device",
          "IMEI:493005100592800",
          FiniteSets.of(Role.OPERATOR, Role.OPERATOR_TPS));

  private final Watcher watcher;
  private final Attacker attacker;
  private final ServerEnd server;
  private final ClientEnd client;

  private Optional<Octets> inFlight = Optional.empty();
  private Optional<ServerEnd.Connection> attackersConnection = Optional.empty();
  private Fates fates = Fates.KIND;

  private World(Profile profile, String invariant) {
    Choices choices = new CountedChoices();
    Terms terms = new AccountTerms(ACCOUNT);
    Bootstrap bootstrap =
        new Bootstrap(
            new SecretPair(new Secret(choices.secret()), new Secret(choices.secret())),
            new Nonce(choices.nonce()),
            new Nonce(choices.nonce()));
    Client device = bootstrap.client(profile, terms);
    Server record = bootstrap.server(profile, terms);
    watcher = new Watcher(invariant, predicate(invariant, profile, terms), device, record);
    attacker = new Attacker(terms);
    server = new ServerEnd(ACCOUNT, profile, terms, record, choices, watcher);
    client = new ClientEnd(ACCOUNT, profile, terms, device, choices, watcher, this::connect);
  }

  /**
   * A fresh world under the readings of {@code Hardened}.
   *
   * @param invariant of {@code DmProperties}, to be asked after every step
   */
  static World hardened(String invariant) {
    return new World(Profiles.HARDENED, invariant);
  }

  /** The same with a device that forbids resynchronisation, and a server that tries it. */
  static World withoutResync(String invariant) {
    return new World(Profiles.HARDENED.withNonceResync(false), invariant);
  }

  /**
   * Makes the moves happen, one after the other.
   *
   * @throws AssertionError if the invariant does not hold after a step; it names the steps
   */
  World play(List<Move> moves) {
    for (Move move : moves) {
      move.happenOn(this);
      failOnViolation();
    }
    return this;
  }

  /** From now on, nothing of what was is on its way or open. */
  void networkIsQuiet() {
    inFlight = Optional.empty();
    watcher.notificationIsDropped();
    serverNoticesEnds();
  }

  /**
   * The server notifies, or has waited in vain if it has notified before, and what it sends
   * arrives.
   *
   * @return whether a session came of it that was carried through
   */
  boolean serverTriesOnce() {
    boolean begins = watcher.server().phase() == ServerPhase.IDLE;
    push(begins ? server.sendNotification() : server.waitInVain());
    Optional<SessionEnd> end = inFlight.map(octets -> deliver(octets, Fates.KIND));
    inFlight = Optional.empty();
    failOnViolation();
    return end.filter(SessionEnd.Finished.class::isInstance).isPresent();
  }

  /** {@code InStep} of the specification, and equal client nonces. */
  boolean isInStep() {
    Client device = watcher.client();
    Server record = watcher.server();
    return device.phase() == ClientPhase.IDLE
        && record.phase() == ServerPhase.IDLE
        && device.serverNonce().equals(record.serverNonce())
        && device.clientNonce().equals(record.clientNonce())
        && device.secrets().equals(record.secrets())
        && record.otherSecrets().isEmpty();
  }

  Watcher watcher() {
    return watcher;
  }

  Attacker attacker() {
    return attacker;
  }

  @Override
  public void serverNotifies() {
    push(server.sendNotification());
  }

  @Override
  public void serverWaitsInVain() {
    push(server.waitInVain());
  }

  @Override
  public void userOpensSession(int sessionId, Fates ofSession) {
    fates = ofSession;
    notFailed(client.openSession(sessionId));
  }

  @Override
  public void operatorRequestsRoles(Set<Role> roles) {
    server.requestRoles(roles);
  }

  @Override
  public void networkDelivers(Fates ofSession) {
    Optional<Octets> arriving = inFlight;
    networkDrops();
    arriving.ifPresent(octets -> deliver(octets, ofSession));
  }

  @Override
  public void networkDrops() {
    inFlight = Optional.empty();
    watcher.notificationIsDropped();
  }

  @Override
  public void attackerReplays(int which, Fates ofSession) {
    attacker.notification(which).ifPresent(octets -> replay(octets, ofSession));
  }

  @Override
  public void attackerForges(Forgery forgery, int which, int bit, Fates ofSession) {
    attacker
        .forgery(forgery, which, bit)
        .ifPresent(
            octets -> {
              watcher.mark(forgery.name());
              deliver(octets, ofSession);
            });
  }

  @Override
  public void attackerPosts(int which, boolean sameConnection, boolean forged) {
    attacker
        .request(which)
        .ifPresent(
            octets -> {
              if (!sameConnection) {
                attackersConnection = Optional.empty();
              }
              attackerPosts(forged ? attacker.withOwnCred(octets) : octets);
            });
  }

  @Override
  public void clientRestarts() {
    client.restart();
  }

  @Override
  public void serverRestarts() {
    server.restart();
  }

  @Override
  public void serverNoticesEnds() {
    server.noticeEnds();
  }

  /** The attacker posts octets on its connection, a new one if it has none that is open. */
  void attackerPosts(Octets message) {
    ServerEnd.Connection connection =
        attackersConnection
            .filter(ServerEnd.Connection::isOpen)
            .orElseGet(() -> server.connect(watcher.nextConnection()));
    attackersConnection = Optional.of(connection);
    try {
      attacker.seesAnswer(connection.post(message));
      watcher.messageToClientIsLost();
      watcher.mark("replayed message answered");
    } catch (LineIsDead e) {
      watcher.mark("replayed message refused");
    }
  }

  /** The device's process ends while a session is under way. */
  Death clientDies() {
    return client.death();
  }

  private void push(Optional<Octets> notification) {
    notification.ifPresent(attacker::seesNotification);
    if (notification.isPresent() || watcher.nothingIsInFlight()) {
      inFlight = notification;
    }
  }

  private void replay(Octets octets, Fates ofSession) {
    if (watcher.opened(Attacker.read(octets))) {
      watcher.mark("accepted trigger replayed");
    }
    deliver(octets, ofSession);
  }

  private SessionEnd deliver(Octets notification, Fates ofSession) {
    fates = ofSession;
    return notFailed(client.recvNotification(notification));
  }

  private SessionEnd notFailed(SessionEnd end) {
    if (end instanceof SessionEnd.Failed failed
        && !LineIsDead.isText(failed.reason())
        && !failed.reason().startsWith("Package #0")) {
      watcher.surprise("the device failed: " + failed.reason());
    }
    return end;
  }

  private Exchange connect() {
    return new Line(this, server.connect(watcher.connectionOfClient()), fates);
  }

  private void failOnViolation() {
    watcher
        .violation()
        .ifPresent(
            violation -> {
              throw new AssertionError(violation);
            });
  }

  private static Predicate<DmSystemState> predicate(
      String invariant, Profile profile, Terms terms) {
    Bounds unbounded =
        new Bounds(
            Integer.MAX_VALUE,
            FiniteSets.of(),
            new Secret(Octets.of()),
            new Nonce(Octets.of()),
            /* maxStrangerMessages= */ 0,
            /* abortsHappen= */ false,
            /* maxRestores= */ 0,
            /* maxResets= */ 0,
            List.of(),
            List.of(new Secret(Octets.of()), new Secret(Octets.of())),
            /* startInStep= */ true,
            /* userSessionIds= */ List.of(),
            FiniteSets.of());
    Map<String, Predicate<DmSystemState>> invariants =
        new DmProperties(profile, terms, unbounded).invariants();
    Predicate<DmSystemState> predicate = invariants.get(invariant);
    if (predicate == null) {
      throw new IllegalArgumentException(
          invariant + " is not one of the invariants " + invariants.keySet());
    }
    return predicate;
  }
}
