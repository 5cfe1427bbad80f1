// SPDX-License-Identifier: Apache-2.0
package org.omadm.properties.replay;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.omadm.properties.conformance.RowSystem;
import org.omadm.protocol.Bounds;
import org.omadm.protocol.Challenge;
import org.omadm.protocol.ClientMessage;
import org.omadm.protocol.Digest;
import org.omadm.protocol.DmClient;
import org.omadm.protocol.DmServer;
import org.omadm.protocol.DmSystemState;
import org.omadm.protocol.Nonce;
import org.omadm.protocol.Notification;
import org.omadm.protocol.Opening;
import org.omadm.protocol.Secret;
import org.omadm.protocol.SecretPair;
import org.omadm.protocol.ServerMessage;
import org.omadm.protocol.Terms;
import org.omadm.protocol.Trigger;
import org.omadm.runtime.LabelledStep;
import org.omadm.runtime.Outcome;
import org.omadm.runtime.Step;

/**
 * What a labelled step of {@code DmSystem} stands for: its label does not say which action one of
 * the ends takes in it, nor which notification the attacker delivers.
 *
 * @param taken the action of one end; none if the step is the network's alone
 * @param notification that reaches the device, as text; none if none does
 * @param sending what the attacker sends in a session, as text; none if it sends nothing
 */
