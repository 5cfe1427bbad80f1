// SPDX-License-Identifier: Apache-2.0
package org.omadm.readings.story;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.omadm.modelcheck.PrintedValue;

/** Where the notification comes from that a step is about. */
enum NotificationSource {
  /** It is about none. */
  NONE,
  /** The server pushes it. */
  PUSHED,
  /** It was on its way. */
  IN_FLIGHT,
  /** The attacker has recorded it. */
  RECORDED,
  /** The attacker makes it up. */
  MADE_UP;

  /** The notification, where the two states tell which one it is. */
  Optional<PrintedValue> notification(Scene scene) {
    return switch (this) {
      case NONE -> Optional.empty();
      case PUSHED -> scene.only("pushChannel.inFlight'");
      case IN_FLIGHT -> scene.only("pushChannel.inFlight");
      case RECORDED -> accepted(scene).or(() -> onlyUnfit(scene));
      case MADE_UP -> accepted(scene);
    };
  }

  /** One that opens a session, or is kept for the time after one. */
  private static Optional<PrintedValue> accepted(Scene scene) {
    return Stream.of("history.opened", "client.waiting")
        .flatMap(path -> scene.added(path).stream())
        .map(accepted -> Scene.part(accepted, "notification"))
        .findFirst();
  }

  /**
   * One that opens nothing leaves no trace of itself. It is known where all others would have
   * passed the check.
   */
  private static Optional<PrintedValue> onlyUnfit(Scene scene) {
    List<PrintedValue> unfit =
        scene.elements("pushChannel.recorded").stream()
            .filter(found -> !fits(found, scene))
            .toList();
    return unfit.size() == 1 ? Optional.of(unfit.get(0)) : Optional.empty();
  }

  private static boolean fits(PrintedValue notification, Scene scene) {
    PrintedValue digest = Scene.part(notification, "digest");
    return Scene.part(digest, "nonce").equals(scene.value("client.serverNonce"))
        && Scene.part(digest, "secret").equals(scene.value("client.secrets.serverSecret"));
  }
}
