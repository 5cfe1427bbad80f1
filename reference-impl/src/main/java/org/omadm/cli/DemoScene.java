// SPDX-License-Identifier: Apache-2.0
package org.omadm.cli;

import java.util.Map;

/**
 * One thing that happens in the demonstration.
 *
 * @param from who does it
 * @param to whom it reaches; the same when nothing travels
 * @param seedStep the number in the seed's list of eleven, 0 when it has none
 * @param text what happens, in the protocol's words
 */
record DemoScene(End from, End to, int seedStep, String text) {
  /** The two ends, and the network between them. */
  enum End {
    SERVER("server"),
    CLIENT("client"),
    ATTACKER("attacker");

    private final String text;

    End(String text) {
      this.text = text;
    }

    @Override
    public String toString() {
      return text;
    }
  }

  private static final Map<String, DemoScene> SCENES =
      Map.ofEntries(
          push("ServerSendNotification", 1, "Package #0, digest made with the stored server nonce"),
          local("ClientRejectNotification", 2, "the digest fails: no session is opened"),
          push("ServerRepeatNotification", 3, "Package #0 again, with the same server nonce"),
          push(
              "ServerSendBackupNotification",
              5,
              "Package #0, digest made with the backup nonce 0x00000000"),
          local("ClientAcceptNotification", 0, "the digest is right: a session is opened"),
          local("ClientAcceptBackupNotification", 6, "the backup nonce is accepted"),
          local("ClientIgnoreNotification", 0, "a trigger that was accepted before: ignored"),
          toClient("ServerChallenge", 9, "Package #2: Status 401, Chal with a new client nonce"),
          toServer(
              "ClientAnswerChallenge",
              10,
              "Status 200 with Chal: a new server nonce; Cred made with the new client nonce"),
          toClient(
              "ServerAcceptPackage1",
              0,
              "Package #2: Status 212, Chal, and the server's Cred with its stored nonce"),
          toClient(
              "ServerAcceptRepeatedPackage1",
              11,
              "Package #2: Status 212, Chal, and the server's Cred with the new server nonce"),
          toServer("ClientAcceptPackage2", 0, "Package #3: Status 212, Chal for the next session"),
          toClient(
              "ServerReplaceSecrets", 11, "Package #4: success, and both AuthSecrets replaced"),
          toServer("ClientReplaceSecrets", 0, "Package #3: Status 200, the secrets are replaced"),
          toClient("ServerConfirmSecrets", 0, "Package #4: Final, the old secrets are forgotten"),
          toClient("ServerFinish", 0, "Package #4: Final"),
          local("ClientFinish", 0, "the session is over"));

  /** The scene of an action, by its TLA+ name. */
  static DemoScene of(String action) {
    DemoScene scene = SCENES.get(action);
    if (scene == null) {
      End end = action.startsWith("Server") ? End.SERVER : End.CLIENT;
      return new DemoScene(end, end, 0, action);
    }
    return scene;
  }

  private static Map.Entry<String, DemoScene> push(String action, int seedStep, String text) {
    return Map.entry(action, new DemoScene(End.SERVER, End.CLIENT, seedStep, text));
  }

  private static Map.Entry<String, DemoScene> toClient(String action, int seedStep, String text) {
    return push(action, seedStep, text);
  }

  private static Map.Entry<String, DemoScene> toServer(String action, int seedStep, String text) {
    return Map.entry(action, new DemoScene(End.CLIENT, End.SERVER, seedStep, text));
  }

  private static Map.Entry<String, DemoScene> local(String action, int seedStep, String text) {
    return Map.entry(action, new DemoScene(End.CLIENT, End.CLIENT, seedStep, text));
  }
}
