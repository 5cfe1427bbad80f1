// SPDX-License-Identifier: Apache-2.0
package org.omadm.codegen.compare;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.omadm.codegen.emit.SpecificationEmitter;
import org.omadm.modelcheck.TlcOptions;

/**
 * Compares the state graph of the Java generated from a specification with the one TLC finds, for
 * one model: a module and a configuration. The graph of TLC is computed once for each instance, so
 * that many variants of the generated sources can be compared with it.
 */
public final class Comparison {

  /** Where the generated classes are; nothing outside sees it. */
  public static final String PACKAGE = "org.omadm.protocol";

  /** Is told of progress: in which phase the comparison is, and how many states it has so far. */
  @FunctionalInterface
  public interface Progress {
    void at(String phase, long states);
  }

  private final ComparedModel model;
  private final Map<String, String> sources;
  private Duration timeout = Duration.ofMinutes(30);
  private boolean few;
  private @Nullable TlcSearch tlc;

  private Comparison(ComparedModel model) {
    this.model = model;
    this.sources = new LinkedHashMap<>();
    for (var file : new SpecificationEmitter(model.specification(), PACKAGE).emit()) {
      sources.put(PACKAGE.replace('.', '/') + "/" + file.name(), file.text());
    }
  }

  /**
   * Reads a model and generates from its specification. A module that only gives bounds to one it
   * extends is not generated from.
   *
   * @param folder with the modules
   * @param module the name of the model's module
   * @param config the configuration file, in the folder or anywhere
   * @throws ComparisonFailed if the specification has errors or the configuration cannot be read
   */
  public static Comparison of(Path folder, String module, Path config) {
    return of(folder, module, config, List.of());
  }

  /** The same with further folders to look for modules in. */
  public static Comparison of(Path folder, String module, Path config, List<Path> libraries) {
    return new Comparison(ComparedModel.read(folder, module, config, libraries));
  }

  /** The generated sources by their path, {@code org/omadm/protocol/DmClient.java}. */
  public Map<String, String> sources() {
    return new LinkedHashMap<>(sources);
  }

  /** Stops TLC after this time; half an hour if nothing else is said. */
  public Comparison withTimeout(Duration limit) {
    this.timeout = limit;
    return this;
  }

  /** Says that there are some ten thousand states at most, for which TLC needs no good code. */
  public Comparison ofFewStates() {
    this.few = true;
    return this;
  }

  /** Compares what was generated. */
  public ComparisonReport run(Progress progress) {
    return run(sources, progress);
  }

  /**
   * Compares other sources in place of those that were generated.
   *
   * @param sources by their path, as {@link #sources} gives them
   * @throws CompiledClasses.CompilationFailed if they do not compile
   * @throws ComparisonFailed if one of the two searches does not come to its end
   */
  public ComparisonReport run(Map<String, String> sources, Progress progress) {
    return run(CompiledClasses.compile(sources), progress);
  }

  /** The same with sources that are compiled already, perhaps for several models. */
  public ComparisonReport run(CompiledClasses classes, Progress progress) {
    var system = system(classes);
    var tlcSearch = tlc(progress);
    long start = System.nanoTime();
    var claimed = claimed(system);
    var search = new Search(system, restriction(system), claimed, deadline());
    var whole = search.run(tlcSearch.deepest(), states -> progress.at("generated code", states));
    var error = search.error();
    int limit =
        error.map(e -> Math.min(e.depth() - 1, tlcSearch.limit())).orElse(tlcSearch.limit());
    boolean unnamed = tlcSearch.graph().hasUnnamedSteps();
    var graph = part(whole, limit, Integer.MAX_VALUE, unnamed);
    var expected = part(tlcSearch.graph(), limit, tlcSearch.limit(), unnamed);
    var seconds = (System.nanoTime() - start) / 1e9;
    return new ComparisonReport(
        model.module(),
        String.valueOf(model.config().getFileName()),
        ComparisonReport.Side.of(expected, tlcSearch.seconds()),
        ComparisonReport.Side.of(graph, seconds),
        Difference.between(expected, graph)
            .or(() -> Verdicts.difference(tlcSearch, error))
            .or(() -> Verdicts.difference(tlcSearch, claimed.keySet(), search.violations())),
        tlcSearch.end().map(TlcSearch.End::toString),
        search.violations(),
        deadlocks(graph, search),
        notes(unnamed),
        system.warnings());
  }

