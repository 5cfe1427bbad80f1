// SPDX-License-Identifier: Apache-2.0
package org.omadm.readings;

import java.util.Optional;
import org.omadm.modelcheck.Trace;

/** What is known of a property under a row's readings. */
public sealed interface Cell {

  /** Not asked yet, or asked of another text of the specification. */
  record Unknown() implements Cell {}

  /**
   * It holds in every scenario that asks it.
   *
   * @param distinctStates in all of them together
   */
  record Holds(long distinctStates) implements Cell {}

  /**
   * A scenario refutes it.
   *
   * @param steps of the shortest trace of all scenarios
   * @param scenario the one with that trace
   * @param trace kept for properties that are wanted to hold
   */
  record Violated(int steps, String scenario, Optional<Trace> trace) implements Cell {}
}
