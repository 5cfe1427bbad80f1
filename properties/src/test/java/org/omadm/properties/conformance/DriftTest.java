// SPDX-License-Identifier: Apache-2.0
package org.omadm.properties.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.omadm.codegen.compare.Comparison;

/** What is checked in is what the generator writes from the specification today, file by file. */
class DriftTest {

  @Test
  void theCheckedInJavaIsWhatIsGeneratedNow() {
    Comparison fresh = Comparison.of(CheckedInProtocol.SPEC, "MCSystem", Path.of("Hardened.cfg"));
    assertThat(CheckedInProtocol.sources())
        .as("run mvn -q -Pregenerate -pl codegen -am process-classes")
        .isEqualTo(fresh.sources());
  }
}
