// SPDX-License-Identifier: Apache-2.0
package org.omadm.codegen.emit;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.omadm.codegen.model.Action;
import org.omadm.codegen.model.Conjunct;

/**
 * The names of an action's guards: the action's and the number of the conjunct, from 1. The guards
 * of a nested list are numbered on from there.
 */
final class GuardNames {
  private final Map<Conjunct.Guard, String> names = new HashMap<>();
  private final Map<String, Conjunct.Guard> guards = new LinkedHashMap<>();

  private GuardNames() {}

  static GuardNames of(Action action) {
    GuardNames result = new GuardNames();
    String prefix = JavaNames.constant(action.definition().name()) + "_";
    List<Conjunct> all = ActionParts.within(action.body()).toList();
    for (int i = 0; i < all.size(); i++) {
      if (all.get(i) instanceof Conjunct.Guard guard) {
        result.names.put(guard, prefix + (i + 1));
        result.guards.put(prefix + (i + 1), guard);
      }
    }
    return result;
  }

  String of(Conjunct.Guard guard) {
    return names.getOrDefault(guard, "");
  }

  /** By name, in the order of the text. */
  Map<String, Conjunct.Guard> all() {
    return guards;
  }
}
