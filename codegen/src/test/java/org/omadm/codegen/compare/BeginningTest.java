// SPDX-License-Identifier: Apache-2.0
package org.omadm.codegen.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.omadm.codegen.ast.Module;
import org.omadm.codegen.ast.SourceText;
import org.omadm.codegen.diagnostic.Diagnostics;
import org.omadm.codegen.parse.TlaReader;

/** Init, Next and the modules to generate from, as a configuration names them. */
final class BeginningTest {

  private static final String BASE =
      """
      ---- MODULE Base ----
      EXTENDS Naturals
      CONSTANT N
      VARIABLE x
      Limit == 2
      Start == x = 0
      Move == x' = x + 1
      Halt == x' = x
      Live == WF_x(Move)
      SmallInv == x < N
      %s
      ====
      """;

  private static List<Module> modules(String definitions, String... more) {
    var modules = new ArrayList<Module>();
    modules.add(read(BASE.formatted(definitions)));
    for (var text : more) {
      modules.add(read(text));
    }
    return modules;
  }

  private static Module read(String text) {
    var diagnostics = new Diagnostics();
    return TlaReader.readModule(new SourceText("Test.tla", text), diagnostics)
        .orElseThrow(() -> new AssertionError(diagnostics.render()));
  }

  private static Beginning beginning(String config, List<Module> modules) {
    return Beginning.of(ModelConfig.read(config), modules);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Spec == Start /\\ [][Move]_x; Start; Move",
        "Spec == Start /\\ [][Move]_x /\\ Live; Start; Move",
        "Spec == Safe /\\ \\A i \\in 1..2 : WF_x(Move) Safe == Start /\\ [][Move]_x; Start; Move",
        "Spec == Live /\\ [][Halt]_<<x>> /\\ (Limit = 2 => Live) /\\ Start; Start; Halt",
        "Spec == Start /\\ Limit = 2 /\\ [][Move \\/ Halt]_x; SpecInit; SpecNext",
        "Spec == x = 1 /\\ [][Move]_x SpecInit == 1; SpecInit_; Move",
      })
  void specificationIsTakenApart(String definitions, String init, String next) {
    var modules =
        modules(definitions.replace(" Safe ==", "\nSafe ==").replace(" SpecInit", "\nSpecInit"));
    var beginning = beginning("SPECIFICATION Spec", modules);
    assertThat(beginning.entry().init()).isEqualTo(init);
    assertThat(beginning.entry().next()).isEqualTo(next);
    var defined = new Definitions(beginning.modules());
    assertThat(defined.isDefined(init) && defined.isDefined(next)).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Spec == Start /\\ Live; no conjunct of the form [][Next]_vars",
        "Spec == [][Move]_x; no initial predicate",
        "Spec == Start /\\ [][Move]_x /\\ [][Halt]_x; more than one conjunct",
        "Spec == Start /\\ I!Spec; belongs to an INSTANCE",
      })
  void anotherFormIsRefused(String definition, String problem) {
    assertThatThrownBy(() -> beginning("SPECIFICATION Spec", modules(definition)))
        .isInstanceOf(SpecificationFormula.NotTakenApart.class)
        .hasMessageContaining(problem)
        .hasMessageContaining("Test.tla:");
  }

  @Test
  void overridesReachIntoTheSpecification() {
    var beginning =
        beginning(
            "SPECIFICATION Spec CONSTANTS Move <- Halt N <- Limit",
            modules("Spec == Start /\\ [][Move]_x"));
    assertThat(beginning.entry().next()).isEqualTo("Halt");
    assertThat(beginning.entry().replaced()).containsOnlyKeys("Move");
  }

  private static final String BOUNDS =
      """
      ---- MODULE MCBase ----
      EXTENDS Base
      MCN == 3
      OtherInv == x < 5
      InBounds == x < 4
      ====
      """;

  @ParameterizedTest
  @CsvSource({
    "CONSTANT N <- MCN, 1",
    "CONSTANT N <- MCN INVARIANT SmallInv, 1",
    "CONSTANT N <- MCN CONSTRAINT InBounds, 1",
    "CONSTANT Limit <- MCN, 2",
    "CONSTANT N = 1 INVARIANT OtherInv, 2",
  })
  void aModuleThatOnlyGivesBoundsIsNotGeneratedFrom(String config, int generatedFrom) {
    var beginning = beginning("INIT Start NEXT Move " + config, modules("", BOUNDS));
    assertThat(beginning.modules()).hasSize(generatedFrom);
  }

  @Test
  void theRootIsTheModuleThatTheBoundsExtendNotOneThatTheyInstance() {
    var other = "---- MODULE Other ----\nStart == 1\nSpec == Start\n====\n";
    var bounds = BOUNDS.replace("MCN == 3", "MCN == 3\nI == INSTANCE Other");
    var modules = modules("Spec == Start /\\ [][Move]_x", other, bounds);
    var beginning = beginning("SPECIFICATION Spec CONSTANT N <- MCN", modules);
    assertThat(beginning.modules()).extracting(m -> m.name().name()).endsWith("Base");
    assertThat(beginning.entry().next()).isEqualTo("Move");
  }

  @Test
  void whatAnInstanceWithoutANameBringsInIsLookedInto() {
    var root = "---- MODULE Root ----\nVARIABLE x\nN == 1\nINSTANCE Base\n====\n";
    var beginning = beginning("SPECIFICATION Spec", modules("Spec == Start /\\ [][Move]_x", root));
    assertThat(beginning.entry().init()).isEqualTo("Start");
    assertThat(beginning.modules()).hasSize(2);
  }

  @Test
  void whatTheConfigurationSaysOfPredicatesAndValuesIsHandedOn() {
    var entry =
        beginning("INIT Start NEXT Move INVARIANT SmallInv CONSTANT N = 1 Limit = 7", modules(""))
            .entry();
    assertThat(entry.predicates()).contains(List.of("SmallInv"));
    assertThat(entry.valued()).containsExactlyInAnyOrder("N", "Limit");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "INIT Start NEXT None; NEXT names 'None'",
        "INIT Start NEXT Move INVARIANT NoInv; INVARIANT names 'NoInv'",
        "INIT Start NEXT Move CONSTANT N <- NoN; no module defines 'NoN'",
        "INIT Start; neither SPECIFICATION nor both INIT and NEXT",
        "SPECIFICATION Spec INIT Start NEXT Move; SPECIFICATION stands beside INIT",
      })
  void whatIsNotDefinedIsNamed(String config, String problem) {
    assertThatThrownBy(() -> beginning(config, modules("Spec == Start /\\ [][Move]_x")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(problem);
  }
}
