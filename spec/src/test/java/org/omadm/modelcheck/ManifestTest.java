// SPDX-License-Identifier: Apache-2.0
package org.omadm.modelcheck;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * TLC's verdicts on the specification itself. This is the only place of the build that runs the
 * quick models for their verdicts. Most of them are over before a second worker would be of use, so
 * two are run at once.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ManifestTest {

  private final SpecFolder folder = SpecFolder.of(Path.of("."));
  private final Manifest manifest = folder.manifest();

  Stream<Model> quickModels() {
    return manifest.models().stream().filter(Model::quick);
  }

  @Execution(ExecutionMode.CONCURRENT)
  @ParameterizedTest(name = "{0}")
  @MethodSource("quickModels")
  void tlcAgreesOnEachQuickModel(Model model) {
    Verdict verdict =
        ModelCheck.judge(model, Tlc.run(folder, model, TlcOptions.defaults().withWorkers(1)));
    assertThat(verdict.surprise()).as(model.name()).isEmpty();
  }
}
