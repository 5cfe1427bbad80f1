// SPDX-License-Identifier: Apache-2.0
package org.omadm.readings;

import java.util.List;

/**
 * A question that the texts leave open: a constant of the specification.
 *
 * @param question its number in the project's list of open questions; may be empty
 * @param asks the question as a sentence
 * @param clause where the texts touch it
 * @param hardened the answer of the profile {@code Hardened}, as TLA+ text
 * @param others every other answer that is asked about, as TLA+ text
 */
public record Reading(
    String constant,
    String question,
    String asks,
    String clause,
    String hardened,
    List<String> others) {

  public Reading {
    others = List.copyOf(others);
  }

  boolean answers(String value) {
    return hardened.equals(value) || others.contains(value);
  }
}
