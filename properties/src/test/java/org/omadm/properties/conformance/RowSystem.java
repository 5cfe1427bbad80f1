// SPDX-License-Identifier: Apache-2.0
package org.omadm.properties.conformance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.omadm.codegen.compare.Comparison;
import org.omadm.codegen.compare.GeneratedSystem;
import org.omadm.codegen.compare.Value;
import org.omadm.codegen.compare.ValueReader;
import org.omadm.modelcheck.SpecFolder;
import org.omadm.modelcheck.Trace;
import org.omadm.modelcheck.TraceState;
import org.omadm.protocol.Bounds;
import org.omadm.protocol.DmSystem;
import org.omadm.protocol.DmSystemState;
import org.omadm.protocol.Profile;
import org.omadm.protocol.Terms;
import org.omadm.readings.Matrix;
import org.omadm.readings.Readings;
import org.omadm.readings.Row;
import org.omadm.readings.Scenario;
import org.omadm.readings.Stories;
import org.omadm.readings.Verdicts;
import org.omadm.runtime.LabelledStep;

/**
 * The checked-in system under the readings of a row and within the bounds of a scenario, with the
 * values that TLC is given for both. Nonces, secrets and digests are texts here.
 */
public final class RowSystem {
  private static final SpecFolder SPEC = SpecFolder.of(CheckedInProtocol.SPEC);

  /** The questions, profiles, bounds and properties. */
  public static final Readings READINGS = Readings.of(SPEC);

  /** The recorded answers. */
  public static final Matrix MATRIX = Matrix.of(SPEC, READINGS, Verdicts.recorded(SPEC));

  /** Those who walk need no stories, and telling them takes a while. */
  private static final class Told {
    static final Stories STORIES = MATRIX.stories();
  }

  private static final Map<String, RowSystem> KNOWN = new ConcurrentHashMap<>();

  private final GeneratedSystem generated;
  private final Profile profile;
  private final Terms terms;
  private final Bounds bounds;
  private final DmSystem system;

  private RowSystem(GeneratedSystem generated) {
    this.generated = generated;
    this.profile = (Profile) generated.profile();
    this.terms = (Terms) generated.terms();
    this.bounds = (Bounds) generated.bounds();
    this.system = new DmSystem(profile, terms, bounds);
  }

  /** That of a row in the scenario of a name. */
  public static RowSystem of(Row row, String scenario) {
    return KNOWN.computeIfAbsent(
        row.name() + " in " + scenario, name -> make(row, READINGS.scenario(scenario)));
  }

  private static RowSystem make(Row row, Scenario scenario) {
    try {
      Path config = Files.createTempFile("row", ".cfg");
      try {
        Files.writeString(config, READINGS.configuration(row, scenario));
        return new RowSystem(
            Comparison.of(SPEC.path(), scenario.module(), config)
                .system(RowSystem.class.getClassLoader()));
      } finally {
        Files.delete(config);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The recorded traces. */
  public static List<Stories.Told> stories() {
    return Told.STORIES.all();
  }

  /** A test of each recorded trace under each row that has it. */
  public static Stream<DynamicTest> eachStory(BiConsumer<Stories.Told, Row> test) {
    return stories().stream()
        .flatMap(
            told ->
                told.rows().stream()
                    .map(
                        row ->
                            DynamicTest.dynamicTest(
                                told.number() + " under " + row.name(),
                                () -> test.accept(told, row))));
  }

  /** The readings of both ends. */
  public Profile profile() {
    return profile;
  }

  /** The terms as texts. */
  public Terms terms() {
    return terms;
  }

  /** The bounds of the scenario. */
  public Bounds bounds() {
    return bounds;
  }

  /** The only state in which a behaviour begins. */
  public DmSystemState init() {
    return system.init().get(0);
  }

  /** All steps from a state. */
  public List<LabelledStep<DmSystemState>> steps(DmSystemState state) {
    return system.steps(state);
  }

  /** A generated invariant, if one has this name. */
  public Optional<Predicate<Object>> invariant(String name) {
    return Optional.ofNullable(generated.invariants().get(name));
  }

  /**
   * The steps of a trace, of a lasso also the one that goes back.
   *
   * @throws AssertionError naming the first step that this system does not take
   */
  public List<LabelledStep<DmSystemState>> steps(Trace trace) {
    if (!is(init(), trace.states().get(0))) {
      throw new AssertionError("the trace begins in another state");
    }
    List<LabelledStep<DmSystemState>> steps = new ArrayList<>();
    DmSystemState at = init();
    for (TraceState next : trace.states().subList(1, trace.length())) {
      steps.add(step(at, next.action(), next));
      at = steps.get(steps.size() - 1).next();
    }
    if (trace.ending() instanceof Trace.Ending.BackTo back) {
      steps.add(step(at, back.action(), trace.states().get(back.number() - 1)));
    }
    return steps;
  }

  private LabelledStep<DmSystemState> step(DmSystemState from, String action, TraceState next) {
    return steps(from).stream()
        .filter(step -> step.action().equals(action) && is(step.next(), next))
        .findFirst()
        .orElseThrow(
            () ->
                new AssertionError(
                    "%s to state %d is no step of the generated code"
                        .formatted(action, next.number())));
  }

  private boolean is(DmSystemState state, TraceState expected) {
    Map<String, Value> values = new TreeMap<>();
    expected.variables().forEach((name, text) -> values.put(name, ValueReader.read(text)));
    return new TreeMap<>(ValueReader.readState(generated.textOf(state))).equals(values);
  }
}
