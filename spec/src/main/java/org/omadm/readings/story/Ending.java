// SPDX-License-Identifier: Apache-2.0
package org.omadm.readings.story;

import org.omadm.modelcheck.Trace;

/** How a story ends: how it goes on for ever, if the trace tells that, and what is violated. */
record Ending(String property, String words) {

  String of(Trace trace) {
    return continuation(trace.ending()) + verdict();
  }

  private static String continuation(Trace.Ending ending) {
    if (ending instanceof Trace.Ending.BackTo back) {
      return "From here it goes on as from step %d, again and again, for ever. "
          .formatted(back.number());
    }
    return ending instanceof Trace.Ending.Stuttering ? "After that nothing happens any more. " : "";
  }

  /** By the naming rule of the specification, a claim that begins with Never is meant to fail. */
  private String verdict() {
    return property.startsWith("Never")
        ? "This refutes the claim %s, since it does happen: \"%s\"".formatted(property, words)
        : "This violates %s: \"%s\"".formatted(property, words);
  }
}
