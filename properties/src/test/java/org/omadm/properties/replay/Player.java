// SPDX-License-Identifier: Apache-2.0
package org.omadm.properties.replay;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.omadm.properties.conformance.RowSystem;
import org.omadm.properties.protocol.Attacker;
import org.omadm.properties.protocol.LineIsDead;
import org.omadm.protocol.Challenge;
import org.omadm.protocol.ClientMessage;
import org.omadm.protocol.DmSystemState;
import org.omadm.protocol.Profile;
import org.omadm.protocol.Server;
import org.omadm.protocol.ServerMessage;
import org.omadm.runtime.LabelledStep;
import org.omadm.runtime.Octets;

/**
 * Lets the reference client and server do what a course through {@code DmSystem} says, and compares
 * them with it after each step: the action that was taken, both stores, the messages on their way,
 * and what the octets tell of the past.
 *
 * <p>A session of the device is one call, so the player goes on inside it: it is asked for the
 * answer that the device waits for, and plays on until the course brings one, or the session's end.
 */
final class Player {
  private final RowSystem row;
  private final Course course;
  private final WirePeers peers;
  private final Dictionary dictionary;

  private final List<Moment> moments = new ArrayList<>();
  private DmSystemState at;
  private Optional<LabelledStep<DmSystemState>> underWay = Optional.empty();
  private Optional<Meaning> meaning = Optional.empty();
  private boolean over;

  private Player(RowSystem row, Profile ofPeers, Course course, Transport transport) {
    this.row = row;
    this.course = course;
    this.at = row.init();
    this.peers = new WirePeers(ofPeers, row, transport, this::answer);
    this.dictionary = new Dictionary(row.terms(), peers.terms());
    dictionary.knows(row.bounds().attackerSecret(), Attacker.OWN_SECRET);
    dictionary.knows(row.bounds().attackerNonce(), StrangerEnd.OWN_NONCE);
    dictionary.knowsJoined(Sending.joinedNonce(row), row.profile().lastSessionId());
  }

  /**
   * Plays a course.
   *
   * @param ofPeers the readings of the peers: those of the row, if they are to follow
   * @throws Unplayable at a step that nothing stands for
   * @throws AssertionError at the first step after which peers and model differ
   */
  static Played play(RowSystem row, Profile ofPeers, Course course, Transport transport) {
    Player player = new Player(row, ofPeers, course, transport);
    player.look("the start", "");
    while (player.goesOn()) {
      player.happen();
    }
    return new Played(player.moments, ofPeers, player.peers.terms());
  }

  /** Whether there is a next step, which is then under way; what the last one did is compared. */
  private boolean goesOn() {
    if (over) {
      return false;
    }
    underWay.ifPresent(this::settle);
    underWay = course.next(at);
    over = underWay.isEmpty();
    meaning = underWay.map(step -> Meaning.of(row, at, step));
    return !over;
  }

  /** The device waits; the octets that reach it. */
  private Octets answer() {
    while (goesOn()) {
      switch (label()) {
        case "DeliverChallengePackage2",
            "DeliverPackage2",
            "DeliverPackage4",
            "DeliverSecretsPackage4",
            "DeliverRolesPackage4",
            "DeliverAbortPackage4" -> {
          return peers.takeAnswer();
        }
        case "ClientAborts" -> {
          peers.userAborts();
          return peers.takeAnswer();
        }
        case "StrangerChallenges",
            "StrangerAnswers",
            "StrangerFinishes",
            "StrangerReplacesSecrets" -> {
          return peers.strangersAnswer((ServerMessage) dictionary.of(sending().message()));
        }
        case "ClientIsReset" -> {
          peers.clientIsReset();
          throw new LineIsDead("the device is reset");
        }
        case "ClientTimesOut" -> throw new LineIsDead("no answer will come");
        case "ClientDies" -> throw peers.clientDies();
        default -> happen();
      }
    }
    throw peers.clientDies();
  }

