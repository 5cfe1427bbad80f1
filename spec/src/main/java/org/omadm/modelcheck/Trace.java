// SPDX-License-Identifier: Apache-2.0
package org.omadm.modelcheck;

import java.util.List;

/**
 * A counterexample, the states in the order of the behavior.
 *
 * @param states never empty, numbered from 1
 * @param ending how the behavior goes on after the last state
 */
public record Trace(List<TraceState> states, Ending ending) {

  /** The action name of the first state. */
  public static final String INITIAL = "Initial predicate";

  public Trace {
    states = List.copyOf(states);
  }

  /**
   * How many states the trace shows; a lasso's repeated state and stuttering count no state of
   * their own.
   */
  public int length() {
    return states.size();
  }

  /** How a behavior goes on after the last state that is shown. */
  public sealed interface Ending {

    /** The trace ends: whatever follows, the property is already violated. */
    record Finite() implements Ending {}

    /**
     * A lasso: a step by {@code action} leads from the last state back to state {@code number}, for
     * ever.
     */
    record BackTo(int number, String action) implements Ending {}

    /** The last state is repeated for ever: nothing obliges the system to take another step. */
    record Stuttering() implements Ending {}
  }

  /** The trace for a reader: the first state whole, then for each step what it changed. */
  public String text() {
    return TraceText.of(this);
  }
}
