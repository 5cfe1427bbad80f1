// SPDX-License-Identifier: Apache-2.0
package org.omadm.actor;

import org.omadm.runtime.Refusal;
import org.omadm.runtime.Step;

/**
 * Is told what an actor does, in order, after the step is durable and before what it sends leaves.
 *
 * @param <S> the generated actor
 */
public interface StepListener<S> {

  /**
   * The actor took a step.
   *
   * @param action the generated record of the action that was tried, with its parameters
   */
  void taken(Record action, Step<S, ?> step);

  /** The actor refused; nothing changed. */
  default void refused(Record action, Refusal<S, ?> refusal) {}
}