  private static StateGraph part(StateGraph graph, int limit, int whole, boolean unnamed) {
    var part = limit < whole ? graph.upTo(limit) : graph;
    return unnamed ? part.withoutLabels() : part;
  }

  private List<String> notes(boolean unnamed) {
    var notes = new ArrayList<>(model.notes());
    if (unnamed) {
      notes.add("TLC names no action of an INSTANCE: steps are compared without their labels");
    }
    return notes;
  }

  /** The states without a next step, if the configuration calls them an error. */
  private int deadlocks(StateGraph graph, Search search) {
    return model.modelConfig().checksDeadlock() ? search.deadlocks(graph) : 0;
  }

  /** The generated system, compiled from the sources and given the model's constants. */
  public GeneratedSystem system(Map<String, String> sources) {
    return system(CompiledClasses.compile(sources));
  }

  /**
   * The same from classes that are compiled already.
   *
   * @param loader finds those of {@link #PACKAGE} and the runtime that they use
   */
  public GeneratedSystem system(ClassLoader loader) {
    return system(CompiledClasses.of(loader));
  }

  private GeneratedSystem system(CompiledClasses classes) {
    return new GeneratedSystem(model.specification(), model.values(), classes, PACKAGE);
  }

  /** Searches the generated system alone: its graph, without TLC's. */
  public StateGraph search(Map<String, String> sources, Progress progress) {
    return search(CompiledClasses.compile(sources), progress);
  }

  /** The same with sources that are compiled already. */
  public StateGraph search(CompiledClasses classes, Progress progress) {
    var system = system(classes);
    var search = new Search(system, restriction(system), Map.of(), deadline());
    var graph = search.run(Integer.MAX_VALUE, states -> progress.at("generated code", states));
    search
        .error()
        .ifPresent(
            error -> {
              throw ComparisonFailed.specification(model.module() + ": error: " + error + "\n");
            });
    return graph;
  }

  /**
   * Calls of the actors' actions and helpers, drawn from the states of this model's graph: those of
   * one reading after the other, each drawn when the stream comes to it. They are many, and nobody
   * needs those of all readings at once.
   *
   * @param tries how many calls of each are evaluated for each reading
   * @param alike how many of one kind are kept: that are taken, or that the same guard refuses; of
   *     a helper five times as many
   */
  public ActorCalls actorCalls(StateGraph graph, int tries, int alike) {
    var texts = graph.steps().keySet().stream().sorted().toList();
    var drawn = new CallDrawer(model.specification(), model.values(), texts);
    return new ActorCalls(model.specification(), PACKAGE, drawn.calls(tries, alike));
  }

  private Instant deadline() {
    return Instant.now().plus(timeout);
  }

  private Restriction restriction(GeneratedSystem system) {
    return Restriction.of(model.modelConfig(), model.values(), system.invariants());
  }

  private Map<String, Predicate<Object>> claimed(GeneratedSystem system) {
    var claimed = new LinkedHashMap<String, Predicate<Object>>();
    system
        .invariants()
        .forEach(
            (name, invariant) -> {
              if (model.modelConfig().names("INVARIANT").contains(name)) {
                claimed.put(name, invariant);
              }
            });
    return claimed;
  }

  private TlcOptions options() {
    var options = TlcOptions.defaults().withTimeout(timeout);
    return few ? options.withCompiledOnce() : options;
  }

  private synchronized TlcSearch tlc(Progress progress) {
    var known = tlc;
    if (known == null) {
      var variables = new ArrayList<String>();
      model
          .specification()
          .system()
          .ifPresent(
              s -> s.variables().forEach(variable -> variables.add(variable.definition().name())));
      try {
        known = TlcSearch.run(model, variables, options(), progress);
      } catch (IOException failure) {
        throw new UncheckedIOException(failure);
      }
      tlc = known;
    }
    return known;
  }
}
