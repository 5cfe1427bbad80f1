// SPDX-License-Identifier: Apache-2.0
package org.omadm.readings.story;

import java.util.LinkedHashMap;
import java.util.Map;

/** Steps that the models of the tests do not have, with what their sentences must say. */
final class UnusualSteps {

  private static final String PUSH = "pushChannel.inFlight";
  private static final String TO_SERVER = "sessionChannel.toServer";
  private static final String TO_DEVICE = "sessionChannel.toClient";
  private static final String REPEATED =
      "{[type |-> \"RepeatedPackage1\", byUser |-> FALSE, sessionId |-> 1, nextNonce |-> \"n5\","
          + " cred |-> <<<<\"clientName\", \"sc0\">>, \"n9\">>]}";
  private static final String CHALLENGE =
      "{[type |-> \"ChallengePackage2\", sessionId |-> 1, missing |-> FALSE, nextNonce |-> \"n4\", creds |-> {}]}";
  private static final String OLD_SECRETS = "[clientSecret |-> \"sc0\", serverSecret |-> \"ss0\"]";
  private static final String NEW_SERVER_SECRET =
      "[clientSecret |-> \"sc0\", serverSecret |-> \"ss1\"]";
  private static final String NEW_SECRETS = "[clientSecret |-> \"sc1\", serverSecret |-> \"ss1\"]";

  private final Map<String, MadeUp> steps = new LinkedHashMap<>();

  private UnusualSteps() {}

  static Map<String, MadeUp> all() {
    UnusualSteps unusual = new UnusualSteps();
    unusual.notifications();
    unusual.ofTheField();
    unusual.sessionsOfTheUser();
    unusual.messagesForTheServer();
    unusual.messagesForTheDevice();
    unusual.commands();
    unusual.credentialsMissingOrWrong();
    unusual.strangers();
    unusual.steps.putAll(UnusualCredentials.all());
    unusual.steps.putAll(UnusualSetbacks.all());
    return unusual.steps;
  }

  private void notifications() {
    steps.put(
        "made with the server secret ss0 and the backup nonce, which the device accepts. The device opens session 1",
        MadeUp.start(PUSH, notification("ss0", "00000000"))
            .then("NetworkDelivers", opening("TRUE", notification("ss0", "00000000"))));
    steps.put(
        "which the device does not accept now: it expects the nonce n2 and drops it. It notes",
        MadeUp.start(PUSH, notification("ss0", "00000000"))
            .then("NetworkDelivers", PUSH, "{}", "client.failed", "TRUE"));
    steps.put(
        "is right, but the device has accepted this trigger before and ignores it.",
        MadeUp.start(PUSH, notification("ss0", "n2")).then("NetworkDelivers", PUSH, "{}"));
    steps.put(
        "The notification of step 1 does not reach the device",
        MadeUp.start()
            .then("ServerNotifies", PUSH, notification("ss0", "n2"))
            .then("NetworkDropsNotification", PUSH, "{}"));
    steps.put(
        "of its own making, for session 1 with a digest made with the server secret guess and the backup nonce.",
        MadeUp.start().then("AttackerForges", opening("TRUE", notification("guess", "00000000"))));
  }

  /** What only fielded devices do. */
  private void ofTheField() {
    steps.put(
        "which does not pass the check; the device, whose account does not allow the backup nonce, goes on",
        MadeUp.start(PUSH, notification("guess", "00000000"))
            .then("NetworkDelivers", opening("FALSE", notification("guess", "00000000"))));
    steps.put(
        "and the device expects the nonce n2; the device, whose account does not allow the backup nonce",
        MadeUp.start(PUSH, notification("ss0", "n9"))
            .then("NetworkDelivers", opening("FALSE", notification("ss0", "n9"))));
    steps.put(
        "It forgets the nonce n2 and has only the backup nonce left.",
        MadeUp.start(PUSH, notification("ss0", "n9"))
            .then(
                "NetworkDelivers",
                PUSH,
                "{}",
                "client.failed",
                "TRUE",
                "client.serverNonce",
                "\"00000000\""));
    steps.put(
        "It stores the nonce n4 for its next credential at once",
        MadeUp.start(TO_DEVICE, CHALLENGE, "client.phase", "\"opened\"")
            .then(
                "DeliverChallengePackage2",
                TO_DEVICE,
                "{}",
                TO_SERVER,
                REPEATED,
                "client.phase",
                "\"answered\"",
                "client.clientNonce",
                "\"n4\""));
  }