record Meaning(
    Optional<Taken> taken, Optional<Notification> notification, Optional<Sending> sending) {
  private static final Meaning NOTHING =
      new Meaning(Optional.empty(), Optional.empty(), Optional.empty());

  /**
   * That of a step from a state.
   *
   * @throws Unplayable if its label is of no kind that is known here
   */
  static Meaning of(RowSystem row, DmSystemState from, LabelledStep<DmSystemState> step) {
    DmClient client = new DmClient(row.profile(), row.terms(), from.client());
    DmServer server = new DmServer(row.profile(), row.terms(), from.server());
    return switch (step.action()) {
      case "ServerNotifies" -> byServer(server.serverSendNotification());
      case "ServerNotifiesAgain", "ServerNotifiesWithBackupNonce", "ServerGivesUp" ->
          byServer(server.serverWaitInVain());
      case "OperatorRequestsRoles" ->
          byServer(server.serverRequestRoles(only(step.next().server().rolesWanted())));
      case "UserOpensSession" ->
          byClient(
              client.clientOpenSession(
                  row.bounds().userSessionIds().get(from.supply().userSessions())),
              Optional.empty());
      case "DeviceOpensWaiting" -> byClient(client.clientOpenWaiting(), Optional.empty());
      case "NetworkDelivers" -> arriving(client, from.pushChannel().inFlight(), from, step);
      case "AttackerReplays" -> arriving(client, from.pushChannel().recorded(), from, step);
      case "AttackerForges" -> arriving(client, forgeries(row, from), from, step);
      case "DeliverPackage1",
          "DeliverRepeatedPackage1",
          "DeliverPackage3",
          "DeliverStatusPackage3",
          "DeliverAbortPackage3" ->
          byServer(heard(row.bounds(), server, from));
      case "DeliverChallengePackage2",
          "DeliverPackage2",
          "DeliverPackage4",
          "DeliverSecretsPackage4",
          "DeliverRolesPackage4",
          "DeliverAbortPackage4" ->
          byClient(heard(row.bounds(), client, from), Optional.empty());
      case "ClientAborts" ->
          byClient(client.clientAbort(only(from.sessionChannel().toClient())), Optional.empty());
      case "ServerAborts" ->
          byServer(
              server.serverAbort(
                  only(from.sessionChannel().toServer()), from.sessionChannel().connection()));
      case "ClientDies", "ClientTimesOut" -> byClient(client.clientEndSession(), Optional.empty());
      case "ServerDies" -> byServer(server.serverRestart());
      case "ServerTimesOut" -> byServer(server.serverEndSession(from.server().connection()));
      case "ChallengeTimesOut" ->
          byServer(server.serverForgetChallenge(forgotten(from, step.next()).connection()));
      case "StrangerOpens",
          "StrangerAnswersChallenge",
          "StrangerGivesNonce",
          "StrangerReportsStatus" ->
          sent(Sending.toServer(row, from, step), Taken::byServer);
      case "StrangerChallenges", "StrangerAnswers", "StrangerFinishes", "StrangerReplacesSecrets" ->
          sent(Sending.toClient(row, from, step), Taken::byClient);
      case "OperatorRestoresStore" ->
          byServer(
              server.serverRestore(
                  only(from.setbacks().copies()), row.bounds().nonceSupply().get(0)));
      case "ClientIsReset" -> byClient(reset(row.bounds(), client), Optional.empty());
      case "NetworkDropsNotification",
          "ServerRefuses",
          "ClientRefuses",
          "ConnectionDies",
          "StrangerOverhears",
          "OperatorCopiesStore" ->
          NOTHING;
      default -> throw new Unplayable(step.action());
    };
  }

  private static Meaning byServer(Outcome<DmServer, ?> outcome) {
    Taken taken = Taken.byServer(step(outcome).action());
    return new Meaning(Optional.of(taken), Optional.empty(), Optional.empty());
  }

  private static Meaning sent(Sending sending, Function<String, Taken> receiver) {
    Taken taken = receiver.apply(sending.action());
    return new Meaning(Optional.of(taken), Optional.empty(), Optional.of(sending));
  }

  private static Meaning byClient(
      Outcome<DmClient, ?> outcome, Optional<Notification> notification) {
    Taken taken = Taken.byClient(step(outcome).action());
    return new Meaning(Optional.of(taken), notification, Optional.empty());
  }

  /** The action does not depend on the fresh values that are handed to it. */
  private static Outcome<DmServer, ServerMessage> heard(
      Bounds bounds, DmServer server, DmSystemState from) {
    Secret anySecret = bounds.secretSupply().get(0);
    return server.serverRecvMessage(
        only(from.sessionChannel().toServer()),
        from.sessionChannel().connection(),
        bounds.nonceSupply().get(0),
        new SecretPair(anySecret, anySecret));
  }

  private static Outcome<DmClient, ClientMessage> heard(
      Bounds bounds, DmClient client, DmSystemState from) {
    return client.clientRecvMessage(
        only(from.sessionChannel().toClient()), bounds.nonceSupply().get(0));
  }

  private static Outcome<DmClient, ?> reset(Bounds bounds, DmClient client) {
    Nonce anyNonce = bounds.nonceSupply().get(0);
    return client.clientReset(anyNonce, anyNonce, anyNonce);
  }

  /** The notification that waits no more. */
  static Notification taken(DmSystemState from, DmSystemState to) {
    return only(from.client().waiting().stream()
            .filter(waiting -> !to.client().waiting().contains(waiting))
            .collect(Collectors.toSet()))
        .notification();
  }

  /** The challenge that the server waits for no more. */
  static Challenge forgotten(DmSystemState from, DmSystemState to) {
    return only(
        from.server().challenges().stream()
            .filter(challenge -> !to.server().challenges().contains(challenge))
            .collect(Collectors.toSet()));
  }

  /** The first of these notifications with which the device does what the step says. */
  private static Meaning arriving(
      DmClient client,
      Collection<Notification> notifications,
      DmSystemState from,
      LabelledStep<DmSystemState> step) {
    return notifications.stream()
        .filter(
            notification ->
                step(client.clientRecvNotification(notification))
                    .next()
                    .client()
                    .equals(step.next().client()))
        .filter(notification -> opens(notification, from, step.next()))
        .findFirst()
        .map(
            notification ->
                byClient(client.clientRecvNotification(notification), Optional.of(notification)))
        .orElseThrow(() -> new AssertionError(step.action() + " delivers no notification"));
  }

  private static boolean opens(Notification notification, DmSystemState from, DmSystemState to) {
    Set<Opening> before = from.history().opened();
    return to.history().opened().stream()
        .filter(opening -> !before.contains(opening))
        .allMatch(opening -> opening.notification().equals(notification));
  }

  /** {@code AttackerTriggers} with {@code AttackerDigests}, which the generated code hides. */
  private static List<Notification> forgeries(RowSystem row, DmSystemState from) {
    Terms terms = row.terms();
    int last = row.profile().lastSessionId();
    Set<Notification> recorded = from.pushChannel().recorded();
    List<Trigger> triggers =
        Stream.concat(
                Stream.of(new Trigger(last, terms.triggerOctetsOf(last))),
                recorded.stream().map(Notification::trigger))
            .toList();
    List<Digest> heard =
        from.stranger().heard().stream()
            .flatMap(message -> Sending.credsIn(message).stream())
            .toList();
    Knowledge knowledge = new Knowledge(row, from.stranger());
    return triggers.stream()
        .flatMap(
            trigger ->
                Stream.of(
                        knowledge.triggerDigests(trigger),
                        recorded.stream().map(Notification::digest),
                        heard.stream())
                    .flatMap(digests -> digests)
                    .map(digest -> new Notification(digest, trigger)))
        .filter(made -> !recorded.contains(made))
        .toList();
  }

  private static <S, M> Step<S, M> step(Outcome<S, M> outcome) {
    if (outcome instanceof Step<S, M> step) {
      return step;
    }
    throw new AssertionError("the model's end refuses what the model's system does: " + outcome);
  }

  private static <E> E only(Set<E> set) {
    if (set.size() != 1) {
      throw new AssertionError("not one element but " + set.size());
    }
    return set.iterator().next();
  }
}
