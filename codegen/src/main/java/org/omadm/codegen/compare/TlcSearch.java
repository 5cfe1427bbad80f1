// SPDX-License-Identifier: Apache-2.0
package org.omadm.codegen.compare;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.omadm.modelcheck.SpecFolder;
import org.omadm.modelcheck.Tlc;
import org.omadm.modelcheck.TlcOptions;
import org.omadm.modelcheck.TlcResult;

/** TLC's search of a model: its whole graph, nothing being claimed that could end it early. */
record TlcSearch(StateGraph graph, double seconds) {

  /**
   * Runs TLC and reads what it dumps.
   *
   * @param config the configuration's text, without invariants and properties
   * @throws ComparisonFailed if TLC does not come to the end of the search
   */
  static TlcSearch run(
      Path folder,
      String module,
      String config,
      List<String> variables,
      Duration timeout,
      Comparison.Progress progress)
      throws IOException {
    var temporary = Files.createTempDirectory("omadm-compare");
    var configFile = temporary.resolve(module + ".cfg");
    var dump = temporary.resolve("graph.dot");
    try (var specification = SpecFolder.of(folder)) {
      Files.writeString(configFile, config + "\nCHECK_DEADLOCK FALSE\n");
      var options =
          TlcOptions.defaults()
              .withDumpDot(dump)
              .withTimeout(timeout)
              .withProgress(p -> progress.at("TLC", p.counts().distinct()));
      var result = Tlc.run(specification, module, configFile.toString(), options);
      if (!(result instanceof TlcResult.Holds holds)) {
        throw ComparisonFailed.specification(
            module + ": error: TLC gives no graph: " + result.words() + "\n");
      }
      progress.at("reading TLC's graph", holds.counts().distinct());
      var graph = TlcGraph.read(dump, variables, holds.counts().generated(), holds.depth());
      return new TlcSearch(graph, holds.seconds());
    } finally {
      Files.deleteIfExists(dump);
      Files.deleteIfExists(configFile);
      Files.deleteIfExists(temporary);
    }
  }
}
