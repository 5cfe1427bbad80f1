// SPDX-License-Identifier: Apache-2.0
package org.omadm.properties.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.omadm.properties.conformance.RowSystem.stories;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.omadm.protocol.DmSystemState;
import org.omadm.readings.Property;
import org.omadm.readings.Row;
import org.omadm.readings.Stories;
import org.omadm.runtime.LabelledStep;

/**
 * The checked-in Java, given the readings of a row, takes each step of each recorded trace, and its
 * invariant is false at the end and not before.
 */
class StoriesTest {

  @TestFactory
  Stream<DynamicTest> theGeneratedCodeTakesEachStepOfEachStory() {
    return RowSystem.eachStory(StoriesTest::replay);
  }

  @Test
  void aStepThatTheReadingsForbidIsNotTaken() {
    Stories.Told told = stories().get(stories().size() - 1);
    RowSystem hardened = RowSystem.of(Row.hardened(), told.scenario());

    assertThatThrownBy(() -> hardened.steps(told.trace())).isInstanceOf(AssertionError.class);
  }

  private static void replay(Stories.Told told, Row row) {
    RowSystem system = RowSystem.of(row, told.scenario());
    List<LabelledStep<DmSystemState>> steps = system.steps(told.trace());
    if (told.property().kind() == Property.Kind.INVARIANT) {
      var invariant = system.invariant(told.property().name()).orElseThrow();
      DmSystemState last = steps.get(steps.size() - 1).next();
      assertThat(invariant).accepts(system.init()).rejects(last);
      assertThat(steps.subList(0, steps.size() - 1)).allMatch(step -> invariant.test(step.next()));
    }
  }
}
