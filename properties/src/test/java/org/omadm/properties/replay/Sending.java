// SPDX-License-Identifier: Apache-2.0
package org.omadm.properties.replay;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.omadm.properties.conformance.RowSystem;
import org.omadm.protocol.AbortPackage3;
import org.omadm.protocol.ChallengePackage2;
import org.omadm.protocol.ClientMessage;
import org.omadm.protocol.Digest;
import org.omadm.protocol.DmClient;
import org.omadm.protocol.DmServer;
import org.omadm.protocol.DmSystemState;
import org.omadm.protocol.Nonce;
import org.omadm.protocol.Package1;
import org.omadm.protocol.Package2;
import org.omadm.protocol.Package3;
import org.omadm.protocol.Package4;
import org.omadm.protocol.RepeatedPackage1;
import org.omadm.protocol.Result;
import org.omadm.protocol.SecretPair;
import org.omadm.protocol.SecretsPackage4;
import org.omadm.protocol.ServerMessage;
import org.omadm.protocol.StatusPackage3;
import org.omadm.protocol.Trigger;
import org.omadm.runtime.FiniteSets;
import org.omadm.runtime.LabelledStep;
import org.omadm.runtime.Step;

/**
 * What the attacker sends in a session, as text: the generated code hides what it has to choose
 * from, so that is written down here again, and the choice is the one that leads where the step
 * leads.
 *
 * @param message of a device or of the server
 * @param connection on which the server gets it; of no meaning if the device does
 * @param action that the receiver takes
 */
record Sending(Record message, int connection, String action) {
  /** The connection of the attacker's own: {@code StrangerConnections}. */
  static final int OWN_CONNECTION = 1_000_000;

  /** What it sends the server in a step. */
  static Sending toServer(RowSystem row, DmSystemState from, LabelledStep<DmSystemState> step) {
    DmServer server = new DmServer(row.profile(), row.terms(), from.server());
    return deviceMessages(row, from, step.action())
        .flatMap(
            message ->
                connections(row, from)
                    .filter(to -> !isOnItsWay(message, to, from))
                    .flatMap(to -> taken(row, from, server, message, to, step)))
        .findFirst()
        .orElseThrow(() -> new AssertionError(step.action() + " sends the server nothing"));
  }

  private static boolean isOnItsWay(ClientMessage message, int connection, DmSystemState from) {
    return connection == from.sessionChannel().connection()
        && from.sessionChannel().toServer().contains(message);
  }

  /** What it sends the device in a step. */
  static Sending toClient(RowSystem row, DmSystemState from, LabelledStep<DmSystemState> step) {
    DmClient client = new DmClient(row.profile(), row.terms(), from.client());
    return serverMessages(row, from, step.action())
        .filter(message -> !from.sessionChannel().toClient().contains(message))
        .flatMap(
            message ->
                client.clientRecvMessage(message, freshNonce(row, from))
                            instanceof Step<DmClient, ClientMessage> taken
                        && taken.next().client().equals(step.next().client())
                        && taken.sent().equals(step.next().sessionChannel().toServer())
                    ? Stream.of(
                        new Sending(
                            (Record) message, from.sessionChannel().connection(), taken.action()))
                    : Stream.empty())
        .findFirst()
        .orElseThrow(() -> new AssertionError(step.action() + " sends the device nothing"));
  }

  /** {@code CredsIn}. */
  static Set<Digest> credsIn(ServerMessage message) {
    if (message instanceof Package2 second) {
      return second.creds();
    }
    return message instanceof ChallengePackage2 challenge ? challenge.creds() : Set.of();
  }

  private static Stream<Sending> taken(
      RowSystem row,
      DmSystemState from,
      DmServer server,
      ClientMessage message,
      int connection,
      LabelledStep<DmSystemState> step) {
    return server.serverRecvMessage(
                    message, connection, freshNonce(row, from), freshSecrets(row, from))
                instanceof Step<DmServer, ServerMessage> taken
            && taken.next().server().equals(step.next().server())
            && FiniteSets.union(from.stranger().heard(), taken.sent())
                .equals(step.next().stranger().heard())
        ? Stream.of(new Sending((Record) message, connection, taken.action()))
        : Stream.empty();
  }

