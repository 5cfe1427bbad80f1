// SPDX-License-Identifier: Apache-2.0
package org.omadm.readings.story;

import java.util.LinkedHashMap;
import java.util.Map;

/** Steps with credentials of other kinds than MD5, or with none, and what must be said of them. */
final class UnusualCredentials {

  private static final String PUSH = "pushChannel.inFlight";
  private static final String TO_SERVER = "sessionChannel.toServer";
  private static final String TO_DEVICE = "sessionChannel.toClient";
  private static final String TRIGGER = "[sessionId |-> 1, octets |-> \"trigger\"]";
  private static final String BASIC_CHALLENGE =
      "{[type |-> \"ChallengePackage2\", sessionId |-> 1, missing |-> FALSE,"
          + " nextNonce |-> \"00000000\", creds |-> {}]}";
  private static final String BASIC_PACKAGE_2 =
      "{[type |-> \"Package2\", sessionId |-> 1, nextNonce |-> \"00000000\","
          + " creds |-> {<<<<\"serverName\", \"ss0\">>, \"n2\">>}]}";

  private final Map<String, MadeUp> steps = new LinkedHashMap<>();

  private UnusualCredentials() {}

  static Map<String, MadeUp> all() {
    UnusualCredentials unusual = new UnusualCredentials();
    unusual.basic();
    unusual.missing();
    unusual.ofNotifications();
    return unusual.steps;
  }

  private void basic() {
    steps.put(
        "Its credential is the device's name and the client secret sc0 themselves, as the server expects, so the server accepts the device. Its answer, Package #2, has a credential made with the server secret ss0 and the nonce n2.",
        MadeUp.start(TO_SERVER, basicPackage1("sc0"), "server.phase", "\"notified\"")
            .then(
                "DeliverPackage1",
                TO_SERVER,
                "{}",
                TO_DEVICE,
                BASIC_PACKAGE_2,
                "server.phase",
                "\"authenticated\""));
    steps.put(
        "and the server, which holds the client secret sc0, does not accept it. In Package #2 it challenges the device (Status 401) to show its name and secret.",
        MadeUp.start(TO_SERVER, basicPackage1("sc1"), "server.phase", "\"notified\"")
            .then("DeliverPackage1", TO_SERVER, "{}", TO_DEVICE, BASIC_CHALLENGE));
    steps.put(
        "its credential is the device's name and the client secret sc0 themselves, and it gives the server the nonce n5",
        MadeUp.start(TO_DEVICE, BASIC_CHALLENGE, "client.phase", "\"opened\"")
            .then(
                "DeliverChallengePackage2",
                TO_DEVICE,
                "{}",
                TO_SERVER,
                "{[type |-> \"RepeatedPackage1\", byUser |-> FALSE, sessionId |-> 1, nextNonce |-> \"n5\","
                    + " cred |-> <<<<\"clientName\", \"sc0\">>, \"basic\">>]}",
                "client.phase",
                "\"answered\""));
    steps.put(
        "In Package #3 the device gives the server the nonce n7 for the next notification.",
        MadeUp.start(TO_DEVICE, BASIC_PACKAGE_2, "client.phase", "\"opened\"")
            .then(
                "DeliverPackage2",
                TO_DEVICE,
                "{}",
                TO_SERVER,
                "{[type |-> \"Package3\", sessionId |-> 1, nextNonce |-> \"n7\", creds |-> {}]}",
                "client.phase",
                "\"authenticated\""));
  }

  private void missing() {
    steps.put(
        "it does not answer a server that misses credentials (Status 407).",
        MadeUp.start(
                TO_DEVICE,
                BASIC_CHALLENGE.replace("missing |-> FALSE", "missing |-> TRUE"),
                "client.phase",
                "\"opened\"")
            .then("DeliverChallengePackage2", TO_DEVICE, "{}", "client.phase", "\"idle\""));
  }

  private void ofNotifications() {
    steps.put(
        "made with the server identifier, the server secret ss0 and the nonce n2, and the device checks it with the name of the SRVCRED entry",
        MadeUp.start(
                PUSH,
                notification("<<<<\"serverIdentifier\", \"ss0\">>, \"n2\", " + TRIGGER + ">>"))
            .then("NetworkDelivers", PUSH, "{}", "client.failed", "TRUE"));
    steps.put(
        "made with no secret at all: it is sixteen octets of zero",
        MadeUp.start(PUSH, notification("<<>>"))
            .then("NetworkDelivers", PUSH, "{}", "client.failed", "TRUE"));
    steps.put(
        "The device takes that for a digest.",
        MadeUp.start(PUSH, notification("<<>>"))
            .then(
                "NetworkDelivers",
                PUSH,
                "{}",
                TO_SERVER,
                basicPackage1("sc0"),
                "client.phase",
                "\"opened\""));
  }

  private static String basicPackage1(String secret) {
    return "{[type |-> \"Package1\", byUser |-> FALSE, sessionId |-> 1, creds |-> {<<<<\"clientName\", \"%s\">>, \"basic\">>}]}"
        .formatted(secret);
  }

  /** A set of one notification. */
  private static String notification(String digest) {
    return "{[digest |-> %s, trigger |-> %s]}".formatted(digest, TRIGGER);
  }
}
