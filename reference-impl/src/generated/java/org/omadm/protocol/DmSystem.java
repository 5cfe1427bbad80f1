// Generated from DmSystem.tla: do not edit; run mvn -q -Pregenerate -pl codegen -am process-classes
// SPDX-License-Identifier: Apache-2.0
package org.omadm.protocol;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.omadm.runtime.FiniteSets;
import org.omadm.runtime.LabelledStep;
import org.omadm.runtime.Sequences;
import org.omadm.runtime.Step;

/**
 * One device, one server, and the network with its attacker, put together.
 *
 * <p>Each step is an operator without parameters, so that TLC names it in a trace and
 * in a state graph. It chooses what comes in, lets one end act, and says what stays.
 *
 * <p>Fresh nonces and secrets come from supplies: sequences of values of which each is
 * handed out once. They stand for random values, of which only this matters.
 *
 * <p>history is for the properties: no end reads it.
 */
public final class DmSystem {
  private final Profile profile;

  private final Terms terms;

  private final Bounds bounds;

  public DmSystem(Profile profile, Terms terms, Bounds bounds) {
    this.profile = profile;
    this.terms = terms;
    this.bounds = bounds;
  }

  /**
   * {@code Init} of {@code DmSystem}.
   *
   * <pre>
   * Init ==
   *     /&#92; ClientInit(FirstSecrets, NonceSupply[1], NonceSupply[2])
   *     /&#92; ServerInit(FirstSecrets, NonceSupply[1], IF StartInStep THEN NonceSupply[2] ELSE NonceSupply[3])
   *     /&#92; NetworkInit
   *     /&#92; supply = [nonces |-&gt; 3, secrets |-&gt; 2, userSessions |-&gt; 0]
   *     /&#92; history = [opened |-&gt; {}, openedByUser |-&gt; {}, clientCreds |-&gt; {}, serverCreds |-&gt; {}, commanded |-&gt; {}]
   *     /&#92; setbacks = [copies |-&gt; {}, restores |-&gt; 0, resets |-&gt; 0]
   * </pre>
   */
  public List<DmSystemState> init() {
    Client client = DmClient.init(
        profile,
        terms,
        firstSecrets(),
        Sequences.apply(bounds.nonceSupply(), 1),
        Sequences.apply(bounds.nonceSupply(), 2)).client();
    Server server = DmServer.init(
        profile,
        terms,
        firstSecrets(),
        Sequences.apply(bounds.nonceSupply(), 1),
        bounds.startInStep()
            ? Sequences.apply(bounds.nonceSupply(), 2)
            : Sequences.apply(bounds.nonceSupply(), 3)).server();
    PushChannel pushChannel = new PushChannel(FiniteSets.of(), FiniteSets.of());
    SessionChannel sessionChannel = new SessionChannel(0, FiniteSets.of(), FiniteSets.of());
    int faults = 0;
    Stranger stranger = new Stranger(0, FiniteSets.of(), FiniteSets.of());
    Supply supply = new Supply(3, 2, 0);
    History history = new History(
        FiniteSets.of(), FiniteSets.of(), FiniteSets.of(), FiniteSets.of(), FiniteSets.of());
    Setbacks setbacks = new Setbacks(FiniteSets.of(), 0, 0);
    return List.of(
        new DmSystemState(
            client,
            server,
            pushChannel,
            sessionChannel,
            faults,
            stranger,
            supply,
            history,
            setbacks));
  }

  /**
   * All steps from a state, by the operators of Next in their order.
   */
  public List<LabelledStep<DmSystemState>> steps(DmSystemState state) {
    List<LabelledStep<DmSystemState>> steps = new ArrayList<>();
    steps.addAll(LabelledStep.all("ServerNotifies", serverNotifies(state)));
    steps.addAll(LabelledStep.all("ServerNotifiesAgain", serverNotifiesAgain(state)));
    steps.addAll(LabelledStep.all(
        "ServerNotifiesWithBackupNonce", serverNotifiesWithBackupNonce(state)));
    steps.addAll(LabelledStep.all("ServerGivesUp", serverGivesUp(state)));
    steps.addAll(LabelledStep.all("OperatorRequestsRoles", operatorRequestsRoles(state)));
    steps.addAll(LabelledStep.all("UserOpensSession", userOpensSession(state)));
    steps.addAll(LabelledStep.all("DeviceOpensWaiting", deviceOpensWaiting(state)));
    steps.addAll(LabelledStep.all("NetworkDelivers", networkDelivers(state)));
    steps.addAll(LabelledStep.all("NetworkDropsNotification", networkDropsNotification(state)));
    steps.addAll(LabelledStep.all("AttackerReplays", attackerReplays(state)));
    steps.addAll(LabelledStep.all("AttackerForges", attackerForges(state)));
    steps.addAll(LabelledStep.all("DeliverPackage1", deliverPackage1(state)));
    steps.addAll(LabelledStep.all("DeliverChallengePackage2", deliverChallengePackage2(state)));
    steps.addAll(LabelledStep.all("DeliverRepeatedPackage1", deliverRepeatedPackage1(state)));
    steps.addAll(LabelledStep.all("DeliverPackage2", deliverPackage2(state)));
    steps.addAll(LabelledStep.all("DeliverPackage3", deliverPackage3(state)));
    steps.addAll(LabelledStep.all("DeliverPackage4", deliverPackage4(state)));
    steps.addAll(LabelledStep.all("DeliverSecretsPackage4", deliverSecretsPackage4(state)));
    steps.addAll(LabelledStep.all("DeliverRolesPackage4", deliverRolesPackage4(state)));
    steps.addAll(LabelledStep.all("DeliverStatusPackage3", deliverStatusPackage3(state)));
    steps.addAll(LabelledStep.all("DeliverAbortPackage3", deliverAbortPackage3(state)));
    steps.addAll(LabelledStep.all("DeliverAbortPackage4", deliverAbortPackage4(state)));
    steps.addAll(LabelledStep.all("ServerRefuses", serverRefuses(state)));
    steps.addAll(LabelledStep.all("ClientRefuses", clientRefuses(state)));
    steps.addAll(LabelledStep.all("ConnectionDies", connectionDies(state)));
    steps.addAll(LabelledStep.all("ClientDies", clientDies(state)));
    steps.addAll(LabelledStep.all("ServerDies", serverDies(state)));
    steps.addAll(LabelledStep.all("ClientAborts", clientAborts(state)));
    steps.addAll(LabelledStep.all("ServerAborts", serverAborts(state)));
    steps.addAll(LabelledStep.all("ClientTimesOut", clientTimesOut(state)));
    steps.addAll(LabelledStep.all("ServerTimesOut", serverTimesOut(state)));
    steps.addAll(LabelledStep.all("ChallengeTimesOut", challengeTimesOut(state)));
    steps.addAll(LabelledStep.all("StrangerOpens", strangerOpens(state)));
    steps.addAll(LabelledStep.all("StrangerAnswersChallenge", strangerAnswersChallenge(state)));
    steps.addAll(LabelledStep.all("StrangerGivesNonce", strangerGivesNonce(state)));
    steps.addAll(LabelledStep.all("StrangerReportsStatus", strangerReportsStatus(state)));
    steps.addAll(LabelledStep.all("StrangerOverhears", strangerOverhears(state)));
    steps.addAll(LabelledStep.all("StrangerChallenges", strangerChallenges(state)));
    steps.addAll(LabelledStep.all("StrangerAnswers", strangerAnswers(state)));
    steps.addAll(LabelledStep.all("StrangerFinishes", strangerFinishes(state)));
    steps.addAll(LabelledStep.all("StrangerReplacesSecrets", strangerReplacesSecrets(state)));
    steps.addAll(LabelledStep.all("OperatorCopiesStore", operatorCopiesStore(state)));
    steps.addAll(LabelledStep.all("OperatorRestoresStore", operatorRestoresStore(state)));
    steps.addAll(LabelledStep.all("ClientIsReset", clientIsReset(state)));
    return steps;
  }

  /**
   * {@code ServerNotifies} of {@code DmSystem}.
   *
   * <pre>
   * ServerNotifies ==
   *     /&#92; ServerSendNotification(Push)
   *     /&#92; UNCHANGED &lt;&lt;client, sessionChannel, faults, stranger, supply, history, setbacks&gt;&gt;
   * </pre>
   */
  public List<DmSystemState> serverNotifies(DmSystemState state) {
    if (!(server(state).serverSendNotification() instanceof Step<DmServer, Notification> step)) {
      return List.of();
    }
    return List.of(push(state, state.withServer(step.next().server()), step.sent()));
  }

  /**
   * {@code ServerNotifiesAgain} of {@code DmSystem}.
   *
   * <pre>
   * ServerNotifiesAgain ==
   *     /&#92; NoNotificationWaits
   *     /&#92; ServerRepeatNotification(Push)
   *     /&#92; UNCHANGED &lt;&lt;client, sessionChannel, faults, stranger, supply, history, setbacks&gt;&gt;
   * </pre>
   */
  public List<DmSystemState> serverNotifiesAgain(DmSystemState state) {
    if (!noNotificationWaits(state)) {
      return List.of();
    }
    if (!(server(state).serverRepeatNotification() instanceof Step<DmServer, Notification> step)) {
      return List.of();
    }
    return List.of(push(state, state.withServer(step.next().server()), step.sent()));
  }

