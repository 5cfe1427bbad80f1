// SPDX-License-Identifier: Apache-2.0
package org.omadm.readings.story;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.omadm.modelcheck.PrintedValue;
import org.omadm.modelcheck.PrintedValue.IntValue;
import org.omadm.modelcheck.PrintedValue.RecordValue;

/**
 * In which step of the story a notification or credential was met before: that is what most
 * violations are about.
 */
final class Past {

  private final Map<PrintedValue, Integer> pushed = new HashMap<>();
  private final Map<PrintedValue, Integer> opened = new HashMap<>();
  private final Map<PrintedValue, Integer> used = new HashMap<>();
  private final Map<PrintedValue, Integer> accepted = new HashMap<>();

  /** The value of {@code earlier} for a scene whose messages are known. */
  RecordValue of(Scene scene) {
    return new RecordValue(
        Map.of(
            "sent", step(pushed, scene.find("notification")),
            "opened", step(opened, scene.find("notification.digest")),
            "cred", step(used, scene.find("sent.cred")),
            "accepted", step(accepted, scene.find("received.cred"))));
  }

  /** Remembers what the step with this number did. */
  void remember(int number, Scene scene) {
    if (!scene.value("pushChannel.inFlight").equals(scene.value("pushChannel.inFlight'"))) {
      scene.only("pushChannel.inFlight'").ifPresent(found -> pushed.put(found, number));
    }
    for (PrintedValue opening : scene.added("history.opened")) {
      opened.putIfAbsent(Scene.part(Scene.part(opening, "notification"), "digest"), number);
    }
    if (scene.sends()) {
      scene.find("sent.cred").ifPresent(cred -> used.putIfAbsent(cred, number));
    }
    acceptances(number, scene, "history.clientCreds");
    acceptances(number, scene, "history.serverCreds");
  }

  private void acceptances(int number, Scene scene, String path) {
    for (PrintedValue acceptance : scene.added(path)) {
      accepted.putIfAbsent(Scene.part(acceptance, "cred"), number);
    }
  }

  private static IntValue step(Map<PrintedValue, Integer> steps, Optional<PrintedValue> found) {
    return new IntValue(found.map(value -> steps.getOrDefault(value, 0)).orElse(0));
  }
}
