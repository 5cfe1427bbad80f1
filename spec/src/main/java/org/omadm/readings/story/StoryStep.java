// SPDX-License-Identifier: Apache-2.0
package org.omadm.readings.story;

import java.util.List;
import java.util.Optional;

/**
 * A step of a story.
 *
 * @param number from 1; the step from the trace's state {@code number} to the next
 * @param action the step's name in {@code DmSystem}
 * @param sentence what happens, one or more whole sentences in the protocol's words
 * @param drawings what the diagram shows of it, in order: the message or note that the step is, and
 *     perhaps a note on what its receiver makes of it
 * @param changes what the step changed at device and server, one line each, perhaps none: {@code
 *     device, server nonce: n5 (was n2)}
 */
public record StoryStep(
    int number, String action, String sentence, List<Drawing> drawings, List<String> changes) {

  public StoryStep {
    drawings = List.copyOf(drawings);
    changes = List.copyOf(changes);
  }

  /** The message that is on its way in this step, if there is one. */
  public Optional<Drawing.Arrow> arrow() {
    return drawings.stream()
        .filter(Drawing.Arrow.class::isInstance)
        .map(Drawing.Arrow.class::cast)
        .findFirst();
  }
}