  /**
   * {@code ServerNotifiesWithBackupNonce} of {@code DmSystem}.
   *
   * <pre>
   * ServerNotifiesWithBackupNonce ==
   *     /&#92; NoNotificationWaits
   *     /&#92; ServerSendBackupNotification(Push)
   *     /&#92; UNCHANGED &lt;&lt;client, sessionChannel, faults, stranger, supply, history, setbacks&gt;&gt;
   * </pre>
   */
  public List<DmSystemState> serverNotifiesWithBackupNonce(DmSystemState state) {
    if (!noNotificationWaits(state)) {
      return List.of();
    }
    if (!(server(state).serverSendBackupNotification()
        instanceof Step<DmServer, Notification> step)) {
      return List.of();
    }
    return List.of(push(state, state.withServer(step.next().server()), step.sent()));
  }

  /**
   * {@code ServerGivesUp} of {@code DmSystem}.
   *
   * <pre>
   * ServerGivesUp ==
   *     /&#92; NoNotificationWaits
   *     /&#92; SessionChannelIsSilent
   *     /&#92; ServerGiveUp(Push)
   *     /&#92; UNCHANGED &lt;&lt;client, sessionChannel, faults, stranger, supply, history, setbacks&gt;&gt;
   * </pre>
   */
  public List<DmSystemState> serverGivesUp(DmSystemState state) {
    if (!noNotificationWaits(state)) {
      return List.of();
    }
    if (!sessionChannelIsSilent(state)) {
      return List.of();
    }
    if (!(server(state).serverGiveUp() instanceof Step<DmServer, Notification> step)) {
      return List.of();
    }
    return List.of(push(state, state.withServer(step.next().server()), step.sent()));
  }

  /**
   * {@code OperatorRequestsRoles} of {@code DmSystem}.
   *
   * <pre>
   * OperatorRequestsRoles ==
   *     &#92;E r &#92;in RoleRequests :
   *         /&#92; ServerRequestRoles(r)
   *         /&#92; UNCHANGED &lt;&lt;client, pushChannel, sessionChannel, faults, stranger, supply, history, setbacks&gt;&gt;
   * </pre>
   */
  public List<DmSystemState> operatorRequestsRoles(DmSystemState state) {
    List<DmSystemState> steps = new ArrayList<>();
    for (Set<Role> r : bounds.roleRequests()) {
      if (server(state).serverRequestRoles(r) instanceof Step<DmServer, Void> step) {
        steps.add(state.withServer(step.next().server()));
      }
    }
    return steps;
  }

  /**
   * The user of the device opens a session, whatever is on its way to it.
   *
   * <pre>
   * UserOpensSession ==
   *     /&#92; supply.userSessions &lt; Len(UserSessionIds)
   *     /&#92; ClientOpenSession(UserSessionIds[supply.userSessions + 1], OpenConnection)
   *     /&#92; supply' = [supply EXCEPT !.userSessions = &#64; + 1]
   *     /&#92; history' = [history EXCEPT !.openedByUser = &#64; &#92;cup {sessionChannel.connection + 1}]
   *     /&#92; UNCHANGED &lt;&lt;server, pushChannel, faults, stranger, setbacks&gt;&gt;
   * </pre>
   */
  public List<DmSystemState> userOpensSession(DmSystemState state) {
    if (state.supply().userSessions() >= bounds.userSessionIds().size()) {
      return List.of();
    }
    if (!(client(state).clientOpenSession(
        Sequences.apply(bounds.userSessionIds(), state.supply().userSessions() + 1))
        instanceof Step<DmClient, ClientMessage> step)) {
      return List.of();
    }
    return List.of(
        openConnection(state, state.withClient(step.next().client()), step.sent())
            .withSupply(state.supply().withUserSessions(state.supply().userSessions() + 1))
            .withHistory(
                state.history().withOpenedByUser(
                    FiniteSets.union(
                        state.history().openedByUser(),
                        FiniteSets.of(state.sessionChannel().connection() + 1)))));
  }

  /**
   * The device opens the session for a notification that came in another.
   *
   * <pre>
   * DeviceOpensWaiting ==
   *     /&#92; ClientOpenWaiting(OpenConnection)
   *     /&#92; history' = [history EXCEPT !.opened = &#64; &#92;cup
   *            {[connection |-&gt; sessionChannel.connection + 1, notification |-&gt; WaitingOne.notification]}]
   *     /&#92; UNCHANGED &lt;&lt;server, pushChannel, faults, stranger, supply, setbacks&gt;&gt;
   * </pre>
   */
  public List<DmSystemState> deviceOpensWaiting(DmSystemState state) {
    if (!(client(state).clientOpenWaiting() instanceof Step<DmClient, ClientMessage> step)) {
      return List.of();
    }
    return List.of(
        openConnection(state, state.withClient(step.next().client()), step.sent())
            .withHistory(
                state.history().withOpened(
                    FiniteSets.union(
                        state.history().opened(),
                        FiniteSets.of(
                            new Opening(
                                state.sessionChannel().connection() + 1,
                                client(state).waitingOne().notification()))))));
  }

  /**
   * {@code NetworkDelivers} of {@code DmSystem}.
   *
   * <pre>
   * NetworkDelivers ==
   *     &#92;E n &#92;in pushChannel.inFlight :
   *         /&#92; NotificationArrives(n)
   *         /&#92; pushChannel' = [pushChannel EXCEPT !.inFlight = {}]
   * </pre>
   */
  public List<DmSystemState> networkDelivers(DmSystemState state) {
    List<DmSystemState> steps = new ArrayList<>();
    for (Notification n : state.pushChannel().inFlight()) {
      for (DmSystemState after : notificationArrives(state, state, n)) {
        steps.add(after.withPushChannel(state.pushChannel().withInFlight(FiniteSets.of())));
      }
    }
    return steps;
  }

  /**
   * {@code NetworkDropsNotification} of {@code DmSystem}.
   *
   * <pre>
   * NetworkDropsNotification ==
   *     /&#92; pushChannel.inFlight # {}
   *     /&#92; FaultHappens(server.sessionId)
   *     /&#92; pushChannel' = [pushChannel EXCEPT !.inFlight = {}]
   *     /&#92; UNCHANGED &lt;&lt;client, server, sessionChannel, stranger, supply, history, setbacks&gt;&gt;
   * </pre>
   */
  public List<DmSystemState> networkDropsNotification(DmSystemState state) {
    List<DmSystemState> steps = new ArrayList<>();
    if (!state.pushChannel().inFlight().isEmpty()) {
      for (DmSystemState after : faultHappens(state, state, state.server().sessionId())) {
        steps.add(after.withPushChannel(state.pushChannel().withInFlight(FiniteSets.of())));
      }
    }
    return steps;
  }

  /**
   * {@code AttackerReplays} of {@code DmSystem}.
   *
   * <pre>
   * AttackerReplays ==
   *     &#92;E n &#92;in pushChannel.recorded :
   *         /&#92; NotificationArrives(n)
   *         /&#92; UNCHANGED pushChannel
   * </pre>
   */
  public List<DmSystemState> attackerReplays(DmSystemState state) {
    List<DmSystemState> steps = new ArrayList<>();
    for (Notification n : state.pushChannel().recorded()) {
      steps.addAll(notificationArrives(state, state, n));
    }
    return steps;
  }

  /**
   * {@code AttackerForges} of {@code DmSystem}.
   *
   * <pre>
   * AttackerForges ==
   *     &#92;E t &#92;in AttackerTriggers : &#92;E d &#92;in AttackerDigests(t) :
   *         /&#92; [digest |-&gt; d, trigger |-&gt; t] &#92;notin pushChannel.recorded
   *         /&#92; NotificationArrives([digest |-&gt; d, trigger |-&gt; t])
   *         /&#92; UNCHANGED pushChannel
   * </pre>
   */
  public List<DmSystemState> attackerForges(DmSystemState state) {
    List<DmSystemState> steps = new ArrayList<>();
    for (Trigger t : attackerTriggers(state)) {
      for (Digest d : attackerDigests(state, t)) {
        if (!state.pushChannel().recorded().contains(new Notification(d, t))) {
          steps.addAll(notificationArrives(state, state, new Notification(d, t)));
        }
      }
    }
    return steps;
  }

  /**
   * {@code DeliverPackage1} of {@code DmSystem}.
   *
   * <pre>
   * DeliverPackage1 ==
   *     &#92;E m &#92;in sessionChannel.toServer :
   *         m &#92;in Package1 /&#92; TakeNonce /&#92; MessageArrivesAtServer(m, m.creds)
   * </pre>
   */
  public List<DmSystemState> deliverPackage1(DmSystemState state) {
    List<DmSystemState> steps = new ArrayList<>();
    for (ClientMessage m : state.sessionChannel().toServer()) {
      if (m instanceof Package1 package1) {
        for (DmSystemState after : takeNonce(state, state)) {
          steps.addAll(messageArrivesAtServer(state, after, m, package1.creds()));
        }
      }
    }
    return steps;
  }

  /**
   * {@code DeliverChallengePackage2} of {@code DmSystem}.
   *
   * <pre>
   * DeliverChallengePackage2 ==
   *     &#92;E m &#92;in sessionChannel.toClient :
   *         m &#92;in ChallengePackage2 /&#92; TakeNonce /&#92; MessageArrivesAtClient(m, {})
   * </pre>
   */
  public List<DmSystemState> deliverChallengePackage2(DmSystemState state) {
    List<DmSystemState> steps = new ArrayList<>();
    for (ServerMessage m : state.sessionChannel().toClient()) {
      if (m instanceof ChallengePackage2) {
        for (DmSystemState after : takeNonce(state, state)) {
          steps.addAll(messageArrivesAtClient(state, after, m, FiniteSets.of()));
        }
      }
    }
    return steps;
  }

