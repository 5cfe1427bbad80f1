// SPDX-License-Identifier: Apache-2.0
package org.omadm.oracle;

import java.util.List;
import org.omadm.runtime.Guard;

/** What the generated machines say of a trace. */
public sealed interface Judgement {

  /** Every step is one the specification allows. */
  record Legal(int clientSteps, int serverSteps) implements Judgement {}

  /**
   * A step is not.
   *
   * @param line of the file, from 1
   * @param actor whose step
   * @param step its number, from 1 for each actor
   * @param action the TLA+ name of its action
   * @param wrong what is wrong, one line
   * @param conjuncts the first false conjunct of the action, or the conjuncts that say otherwise
   */
  record Illegal(
      int line, TracedActor actor, int step, String action, String wrong, List<Guard> conjuncts)
      implements Judgement {
    public Illegal {
      conjuncts = List.copyOf(conjuncts);
    }
  }
}
