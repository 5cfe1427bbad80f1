// SPDX-License-Identifier: Apache-2.0
package org.omadm.readings.story;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import org.omadm.modelcheck.Trace;
import org.omadm.modelcheck.TraceState;

/**
 * A trace that no model has, put together step by step: what TLC would print, with a few fields
 * set.
 */
final class MadeUp {

  private final List<TraceState> states = new ArrayList<>();
  private Map<String, String> variables = new LinkedHashMap<>();

  private MadeUp() {
    variables.put(
        "history",
        "[opened |-> {}, openedByUser |-> {}, clientCreds |-> {}, serverCreds |-> {}, commanded |-> {}]");
    variables.put("sessionChannel", "[connection |-> 0, toClient |-> {}, toServer |-> {}]");
    variables.put("stranger", "[sent |-> 0, heard |-> {}, overheard |-> {}]");
    variables.put("pushChannel", "[recorded |-> {}, inFlight |-> {}]");
    variables.put("setbacks", "[copies |-> {}, restores |-> 0, resets |-> 0]");
    variables.put(
        "client",
        "[backup |-> FALSE, roles |-> {\"OPERATOR\"}, secrets |-> [clientSecret |-> \"sc0\","
            + " serverSecret |-> \"ss0\"], phase |-> \"idle\", serverNonce |-> \"n2\", sessionId |-> 0,"
            + " accepted |-> {}, lastAccepted |-> 0, clientNonce |-> \"n1\", serverCredNonce |-> \"00000000\","
            + " creds |-> {}, waiting |-> {}, failed |-> FALSE, byUser |-> FALSE]");
    variables.put(
        "server",
        "[backup |-> FALSE, connection |-> 0, session |-> 0, secrets |-> [clientSecret |-> \"sc0\","
            + " serverSecret |-> \"ss0\"], otherSecrets |-> {}, phase |-> \"idle\", serverNonce |-> \"n2\","
            + " sessionId |-> 0, clientNonce |-> \"n1\", attempts |-> 0, renewalDue |-> FALSE,"
            + " challenges |-> {}, creds |-> {}, rolesWanted |-> {}]");
  }

  /** A trace that starts in step, fields and values in turns: {@code client.phase}, a value. */
  static MadeUp start(String... fieldsAndValues) {
    return new MadeUp().then(Trace.INITIAL, fieldsAndValues);
  }

  /** A state that differs in some fields. */
  MadeUp then(String action, String... fieldsAndValues) {
    variables = new LinkedHashMap<>(variables);
    for (int i = 0; i < fieldsAndValues.length; i += 2) {
      set(fieldsAndValues[i], fieldsAndValues[i + 1]);
    }
    states.add(new TraceState(states.size() + 1, action, Optional.empty(), variables));
    return this;
  }

  Trace trace() {
    return trace(new Trace.Ending.Finite());
  }

  Trace trace(Trace.Ending ending) {
    return new Trace(states, ending);
  }

  /** The last step of its story. */
  StoryStep step() {
    List<StoryStep> steps = Story.of(trace(), "SomeInv", "Words.").steps();
    return steps.get(steps.size() - 1);
  }

  /** The value of a field that is a set, a record of strings, or neither. */
  private void set(String field, String value) {
    String[] path = field.split("\\.", -1);
    String old =
        "\\b" + path[1] + " \\|-> (\\{(?:[^{}]|\\{[^{}]*\\})*\\}|\\[[^]]*\\]|\"[^\"]*\"|\\w+)";
    String fresh = Matcher.quoteReplacement(path[1] + " |-> " + value);
    variables.computeIfPresent(path[0], (name, record) -> record.replaceFirst(old, fresh));
  }
}