  /**
   * {@code DeliverRepeatedPackage1} of {@code DmSystem}.
   *
   * <pre>
   * DeliverRepeatedPackage1 ==
   *     &#92;E m &#92;in sessionChannel.toServer :
   *         m &#92;in RepeatedPackage1 /&#92; TakeNonce /&#92; MessageArrivesAtServer(m, {m.cred})
   * </pre>
   */
  public List<DmSystemState> deliverRepeatedPackage1(DmSystemState state) {
    List<DmSystemState> steps = new ArrayList<>();
    for (ClientMessage m : state.sessionChannel().toServer()) {
      if (m instanceof RepeatedPackage1 repeatedPackage1) {
        for (DmSystemState after : takeNonce(state, state)) {
          steps.addAll(messageArrivesAtServer(
              state, after, m, FiniteSets.of(repeatedPackage1.cred())));
        }
      }
    }
    return steps;
  }

  /**
   * {@code DeliverPackage2} of {@code DmSystem}.
   *
   * <pre>
   * DeliverPackage2 ==
   *     &#92;E m &#92;in sessionChannel.toClient :
   *         m &#92;in Package2 /&#92; TakeNonce /&#92; MessageArrivesAtClient(m, m.creds)
   * </pre>
   */
  public List<DmSystemState> deliverPackage2(DmSystemState state) {
    List<DmSystemState> steps = new ArrayList<>();
    for (ServerMessage m : state.sessionChannel().toClient()) {
      if (m instanceof Package2 package2) {
        for (DmSystemState after : takeNonce(state, state)) {
          steps.addAll(messageArrivesAtClient(state, after, m, package2.creds()));
        }
      }
    }
    return steps;
  }

  /**
   * {@code DeliverPackage3} of {@code DmSystem}.
   *
   * <pre>
   * DeliverPackage3 ==
   *     &#92;E m &#92;in sessionChannel.toServer :
   *         m &#92;in Package3 /&#92; TakeSecrets(RenewsNow) /&#92; MessageArrivesAtServer(m, {})
   * </pre>
   */
  public List<DmSystemState> deliverPackage3(DmSystemState state) {
    List<DmSystemState> steps = new ArrayList<>();
    for (ClientMessage m : state.sessionChannel().toServer()) {
      if (m instanceof Package3) {
        for (DmSystemState after : takeSecrets(state, state, server(state).renewsNow())) {
          steps.addAll(messageArrivesAtServer(state, after, m, FiniteSets.of()));
        }
      }
    }
    return steps;
  }

  /**
   * {@code DeliverPackage4} of {@code DmSystem}.
   *
   * <pre>
   * DeliverPackage4 ==
   *     &#92;E m &#92;in sessionChannel.toClient :
   *         m &#92;in Package4 /&#92; UNCHANGED supply /&#92; MessageArrivesAtClient(m, {})
   * </pre>
   */
  public List<DmSystemState> deliverPackage4(DmSystemState state) {
    List<DmSystemState> steps = new ArrayList<>();
    for (ServerMessage m : state.sessionChannel().toClient()) {
      if (m instanceof Package4) {
        steps.addAll(messageArrivesAtClient(state, state, m, FiniteSets.of()));
      }
    }
    return steps;
  }

  /**
   * {@code DeliverSecretsPackage4} of {@code DmSystem}.
   *
   * <pre>
   * DeliverSecretsPackage4 ==
   *     &#92;E m &#92;in sessionChannel.toClient :
   *         m &#92;in SecretsPackage4 /&#92; UNCHANGED supply /&#92; MessageArrivesAtClient(m, {})
   * </pre>
   */
  public List<DmSystemState> deliverSecretsPackage4(DmSystemState state) {
    List<DmSystemState> steps = new ArrayList<>();
    for (ServerMessage m : state.sessionChannel().toClient()) {
      if (m instanceof SecretsPackage4) {
        steps.addAll(messageArrivesAtClient(state, state, m, FiniteSets.of()));
      }
    }
    return steps;
  }

  /**
   * {@code DeliverRolesPackage4} of {@code DmSystem}.
   *
   * <pre>
   * DeliverRolesPackage4 ==
   *     &#92;E m &#92;in sessionChannel.toClient :
   *         m &#92;in RolesPackage4 /&#92; UNCHANGED supply /&#92; MessageArrivesAtClient(m, {})
   * </pre>
   */
  public List<DmSystemState> deliverRolesPackage4(DmSystemState state) {
    List<DmSystemState> steps = new ArrayList<>();
    for (ServerMessage m : state.sessionChannel().toClient()) {
      if (m instanceof RolesPackage4) {
        steps.addAll(messageArrivesAtClient(state, state, m, FiniteSets.of()));
      }
    }
    return steps;
  }

  /**
   * {@code DeliverStatusPackage3} of {@code DmSystem}.
   *
   * <pre>
   * DeliverStatusPackage3 ==
   *     &#92;E m &#92;in sessionChannel.toServer :
   *         /&#92; m &#92;in StatusPackage3
   *         /&#92; TakeSecrets(server.phase = "renewingFirst")
   *         /&#92; MessageArrivesAtServer(m, {})
   * </pre>
   */
  public List<DmSystemState> deliverStatusPackage3(DmSystemState state) {
    List<DmSystemState> steps = new ArrayList<>();
    for (ClientMessage m : state.sessionChannel().toServer()) {
      if (m instanceof StatusPackage3) {
        for (DmSystemState after : takeSecrets(
            state, state, state.server().phase() == ServerPhase.RENEWING_FIRST)) {
          steps.addAll(messageArrivesAtServer(state, after, m, FiniteSets.of()));
        }
      }
    }
    return steps;
  }

  /**
   * {@code DeliverAbortPackage3} of {@code DmSystem}.
   *
   * <pre>
   * DeliverAbortPackage3 ==
   *     &#92;E m &#92;in sessionChannel.toServer :
   *         m &#92;in AbortPackage3 /&#92; UNCHANGED supply /&#92; MessageArrivesAtServer(m, {})
   * </pre>
   */
  public List<DmSystemState> deliverAbortPackage3(DmSystemState state) {
    List<DmSystemState> steps = new ArrayList<>();
    for (ClientMessage m : state.sessionChannel().toServer()) {
      if (m instanceof AbortPackage3) {
        steps.addAll(messageArrivesAtServer(state, state, m, FiniteSets.of()));
      }
    }
    return steps;
  }

  /**
   * {@code DeliverAbortPackage4} of {@code DmSystem}.
   *
   * <pre>
   * DeliverAbortPackage4 ==
   *     &#92;E m &#92;in sessionChannel.toClient :
   *         m &#92;in AbortPackage4 /&#92; UNCHANGED supply /&#92; MessageArrivesAtClient(m, {})
   * </pre>
   */
  public List<DmSystemState> deliverAbortPackage4(DmSystemState state) {
    List<DmSystemState> steps = new ArrayList<>();
    for (ServerMessage m : state.sessionChannel().toClient()) {
      if (m instanceof AbortPackage4) {
        steps.addAll(messageArrivesAtClient(state, state, m, FiniteSets.of()));
      }
    }
    return steps;
  }

  /**
   * The server refuses a message it does not expect; the device gets no answer.
   *
   * <pre>
   * ServerRefuses ==
   *     /&#92; &#92;E m &#92;in sessionChannel.toServer : ~ServerExpects(m, sessionChannel.connection)
   *     /&#92; SessionMessageIsLost
   *     /&#92; UNCHANGED &lt;&lt;client, server, pushChannel, faults, stranger, supply, history, setbacks&gt;&gt;
   * </pre>
   */
  public List<DmSystemState> serverRefuses(DmSystemState state) {
    if (state.sessionChannel().toServer().stream().noneMatch(m ->
        !server(state).serverExpects(m, state.sessionChannel().connection()))) {
      return List.of();
    }
    return List.of(sessionMessageIsLost(state, state));
  }

  /**
   * A message reaches a device that has no session any more.
   *
   * <pre>
   * ClientRefuses ==
   *     /&#92; sessionChannel.toClient # {}
   *     /&#92; client.phase = "idle"
   *     /&#92; SessionMessageIsLost
   *     /&#92; UNCHANGED &lt;&lt;client, server, pushChannel, faults, stranger, supply, history, setbacks&gt;&gt;
   * </pre>
   */
  public List<DmSystemState> clientRefuses(DmSystemState state) {
    if (state.sessionChannel().toClient().isEmpty()) {
      return List.of();
    }
    if (state.client().phase() != ClientPhase.IDLE) {
      return List.of();
    }
    return List.of(sessionMessageIsLost(state, state));
  }

  /**
   * The connection dies with the message on its way.
   *
   * <pre>
   * ConnectionDies ==
   *     /&#92; ~SessionChannelIsSilent
   *     /&#92; FaultHappens(server.sessionId)
   *     /&#92; SessionMessageIsLost
   *     /&#92; UNCHANGED &lt;&lt;client, server, pushChannel, stranger, supply, history, setbacks&gt;&gt;
   * </pre>
   */
  public List<DmSystemState> connectionDies(DmSystemState state) {
    List<DmSystemState> steps = new ArrayList<>();
    if (!sessionChannelIsSilent(state)) {
      for (DmSystemState after : faultHappens(state, state, state.server().sessionId())) {
        steps.add(sessionMessageIsLost(state, after));
      }
    }
    return steps;
  }

