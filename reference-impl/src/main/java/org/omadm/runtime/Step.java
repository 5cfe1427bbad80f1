// SPDX-License-Identifier: Apache-2.0
package org.omadm.runtime;

import java.util.Set;

/**
 * An action was enabled and taken.
 *
 * @param action its TLA+ name; of a disjunction, the name of the alternative taken
 * @param next the state after it
 * @param sent the messages it hands over, in no order
 */
public record Step<S, M>(String action, S next, Set<M> sent) implements Outcome<S, M> {
  public Step {
    sent = FiniteSets.copyOf(sent);
  }
}
