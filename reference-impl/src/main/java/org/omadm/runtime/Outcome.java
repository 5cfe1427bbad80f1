// SPDX-License-Identifier: Apache-2.0
package org.omadm.runtime;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * What became of an action that was tried: a {@link Step}, or a {@link Refusal} when it was not
 * enabled.
 *
 * @param <S> the actor's state
 * @param <M> what the actor sends
 */
public sealed interface Outcome<S, M> permits Step, Refusal {

  /**
   * Tries the alternatives in their order and takes the first step; when none is enabled, the
   * refusal holds every alternative's first false guard.
   */
  @SafeVarargs
  static <S, M> Outcome<S, M> firstOf(String action, Supplier<Outcome<S, M>>... alternatives) {
    List<Guard> falseGuards = new ArrayList<>();
    for (Supplier<Outcome<S, M>> alternative : alternatives) {
      Outcome<S, M> outcome = alternative.get();
      if (outcome instanceof Step<S, M>) {
        return outcome;
      }
      falseGuards.addAll(((Refusal<S, M>) outcome).falseGuards());
    }
    return new Refusal<>(action, falseGuards);
  }
}
