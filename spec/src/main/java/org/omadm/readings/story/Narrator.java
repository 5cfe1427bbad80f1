// SPDX-License-Identifier: Apache-2.0
package org.omadm.readings.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.omadm.modelcheck.PrintedValue;
import org.omadm.modelcheck.Trace;
import org.omadm.modelcheck.TraceState;

/** Goes through a trace once and tells what happens. */
final class Narrator {

  private final Trace trace;
  private final ActionTable table;
  private final Past past = new Past();

  Narrator(Trace trace, ActionTable table) {
    this.trace = trace;
    this.table = table;
  }

  Story story(String property, String words) {
    List<Map<String, PrintedValue>> values = trace.states().stream().map(Scene::values).toList();
    return new Story(
        property, opening(values.get(0)), steps(values), new Ending(property, words).of(trace));
  }

  private String opening(Map<String, PrintedValue> start) {
    try {
      Scene scene = Scene.of(start, start, NotificationSource.NONE, past);
      return table.opening().said(scene, table.words());
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException("initial state: " + e.getMessage(), e);
    }
  }

  private List<StoryStep> steps(List<Map<String, PrintedValue>> values) {
    List<StoryStep> steps = new ArrayList<>();
    List<TraceState> states = trace.states();
    for (int i = 1; i < states.size(); i++) {
      steps.add(step(i, states.get(i).action(), values.get(i - 1), values.get(i)));
    }
    if (trace.ending() instanceof Trace.Ending.BackTo back) {
      Map<String, PrintedValue> last = values.get(values.size() - 1);
      steps.add(step(states.size(), back.action(), last, values.get(back.number() - 1)));
    }
    return steps;
  }

  private StoryStep step(
      int number,
      String action,
      Map<String, PrintedValue> before,
      Map<String, PrintedValue> after) {
    ActionEntry entry = table.action(action);
    try {
      Scene scene = Scene.of(before, after, entry.notification(), past);
      StoryStep step =
          new StoryStep(
              number,
              action,
              entry.sentences().said(scene, table.words()),
              entry.drawn(scene, table.words()),
              new Changes(table).of(scene));
      past.remember(number, scene);
      return step;
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(
          "step %d, %s: %s".formatted(number, action, e.getMessage()), e);
    }
  }
}
