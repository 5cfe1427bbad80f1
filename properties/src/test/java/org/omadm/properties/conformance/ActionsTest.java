// SPDX-License-Identifier: Apache-2.0
package org.omadm.properties.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.omadm.codegen.compare.ActorCalls;

/**
 * Each action of the checked-in Java, called on its own, does what its definition says: it names
 * the first false guard, or makes the same step. States and parameters are also such as no system
 * would bring together, and each reading of the profile is tried.
 */
class ActionsTest {

  @Test
  void eachActionDoesWhatItsDefinitionSays() {
    List<ActorCalls> calls = CheckedInActions.calls();
    System.out.printf("%,d calls%n", calls.stream().mapToInt(ActorCalls::size).sum());
    assertThat(calls.get(0).notDrawn()).isEmpty();
    for (ActorCalls each : calls) {
      assertThat(each.difference(getClass().getClassLoader())).isEmpty();
    }
  }
}
