// SPDX-License-Identifier: Apache-2.0
package org.omadm.modelcheck;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A trace for a reader. Variables are records with many fields, so after the first state only what
 * a step changed is shown:
 *
 * <pre>
 * State 2: ClientRecvTrigger (DmSystem.tla:40:5)
 *     client.phase |-> "opened"
 *     served = 1
 * </pre>
 */
final class TraceText {

  private final StringBuilder text = new StringBuilder();

  private TraceText() {}

  static String of(Trace trace) {
    TraceText writer = new TraceText();
    Map<String, String> before = Map.of();
    for (TraceState state : trace.states()) {
      writer.state(state, before);
      before = state.variables();
    }
    writer.ending(trace.ending());
    return writer.text.toString();
  }

  private void state(TraceState state, Map<String, String> before) {
    String place = state.place().map(found -> " (" + found + ")").orElse("");
    line("State " + state.number() + ": " + state.action() + place);
    int heading = text.length();
    state
        .variables()
        .forEach((name, value) -> variable(name, before.getOrDefault(name, ""), value));
    if (text.length() == heading) {
      line("    nothing changes");
    }
  }

  private void variable(String name, String before, String value) {
    if (value.equals(before)) {
      return;
    }
    List<String> fields = ValueText.fields(value);
    List<String> fieldsBefore = ValueText.fields(before);
    if (fields.isEmpty() || fields.size() != fieldsBefore.size()) {
      line("    " + name + " = " + value);
      return;
    }
    Set<String> unchanged = Set.copyOf(fieldsBefore);
    fields.stream()
        .filter(field -> !unchanged.contains(field))
        .forEach(field -> line("    " + name + "." + field));
  }

  private void ending(Trace.Ending ending) {
    if (ending instanceof Trace.Ending.BackTo back) {
      line("Back to state " + back.number() + ": " + back.action() + ", and so on for ever");
    } else if (ending instanceof Trace.Ending.Stuttering) {
      line("Stuttering: nothing happens any more");
    }
  }

  private void line(String line) {
    text.append(line).append('\n');
  }
}