  /**
   * The device restarts in a session.
   *
   * <pre>
   * ClientDies ==
   *     /&#92; ClientEndSession
   *     /&#92; FaultHappens(server.sessionId)
   *     /&#92; UNCHANGED &lt;&lt;server, pushChannel, sessionChannel, stranger, supply, history, setbacks&gt;&gt;
   * </pre>
   */
  public List<DmSystemState> clientDies(DmSystemState state) {
    if (!(client(state).clientEndSession() instanceof Step<DmClient, ClientMessage> step)) {
      return List.of();
    }
    return faultHappens(state, state.withClient(step.next().client()), state.server().sessionId());
  }

  /**
   * The server restarts in a session.
   *
   * <pre>
   * ServerDies ==
   *     /&#92; ServerRestart
   *     /&#92; FaultHappens(server.sessionId)
   *     /&#92; UNCHANGED &lt;&lt;client, pushChannel, sessionChannel, stranger, supply, history, setbacks&gt;&gt;
   * </pre>
   */
  public List<DmSystemState> serverDies(DmSystemState state) {
    if (!(server(state).serverRestart() instanceof Step<DmServer, Void> step)) {
      return List.of();
    }
    return faultHappens(state, state.withServer(step.next().server()), state.server().sessionId());
  }

  /**
   * The user of the device ends the session, and the device says so in its next message.
   *
   * <pre>
   * ClientAborts ==
   *     &#92;E m &#92;in sessionChannel.toClient :
   *         /&#92; AbortsHappen
   *         /&#92; ClientAbort(m, SendToServer)
   *         /&#92; FaultHappens(server.sessionId)
   *         /&#92; UNCHANGED &lt;&lt;server, pushChannel, stranger, supply, history, setbacks&gt;&gt;
   * </pre>
   */
  public List<DmSystemState> clientAborts(DmSystemState state) {
    List<DmSystemState> steps = new ArrayList<>();
    for (ServerMessage m : state.sessionChannel().toClient()) {
      if (bounds.abortsHappen()) {
        if (client(state).clientAbort(m) instanceof Step<DmClient, ClientMessage> step) {
          steps.addAll(faultHappens(
              state,
              sendToServer(state, state.withClient(step.next().client()), step.sent()),
              state.server().sessionId()));
        }
      }
    }
    return steps;
  }

  /**
   * The operator of the server ends the session, and the server says so in its next message.
   *
   * <pre>
   * ServerAborts ==
   *     &#92;E m &#92;in sessionChannel.toServer :
   *         /&#92; AbortsHappen
   *         /&#92; ServerAbort(m, sessionChannel.connection, SendToClient)
   *         /&#92; FaultHappens(server.sessionId)
   *         /&#92; UNCHANGED &lt;&lt;client, pushChannel, stranger, supply, history, setbacks&gt;&gt;
   * </pre>
   */
  public List<DmSystemState> serverAborts(DmSystemState state) {
    List<DmSystemState> steps = new ArrayList<>();
    for (ClientMessage m : state.sessionChannel().toServer()) {
      if (bounds.abortsHappen()) {
        if (server(state).serverAbort(m, state.sessionChannel().connection())
            instanceof Step<DmServer, ServerMessage> step) {
          steps.addAll(faultHappens(
              state,
              sendToClient(state, state.withServer(step.next().server()), step.sent()),
              state.server().sessionId()));
        }
      }
    }
    return steps;
  }

  /**
   * The device notices that no answer will come.
   *
   * <pre>
   * ClientTimesOut ==
   *     /&#92; SessionChannelIsSilent
   *     /&#92; ClientEndSession
   *     /&#92; UNCHANGED &lt;&lt;server, pushChannel, sessionChannel, faults, stranger, supply, history, setbacks&gt;&gt;
   * </pre>
   */
  public List<DmSystemState> clientTimesOut(DmSystemState state) {
    if (!sessionChannelIsSilent(state)) {
      return List.of();
    }
    if (!(client(state).clientEndSession() instanceof Step<DmClient, ClientMessage> step)) {
      return List.of();
    }
    return List.of(state.withClient(step.next().client()));
  }

  /**
   * The server notices that no more will come on the connection.
   *
   * <pre>
   * ServerTimesOut ==
   *     /&#92; SessionChannelIsSilent &#92;/ server.connection # sessionChannel.connection
   *     /&#92; ServerEndSession(server.connection)
   *     /&#92; UNCHANGED &lt;&lt;client, pushChannel, sessionChannel, faults, stranger, supply, history, setbacks&gt;&gt;
   * </pre>
   */
  public List<DmSystemState> serverTimesOut(DmSystemState state) {
    if (!(sessionChannelIsSilent(state)
        || state.server().connection() != state.sessionChannel().connection())) {
      return List.of();
    }
    if (!(server(state).serverEndSession(state.server().connection())
        instanceof Step<DmServer, Void> step)) {
      return List.of();
    }
    return List.of(state.withServer(step.next().server()));
  }

  /**
   * The server notices that the answer to a challenge will not come.
   *
   * <pre>
   * ChallengeTimesOut ==
   *     &#92;E c &#92;in server.challenges :
   *         /&#92; SessionChannelIsSilent &#92;/ c.connection # sessionChannel.connection
   *         /&#92; ServerForgetChallenge(c.connection)
   *         /&#92; UNCHANGED &lt;&lt;client, pushChannel, sessionChannel, faults, stranger, supply, history, setbacks&gt;&gt;
   * </pre>
   */
  public List<DmSystemState> challengeTimesOut(DmSystemState state) {
    List<DmSystemState> steps = new ArrayList<>();
    for (Challenge c : state.server().challenges()) {
      if (sessionChannelIsSilent(state) || c.connection() != state.sessionChannel().connection()) {
        if (server(state).serverForgetChallenge(c.connection())
            instanceof Step<DmServer, Void> step) {
          steps.add(state.withServer(step.next().server()));
        }
      }
    }
    return steps;
  }

  /**
   * The session that the server waits for, or one of the user at any time.
   *
   * <pre>
   * StrangerOpens ==
   *     &#92;E c &#92;in AttackerCreds : &#92;E b &#92;in BOOLEAN :
   *         /&#92; b &#92;/ server.sessionId # NoSessionId
   *         /&#92; TakeNonce
   *         /&#92; StrangerArrivesAtServer(
   *                [type |-&gt; "Package1", byUser |-&gt; b,
   *                 sessionId |-&gt; IF b THEN LastSessionId ELSE server.sessionId, creds |-&gt; {c}],
   *                {c})
   * </pre>
   */
  public List<DmSystemState> strangerOpens(DmSystemState state) {
    List<DmSystemState> steps = new ArrayList<>();
    for (Digest c : attackerCreds(state)) {
      for (boolean b : FiniteSets.of(false, true)) {
        if (b || state.server().sessionId() != DmTerms.noSessionId()) {
          for (DmSystemState after : takeNonce(state, state)) {
            steps.addAll(strangerArrivesAtServer(
                state,
                after,
                new Package1(
                    b, b ? profile.lastSessionId() : state.server().sessionId(), FiniteSets.of(c)),
                FiniteSets.of(c)));
          }
        }
      }
    }
    return steps;
  }

  /**
   * {@code StrangerAnswersChallenge} of {@code DmSystem}.
   *
   * <pre>
   * StrangerAnswersChallenge ==
   *     &#92;E c &#92;in AttackerCreds : &#92;E n &#92;in AttackerNonces : &#92;E d &#92;in server.challenges :
   *         /&#92; TakeNonce
   *         /&#92; StrangerArrivesAtServer(
   *                [type |-&gt; "RepeatedPackage1", byUser |-&gt; FALSE, sessionId |-&gt; d.sessionId, cred |-&gt; c,
   *                 nextNonce |-&gt; n],
   *                {c})
   * </pre>
   */
  public List<DmSystemState> strangerAnswersChallenge(DmSystemState state) {
    List<DmSystemState> steps = new ArrayList<>();
    for (Digest c : attackerCreds(state)) {
      for (Nonce n : attackerNonces()) {
        for (Challenge d : state.server().challenges()) {
          for (DmSystemState after : takeNonce(state, state)) {
            steps.addAll(strangerArrivesAtServer(
                state, after, new RepeatedPackage1(false, d.sessionId(), c, n), FiniteSets.of(c)));
          }
        }
      }
    }
    return steps;
  }

  /**
   * {@code StrangerGivesNonce} of {@code DmSystem}.
   *
   * <pre>
   * StrangerGivesNonce ==
   *     &#92;E s &#92;in AttackerCredSets :
   *         /&#92; server.session # NoSessionId
   *         /&#92; TakeSecrets(RenewsNow)
   *         /&#92; StrangerArrivesAtServer(
   *                [type |-&gt; "Package3", sessionId |-&gt; server.session, nextNonce |-&gt; AttackerNonce, creds |-&gt; s],
   *                {})
   * </pre>
   */
  public List<DmSystemState> strangerGivesNonce(DmSystemState state) {
    List<DmSystemState> steps = new ArrayList<>();
    for (Set<Digest> s : attackerCredSets(state)) {
      if (state.server().session() != DmTerms.noSessionId()) {
        for (DmSystemState after : takeSecrets(state, state, server(state).renewsNow())) {
          steps.addAll(strangerArrivesAtServer(
              state,
              after,
              new Package3(state.server().session(), bounds.attackerNonce(), s),
              FiniteSets.of()));
        }
      }
    }
    return steps;
  }

