// SPDX-License-Identifier: Apache-2.0
package org.omadm.properties.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.omadm.codegen.compare.Comparison;
import org.omadm.codegen.compare.GeneratedSystem;
import org.omadm.codegen.compare.Value;
import org.omadm.codegen.compare.ValueReader;
import org.omadm.modelcheck.SpecFolder;
import org.omadm.modelcheck.Trace;
import org.omadm.modelcheck.TraceState;
import org.omadm.readings.Matrix;
import org.omadm.readings.Property;
import org.omadm.readings.Readings;
import org.omadm.readings.Row;
import org.omadm.readings.Stories;
import org.omadm.readings.Verdicts;

/**
 * The checked-in Java, given the readings of a row, takes each step of each recorded trace, and its
 * invariant is false at the end and not before.
 */
class StoriesTest {
  private static final SpecFolder SPEC = SpecFolder.of(CheckedInProtocol.SPEC);
  private static final Readings READINGS = Readings.of(SPEC);
  private static final Stories STORIES =
      Matrix.of(SPEC, READINGS, Verdicts.recorded(SPEC)).stories();

  private final Path folder;

  StoriesTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @TestFactory
  Stream<DynamicTest> theGeneratedCodeTakesEachStepOfEachStory() {
    return STORIES.all().stream()
        .flatMap(
            told ->
                told.rows().stream()
                    .map(
                        row ->
                            DynamicTest.dynamicTest(
                                told.number() + " under " + row.name(), () -> replay(told, row))));
  }

  @Test
  void aStepThatTheReadingsForbidIsNotTaken() throws IOException {
    Stories.Told told = STORIES.all().get(STORIES.all().size() - 1);
    GeneratedSystem hardened = system(Row.hardened(), told);

    assertThat(firstStepNotTaken(hardened, told.trace())).isPresent();
  }

  private void replay(Stories.Told told, Row row) throws IOException {
    GeneratedSystem system = system(row, told);
    assertThat(firstStepNotTaken(system, told.trace())).isEmpty();
    if (told.property().kind() == Property.Kind.INVARIANT) {
      assertViolatedAtTheEnd(system, told);
    }
  }

  private GeneratedSystem system(Row row, Stories.Told told) throws IOException {
    var scenario = READINGS.scenario(told.scenario());
    Path config = folder.resolve("row.cfg");
    Files.writeString(config, READINGS.configuration(row, scenario));
    return Comparison.of(SPEC.path(), scenario.module(), config)
        .system(StoriesTest.class.getClassLoader());
  }

  private static Optional<String> firstStepNotTaken(GeneratedSystem system, Trace trace) {
    Optional<Object> at =
        system.init().stream()
            .filter(state -> is(system, state, trace.states().get(0)))
            .findFirst();
    for (TraceState next : trace.states().subList(1, trace.length())) {
      at = at.flatMap(state -> step(system, state, next.action(), next));
      if (at.isEmpty()) {
        return Optional.of("step " + (next.number() - 1) + ", " + next.action());
      }
    }
    if (trace.ending() instanceof Trace.Ending.BackTo back) {
      TraceState first = trace.states().get(back.number() - 1);
      at = at.flatMap(state -> step(system, state, back.action(), first));
    }
    return at.isPresent() ? Optional.empty() : Optional.of("the first state or the way back");
  }

  private static Optional<Object> step(
      GeneratedSystem system, Object state, String action, TraceState next) {
    return system.steps(state).stream()
        .filter(step -> step.action().equals(action) && is(system, step.next(), next))
        .map(GeneratedSystem.Step::next)
        .findFirst();
  }

  private static boolean is(GeneratedSystem system, Object state, TraceState expected) {
    Map<String, Value> values = new TreeMap<>();
    expected.variables().forEach((name, text) -> values.put(name, ValueReader.read(text)));
    return new TreeMap<>(ValueReader.readState(system.textOf(state))).equals(values);
  }

  private static void assertViolatedAtTheEnd(GeneratedSystem system, Stories.Told told) {
    var invariant =
        Optional.ofNullable(system.invariants().get(told.property().name())).orElseThrow();
    Object at = system.init().get(0);
    for (TraceState next : told.trace().states().subList(1, told.trace().length())) {
      assertThat(invariant.test(at)).isTrue();
      at = step(system, at, next.action(), next).orElseThrow();
    }
    assertThat(invariant.test(at)).isFalse();
  }
}