  private void sessionsOfTheUser() {
    String ofUser = package1("sc0", "n1").replace("FALSE", "TRUE");
    steps.put(
        "The device is in session 1, and drops it.",
        MadeUp.start(
                PUSH,
                notification("ss0", "n2"),
                "client.phase",
                "\"opened\"",
                "client.sessionId",
                "1")
            .then("NetworkDelivers", PUSH, "{}"));
    steps.put(
        "It no longer waits for session 2, which it has asked for.",
        MadeUp.start(TO_SERVER, ofUser, "server.phase", "\"notified\"", "server.sessionId", "2")
            .then(
                "DeliverPackage1",
                TO_SERVER,
                "{}",
                TO_DEVICE,
                package2("n2"),
                "server.phase",
                "\"authenticated\""));
    steps.put(
        "Package #1 of session 1, which the user of the device has opened, reaches the server, which is in another",
        MadeUp.start(TO_SERVER, ofUser, "server.phase", "\"renewing\"")
            .then("ServerRefuses", TO_SERVER, "{}"));
  }

  private void messagesForTheServer() {
    steps.put(
        "which holds the client secret sc0 and the nonce n1, does not accept it. In Package #2 it challenges",
        MadeUp.start(TO_SERVER, package1("sc1", "n9"), "server.phase", "\"notified\"")
            .then(
                "DeliverPackage1",
                TO_SERVER,
                "{}",
                TO_DEVICE,
                CHALLENGE,
                "server.challenges",
                "{[connection |-> 1, nonce |-> \"n4\"]}"));
    steps.put(
        "So it knows that the device holds the client secret sc1 and the server secret ss1.",
        MadeUp.start(TO_SERVER, package1("sc1", "n1"), "server.phase", "\"notified\"")
            .then(
                "DeliverPackage1",
                TO_SERVER,
                "{}",
                TO_DEVICE,
                package2("n2"),
                "server.phase",
                "\"authenticated\"",
                "server.secrets",
                NEW_SECRETS));
    steps.put(
        "which does not meet the challenge: the server refuses it in Package #2 (Status 401), and waits on.",
        MadeUp.start(TO_SERVER, REPEATED, "server.phase", "\"notified\"")
            .then("DeliverRepeatedPackage1", TO_SERVER, "{}", TO_DEVICE, CHALLENGE));
    steps.put(
        "Package #1 reaches the server on another connection than that of session 1",
        MadeUp.start(
                TO_SERVER,
                package1("sc0", "n1"),
                "server.phase",
                "\"authenticated\"",
                "server.sessionId",
                "1",
                "server.connection",
                "1")
            .then("ServerRefuses", TO_SERVER, "{}"));
    steps.put(
        "Package #1 of session 1 reaches the server, which does not expect it",
        MadeUp.start(
                TO_SERVER,
                package1("sc0", "n1"),
                "server.phase",
                "\"renewing\"",
                "server.sessionId",
                "1")
            .then("ServerRefuses", TO_SERVER, "{}"));
  }

  private void messagesForTheDevice() {
    steps.put(
        "and the device expects the server secret ss0 and the backup nonce: it ends session 1.",
        MadeUp.start(TO_DEVICE, package2("n9"), "client.phase", "\"opened\"")
            .then("DeliverPackage2", TO_DEVICE, "{}", "client.phase", "\"idle\""));
    steps.put(
        "The device has accepted the very same credential before, in step 1.",
        MadeUp.start(TO_DEVICE, package2("n2"), "client.phase", "\"opened\"")
            .then("DeliverPackage2", accepting("1"))
            .then(
                "ClientDies",
                TO_DEVICE,
                package2("n2"),
                TO_SERVER,
                "{}",
                "client.phase",
                "\"opened\"")
            .then("DeliverPackage2", accepting("2")));
  }

  private void commands() {
    steps.put(
        "The device still holds the server secret ss0, which the server no longer knows.",
        MadeUp.start(
                TO_DEVICE,
                "{[type |-> \"SecretsPackage4\", sessionId |-> 1, secrets |-> %s]}"
                    .formatted(NEW_SERVER_SECRET),
                "server.secrets",
                NEW_SERVER_SECRET)
            .then("ConnectionDies", TO_DEVICE, "{}"));
    steps.put(
        "The client secret stays as it was.",
        MadeUp.start(
                TO_SERVER,
                "{[type |-> \"Package3\", sessionId |-> 1, nextNonce |-> \"n7\", creds |-> {}]}",
                "server.phase",
                "\"authenticated\"")
            .then(
                "DeliverPackage3",
                TO_SERVER,
                "{}",
                TO_DEVICE,
                "{[type |-> \"SecretsPackage4\", sessionId |-> 1, secrets |-> %s]}"
                    .formatted(OLD_SECRETS),
                "server.phase",
                "\"renewing\""));
    steps.put(
        "tells the server that the device keeps the client secret sc0 and the server secret ss0.",
        MadeUp.start(
                TO_SERVER,
                "{[type |-> \"StatusPackage3\", sessionId |-> 1, result |-> \"refused\", creds |-> {}]}",
                "server.phase",
                "\"renewing\"")
            .then("DeliverStatusPackage3", TO_SERVER, "{}", "server.phase", "\"idle\""));
  }