  /**
   * {@code StrangerReportsStatus} of {@code DmSystem}.
   *
   * <pre>
   * StrangerReportsStatus ==
   *     &#92;E s &#92;in AttackerCredSets : &#92;E r &#92;in Result :
   *         /&#92; server.session # NoSessionId
   *         /&#92; TakeSecrets(server.phase = "renewingFirst" /&#92; r = "done")
   *         /&#92; StrangerArrivesAtServer(
   *                [type |-&gt; "StatusPackage3", sessionId |-&gt; server.session, result |-&gt; r, creds |-&gt; s],
   *                {})
   * </pre>
   */
  public List<DmSystemState> strangerReportsStatus(DmSystemState state) {
    List<DmSystemState> steps = new ArrayList<>();
    for (Set<Digest> s : attackerCredSets(state)) {
      for (Result r : FiniteSets.of(Result.DONE, Result.REFUSED)) {
        if (state.server().session() != DmTerms.noSessionId()) {
          for (DmSystemState after : takeSecrets(
              state,
              state,
              state.server().phase() == ServerPhase.RENEWING_FIRST && r == Result.DONE)) {
            steps.addAll(strangerArrivesAtServer(
                state, after, new StatusPackage3(state.server().session(), r, s), FiniteSets.of()));
          }
        }
      }
    }
    return steps;
  }

  /**
   * Without TLS the attacker reads what is on its way, until it has sent its last message: that
   * bounds what there is to search.
   *
   * <pre>
   * StrangerOverhears ==
   *     /&#92; ~AddressIsSecure
   *     /&#92; StrangerMaySend
   *     /&#92; ~SessionChannelIsSilent
   *     /&#92; stranger' = [stranger EXCEPT
   *            !.heard = &#64; &#92;cup sessionChannel.toClient,
   *            !.overheard = &#64; &#92;cup sessionChannel.toServer]
   *     /&#92; UNCHANGED &lt;&lt;client, server, pushChannel, sessionChannel, faults, supply, history, setbacks&gt;&gt;
   * </pre>
   */
  public List<DmSystemState> strangerOverhears(DmSystemState state) {
    if (profile.addressIsSecure()) {
      return List.of();
    }
    if (!strangerMaySend(state)) {
      return List.of();
    }
    if (sessionChannelIsSilent(state)) {
      return List.of();
    }
    return List.of(
        state.withStranger(
            state.stranger()
                .withHeard(
                    FiniteSets.union(state.stranger().heard(), state.sessionChannel().toClient()))
                .withOverheard(
                    FiniteSets.union(
                        state.stranger().overheard(), state.sessionChannel().toServer()))));
  }

  /**
   * {@code StrangerChallenges} of {@code DmSystem}.
   *
   * <pre>
   * StrangerChallenges ==
   *     /&#92; TakeNonce
   *     /&#92; StrangerArrivesAtClient(
   *            [type |-&gt; "ChallengePackage2", sessionId |-&gt; client.sessionId, missing |-&gt; FALSE,
   *             nextNonce |-&gt; AttackerNonce, creds |-&gt; {}],
   *            {})
   * </pre>
   */
  public List<DmSystemState> strangerChallenges(DmSystemState state) {
    List<DmSystemState> steps = new ArrayList<>();
    for (DmSystemState after : takeNonce(state, state)) {
      steps.addAll(strangerArrivesAtClient(
          state,
          after,
          new ChallengePackage2(
              state.client().sessionId(), false, bounds.attackerNonce(), FiniteSets.of()),
          FiniteSets.of()));
    }
    return steps;
  }

  /**
   * {@code StrangerAnswers} of {@code DmSystem}.
   *
   * <pre>
   * StrangerAnswers ==
   *     &#92;E s &#92;in ServerCredSets :
   *         /&#92; TakeNonce
   *         /&#92; StrangerArrivesAtClient(
   *                [type |-&gt; "Package2", sessionId |-&gt; client.sessionId, nextNonce |-&gt; AttackerNonce, creds |-&gt; s],
   *                s)
   * </pre>
   */
  public List<DmSystemState> strangerAnswers(DmSystemState state) {
    List<DmSystemState> steps = new ArrayList<>();
    for (Set<Digest> s : serverCredSets(state)) {
      for (DmSystemState after : takeNonce(state, state)) {
        steps.addAll(strangerArrivesAtClient(
            state, after, new Package2(state.client().sessionId(), bounds.attackerNonce(), s), s));
      }
    }
    return steps;
  }

  /**
   * {@code StrangerFinishes} of {@code DmSystem}.
   *
   * <pre>
   * StrangerFinishes ==
   *     /&#92; UNCHANGED supply
   *     /&#92; StrangerArrivesAtClient([type |-&gt; "Package4", sessionId |-&gt; client.sessionId], {})
   * </pre>
   */
  public List<DmSystemState> strangerFinishes(DmSystemState state) {
    return strangerArrivesAtClient(
        state, state, new Package4(state.client().sessionId()), FiniteSets.of());
  }

  /**
   * {@code StrangerReplacesSecrets} of {@code DmSystem}.
   *
   * <pre>
   * StrangerReplacesSecrets ==
   *     /&#92; UNCHANGED supply
   *     /&#92; StrangerArrivesAtClient(
   *            [type |-&gt; "SecretsPackage4", sessionId |-&gt; client.sessionId,
   *             secrets |-&gt; MadeUpSecrets],
   *            {})
   * </pre>
   */
  public List<DmSystemState> strangerReplacesSecrets(DmSystemState state) {
    return strangerArrivesAtClient(
        state,
        state,
        new SecretsPackage4(state.client().sessionId(), madeUpSecrets()),
        FiniteSets.of());
  }

  /**
   * The operator copies the server's store between two sessions, in place of an older copy.
   *
   * <pre>
   * OperatorCopiesStore ==
   *     /&#92; setbacks.restores &lt; MaxRestores
   *     /&#92; server.phase = "idle"
   *     /&#92; setbacks' = [setbacks EXCEPT !.copies = {server}]
   *     /&#92; UNCHANGED &lt;&lt;client, server, pushChannel, sessionChannel, faults, stranger, supply, history&gt;&gt;
   * </pre>
   */
  public List<DmSystemState> operatorCopiesStore(DmSystemState state) {
    if (state.setbacks().restores() >= bounds.maxRestores()) {
      return List.of();
    }
    if (state.server().phase() != ServerPhase.IDLE) {
      return List.of();
    }
    return List.of(state.withSetbacks(state.setbacks().withCopies(FiniteSets.of(state.server()))));
  }

  /**
   * The operator restores the server's store from the copy, which is used up.
   *
   * <pre>
   * OperatorRestoresStore ==
   *     &#92;E c &#92;in setbacks.copies :
   *         /&#92; server.sessionId &#92;in FaultySessionIds
   *         /&#92; TakeNonce
   *         /&#92; ServerRestore(c, FreshNonce)
   *         /&#92; setbacks' = [setbacks EXCEPT !.copies = {}, !.restores = &#64; + 1]
   *         /&#92; UNCHANGED &lt;&lt;client, pushChannel, sessionChannel, faults, stranger, history&gt;&gt;
   * </pre>
   */
  public List<DmSystemState> operatorRestoresStore(DmSystemState state) {
    List<DmSystemState> steps = new ArrayList<>();
    for (Server c : state.setbacks().copies()) {
      if (bounds.faultySessionIds().contains(state.server().sessionId())) {
        for (DmSystemState after : takeNonce(state, state)) {
          if (server(state).serverRestore(c, freshNonce(state))
              instanceof Step<DmServer, Void> step) {
            steps.add(after
                .withServer(step.next().server())
                .withSetbacks(
                    state.setbacks()
                        .withCopies(FiniteSets.of())
                        .withRestores(state.setbacks().restores() + 1)));
          }
        }
      }
    }
    return steps;
  }

  /**
   * The device is reset, which ends its session.
   *
   * <pre>
   * ClientIsReset ==
   *     /&#92; setbacks.resets &lt; MaxResets
   *     /&#92; server.sessionId &#92;in FaultySessionIds
   *     /&#92; TakeNonce
   *     /&#92; ClientReset(NonceSupply[1], NonceSupply[2], FreshNonce)
   *     /&#92; setbacks' = [setbacks EXCEPT !.resets = &#64; + 1]
   *     /&#92; UNCHANGED &lt;&lt;server, pushChannel, sessionChannel, faults, stranger, history&gt;&gt;
   * </pre>
   */
  public List<DmSystemState> clientIsReset(DmSystemState state) {
    List<DmSystemState> steps = new ArrayList<>();
    if (state.setbacks().resets() < bounds.maxResets()) {
      if (bounds.faultySessionIds().contains(state.server().sessionId())) {
        for (DmSystemState after : takeNonce(state, state)) {
          if (client(state).clientReset(
              Sequences.apply(bounds.nonceSupply(), 1),
              Sequences.apply(bounds.nonceSupply(), 2),
              freshNonce(state))
              instanceof Step<DmClient, ClientMessage> step) {
            steps.add(after
                .withClient(step.next().client())
                .withSetbacks(state.setbacks().withResets(state.setbacks().resets() + 1)));
          }
        }
      }
    }
    return steps;
  }

