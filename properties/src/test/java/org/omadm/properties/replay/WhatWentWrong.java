// SPDX-License-Identifier: Apache-2.0
package org.omadm.properties.replay;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.omadm.protocol.Acceptance;
import org.omadm.protocol.Client;
import org.omadm.protocol.ClientPhase;
import org.omadm.protocol.Digest;
import org.omadm.protocol.Nonce;
import org.omadm.protocol.Notification;
import org.omadm.protocol.Opening;
import org.omadm.protocol.Secret;
import org.omadm.protocol.Server;
import org.omadm.protocol.ServerPhase;
import org.omadm.runtime.Octets;

/**
 * Each property that is wanted to hold, asked once more of octets and stores alone, in a form of
 * its own: neither TLC nor the generated predicates are asked.
 */
final class WhatWentWrong {
  private static final Map<String, Predicate<Played>> NEVER_ENDING =
      Map.of(
          "RecoveryProp", WhatWentWrong::neverInStepAgain,
          "AnsweredProp", WhatWentWrong::neverAnswered);

  /** Steps in which a store goes back in time: no peer's doing. */
  private static final Set<String> SETBACKS = Set.of("OperatorRestoresStore", "ClientIsReset");

  private static final Map<String, Predicate<Played>> ONE_STEP =
      Map.ofEntries(
          Map.entry("NoTriggerAcceptedTwiceInv", WhatWentWrong::sameDigestOpensTwice),
          Map.entry("NoForgedTriggerInv", WhatWentWrong::opensWhatWasNeverPushed),
          Map.entry(
              "NoClientCredReusedInv", played -> twice(played.last().history().clientCreds())),
          Map.entry(
              "NoServerCredReusedInv", played -> twice(played.last().history().serverCreds())),
          Map.entry("SameSessionInv", WhatWentWrong::endsMeanTwoSessions),
          Map.entry("BackupNonceOnlyWithResyncInv", WhatWentWrong::backupNonceAgainstTheAccount),
          Map.entry(
              "NoCommandBeforeAuthenticationInv", WhatWentWrong::commandWithoutAuthentication),
          Map.entry("NoNonceFromStrangersProp", WhatWentWrong::strangerChangesNonce),
          Map.entry("StrangersChangeNothingProp", WhatWentWrong::strangerChangesStore),
          Map.entry("SecretsStaySecretInv", WhatWentWrong::strangerHearsSecret),
          Map.entry("NothingStartsWithoutTlsInv", WhatWentWrong::opensWithoutTls),
          Map.entry("NoReplacedNonceProp", WhatWentWrong::checksByReplacedNonce),
          Map.entry("SessionIdsDifferProp", WhatWentWrong::asksUnderUsedSessionId),
          Map.entry("BackupNotificationsSpentProp", WhatWentWrong::backupNotificationOutlives),
          Map.entry("RolesWithinBootstrapInv", WhatWentWrong::rolesBeyondBootstrap),
          Map.entry("SecretsNotLostInv", WhatWentWrong::secretsAreLost),
          Map.entry("ImplementsAbstractProp", WhatWentWrong::opensWhatItMustNot));

  private WhatWentWrong() {}

  /** The properties that a single step violates, of which one can be asked after each. */
  static Stream<String> safetyProperties() {
    return ONE_STEP.keySet().stream();
  }

  /**
   * Whether the last step of what was played violates a property.
   *
   * @throws AssertionError if it cannot be asked of octets
   */
  static boolean violates(String property, Played played) {
    return Optional.ofNullable(ONE_STEP.getOrDefault(property, NEVER_ENDING.get(property)))
        .orElseThrow(() -> new AssertionError("nobody says what octets violate " + property))
        .test(played);
  }

  private static boolean sameDigestOpensTwice(Played played) {
    return hasRepetition(openings(played).map(opening -> opening.notification().digest()).toList());
  }

  private static boolean opensWhatWasNeverPushed(Played played) {
    return openings(played)
        .anyMatch(opening -> !played.last().recorded().contains(opening.notification()));
  }

  private static boolean twice(Set<Acceptance> accepted) {
    return hasRepetition(accepted.stream().map(Acceptance::cred).toList());
  }