  private void credentialsMissingOrWrong() {
    String bare = "{[type |-> \"Package2\", sessionId |-> 1, nextNonce |-> \"n4\", creds |-> {}]}";
    steps.put(
        "It has no credential of the server, and the device is content with what TLS says",
        MadeUp.start(TO_DEVICE, bare, "client.phase", "\"opened\"")
            .then("DeliverPackage2", accepting("1")));
    steps.put(
        "Its answer, Package #2, has no credential, and gives the device the nonce n4 for the device's next",
        MadeUp.start(TO_SERVER, package1("sc0", "n1"), "server.phase", "\"notified\"")
            .then(
                "DeliverPackage1",
                TO_SERVER,
                "{}",
                TO_DEVICE,
                bare,
                "server.phase",
                "\"authenticated\""));
    steps.put(
        "It has no credential of the server: the device ends session 1.",
        MadeUp.start(TO_DEVICE, bare, "client.phase", "\"opened\"")
            .then("DeliverPackage2", TO_DEVICE, "{}", "client.phase", "\"idle\""));
    steps.put(
        "Its credential is made with the client secret sc0 and the nonce n4, which is not the one of the session",
        MadeUp.start(
                TO_SERVER,
                "{[type |-> \"Package3\", sessionId |-> 1, nextNonce |-> \"n7\","
                    + " creds |-> {<<<<\"clientName\", \"sc0\">>, \"n4\">>}]}",
                "server.phase",
                "\"authenticated\"",
                "server.sessionId",
                "1")
            .then("ServerRefuses", TO_SERVER, "{}"));
  }

  /** What the attacker gets from servers that other answers make weak. */
  private void strangers() {
    steps.put(
        "Its credential is one that the server expects, so the server accepts it for the device.",
        MadeUp.start("server.phase", "\"notified\"", "server.sessionId", "1")
            .then("StrangerOpens", "server.phase", "\"authenticated\""));
    steps.put(
        "It asks the attacker, in the place of the device, for the roles of its account.",
        MadeUp.start("server.phase", "\"authenticated\"", "server.session", "1")
            .then("StrangerGivesNonce", "server.phase", "\"commanding\""));
    steps.put(
        "It has nothing more to ask, and ends session 1.",
        MadeUp.start("server.phase", "\"authenticated\"", "server.session", "1")
            .then("StrangerGivesNonce", "server.phase", "\"idle\""));
    steps.put(
        "It asks the device no more for roles.",
        MadeUp.start("server.phase", "\"commanding\"", "server.session", "1")
            .then("StrangerReportsStatus", "server.phase", "\"idle\""));
  }

  /** A set of one notification. */
  private static String notification(String secret, String nonce) {
    String trigger = "[sessionId |-> 1, octets |-> \"trigger\"]";
    return "{[digest |-> <<<<\"serverName\", \"%s\">>, \"%s\", %s>>, trigger |-> %s]}"
        .formatted(secret, nonce, trigger, trigger);
  }

  private static String package1(String secret, String nonce) {
    return "{[type |-> \"Package1\", byUser |-> FALSE, sessionId |-> 1, creds |-> {<<<<\"clientName\", \"%s\">>, \"%s\">>}]}"
        .formatted(secret, nonce);
  }

  private static String package2(String nonce) {
    return "{[type |-> \"Package2\", sessionId |-> 1, nextNonce |-> \"n4\","
        + " creds |-> {<<<<\"serverName\", \"ss0\">>, \"%s\">>}]}".formatted(nonce);
  }

  /** The device opens a session with the notification in this set. */
  private static String[] opening(String backup, String notification) {
    String bare = notification.substring(1, notification.length() - 1);
    return new String[] {
      PUSH,
      "{}",
      "history.opened",
      "{[connection |-> 1, notification |-> %s]}".formatted(bare),
      "sessionChannel.connection",
      "1",
      TO_SERVER,
      package1("sc0", "00000000"),
      "client.phase",
      "\"opened\"",
      "client.backup",
      backup,
      "client.sessionId",
      "1"
    };
  }

  /** The device accepts the server's credential on this connection. */
  private static String[] accepting(String connection) {
    return new String[] {
      TO_DEVICE,
      "{}",
      TO_SERVER,
      "{[type |-> \"Package3\", sessionId |-> 1, nextNonce |-> \"n7\", creds |-> {}]}",
      "history.serverCreds",
      "{[connection |-> %s, cred |-> <<<<\"serverName\", \"ss0\">>, \"n2\">>]}"
          .formatted(connection),
      "client.phase",
      "\"authenticated\""
    };
  }
}