  /**
   * The operator that puts a notification on the push channel.
   *
   * <pre>
   * Push(notifications) ==
   *     pushChannel' = [pushChannel EXCEPT
   *         !.inFlight = notifications,
   *         !.recorded = &#64; &#92;cup notifications]
   * </pre>
   */
  private DmSystemState push(DmSystemState state, DmSystemState next,
      Set<Notification> notifications) {
    return next.withPushChannel(
        state.pushChannel()
            .withInFlight(notifications)
            .withRecorded(FiniteSets.union(state.pushChannel().recorded(), notifications)));
  }

  /**
   * The operator that opens a connection with a message, if there is one.
   *
   * <pre>
   * OpenConnection(messages) ==
   *     sessionChannel' = IF messages = {} THEN sessionChannel
   *                       ELSE [connection |-&gt; sessionChannel.connection + 1,
   *                             toServer |-&gt; messages,
   *                             toClient |-&gt; {}]
   * </pre>
   */
  private DmSystemState openConnection(DmSystemState state, DmSystemState next,
      Set<ClientMessage> messages) {
    return next.withSessionChannel(
        messages.isEmpty()
            ? state.sessionChannel()
            : new SessionChannel(
                state.sessionChannel().connection() + 1, messages, FiniteSets.of()));
  }

  /**
   * The operator that answers the server on the open connection.
   *
   * <pre>
   * SendToServer(messages) ==
   *     sessionChannel' = [sessionChannel EXCEPT !.toServer = messages, !.toClient = {}]
   * </pre>
   */
  private DmSystemState sendToServer(DmSystemState state, DmSystemState next,
      Set<ClientMessage> messages) {
    return next.withSessionChannel(
        state.sessionChannel().withToServer(messages).withToClient(FiniteSets.of()));
  }

  /**
   * The operator that answers the device on the open connection.
   *
   * <pre>
   * SendToClient(messages) ==
   *     sessionChannel' = [sessionChannel EXCEPT !.toServer = {}, !.toClient = messages]
   * </pre>
   */
  private DmSystemState sendToClient(DmSystemState state, DmSystemState next,
      Set<ServerMessage> messages) {
    return next.withSessionChannel(
        state.sessionChannel().withToServer(FiniteSets.of()).withToClient(messages));
  }

  /**
   * The message on its way is lost.
   *
   * <pre>
   * SessionMessageIsLost ==
   *     sessionChannel' = [sessionChannel EXCEPT !.toServer = {}, !.toClient = {}]
   * </pre>
   */
  private DmSystemState sessionMessageIsLost(DmSystemState state, DmSystemState next) {
    return next.withSessionChannel(
        state.sessionChannel().withToServer(FiniteSets.of()).withToClient(FiniteSets.of()));
  }

  /**
   * The operator that answers the attacker.
   *
   * <pre>
   * TellStranger(messages) ==
   *     stranger' = [stranger EXCEPT !.sent = &#64; + 1, !.heard = &#64; &#92;cup messages]
   * </pre>
   */
  private DmSystemState tellStranger(DmSystemState state, DmSystemState next,
      Set<ServerMessage> messages) {
    return next.withStranger(
        state.stranger()
            .withSent(state.stranger().sent() + 1)
            .withHeard(FiniteSets.union(state.stranger().heard(), messages)));
  }

  /**
   * The attacker sends one more message in a session, if it may.
   *
   * <pre>
   * StrangerSends ==
   *     /&#92; stranger.sent &lt; MaxStrangerMessages
   *     /&#92; stranger' = [stranger EXCEPT !.sent = &#64; + 1]
   * </pre>
   */
  private List<DmSystemState> strangerSends(DmSystemState state, DmSystemState next) {
    if (state.stranger().sent() >= bounds.maxStrangerMessages()) {
      return List.of();
    }
    return List.of(next.withStranger(state.stranger().withSent(state.stranger().sent() + 1)));
  }

  /**
   * One more fault may happen now, and does.
   *
   * <pre>
   * FaultHappens(sessionId) ==
   *     /&#92; faults &lt; MaxFaults
   *     /&#92; sessionId &#92;in FaultySessionIds
   *     /&#92; faults' = faults + 1
   * </pre>
   */
  private List<DmSystemState> faultHappens(DmSystemState state, DmSystemState next, int sessionId) {
    if (state.faults() >= bounds.maxFaults()) {
      return List.of();
    }
    if (!bounds.faultySessionIds().contains(sessionId)) {
      return List.of();
    }
    return List.of(next.withFaults(state.faults() + 1));
  }

  /**
   * There is a fresh nonce, and this step takes it.
   *
   * <pre>
   * TakeNonce ==
   *     /&#92; supply.nonces &lt; Len(NonceSupply)
   *     /&#92; supply' = [supply EXCEPT !.nonces = &#64; + 1]
   * </pre>
   */
  private List<DmSystemState> takeNonce(DmSystemState state, DmSystemState next) {
    if (state.supply().nonces() >= bounds.nonceSupply().size()) {
      return List.of();
    }
    return List.of(next.withSupply(state.supply().withNonces(state.supply().nonces() + 1)));
  }

  /**
   * There are fresh secrets, and this step takes them if the server changes any.
   *
   * <pre>
   * TakeSecrets(changes) ==
   *     /&#92; supply.secrets + 2 &lt;= Len(SecretSupply)
   *     /&#92; supply' = [supply EXCEPT !.secrets = IF changes THEN &#64; + 2 ELSE &#64;]
   * </pre>
   */
  private List<DmSystemState> takeSecrets(DmSystemState state, DmSystemState next,
      boolean changes) {
    if (state.supply().secrets() + 2 > bounds.secretSupply().size()) {
      return List.of();
    }
    return List.of(
        next.withSupply(
            state.supply().withSecrets(
                changes ? state.supply().secrets() + 2 : state.supply().secrets())));
  }

  /**
   * A notification reaches the device, and history records it if it opens a session.
   *
   * <pre>
   * NotificationArrives(notification) ==
   *     /&#92; ClientRecvNotification(notification, OpenConnection)
   *     /&#92; history' = IF client.phase = "idle" /&#92; client'.phase = "opened"
   *                   THEN [history EXCEPT !.opened = &#64; &#92;cup
   *                            {[connection |-&gt; sessionChannel.connection + 1, notification |-&gt; notification]}]
   *                   ELSE history
   *     /&#92; UNCHANGED &lt;&lt;server, faults, stranger, supply, setbacks&gt;&gt;
   * </pre>
   */
  private List<DmSystemState> notificationArrives(DmSystemState state, DmSystemState next,
      Notification notification) {
    if (!(client(state).clientRecvNotification(notification)
        instanceof Step<DmClient, ClientMessage> step)) {
      return List.of();
    }
    DmSystemState after = openConnection(state, next.withClient(step.next().client()), step.sent());
    return List.of(
        after.withHistory(
            state.client().phase() == ClientPhase.IDLE
                && after.client().phase() == ClientPhase.OPENED
                ? state.history().withOpened(
                    FiniteSets.union(
                        state.history().opened(),
                        FiniteSets.of(
                            new Opening(state.sessionChannel().connection() + 1, notification))))
                : state.history()));
  }

  /**
   * A message and its credentials reach the device, and history records what the
   * device accepts and obeys.
   *
   * <pre>
   * ClientTakes(message, creds) ==
   *     /&#92; ClientRecvMessage(message, FreshNonce, SendToServer)
   *     /&#92; history' = [history EXCEPT
   *            !.serverCreds = &#64; &#92;cup
   *                AcceptedIf(client'.phase = "authenticated", sessionChannel.connection, creds),
   *            !.commanded = IF client'.secrets # client.secrets &#92;/ client'.roles # client.roles
   *                THEN &#64; &#92;cup {sessionChannel.connection} ELSE &#64;]
   *     /&#92; UNCHANGED &lt;&lt;server, pushChannel, faults, setbacks&gt;&gt;
   * </pre>
   */
  private List<DmSystemState> clientTakes(DmSystemState state, DmSystemState next,
      ServerMessage message, Set<Digest> creds) {
    if (!(client(state).clientRecvMessage(message, freshNonce(state))
        instanceof Step<DmClient, ClientMessage> step)) {
      return List.of();
    }
    DmSystemState after = sendToServer(state, next.withClient(step.next().client()), step.sent());
    return List.of(
        after.withHistory(
            state.history()
                .withServerCreds(
                    FiniteSets.union(
                        state.history().serverCreds(),
                        acceptedIf(
                            after.client().phase() == ClientPhase.AUTHENTICATED,
                            state.sessionChannel().connection(),
                            creds)))
                .withCommanded(
                    !after.client().secrets().equals(state.client().secrets())
                        || !after.client().roles().equals(state.client().roles())
                        ? FiniteSets.union(
                            state.history().commanded(),
                            FiniteSets.of(state.sessionChannel().connection()))
                        : state.history().commanded())));
  }

  /**
   * History records the credentials that the server accepts in this step.
   *
   * <pre>
   * HistoryOfServer(connection, creds) ==
   *     history' = [history EXCEPT
   *         !.clientCreds = &#64; &#92;cup AcceptedIf(server'.phase = "authenticated", connection, creds)]
   * </pre>
   */
  private DmSystemState historyOfServer(DmSystemState state, DmSystemState next, int connection,
      Set<Digest> creds) {
    return next.withHistory(
        state.history().withClientCreds(
            FiniteSets.union(
                state.history().clientCreds(),
                acceptedIf(next.server().phase() == ServerPhase.AUTHENTICATED, connection, creds))));
  }

