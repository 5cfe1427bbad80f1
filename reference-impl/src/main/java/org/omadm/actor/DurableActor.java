// SPDX-License-Identifier: Apache-2.0
package org.omadm.actor;

import java.util.List;
import java.util.function.Function;
import org.omadm.runtime.Outcome;
import org.omadm.runtime.Refusal;
import org.omadm.runtime.Step;
import org.omadm.store.Store;

/**
 * A generated actor with a memory: each step is in the store before its caller learns of it. Steps
 * are taken one at a time.
 *
 * @param <S> the generated actor, {@code DmClient} or {@code DmServer}
 */
public final class DurableActor<S> {
  private final String name;
  private final Store store;
  private final Function<S, String> document;
  private final List<StepListener<S>> listeners;
  private S state;

  /**
   * @param name under which the store keeps the state
   * @param initial the state in the store, or the first one if the store has none: it is then saved
   * @param document what the store keeps of a state
   */
  public DurableActor(
      String name,
      Store store,
      S initial,
      boolean stored,
      Function<S, String> document,
      List<StepListener<S>> listeners) {
    this.name = name;
    this.store = store;
    this.state = initial;
    this.document = document;
    this.listeners = List.copyOf(listeners);
    if (!stored) {
      store.save(name, document.apply(initial));
    }
  }

  /** The state after the last step. */
  public synchronized S state() {
    return state;
  }

  /**
   * Tries an action.
   *
   * @param action the generated record of the action, for whoever records the run
   * @param transition the action on a state
   * @throws org.omadm.store.StoreException if the step cannot be made durable; it is then not taken
   */
  public synchronized <M> Outcome<S, M> perform(
      Record action, Function<S, Outcome<S, M>> transition) {
    Outcome<S, M> outcome = transition.apply(state);
    if (outcome instanceof Step<S, M> step) {
      if (!step.next().equals(state)) {
        store.save(name, document.apply(step.next()));
        state = step.next();
      }
      listeners.forEach(listener -> listener.taken(action, step));
    } else if (outcome instanceof Refusal<S, M> refusal) {
      listeners.forEach(listener -> listener.refused(action, refusal));
    }
    return outcome;
  }
}
