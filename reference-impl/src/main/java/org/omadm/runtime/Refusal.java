// SPDX-License-Identifier: Apache-2.0
package org.omadm.runtime;

import java.util.List;

/**
 * An action was not enabled; nothing changes.
 *
 * @param action the TLA+ name of what was tried
 * @param falseGuards its first false guard; of a disjunction, that of each alternative
 */
public record Refusal<S, M>(String action, List<Guard> falseGuards) implements Outcome<S, M> {
  public Refusal {
    falseGuards = List.copyOf(falseGuards);
  }

  /** The refusal for one false guard. */
  public static <S, M> Refusal<S, M> of(Guard falseGuard) {
    return new Refusal<>(falseGuard.action(), List.of(falseGuard));
  }
}
