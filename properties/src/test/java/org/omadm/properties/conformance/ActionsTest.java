// SPDX-License-Identifier: Apache-2.0
package org.omadm.properties.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.omadm.codegen.compare.ActorCalls;

/**
 * Each action and helper of the two ends, called on its own, does what its definition says: it
 * names the first false guard, makes the same step, has the same value. States and parameters are
 * also such as no system would bring together. Of the readings, those that are booleans or listed
 * are tried with each value, numbers with the next, and some are mixed.
 */
class ActionsTest {

  @Test
  void eachActionDoesWhatItsDefinitionSays() {
    for (ActorCalls calls : CheckedInActions.calls()) {
      assertThat(calls.difference(getClass().getClassLoader())).isEmpty();
    }
  }

  /** The types of the two variables are always true, and not part of the generated ends. */
  @Test
  void eachGuardRefusesSomethingAndEachActionIsTaken() {
    Set<String> notDrawn = new HashSet<>(CheckedInActions.calls().get(0).notDrawn());
    CheckedInActions.calls().forEach(calls -> notDrawn.retainAll(calls.notDrawn()));
    assertThat(notDrawn)
        .containsExactlyInAnyOrder("ClientTypeInv is FALSE", "ServerTypeInv is FALSE");
  }
}
