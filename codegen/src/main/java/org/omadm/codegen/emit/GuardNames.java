// SPDX-License-Identifier: Apache-2.0
package org.omadm.codegen.emit;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.omadm.codegen.model.Action;
import org.omadm.codegen.model.Conjunct;

/**
 * The names of an action's conjuncts: the action's and the number of the conjunct, from 1. Those of
 * a nested list are numbered on from there. Named are the guards, which a refusal shows, and the
 * effects, which say what the next state is and what is sent.
 */
final class GuardNames {
  private final Map<Conjunct, String> names = new HashMap<>();
  private final Map<String, Conjunct> conjuncts = new LinkedHashMap<>();

  private GuardNames() {}

  static GuardNames of(Action action) {
    GuardNames result = new GuardNames();
    String prefix = JavaNames.constant(action.definition().name()) + "_";
    List<Conjunct> all = ActionParts.within(action.body()).toList();
    for (int i = 0; i < all.size(); i++) {
      Conjunct conjunct = all.get(i);
      if (conjunct instanceof Conjunct.Guard || isEffect(conjunct)) {
        result.names.put(conjunct, prefix + (i + 1));
        result.conjuncts.put(prefix + (i + 1), conjunct);
      }
    }
    return result;
  }

  String of(Conjunct.Guard guard) {
    return names.getOrDefault(guard, "");
  }

  /** By name, in the order of the text. */
  Map<String, Conjunct> all() {
    return conjuncts;
  }

  /** The names of the effects, in the order of the text. */
  List<String> effects() {
    return conjuncts.entrySet().stream()
        .filter(each -> isEffect(each.getValue()))
        .map(Map.Entry::getKey)
        .toList();
  }

  private static boolean isEffect(Conjunct conjunct) {
    return conjunct instanceof Conjunct.Assign
        || conjunct instanceof Conjunct.Unchanged
        || conjunct instanceof Conjunct.Send;
  }
}
