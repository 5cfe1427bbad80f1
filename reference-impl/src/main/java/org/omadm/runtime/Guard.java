// SPDX-License-Identifier: Apache-2.0
package org.omadm.runtime;

/**
 * A condition of an action, as the specification writes it.
 *
 * @param action the action's TLA+ name
 * @param text the conjunct's TLA+ text, on one line
 * @param clause of the standard, {@code "NOTI 6.2 SHOULD"}; empty when the action names none
 */
public record Guard(String action, String text, Place place, String clause) {
  @Override
  public String toString() {
    return action + ": " + text + " (" + place + (clause.isEmpty() ? "" : ", " + clause) + ")";
  }
}
