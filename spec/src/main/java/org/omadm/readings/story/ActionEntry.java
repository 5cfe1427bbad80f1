// SPDX-License-Identifier: Apache-2.0
package org.omadm.readings.story;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the table holds for one step of Next.
 *
 * @param drawings of which the first that fits is drawn
 * @param outcomes of which the first that fits is drawn under it, if any
 */
record ActionEntry(
    NotificationSource notification,
    List<Case<DrawingTemplate>> drawings,
    List<Case<DrawingTemplate>> outcomes,
    Sentences sentences) {

  ActionEntry {
    drawings = List.copyOf(drawings);
    outcomes = List.copyOf(outcomes);
  }

  List<Drawing> drawn(Scene scene, ValueWords words) {
    return Stream.of(drawings, outcomes)
        .map(cases -> Case.firstFitting(cases, scene))
        .flatMap(Optional::stream)
        .map(template -> template.filled(scene, words))
        .toList();
  }
}