  /** The server is in another session with the device than its notification asked for. */
  private static boolean endsMeanTwoSessions(Played played) {
    int session = played.last().server().session();
    int asked = played.last().server().sessionId();
    OptionalInt newest =
        played.last().history().clientCreds().stream()
            .mapToInt(Acceptance::connection)
            .filter(connection -> connection != Sending.OWN_CONNECTION)
            .max();
    return session != 0
        && newest.isPresent()
        && openings(played)
            .filter(opening -> opening.connection() == newest.getAsInt())
            .anyMatch(
                opening ->
                    opening.notification().trigger().sessionId() != session || session != asked);
  }

  private static boolean backupNonceAgainstTheAccount(Played played) {
    return !played.profile().nonceResync()
        && (played.last().client().backup()
            || openings(played)
                .anyMatch(opening -> madeWithBackupNonce(opening.notification(), played)));
  }

  /** With any secret that the server has ever had for this account. */
  private static boolean madeWithBackupNonce(Notification notification, Played played) {
    return played.moments().stream()
        .map(moment -> moment.server().secrets().serverSecret())
        .anyMatch(
            secret ->
                digestWithBackupNonce(secret, notification, played).equals(notification.digest()));
  }

  private static Digest digestWithBackupNonce(
      Secret secret, Notification notification, Played played) {
    return played
        .terms()
        .triggerDigest(
            played.terms().userHashOf(played.terms().serverName(), secret),
            played.terms().backupNonce(),
            notification.trigger());
  }

  private static boolean commandWithoutAuthentication(Played played) {
    var history = played.last().history();
    return history.commanded().stream()
        .anyMatch(
            connection ->
                !isIn(connection, history.clientCreds())
                    || !(isIn(connection, history.serverCreds()) || byTls(connection, played)));
  }

  private static boolean byTls(int connection, Played played) {
    return played.profile().addressIsSecure()
        && switch (played.profile().serverByTls()) {
          case NEVER -> false;
          case ALWAYS -> true;
          case AFTER_BACKUP ->
              openings(played)
                  .filter(opening -> opening.connection() == connection)
                  .anyMatch(opening -> madeWithBackupNonce(opening.notification(), played));
        };
  }

  private static boolean isIn(int connection, Set<Acceptance> accepted) {
    return accepted.stream().anyMatch(acceptance -> acceptance.connection() == connection);
  }

  /** A stored nonce is another after the last step, and nobody has proved itself. */
  private static boolean strangerChangesNonce(Played played) {
    if (SETBACKS.contains(played.last().step())) {
      return false;
    }
    Client device = played.last().client();
    Client deviceBefore = played.beforeLast().client();
    Server server = played.last().server();
    Server serverBefore = played.beforeLast().server();
    boolean deviceTold =
        Stream.of(device, deviceBefore).noneMatch(c -> c.phase() == ClientPhase.AUTHENTICATED);
    boolean serverTold =
        Stream.of(server, serverBefore).noneMatch(s -> s.phase() == ServerPhase.AUTHENTICATED);
    return (deviceTold && changed(deviceBefore, device, Client::clientNonce, Client::serverNonce))
        || (serverTold && changed(serverBefore, server, Server::clientNonce, Server::serverNonce));
  }

  private static <E> boolean changed(
      E before, E after, Function<E, Nonce> one, Function<E, Nonce> other) {
    return !one.apply(before).equals(one.apply(after))
        || !other.apply(before).equals(other.apply(after));
  }

  private static boolean strangerChangesStore(Played played) {
    Moment before = played.beforeLast();
    Moment last = played.last();
    return last.strangersMessages() > before.strangersMessages()
        && (!withoutSession(last.client()).equals(withoutSession(before.client()))
            || !withoutChallenges(last.server()).equals(withoutChallenges(before.server())));
  }

  private static List<Object> withoutSession(Client device) {
    return List.of(device.secrets(), device.clientNonce(), device.serverNonce(), device.roles());
  }

  private static Server withoutChallenges(Server server) {
    return server.withChallenges(Set.of());
  }