  private void happen() {
    switch (label()) {
      case "ServerNotifies" -> peers.serverNotifies();
      case "ServerNotifiesAgain", "ServerNotifiesWithBackupNonce", "ServerGivesUp" ->
          peers.serverWaitsInVain();
      case "OperatorRequestsRoles" ->
          next().server().rolesWanted().forEach(peers::operatorRequestsRoles);
      case "UserOpensSession" -> peers.userOpensSession(userSessionId());
      case "DeviceOpensWaiting" ->
          peers.deviceOpensWaiting(dictionary.of(Meaning.taken(at, next())));
      case "NetworkDelivers" ->
          peers.deliver(
              peers
                  .takeNotification()
                  .orElseThrow(() -> new AssertionError("no notification is on its way")));
      case "NetworkDropsNotification" -> peers.takeNotification();
      case "AttackerReplays", "AttackerForges" ->
          peers.strangerNotifies(
              dictionary.of(meaning.flatMap(Meaning::notification).orElseThrow()));
      case "DeliverPackage1",
          "DeliverRepeatedPackage1",
          "DeliverPackage3",
          "DeliverStatusPackage3",
          "DeliverAbortPackage3",
          "ServerRefuses" ->
          peers.messageReachesServer();
      case "ServerAborts" -> {
        peers.operatorAborts();
        peers.messageReachesServer();
      }
      case "ClientRefuses", "ConnectionDies" -> peers.messagesAreLost();
      case "ServerDies" -> peers.serverRestarts();
      case "ServerTimesOut" -> peers.serverNoticesEnd(at.server().connection());
      case "ChallengeTimesOut" ->
          peers.serverNoticesEnd(Meaning.forgotten(at, next()).connection());
      case "StrangerOpens",
          "StrangerAnswersChallenge",
          "StrangerGivesNonce",
          "StrangerReportsStatus" ->
          peers.strangerPosts(
              sending().connection(), (ClientMessage) dictionary.of(sending().message()));
      case "StrangerOverhears" -> peers.strangerOverhears();
      case "OperatorCopiesStore" -> peers.operatorCopiesStore();
      case "OperatorRestoresStore" -> peers.operatorRestoresStore();
      case "ClientIsReset" -> peers.clientIsReset();
      default -> throw new Unplayable(label());
    }
  }

  private int userSessionId() {
    return row.bounds().userSessionIds().get(at.supply().userSessions());
  }

  private Sending sending() {
    return meaning.flatMap(Meaning::sending).orElseThrow();
  }

  private void settle(LabelledStep<DmSystemState> step) {
    String when = "step " + moments.size() + ", " + step.action();
    List<Taken> expected = meaning.flatMap(Meaning::taken).stream().toList();
    List<Taken> taken = peers.takeSteps();
    if (!taken.equals(expected)) {
      throw new AssertionError(
          "%s: the peers took %s where the model takes %s".formatted(when, taken, expected));
    }
    at = step.next();
    look(when, step.action());
  }

  private void look(String when, String step) {
    Optional<Moment> before =
        moments.isEmpty() ? Optional.empty() : Optional.of(moments.get(moments.size() - 1));
    Moment now = peers.moment(step, before);
    moments.add(now);
    peers.takeSteps();
    difference(now)
        .ifPresent(
            path -> {
              throw new AssertionError(when + ": peers and model differ in " + path);
            });
  }

  private Optional<String> difference(Moment now) {
    if (!peers.surprises().isEmpty()) {
      return Optional.of(peers.surprises().get(0));
    }
    if (peers.connection() != at.sessionChannel().connection()
        || peers.onTheirWay().size() != onTheirWay().size()) {
      return Optional.of("the connections, or the number of messages on their way");
    }
    return dictionary
        .difference("client", at.client(), now.client())
        .or(() -> dictionary.difference("server", numbered(at.server()), now.server()))
        .or(() -> dictionary.difference("recorded", at.pushChannel().recorded(), now.recorded()))
        .or(() -> dictionary.difference("history", at.history(), now.history()))
        .or(() -> differenceIn("on the way", Set.copyOf(onTheirWay()), peers.onTheirWay()))
        .or(() -> differenceIn("heard", at.stranger().heard(), peers.heard()))
        .or(() -> differenceIn("overheard", at.stranger().overheard(), peers.overheard()));
  }

  /** The server by the numbers that its process knows its connections by. */
  private Server numbered(Server server) {
    Set<Challenge> challenges =
        server.challenges().stream()
            .map(
                challenge ->
                    new Challenge(
                        number(challenge.connection()), challenge.sessionId(), challenge.nonce()))
            .collect(Collectors.toSet());
    int connection = server.connection() == 0 ? 0 : number(server.connection());
    return server.withConnection(connection).withChallenges(challenges);
  }

  private int number(int connection) {
    return peers.numberAtServer(connection);
  }

  private Optional<String> differenceIn(String path, Set<?> messages, List<Octets> octets) {
    Set<?> parts =
        octets.stream()
            .map(message -> MessageParts.of(message).byName())
            .collect(Collectors.toSet());
    return dictionary.difference(path, messages, parts);
  }

  private List<Record> onTheirWay() {
    return Stream.concat(
            at.sessionChannel().toServer().stream(), at.sessionChannel().toClient().stream())
        .map(Record.class::cast)
        .toList();
  }

  private String label() {
    return underWay.orElseThrow().action();
  }

  private DmSystemState next() {
    return underWay.orElseThrow().next();
  }
}
