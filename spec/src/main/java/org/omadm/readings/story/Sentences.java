// SPDX-License-Identifier: Apache-2.0
package org.omadm.readings.story;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What is said of a step.
 *
 * @param choices one after the other; of each, the first case that fits is said, or none
 */
record Sentences(List<List<Case<Template>>> choices) {

  Sentences {
    choices = choices.stream().map(List::copyOf).toList();
  }

  String said(Scene scene, ValueWords words) {
    return choices.stream()
        .map(choice -> Case.firstFitting(choice, scene))
        .flatMap(Optional::stream)
        .map(template -> template.filled(scene, words))
        .collect(Collectors.joining(" "));
  }
}