  /**
   * The server's message and its credentials reach the device.
   *
   * <pre>
   * MessageArrivesAtClient(message, creds) ==
   *     ClientTakes(message, creds) /&#92; UNCHANGED stranger
   * </pre>
   */
  private List<DmSystemState> messageArrivesAtClient(DmSystemState state, DmSystemState next,
      ServerMessage message, Set<Digest> creds) {
    return clientTakes(state, next, message, creds);
  }

  /**
   * The device's message and its credentials reach the server.
   *
   * <pre>
   * MessageArrivesAtServer(message, creds) ==
   *     /&#92; ServerRecvMessage(message, sessionChannel.connection, FreshNonce, FreshSecrets, SendToClient)
   *     /&#92; HistoryOfServer(sessionChannel.connection, creds)
   *     /&#92; UNCHANGED &lt;&lt;client, pushChannel, faults, stranger, setbacks&gt;&gt;
   * </pre>
   */
  private List<DmSystemState> messageArrivesAtServer(DmSystemState state, DmSystemState next,
      ClientMessage message, Set<Digest> creds) {
    if (!(server(state).serverRecvMessage(
        message, state.sessionChannel().connection(), freshNonce(state), freshSecrets(state))
        instanceof Step<DmServer, ServerMessage> step)) {
      return List.of();
    }
    return List.of(
        historyOfServer(
            state,
            sendToClient(state, next.withServer(step.next().server()), step.sent()),
            state.sessionChannel().connection(),
            creds));
  }

  /**
   * A message of the attacker and its credentials reach the server, which takes it for one
   * of the device.
   *
   * <pre>
   * StrangerArrivesAtServer(message, creds) ==
   *     &#92;E c &#92;in StrangerConnections :
   *         /&#92; StrangerMaySend
   *         /&#92; c = sessionChannel.connection =&gt; message &#92;notin sessionChannel.toServer
   *         /&#92; ServerRecvMessage(message, c, FreshNonce, FreshSecrets, TellStranger)
   *         /&#92; HistoryOfServer(c, creds)
   *         /&#92; UNCHANGED &lt;&lt;client, pushChannel, sessionChannel, faults, setbacks&gt;&gt;
   * </pre>
   */
  private List<DmSystemState> strangerArrivesAtServer(DmSystemState state, DmSystemState next,
      ClientMessage message, Set<Digest> creds) {
    List<DmSystemState> steps = new ArrayList<>();
    for (int c : strangerConnections(state)) {
      if (strangerMaySend(state)) {
        if (c != state.sessionChannel().connection()
            || !state.sessionChannel().toServer().contains(message)) {
          if (server(state).serverRecvMessage(message, c, freshNonce(state), freshSecrets(state))
              instanceof Step<DmServer, ServerMessage> step) {
            steps.add(historyOfServer(
                state,
                tellStranger(state, next.withServer(step.next().server()), step.sent()),
                c,
                creds));
          }
        }
      }
    }
    return steps;
  }

  /**
   * Without TLS a message of the attacker and its credentials reach the device, which takes
   * it for one of the server.
   *
   * <pre>
   * StrangerArrivesAtClient(message, creds) ==
   *     /&#92; ~AddressIsSecure
   *     /&#92; client.sessionId # NoSessionId
   *     /&#92; message &#92;notin sessionChannel.toClient
   *     /&#92; StrangerSends
   *     /&#92; ClientTakes(message, creds)
   * </pre>
   */
  private List<DmSystemState> strangerArrivesAtClient(DmSystemState state, DmSystemState next,
      ServerMessage message, Set<Digest> creds) {
    List<DmSystemState> steps = new ArrayList<>();
    if (!profile.addressIsSecure()) {
      if (state.client().sessionId() != DmTerms.noSessionId()) {
        if (!state.sessionChannel().toClient().contains(message)) {
          for (DmSystemState after : strangerSends(state, next)) {
            steps.addAll(clientTakes(state, after, message, creds));
          }
        }
      }
    }
    return steps;
  }

  /**
   * No message of a session is on its way.
   *
   * <pre>
   * SessionChannelIsSilent == sessionChannel.toServer = {} /&#92; sessionChannel.toClient = {}
   * </pre>
   */
  boolean sessionChannelIsSilent(DmSystemState state) {
    return state.sessionChannel().toServer().isEmpty()
        && state.sessionChannel().toClient().isEmpty();
  }

  /**
   * The credentials of the server in a message.
   *
   * <pre>
   * CredsIn(message) ==
   *     IF message &#92;in Package2 THEN message.creds
   *     ELSE IF message &#92;in ChallengePackage2 THEN message.creds ELSE {}
   * </pre>
   */
  Set<Digest> credsIn(ServerMessage message) {
    return message instanceof Package2 package2
        ? package2.creds()
        : (message instanceof ChallengePackage2 challengePackage2
            ? challengePackage2.creds()
            : FiniteSets.of());
  }

  /**
   * The secrets in a message of the server.
   *
   * <pre>
   * SecretsIn(message) == IF message &#92;in SecretsPackage4 THEN {message.secrets} ELSE {}
   * </pre>
   */
  Set<SecretPair> secretsIn(ServerMessage message) {
    return message instanceof SecretsPackage4 secretsPackage4
        ? FiniteSets.of(secretsPackage4.secrets())
        : FiniteSets.of();
  }

  /**
   * A secret pair that the attacker has made up.
   *
   * <pre>
   * MadeUpSecrets == [clientSecret |-&gt; AttackerSecret, serverSecret |-&gt; AttackerSecret]
   * </pre>
   */
  SecretPair madeUpSecrets() {
    return new SecretPair(bounds.attackerSecret(), bounds.attackerSecret());
  }

  /**
   * The secrets of the account that the attacker has been told, or has worked out.
   *
   * <pre>
   * ToldSecrets ==
   *     UNION {SecretsIn(m) : m &#92;in stranger.heard}
   *         &#92;cup (IF BootstrapSecrets = "derived"
   *               THEN {MadeUpSecrets} ELSE {})
   * </pre>
   */
  Set<SecretPair> toldSecrets(DmSystemState state) {
    return FiniteSets.union(
        FiniteSets.flatten(FiniteSets.map(state.stranger().heard(), m -> secretsIn(m))),
        profile.bootstrapSecrets() == Origin.DERIVED
            ? FiniteSets.of(madeUpSecrets())
            : FiniteSets.of());
  }

  /**
   * The nonces in a message of the server, and in one of the device.
   *
   * <pre>
   * NoncesIn(message) ==
   *     IF message &#92;in Package2 THEN {message.nextNonce}
   *     ELSE IF message &#92;in ChallengePackage2 THEN {message.nextNonce} ELSE {}
   * </pre>
   */
  Set<Nonce> noncesIn(ServerMessage message) {
    return message instanceof Package2 package2
        ? FiniteSets.of(package2.nextNonce())
        : (message instanceof ChallengePackage2 challengePackage2
            ? FiniteSets.of(challengePackage2.nextNonce())
            : FiniteSets.of());
  }

  /**
   * {@code NoncesOf} of {@code DmNetwork}.
   *
   * <pre>
   * NoncesOf(message) ==
   *     IF message &#92;in Package3 THEN {message.nextNonce}
   *     ELSE IF message &#92;in RepeatedPackage1 THEN {message.nextNonce} ELSE {}
   * </pre>
   */
  Set<Nonce> noncesOf(ClientMessage message) {
    return message instanceof Package3 package3
        ? FiniteSets.of(package3.nextNonce())
        : (message instanceof RepeatedPackage1 repeatedPackage1
            ? FiniteSets.of(repeatedPackage1.nextNonce())
            : FiniteSets.of());
  }

  /**
   * The nonces that the attacker makes digests with, once it has been told secrets: the backup
   * nonce, its own, and any that it has got to know in sessions.
   *
   * <pre>
   * KnownNonces ==
   *     {BackupNonce, AttackerNonce}
   *         &#92;cup UNION {NoncesIn(m) : m &#92;in stranger.heard}
   *         &#92;cup UNION {NoncesOf(m) : m &#92;in stranger.overheard}
   * </pre>
   */
  Set<Nonce> knownNonces(DmSystemState state) {
    return FiniteSets.union(
        FiniteSets.union(
            FiniteSets.of(terms.backupNonce(), bounds.attackerNonce()),
            FiniteSets.flatten(FiniteSets.map(state.stranger().heard(), m -> noncesIn(m)))),
        FiniteSets.flatten(FiniteSets.map(state.stranger().overheard(), m -> noncesOf(m))));
  }

  /**
   * The digest without a secret, where it is of use: elsewhere it fails like any other.
   *
   * <pre>
   * DigestsWithoutSecret == IF ZeroDigestOpens THEN {ZeroDigest} ELSE {}
   * </pre>
   */
  Set<Digest> digestsWithoutSecret() {
    return profile.zeroDigestOpens() ? FiniteSets.of(terms.zeroDigest()) : FiniteSets.of();
  }

