// SPDX-License-Identifier: Apache-2.0
package org.omadm.modelcheck;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A state of a trace, with the action of the step that led to it.
 *
 * @param number 1 for the initial state
 * @param action the name TLC gives to the step: the innermost operator without parameters; for
 *     state 1 {@link Trace#INITIAL}
 * @param place where that operator's body stands; empty for state 1
 * @param variables each variable's value as TLA+ text on one line, in the order TLC prints them
 */
public record TraceState(
    int number, String action, Optional<Place> place, Map<String, String> variables) {

  public TraceState {
    variables = Collections.unmodifiableMap(new LinkedHashMap<>(variables));
  }
}
