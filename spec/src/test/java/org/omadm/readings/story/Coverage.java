// SPDX-License-Identifier: Apache-2.0
package org.omadm.readings.story;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.omadm.modelcheck.PrintedValue;
import org.omadm.modelcheck.Trace;

/** Which texts of the table some step is told or drawn with. */
final class Coverage {

  private final ActionTable table;
  private final Set<String> used = new LinkedHashSet<>();

  Coverage(ActionTable table) {
    this.table = table;
  }

  void see(StepGraph.Step step, Past past) {
    ActionEntry entry = table.action(step.action());
    Scene scene = Scene.of(step.before(), step.after(), entry.notification(), past);
    entry.sentences().choices().stream()
        .flatMap(choice -> Case.firstFitting(choice, scene).stream())
        .forEach(template -> used.add(template.text()));
    for (var drawings : List.of(entry.drawings(), entry.outcomes())) {
      Case.firstFitting(drawings, scene).ifPresent(drawing -> used.add(drawing.text().text()));
    }
  }

  void see(Trace trace) {
    Past past = new Past();
    List<Map<String, PrintedValue>> values = trace.states().stream().map(Scene::values).toList();
    for (int i = 1; i < values.size(); i++) {
      String action = trace.states().get(i).action();
      see(new StepGraph.Step(action, values.get(i - 1), values.get(i)), past);
      NotificationSource source = table.action(action).notification();
      past.remember(i, Scene.of(values.get(i - 1), values.get(i), source, past));
    }
  }

  /** The texts of the table that nothing was told or drawn with, each once. */
  Set<String> unused() {
    Set<String> all = new LinkedHashSet<>();
    for (ActionEntry entry : table.actions().values()) {
      entry.sentences().choices().stream()
          .flatMap(List::stream)
          .forEach(found -> all.add(found.content().text()));
      Stream.of(entry.drawings(), entry.outcomes())
          .flatMap(List::stream)
          .forEach(found -> all.add(found.content().text().text()));
    }
    all.removeAll(used);
    return all;
  }
}