  /** A secret that an end has held, or may have, stands in what the attacker has heard. */
  private static boolean strangerHearsSecret(Played played) {
    List<String> heard = played.last().heard().stream().map(Octets::toUtf8).toList();
    return played.moments().stream()
        .flatMap(
            moment ->
                Stream.concat(
                    Stream.of(moment.client().secrets(), moment.server().secrets()),
                    moment.server().otherSecrets().stream()))
        .flatMap(pair -> Stream.of(pair.clientSecret(), pair.serverSecret()))
        .anyMatch(
            secret ->
                heard.stream().anyMatch(message -> message.contains(secret.octets().toUtf8())));
  }

  private static boolean opensWithoutTls(Played played) {
    return !played.profile().addressIsSecure()
        && (openings(played).findAny().isPresent()
            || !played.last().history().openedByUser().isEmpty());
  }

  /** An end checks the other, from the last step on, by a nonce that it had replaced. */
  private static boolean checksByReplacedNonce(Played played) {
    return hasReturned(played, moment -> moment.client().serverNonce())
        || hasReturned(played, moment -> moment.server().clientNonce());
  }

  private static boolean hasReturned(Played played, Function<Moment, Nonce> held) {
    Nonce now = held.apply(played.last());
    return !now.equals(held.apply(played.beforeLast()))
        && (now.equals(played.terms().backupNonce())
            || played.moments().stream()
                .limit(played.steps())
                .anyMatch(moment -> held.apply(moment).equals(now)));
  }

  private static boolean asksUnderUsedSessionId(Played played) {
    Server server = played.last().server();
    return played.beforeLast().server().phase() == ServerPhase.IDLE
        && server.phase() == ServerPhase.NOTIFIED
        && played.beforeLast().recorded().stream()
            .anyMatch(sent -> sent.trigger().sessionId() == server.sessionId());
  }

  private static boolean backupNotificationOutlives(Played played) {
    Moment last = played.last();
    Secret secret = last.server().secrets().serverSecret();
    return !last.toClient().equals(played.beforeLast().toClient())
        && last.toClient().filter(octets -> MessageParts.of(octets).closes()).isPresent()
        && last.recorded().stream()
            .anyMatch(sent -> digestWithBackupNonce(secret, sent, played).equals(sent.digest()));
  }

  private static boolean rolesBeyondBootstrap(Played played) {
    return !played.terms().bootstrapRoles().containsAll(played.last().client().roles());
  }

  private static boolean secretsAreLost(Played played) {
    var held = played.last().client().secrets();
    Server server = played.last().server();
    return !server.secrets().equals(held)
        && !server.otherSecrets().contains(held)
        && played.last().toClient().filter(octets -> MessageParts.of(octets).commands()).isEmpty();
  }

  /** The newest session was opened by what was never pushed, or by what had opened one before. */
  private static boolean opensWhatItMustNot(Played played) {
    return opensWhatWasNeverPushed(played)
        || hasRepetition(openings(played).map(Opening::notification).toList());
  }

  /** Of a lasso the loop has been played twice, so what is so in it is so for ever. */
  private static boolean neverInStepAgain(Played played) {
    List<Moment> moments = played.moments();
    for (int last = moments.size() - 1; last >= 0; last--) {
      if (Played.inStep(moments.get(last))) {
        return false;
      }
      if (Played.lostStep(moments.get(last))) {
        return true;
      }
    }
    return false;
  }

  /**
   * The last time that the server asked for a session, the ends never came to accept each other.
   */
  private static boolean neverAnswered(Played played) {
    List<Moment> moments = played.moments();
    for (int last = moments.size() - 1; last >= 0; last--) {
      Moment moment = moments.get(last);
      if (moment.server().phase() == ServerPhase.AUTHENTICATED
          && moment.client().phase() == ClientPhase.AUTHENTICATED) {
        return false;
      }
      if (moment.server().phase() == ServerPhase.NOTIFIED) {
        return true;
      }
    }
    return false;
  }

  private static Stream<Opening> openings(Played played) {
    return played.last().history().opened().stream();
  }

  private static boolean hasRepetition(Collection<?> elements) {
    return new HashSet<>(elements).size() < elements.size();
  }
}
