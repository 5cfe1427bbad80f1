// SPDX-License-Identifier: Apache-2.0
package org.omadm.properties.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.omadm.properties.conformance.RowSystem.stories;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.omadm.modelcheck.Trace;
import org.omadm.modelcheck.TraceState;
import org.omadm.properties.conformance.RowSystem;
import org.omadm.protocol.DmSystemState;
import org.omadm.readings.Row;
import org.omadm.readings.Stories;
import org.omadm.runtime.LabelledStep;

/**
 * Every recorded counterexample, played by the reference client and server with real octets, under
 * every row that has it: the same actions in the same order, and the same thing goes wrong.
 */
class WireReplayTest {

  @TestFactory
  Stream<DynamicTest> thePeersComeToTheSameEndAsEachStory() {
    return RowSystem.eachStory(WireReplayTest::replay);
  }

  @Test
  void everyReasonNotToPlayAStepIsNeeded() {
    Set<String> steps =
        stories().stream()
            .flatMap(told -> told.trace().states().stream())
            .map(TraceState::action)
            .collect(Collectors.toSet());
    assertThat(steps).containsAll(Unplayed.REASONS.keySet());
  }

  @Test
  void aResynchronisationComesToTheSameEndOverTls() {
    Stories.Told told =
        stories().stream()
            .filter(one -> one.property().name().equals("NoServerCredReusedInv"))
            .filter(one -> has(one, "ServerNotifiesWithBackupNonce"))
            .findFirst()
            .orElseThrow();
    RowSystem system = RowSystem.of(told.rows().get(0), told.scenario());

    try (OverHttps tls = new OverHttps()) {
      Played played = Player.play(system, system.profile(), course(system, told.trace()), tls);
      assertThat(WhatWentWrong.violates(told.property().name(), played)).isTrue();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"NoTriggerAcceptedTwiceInv", "SecretsStaySecretInv"})
  void peersThatAnswerOtherwiseAreFoundOut(String property) {
    Stories.Told told =
        stories().stream()
            .filter(one -> one.property().name().equals(property))
            .filter(one -> !one.scenario().startsWith("Plain"))
            .findFirst()
            .orElseThrow();
    RowSystem weak = RowSystem.of(told.rows().get(0), told.scenario());
    RowSystem hardened = RowSystem.of(Row.hardened(), told.scenario());
    Course story = course(weak, told.trace());

    assertThatThrownBy(() -> Player.play(weak, hardened.profile(), story, Transport.IN_MEMORY))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("model");
  }

  private static void replay(Stories.Told told, Row row) {
    RowSystem system = RowSystem.of(row, told.scenario());
    String property = told.property().name();
    Course course = course(system, told.trace());
    try {
      Played played = Player.play(system, system.profile(), course, Transport.IN_MEMORY);
      assertThat(WhatWentWrong.violates(property, played)).isTrue();
      assertThat(played.steps()).isGreaterThanOrEqualTo(told.trace().length() - 1);
      if (told.trace().ending() instanceof Trace.Ending.Finite) {
        assertThat(played.prefixes()).noneMatch(part -> WhatWentWrong.violates(property, part));
      }
    } catch (Unplayable e) {
      assertThat(Unplayed.REASONS).containsKey(e.step());
    }
  }

  /** The steps of a trace, and of a lasso's loop once more. */
  private static Course course(RowSystem system, Trace trace) {
    List<LabelledStep<DmSystemState>> steps = system.steps(trace);
    List<LabelledStep<DmSystemState>> all = new ArrayList<>(steps);
    if (trace.ending() instanceof Trace.Ending.BackTo back) {
      all.addAll(steps.subList(back.number() - 1, steps.size()));
    }
    return Course.of(all);
  }

  private static boolean has(Stories.Told told, String action) {
    return told.trace().states().stream().anyMatch(state -> state.action().equals(action));
  }
}