  private static Stream<ClientMessage> deviceMessages(
      RowSystem row, DmSystemState from, String action) {
    int sessionId = from.server().session();
    List<Set<Digest>> overheard =
        from.stranger().overheard().stream().map(Sending::credsOf).toList();
    List<Digest> creds =
        Stream.concat(
                new Knowledge(row, from.stranger()).creds(),
                overheard.stream().flatMap(Collection::stream))
            .toList();
    List<Set<Digest>> credSets =
        Stream.concat(Stream.of(FiniteSets.<Digest>of()), overheard.stream()).toList();
    Nonce ownNonce = row.bounds().attackerNonce();
    return switch (action) {
      case "StrangerOpens" ->
          creds.stream()
              .flatMap(
                  cred ->
                      Stream.of(
                          new Package1(false, from.server().sessionId(), FiniteSets.of(cred)),
                          new Package1(true, row.profile().lastSessionId(), FiniteSets.of(cred))));
      case "StrangerAnswersChallenge" ->
          creds.stream()
              .flatMap(
                  cred ->
                      Stream.of(ownNonce, joinedNonce(row))
                          .flatMap(
                              nonce ->
                                  from.server().challenges().stream()
                                      .map(
                                          challenge ->
                                              new RepeatedPackage1(
                                                  false, challenge.sessionId(), cred, nonce))));
      case "StrangerGivesNonce" ->
          credSets.stream().map(set -> new Package3(sessionId, ownNonce, set));
      default ->
          credSets.stream()
              .flatMap(
                  set ->
                      Stream.of(Result.values())
                          .map(result -> new StatusPackage3(sessionId, result, set)));
    };
  }

  private static Stream<ServerMessage> serverMessages(
      RowSystem row, DmSystemState from, String action) {
    int sessionId = from.client().sessionId();
    Nonce ownNonce = row.bounds().attackerNonce();
    var secret = row.bounds().attackerSecret();
    return switch (action) {
      case "StrangerChallenges" ->
          Stream.of(new ChallengePackage2(sessionId, false, ownNonce, FiniteSets.of()));
      case "StrangerAnswers" ->
          Stream.concat(
                  Stream.of(FiniteSets.<Digest>of()),
                  from.stranger().heard().stream().map(Sending::credsIn))
              .map(creds -> new Package2(sessionId, ownNonce, creds));
      case "StrangerFinishes" -> Stream.of(new Package4(sessionId));
      default -> Stream.of(new SecretsPackage4(sessionId, new SecretPair(secret, secret)));
    };
  }

  /** The joined nonce of {@code AttackerNonces}. */
  static Nonce joinedNonce(RowSystem row) {
    int last = row.profile().lastSessionId();
    return row.terms()
        .joinedNonce(
            row.terms().backupNonce(), new Trigger(last, row.terms().triggerOctetsOf(last)));
  }

  private static Stream<Integer> connections(RowSystem row, DmSystemState from) {
    return row.profile().addressIsSecure()
        ? Stream.of(OWN_CONNECTION)
        : Stream.of(OWN_CONNECTION, from.sessionChannel().connection());
  }

  /** {@code CredsOf}. */
  private static Set<Digest> credsOf(ClientMessage message) {
    if (message instanceof Package1 first) {
      return first.creds();
    }
    if (message instanceof RepeatedPackage1 repeated) {
      return FiniteSets.of(repeated.cred());
    }
    if (message instanceof AbortPackage3 abort) {
      return abort.creds();
    }
    return message instanceof Package3 third ? third.creds() : ((StatusPackage3) message).creds();
  }

  private static Nonce freshNonce(RowSystem row, DmSystemState from) {
    List<Nonce> supply = row.bounds().nonceSupply();
    int next = from.supply().nonces();
    return next < supply.size() ? supply.get(next) : row.terms().backupNonce();
  }

  private static SecretPair freshSecrets(RowSystem row, DmSystemState from) {
    var supply = row.bounds().secretSupply();
    int next = from.supply().secrets();
    return next + 2 <= supply.size()
        ? new SecretPair(supply.get(next), supply.get(next + 1))
        : new SecretPair(supply.get(0), supply.get(1));
  }
}
