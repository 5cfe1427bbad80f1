// SPDX-License-Identifier: Apache-2.0
package org.omadm.readings.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.omadm.modelcheck.PrintedValue;

/** What a step changes at device and server, in the order of the table. */
final class Changes {

  private final ActionTable table;

  Changes(ActionTable table) {
    this.table = table;
  }

  List<String> of(Scene scene) {
    List<String> changes = new ArrayList<>();
    for (Map.Entry<String, String> field : table.fields().entrySet()) {
      PrintedValue before = scene.value(field.getKey());
      PrintedValue after = scene.value(field.getKey() + "'");
      if (!before.equals(after)) {
        changes.add("%s: %s (was %s)".formatted(field.getValue(), words(after), words(before)));
      }
    }
    return changes;
  }

  private String words(PrintedValue value) {
    return table.words().inShort(value);
  }
}
