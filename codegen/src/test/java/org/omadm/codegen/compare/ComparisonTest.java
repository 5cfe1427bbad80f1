// SPDX-License-Identifier: Apache-2.0
package org.omadm.codegen.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Generated Java and TLC agree on small specifications, and a change of either shows. */
final class ComparisonTest {

  private static final Path SPECS = Path.of("src/test/resources/specs");
  private static final Comparison.Progress SILENT = (phase, states) -> {};

  /** One for several tests: TLC searches the model once. */
  private static final Comparison PING = comparison("MCPing", "MCPing.cfg");

  private static Comparison comparison(String module, String config) {
    return Comparison.of(SPECS, module, Path.of(config));
  }

  @ParameterizedTest
  @CsvSource({
    "MCPing, MCPing.cfg, 99",
    "MCPing, MCPingConstrained.cfg, 53",
    "Constructs, Constructs.cfg, 3636",
    "MCUnnamed, MCUnnamed.cfg, 92",
    "Functions, Functions.cfg, 640",
    "Bagged, Bagged.cfg, 1601",
    "Choices, Choices.cfg, 36",
    "Branches, Branches.cfg, 217",
    "Beginnings, Beginnings.cfg, 14",
    "Twice, Twice.cfg, 1782",
  })
  void graphsAreEqual(String module, String config, int states) {
    var report = comparison(module, config).run(SILENT);
    assertThat(report.difference()).isEmpty();
    assertThat(report.generated().states()).isEqualTo(states).isEqualTo(report.tlc().states());
    assertThat(report.generated().steps()).isEqualTo(report.tlc().steps()).isPositive();
    assertThat(report.generated().depth()).isEqualTo(report.tlc().depth());
    assertThat(report.violations()).isEmpty();
    assertThat(report.warnings()).isEmpty();
  }

  @Test
  void aRefutedModelIsComparedUpToTheViolationWhichIsEquallyDeep() {
    var report = comparison("Counter", "Counter.cfg").run(SILENT);
    assertThat(report.difference()).isEmpty();
    assertThat(report.end()).contains("the violation of SmallInv after 3 states");
    assertThat(report.violations())
        .singleElement()
        .satisfies(
            violation ->
                assertThat(violation.trace())
                    .extracting(step -> step.action() + " " + step.state())
                    .containsExactly("Init /\\ count = 0", "Up /\\ count = 1", "Up /\\ count = 2"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"count > 0", "count # 1"})
  void whatTlcRefutesAtOnceIsNotCalledEqual(String invariant, @TempDir Path folder)
      throws Exception {
    var module = Files.readString(SPECS.resolve("Counter.tla"));
    Files.writeString(
        folder.resolve("Counter.tla"),
        module.replaceFirst("SmallInv == .*", "SmallInv == " + invariant));
    Files.copy(SPECS.resolve("Counter.cfg"), folder.resolve("Counter.cfg"));
    var report = Comparison.of(folder, "Counter", Path.of("Counter.cfg")).run(SILENT);
    assertThat(report.comparedNothing()).isTrue();
    assertThat(report.difference()).isEmpty();
    assertThat(report.equal()).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "PingClient | client.attempts() >= profile.attempts() | client.attempts() + 1 >= profile.attempts()",
        "PingClient | client.phase() != ClientPhase.ASKED | client.phase() != ClientPhase.IDLE",
        "PingSystem | state.losses() >= bounds.maxLosses() | state.losses() > bounds.maxLosses()",
      })
  void aChangedGuardShows(String type, String guard, String changed) {
    var report = PING.run(changed(PING, type, guard, changed), SILENT);
    assertThat(report.equal()).isFalse();
    assertThat(report.difference().orElseThrow().action()).isPresent();
  }

  /** The generated sources with one text replaced, which must be there. */
  static Map<String, String> changed(Comparison comparison, String type, String from, String to) {
    var sources = comparison.sources();
    var path = Comparison.PACKAGE.replace('.', '/') + "/" + type + ".java";
    var text = sources.get(path);
    assertThat(text).contains(from);
    sources.put(path, String.valueOf(text).replace(from, to));
    return sources;
  }

  @Test
  void anInvariantThatOnlyTheGeneratedCodeViolatesShows() {
    var sources = changed(PING, "PingSystemProperties", "<= 1", "< 1");
    assertThat(PING.run(sources, SILENT).difference())
        .map(Object::toString)
        .contains("OneMessageInv: TLC says it holds, the generated code violated after 2 states");
  }

  @Test
  void sourcesThatDoNotCompileAreNamed() {
    var comparison = comparison("Counter", "Counter.cfg");
    var sources = changed(comparison, "Counter", "public final class", "public final klass");
    assertThatThrownBy(() -> comparison.system(sources))
        .isInstanceOf(CompiledClasses.CompilationFailed.class)
        .hasMessageContaining("Counter.java");
  }

  @Test
  void aConstantWithoutAValueIsNamed(@TempDir Path folder) throws Exception {
    Files.copy(SPECS.resolve("Counter.tla"), folder.resolve("Counter.tla"));
    Files.writeString(folder.resolve("Counter.cfg"), "INIT Init NEXT Next");
    var comparison = Comparison.of(folder, "Counter", Path.of("Counter.cfg"));
    assertThatThrownBy(() -> comparison.search(comparison.sources(), SILENT))
        .isInstanceOf(ComparisonFailed.class)
        .hasMessageContaining("'Max'");
  }
}
