// SPDX-License-Identifier: Apache-2.0
package org.omadm.properties.conformance;

import java.nio.file.Path;
import java.util.List;
import org.omadm.codegen.compare.ActorCalls;
import org.omadm.codegen.compare.Comparison;

/**
 * Calls of the actions and helpers of the two ends, with the outcomes that their definitions give.
 */
public final class CheckedInActions {
  /** In this model each action is taken and each guard refuses something. */
  private static final String EACH_GUARD = "HardenedRoles";

  private static final int ALIKE = 4;

  private CheckedInActions() {}

  private static final class Drawn {
    static final List<ActorCalls> CALLS =
        List.of(
            CheckedInActions.calls("MCSystem", EACH_GUARD, 700),
            CheckedInActions.calls("MCSystem", "ServerSecretRenewed", 400),
            CheckedInActions.calls("MCSystem", "ClientSecretRenewed", 300),
            CheckedInActions.calls("MCTaking", "UnverifiedTriggerTaking", 300),
            CheckedInActions.calls("MCTaking", "AbortsTaking", 300),
            CheckedInActions.calls("MCTaking", "CheckedTriggersWithoutFaults", 300));
  }

  /** Drawn once, from the states of some models, that with all guards first; always the same. */
  public static List<ActorCalls> calls() {
    return Drawn.CALLS;
  }

  private static ActorCalls calls(String module, String name, int tries) {
    Comparison model = Comparison.of(CheckedInProtocol.SPEC, module, Path.of(name + ".cfg"));
    return model.actorCalls(
        model.search(CheckedInProtocol.sources(), (phase, states) -> {}), tries, ALIKE);
  }
}
