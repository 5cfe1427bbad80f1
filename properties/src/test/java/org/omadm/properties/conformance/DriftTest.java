// SPDX-License-Identifier: Apache-2.0
package org.omadm.properties.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.omadm.codegen.check.Modules;
import org.omadm.codegen.check.SpecificationChecker;
import org.omadm.codegen.compare.Comparison;
import org.omadm.codegen.diagnostic.Diagnostics;
import org.omadm.codegen.emit.SpecificationEmitter;
import org.omadm.codegen.parse.ModuleLoader;

/** What is checked in is what the generator writes from the specification today, file by file. */
class DriftTest {
  private static final Path ROOT = CheckedInProtocol.SPEC.resolve("DmProperties.tla");

  @Test
  void theCheckedInFilesAreWhatIsGeneratedNow() throws IOException {
    assertThat(checkedIn())
        .as("run mvn -q -Pregenerate -pl codegen -am process-classes")
        .isEqualTo(generated());
  }

  private static Map<String, String> generated() throws IOException {
    var diagnostics = new Diagnostics();
    var modules = new Modules(ModuleLoader.load(ROOT, diagnostics));
    var specification = SpecificationChecker.check(modules, diagnostics).orElseThrow();
    var emitter = new SpecificationEmitter(specification, Comparison.PACKAGE);
    Map<String, String> files = new TreeMap<>();
    emitter.emit().forEach(file -> files.put(file.name(), file.text()));
    files.put(emitter.sourceMap().name(), emitter.sourceMap().text());
    return files;
  }

  /** Everything in the folder, so that a stale file shows too. */
  private static Map<String, String> checkedIn() throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> paths = Files.list(CheckedInProtocol.FOLDER)) {
      for (Path path : paths.toList()) {
        files.put(String.valueOf(path.getFileName()), Files.readString(path));
      }
    }
    return files;
  }
}
