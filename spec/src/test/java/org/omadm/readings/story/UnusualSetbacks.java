// SPDX-License-Identifier: Apache-2.0
package org.omadm.readings.story;

import java.util.LinkedHashMap;
import java.util.Map;

/** Steps that take a store back in time, with what their sentences must say. */
final class UnusualSetbacks {

  private static final String COPIES = "setbacks.copies";
  private static final String OLD_SECRETS = "[clientSecret |-> \"sc0\", serverSecret |-> \"ss0\"]";
  private static final String NEW_SECRETS = "[clientSecret |-> \"sc1\", serverSecret |-> \"ss1\"]";

  private final Map<String, MadeUp> steps = new LinkedHashMap<>();

  private UnusualSetbacks() {}

  static Map<String, MadeUp> all() {
    UnusualSetbacks unusual = new UnusualSetbacks();
    unusual.restores();
    unusual.resets();
    return unusual.steps;
  }

  private void restores() {
    steps.put(
        "It believes the client nonce of the copy, and accepts a credential made with the nonce n1.",
        MadeUp.start("server.clientNonce", "\"n4\"", COPIES, copy("n1"))
            .then("OperatorRestoresStore", "server.clientNonce", "\"n1\""));
    steps.put(
        "The operator restores the server's store from the copy, and session 2 is gone.",
        MadeUp.start("server.phase", "\"renewing\"", "server.session", "2", COPIES, copy("n1"))
            .then("OperatorRestoresStore", "server.phase", "\"idle\""));
    steps.put(
        "The counter of session ids goes back too, from 2 to 1.",
        MadeUp.start("server.sessionId", "2", COPIES, copy("n1"))
            .then("OperatorRestoresStore", "server.sessionId", "1"));
    steps.put(
        "So do the secrets: the server holds the client secret sc0 and the server secret ss0, and the device the client secret sc1 and the server secret ss1.",
        MadeUp.start(
                "server.secrets", NEW_SECRETS, "client.secrets", NEW_SECRETS, COPIES, copy("n1"))
            .then("OperatorRestoresStore", "server.secrets", OLD_SECRETS));
    steps.put(
        "The server no longer knows of other secrets that the device may hold; the device holds the client secret sc1 and the server secret ss1.",
        MadeUp.start(
                "server.otherSecrets",
                "{" + NEW_SECRETS + "}",
                "client.secrets",
                NEW_SECRETS,
                COPIES,
                copy("n1"))
            .then("OperatorRestoresStore", "server.otherSecrets", "{}"));
  }

  private void resets() {
    steps.put(
        "It starts again with the backup nonce in the place of both nonces.",
        MadeUp.start()
            .then(
                "ClientIsReset",
                "client.clientNonce",
                "\"00000000\"",
                "client.serverNonce",
                "\"00000000\""));
    steps.put(
        "It starts again from its bootstrap, with the nonce n1 for its own credential and the nonce n2 for the next notification.",
        MadeUp.start("client.clientNonce", "\"n4\"", "client.serverNonce", "\"n5\"")
            .then("ClientIsReset", "client.clientNonce", "\"n1\"", "client.serverNonce", "\"n2\""));
    steps.put(
        "It has forgotten which triggers it accepted.",
        MadeUp.start("client.accepted", "{1}").then("ClientIsReset", "client.accepted", "{}"));
    steps.put(
        "It has forgotten the highest session id that it accepted.",
        MadeUp.start("client.lastAccepted", "2").then("ClientIsReset", "client.lastAccepted", "0"));
  }

  /** A copy of the server's store, as far as stories look into one. */
  private static String copy(String clientNonce) {
    return "{[clientNonce |-> \"%s\"]}".formatted(clientNonce);
  }
}
