// SPDX-License-Identifier: Apache-2.0
package org.omadm.codegen.compare;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.omadm.modelcheck.SpecFolder;
import org.omadm.modelcheck.TemporaryFolder;
import org.omadm.modelcheck.Tlc;
import org.omadm.modelcheck.TlcOptions;
import org.omadm.modelcheck.TlcResult;

/**
 * TLC's search of a model: its whole graph or, if it stops before, the part that it has certainly
 * expanded by then.
 *
 * @param end why TLC stopped; empty if it came to the end of the graph
 * @param limit the depth of the deepest states that are all expanded; initial states have depth 1
 */
record TlcSearch(StateGraph graph, double seconds, Optional<TlcSearch.End> end, int limit) {

  /** Why TLC stopped at a state, and the number of states on its way there. */
  sealed interface End {
    int length();

    /** An invariant is violated. */
    record Refutation(String invariant, int length) implements End {
      @Override
      public String toString() {
        return "the violation of " + invariant + " after " + length + " states";
      }
    }

    /** An expression has no value. */
    record EvaluationError(String message, int length) implements End {
      @Override
      public String toString() {
        return "TLC's evaluation error after " + length + " states: " + message;
      }
    }
  }

  /** Whether TLC came to the end of the graph. */
  boolean isWhole() {
    return end.isEmpty();
  }

  /** The depth of the states that the other side is to expand, to come to the same end. */
  int deepest() {
    return end.map(e -> e instanceof End.Refutation ? e.length() - 1 : e.length())
        .orElse(Integer.MAX_VALUE);
  }

  /**
   * Runs TLC and reads what it dumps.
   *
   * @param limits how long it may take, and how it is compiled
   * @throws ComparisonFailed if TLC comes to no state
   */
  static TlcSearch run(
      ComparedModel model, List<String> variables, TlcOptions limits, Comparison.Progress progress)
      throws IOException {
    try (var temporary = TemporaryFolder.create("omadm-compare-");
        var specification = SpecFolder.of(model.folder())) {
      var configFile = temporary.path().resolve(model.module() + ".cfg");
      var dump = temporary.path().resolve("graph.dot");
      Files.writeString(configFile, model.modelConfig().searchOnly() + "\nCHECK_DEADLOCK FALSE\n");
      var options =
          limits
              .withDumpDot(dump)
              .withLibraries(model.libraries())
              .withProgress(p -> progress.at("TLC", p.counts().distinct()));
      var result = Tlc.run(specification, model.module(), configFile.toString(), options);
      progress.at("reading TLC's graph", result.counts().distinct());
      return of(result, model.module(), dump, variables);
    }
  }

  private static TlcSearch of(TlcResult result, String module, Path dump, List<String> variables)
      throws IOException {
    long generated = result.counts().generated();
    if (result instanceof TlcResult.Holds holds) {
      var graph = TlcGraph.read(dump, variables, generated, holds.depth());
      return new TlcSearch(graph, holds.seconds(), Optional.empty(), Integer.MAX_VALUE);
    }
    var end = end(result).orElseThrow(() -> noGraph(module, result));
    // Breadth first with one worker: TLC stops while it expands states one level above that of the
    // last state of the trace, so all states above those have all their steps in the dump.
    int limit = Math.max(0, end.length() - 2);
    var graph = TlcGraph.read(dump, variables, generated, end.length()).upTo(limit);
    return new TlcSearch(graph, result.seconds(), Optional.of(end), limit);
  }

  private static Optional<End> end(TlcResult result) {
    int length = result.trace().map(trace -> trace.states().size()).orElse(0);
    if (result instanceof TlcResult.Violated violated
        && violated.kind() == TlcResult.Kind.INVARIANT) {
      return Optional.of(new End.Refutation(violated.property(), length));
    } else if (result instanceof TlcResult.Failed failed && length > 0) {
      // TLC shows a trace when an expression has no value, whatever its exit code then is.
      return Optional.of(new End.EvaluationError(firstSentence(failed.message()), length));
    }
    return Optional.empty();
  }

  /** Without the places that TLC lists after it. */
  private static String firstSentence(String message) {
    int end = message.indexOf(" The behavior up to this point is");
    return end < 0 ? message : message.substring(0, end);
  }

  private static ComparisonFailed noGraph(String module, TlcResult result) {
    return ComparisonFailed.specification(
        module
            + ": error: TLC gives no graph: "
            + result.words()
            + "\n  help: run TLC on the model by itself; "
            + (result instanceof TlcResult.Failed f && f.message().startsWith("stopped")
                ? "a longer --timeout may do"
                : "compare needs a model that it accepts")
            + "\n");
  }
}
