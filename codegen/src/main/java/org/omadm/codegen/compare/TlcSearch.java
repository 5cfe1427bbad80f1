// SPDX-License-Identifier: Apache-2.0
package org.omadm.codegen.compare;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.omadm.modelcheck.SpecFolder;
import org.omadm.modelcheck.Tlc;
import org.omadm.modelcheck.TlcOptions;
import org.omadm.modelcheck.TlcResult;

/**
 * TLC's search of a model: its whole graph or, if an invariant is violated, the part that TLC has
 * certainly expanded by then.
 *
 * @param violation the violated invariant
 * @param limit the depth of the deepest states that are all expanded; initial states have depth 1
 */
record TlcSearch(
    StateGraph graph, double seconds, Optional<TlcSearch.Refutation> violation, int limit) {

  /** An invariant that TLC refutes, and the number of states of its shortest trace. */
  record Refutation(String invariant, int length) {}

  /**
   * Runs TLC and reads what it dumps.
   *
   * @param config the configuration's text, without properties
   * @throws ComparisonFailed if TLC neither comes to the end of the search nor refutes an invariant
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
      progress.at("reading TLC's graph", result.counts().distinct());
      return of(result, module, dump, variables);
    } finally {
      Files.deleteIfExists(dump);
      Files.deleteIfExists(configFile);
      Files.deleteIfExists(temporary);
    }
  }

  private static TlcSearch of(TlcResult result, String module, Path dump, List<String> variables)
      throws IOException {
    long generated = result.counts().generated();
    if (result instanceof TlcResult.Holds holds) {
      var graph = TlcGraph.read(dump, variables, generated, holds.depth());
      return new TlcSearch(graph, holds.seconds(), Optional.empty(), Integer.MAX_VALUE);
    } else if (result instanceof TlcResult.Violated violated
        && violated.kind() == TlcResult.Kind.INVARIANT) {
      // Breadth first with one worker: the violating state is found while states one level above
      // it are expanded, so all states above those have all their steps in the dump.
      int length = violated.counterexample().states().size();
      var graph = TlcGraph.read(dump, variables, generated, length);
      int limit = Math.max(0, length - 2);
      return new TlcSearch(
          graph.upTo(limit),
          violated.seconds(),
          Optional.of(new Refutation(violated.property(), length)),
          limit);
    }
    throw ComparisonFailed.specification(
        module + ": error: TLC gives no graph: " + result.words() + "\n");
  }
}
