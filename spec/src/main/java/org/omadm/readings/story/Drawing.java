// SPDX-License-Identifier: Apache-2.0
package org.omadm.readings.story;

/** What the diagram shows of a step. */
public sealed interface Drawing {

  /** A few words, shorter than the sentence; never empty. */
  String text();

  /**
   * A message on its way from one lane to another. Between server and device it is one of a
   * session, over TLS, and passes the attacker by.
   *
   * @param arrives whether it reaches {@code to}; else it is lost on the way
   */
  record Arrow(Lane from, Lane to, String text, boolean arrives) implements Drawing {
    public Arrow {
      if (from == to) {
        throw new IllegalArgumentException("an arrow goes from one lane to another, not to itself");
      }
    }

    /** Whether the push channel carries it, and not a session. */
    public boolean pushed() {
      return from == Lane.ATTACKER || to == Lane.ATTACKER;
    }
  }

  /** What happens at one lane and sends nothing: a restart, a time-out, a wish of the operator. */
  record Note(Lane at, String text) implements Drawing {}
}
