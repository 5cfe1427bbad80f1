// SPDX-License-Identifier: Apache-2.0
package org.omadm.codegen.compare;

import java.util.List;

/** An invariant that does not hold, with a shortest trace to a state in which it does not. */
public record Violation(String invariant, List<Step> trace) {
  public Violation {
    trace = List.copyOf(trace);
  }

  /** A state of the trace and the action that led to it, {@code Init} for the first. */
  public record Step(String action, String state) {}
}