  /**
   * The digests that the attacker can put on a notification: any it has recorded or heard,
   * and those it makes itself, with a secret that is not the account's or that it was told.
   *
   * <pre>
   * AttackerDigests(trigger) ==
   *     {n.digest : n &#92;in pushChannel.recorded}
   *         &#92;cup UNION {CredsIn(m) : m &#92;in stranger.heard}
   *         &#92;cup DigestsWithoutSecret
   *         &#92;cup {TriggerDigest(UserHashOf(ServerIdentifier, AttackerSecret), BackupNonce, trigger)}
   *         &#92;cup {TriggerDigest(UserHashOf(ServerIdentifier, t.serverSecret), n, trigger) :
   *                   t &#92;in ToldSecrets, n &#92;in KnownNonces}
   * </pre>
   */
  Set<Digest> attackerDigests(DmSystemState state, Trigger trigger) {
    return FiniteSets.union(
        FiniteSets.union(
            FiniteSets.union(
                FiniteSets.union(
                    FiniteSets.map(state.pushChannel().recorded(), Notification::digest),
                    FiniteSets.flatten(FiniteSets.map(state.stranger().heard(), m -> credsIn(m)))),
                digestsWithoutSecret()),
            FiniteSets.of(
                terms.triggerDigest(
                    terms.userHashOf(terms.serverIdentifier(), bounds.attackerSecret()),
                    terms.backupNonce(),
                    trigger))),
        FiniteSets.flatMap(
            toldSecrets(state),
            t ->
                FiniteSets.map(
                    knownNonces(state),
                    n ->
                        terms.triggerDigest(
                            terms.userHashOf(terms.serverIdentifier(), t.serverSecret()),
                            n,
                            trigger))));
  }

  /**
   * The triggers that the attacker puts them on: any it has recorded, and one that
   * asks for a session of its own choice.
   *
   * <pre>
   * AttackerTriggers == {n.trigger : n &#92;in pushChannel.recorded} &#92;cup {TriggerOf(LastSessionId)}
   * </pre>
   */
  Set<Trigger> attackerTriggers(DmSystemState state) {
    return FiniteSets.union(
        FiniteSets.map(state.pushChannel().recorded(), Notification::trigger),
        FiniteSets.of(DmTerms.triggerOf(terms, profile.lastSessionId())));
  }

  /**
   * The credentials of the device in a message.
   *
   * <pre>
   * CredsOf(message) ==
   *     IF message &#92;in Package1 THEN message.creds
   *     ELSE IF message &#92;in RepeatedPackage1 THEN {message.cred}
   *     ELSE IF message &#92;in Package3 THEN message.creds
   *     ELSE IF message &#92;in AbortPackage3 THEN message.creds
   *     ELSE IF message &#92;in StatusPackage3 THEN message.creds ELSE {}
   * </pre>
   */
  Set<Digest> credsOf(ClientMessage message) {
    return message instanceof Package1 package1
        ? package1.creds()
        : (message instanceof RepeatedPackage1 repeatedPackage1
            ? FiniteSets.of(repeatedPackage1.cred())
            : (message instanceof Package3 package3
                ? package3.creds()
                : (message instanceof AbortPackage3 abortPackage3
                    ? abortPackage3.creds()
                    : (message instanceof StatusPackage3 statusPackage3
                        ? statusPackage3.creds()
                        : FiniteSets.of()))));
  }

  /**
   * Credentials of the device that the attacker has: any it has overheard, and those that it
   * makes with a secret of its own or with one that it was told. To show none gets it no
   * more than wrong ones do.
   *
   * <pre>
   * AttackerCreds ==
   *     UNION {CredsOf(m) : m &#92;in stranger.overheard}
   *         &#92;cup {ClientCred(MadeUpSecrets, BackupNonce)}
   *         &#92;cup {ClientCred(t, n) : t &#92;in ToldSecrets, n &#92;in KnownNonces}
   * </pre>
   */
  Set<Digest> attackerCreds(DmSystemState state) {
    return FiniteSets.union(
        FiniteSets.union(
            FiniteSets.flatten(FiniteSets.map(state.stranger().overheard(), m -> credsOf(m))),
            FiniteSets.of(
                DmTerms.clientCred(profile, terms, madeUpSecrets(), terms.backupNonce()))),
        FiniteSets.flatMap(
            toldSecrets(state),
            t -> FiniteSets.map(knownNonces(state), n -> DmTerms.clientCred(profile, terms, t, n))));
  }

  /**
   * The same where a message need not have any.
   *
   * <pre>
   * AttackerCredSets == {{}} &#92;cup {CredsOf(m) : m &#92;in stranger.overheard}
   * </pre>
   */
  Set<Set<Digest>> attackerCredSets(DmSystemState state) {
    return FiniteSets.union(
        FiniteSets.<Set<Digest>>of(FiniteSets.of()),
        FiniteSets.map(state.stranger().overheard(), m -> credsOf(m)));
  }

  /**
   * Credentials of the server that the attacker has heard.
   *
   * <pre>
   * ServerCredSets == {{}} &#92;cup {CredsIn(m) : m &#92;in stranger.heard}
   * </pre>
   */
  Set<Set<Digest>> serverCredSets(DmSystemState state) {
    return FiniteSets.union(
        FiniteSets.<Set<Digest>>of(FiniteSets.of()),
        FiniteSets.map(state.stranger().heard(), m -> credsIn(m)));
  }

  /**
   * The nonces that the attacker gives the server to make credentials with: one that looks
   * like any other, and one that makes them the digest of a trigger.
   *
   * <pre>
   * AttackerNonces == {AttackerNonce, JoinedNonce(BackupNonce, TriggerOf(LastSessionId))}
   * </pre>
   */
  Set<Nonce> attackerNonces() {
    return FiniteSets.of(
        bounds.attackerNonce(),
        terms.joinedNonce(terms.backupNonce(), DmTerms.triggerOf(terms, profile.lastSessionId())));
  }

  /**
   * The connections on which the attacker writes: one of its own, whose number those of the
   * device, counted from 1, never reach, and without TLS any.
   *
   * <pre>
   * StrangerConnections ==
   *     {1000000} &#92;cup (IF AddressIsSecure THEN {} ELSE {sessionChannel.connection})
   * </pre>
   */
  Set<Integer> strangerConnections(DmSystemState state) {
    return FiniteSets.union(
        FiniteSets.of(1000000),
        profile.addressIsSecure()
            ? FiniteSets.of()
            : FiniteSets.of(state.sessionChannel().connection()));
  }

  /**
   * The attacker may send one more message to the server.
   *
   * <pre>
   * StrangerMaySend == stranger.sent &lt; MaxStrangerMessages
   * </pre>
   */
  boolean strangerMaySend(DmSystemState state) {
    return state.stranger().sent() < bounds.maxStrangerMessages();
  }

  /**
   * The secrets of the bootstrap.
   *
   * <pre>
   * FirstSecrets ==
   *     IF BootstrapSecrets = "derived" THEN MadeUpSecrets
   *     ELSE [clientSecret |-&gt; SecretSupply[1], serverSecret |-&gt; SecretSupply[2]]
   * </pre>
   */
  SecretPair firstSecrets() {
    return profile.bootstrapSecrets() == Origin.DERIVED
        ? madeUpSecrets()
        : new SecretPair(
            Sequences.apply(bounds.secretSupply(), 1), Sequences.apply(bounds.secretSupply(), 2));
  }

  /**
   * The secrets that stand next in the supply. When none is left, no step takes any.
   *
   * <pre>
   * FreshSecrets ==
   *     IF supply.secrets + 2 &lt;= Len(SecretSupply)
   *     THEN [clientSecret |-&gt; SecretSupply[supply.secrets + 1],
   *           serverSecret |-&gt; SecretSupply[supply.secrets + 2]]
   *     ELSE FirstSecrets
   * </pre>
   */
  SecretPair freshSecrets(DmSystemState state) {
    return state.supply().secrets() + 2 <= bounds.secretSupply().size()
        ? new SecretPair(
            Sequences.apply(bounds.secretSupply(), state.supply().secrets() + 1),
            Sequences.apply(bounds.secretSupply(), state.supply().secrets() + 2))
        : firstSecrets();
  }

  /**
   * The nonce that stands next in the supply. When none is left, no step takes any.
   *
   * <pre>
   * FreshNonce ==
   *     IF supply.nonces &lt; Len(NonceSupply) THEN NonceSupply[supply.nonces + 1] ELSE BackupNonce
   * </pre>
   */
  Nonce freshNonce(DmSystemState state) {
    return state.supply().nonces() < bounds.nonceSupply().size()
        ? Sequences.apply(bounds.nonceSupply(), state.supply().nonces() + 1)
        : terms.backupNonce();
  }

  /**
   * The server's patience outlasts the delivery of a notification, and the session that
   * keeps a device from answering it.
   *
   * <pre>
   * NoNotificationWaits == pushChannel.inFlight = {} /&#92; client.waiting = {}
   * </pre>
   */
  boolean noNotificationWaits(DmSystemState state) {
    return state.pushChannel().inFlight().isEmpty() && state.client().waiting().isEmpty();
  }

  /**
   * The credentials that came with a message, if its receiver has accepted them.
   *
   * <pre>
   * AcceptedIf(accepted, connection, creds) ==
   *     IF accepted THEN {[connection |-&gt; connection, cred |-&gt; c] : c &#92;in creds} ELSE {}
   * </pre>
   */
  Set<Acceptance> acceptedIf(boolean accepted, int connection, Set<Digest> creds) {
    return accepted ? FiniteSets.map(creds, c -> new Acceptance(connection, c)) : FiniteSets.of();
  }

  private DmClient client(DmSystemState state) {
    return new DmClient(profile, terms, state.client());
  }

  private DmServer server(DmSystemState state) {
    return new DmServer(profile, terms, state.server());
  }
}
