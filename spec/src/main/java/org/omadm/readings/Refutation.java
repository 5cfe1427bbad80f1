// SPDX-License-Identifier: Apache-2.0
package org.omadm.readings;

import java.util.Optional;
import org.omadm.modelcheck.Trace;

/**
 * A property that TLC refutes.
 *
 * @param steps of the shortest trace, the initial state not counted; of a lasso, up to where it
 *     goes back
 * @param trace kept for properties that are wanted to hold
 */
public record Refutation(String property, int steps, Optional<Trace> trace) {}
