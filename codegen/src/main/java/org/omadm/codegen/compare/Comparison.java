// SPDX-License-Identifier: Apache-2.0
package org.omadm.codegen.compare;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.omadm.codegen.ast.Module;
import org.omadm.codegen.ast.Unit;
import org.omadm.codegen.check.Modules;
import org.omadm.codegen.check.SpecificationChecker;
import org.omadm.codegen.diagnostic.Diagnostics;
import org.omadm.codegen.emit.SpecificationEmitter;
import org.omadm.codegen.model.Specification;
import org.omadm.codegen.parse.ModuleLoader;

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

  private final Path folder;
  private final String module;
  private final Path config;
  private final ModelConfig modelConfig;
  private final List<Module> modules;
  private final Specification specification;
  private final Map<String, String> sources;
  private Duration timeout = Duration.ofMinutes(30);
  private @Nullable TlcSearch tlc;

  private Comparison(
      Path folder,
      String module,
      Path config,
      ModelConfig modelConfig,
      List<Module> modules,
      Specification specification) {
    this.folder = folder;
    this.module = module;
    this.config = config;
    this.modelConfig = modelConfig;
    this.modules = modules;
    this.specification = specification;
    this.sources = new LinkedHashMap<>();
    for (var file : new SpecificationEmitter(specification, PACKAGE).emit()) {
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
    var configFile = folder.resolve(config);
    try {
      var modelConfig = ModelConfig.read(Files.readString(configFile));
      requireComparable(modelConfig, configFile);
      var diagnostics = new Diagnostics();
      var modules = ModuleLoader.load(folder.resolve(module + ".tla"), diagnostics);
      if (!diagnostics.isEmpty()) {
        throw ComparisonFailed.specification(diagnostics.render());
      }
      var specification =
          SpecificationChecker.check(new Modules(specified(modules)), diagnostics)
              .orElseThrow(() -> ComparisonFailed.specification(diagnostics.render()));
      if (specification.system().isEmpty()) {
        throw ComparisonFailed.input(module + ": error: no module defines Next\n");
      }
      return new Comparison(folder, module, configFile, modelConfig, modules, specification);
    } catch (IllegalArgumentException malformed) {
      throw ComparisonFailed.input(
          configFile + ": error: " + malformed.getMessage() + "\n  help: correct the file\n");
    } catch (IOException unreadable) {
      throw ComparisonFailed.input(
          "error: cannot read " + unreadable.getMessage() + "\n  help: check the name\n");
    }
  }

  private static void requireComparable(ModelConfig config, Path file) {
    for (var section : List.of("SYMMETRY", "VIEW", "ACTION_CONSTRAINT")) {
      if (!config.names(section).isEmpty()) {
        throw ComparisonFailed.input(
            file
                + ": error: "
                + section
                + " makes TLC leave out states or steps\n"
                + "  help: compare with a configuration without it\n");
      }
    }
  }

  /** The modules to generate from: without the last if it only gives bounds to another. */
  private static List<Module> specified(List<Module> modules) {
    var last = modules.get(modules.size() - 1);
    boolean ownSystem =
        last.units().stream()
            .anyMatch(
                unit ->
                    unit instanceof Unit.VariableDeclaration
                        || (unit instanceof Unit.OperatorDefinition d
                            && d.name().name().equals("Next")));
    return ownSystem || modules.size() == 1 ? modules : modules.subList(0, modules.size() - 1);
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

  /** Compares what was generated. */
  public ComparisonReport run(Progress progress) {
    return run(sources, progress);
  }

  /**
   * Compares other sources in place of those that were generated.
   *
   * @param sources by their path, as {@link #sources} gives them
   * @throws CompiledClasses.CompilationFailed if they do not compile
   */
  public ComparisonReport run(Map<String, String> sources, Progress progress) {
    var tlcSearch = tlc(progress);
    long start = System.nanoTime();
    var system = system(sources);
    var search = new Search(system, constraint(), claimed(system));
    // One level more than is compared: that of the state in which an invariant is violated.
    int deepest = tlcSearch.violation().isPresent() ? tlcSearch.limit() + 1 : Integer.MAX_VALUE;
    var whole = search.run(deepest, states -> progress.at("generated code", states));
    var graph = tlcSearch.violation().isPresent() ? whole.upTo(tlcSearch.limit()) : whole;
    var seconds = (System.nanoTime() - start) / 1e9;
    return new ComparisonReport(
        module,
        String.valueOf(config.getFileName()),
        ComparisonReport.Side.of(tlcSearch.graph(), tlcSearch.seconds()),
        ComparisonReport.Side.of(graph, seconds),
        Difference.between(tlcSearch.graph(), graph)
            .or(() -> verdicts(tlcSearch, system, search.violations())),
        tlcSearch.violation().map(v -> v.invariant() + " after " + v.length() + " states"),
        search.violations(),
        system.warnings());
  }

  /** The invariant that TLC refutes is to be violated in the generated code, just as deep. */
  private static Optional<Difference> verdicts(
      TlcSearch tlc, GeneratedSystem system, List<Violation> violations) {
    var refuted = tlc.violation();
    if (refuted.isEmpty() || !system.invariants().containsKey(refuted.get().invariant())) {
      return violations.stream()
          .filter(v -> refuted.isEmpty())
          .findFirst()
          .map(v -> Difference.verdict(v.invariant(), "holds", afterStates(v.trace().size())));
    }
    var expected = refuted.get();
    var found =
        violations.stream()
            .filter(v -> v.invariant().equals(expected.invariant()))
            .map(v -> afterStates(v.trace().size()))
            .findFirst()
            .orElse("holds");
    return found.equals(afterStates(expected.length()))
        ? Optional.empty()
        : Optional.of(
            Difference.verdict(expected.invariant(), afterStates(expected.length()), found));
  }

  private static String afterStates(int length) {
    return "violated after " + length + " states";
  }

  /** The generated system, compiled from the sources and given the model's constants. */
  public GeneratedSystem system(Map<String, String> sources) {
    var classes = CompiledClasses.compile(sources);
    return new GeneratedSystem(
        specification, new ModelValues(modules, modelConfig), classes, PACKAGE);
  }

  /** Searches the generated system alone: its graph, without TLC's. */
  public StateGraph search(Map<String, String> sources, Progress progress) {
    var search = new Search(system(sources), constraint(), Map.of());
    return search.run(Integer.MAX_VALUE, states -> progress.at("generated code", states));
  }

  private Predicate<String> constraint() {
    var names = modelConfig.names("CONSTRAINT");
    if (names.isEmpty()) {
      return state -> true;
    }
    var values = new ModelValues(modules, modelConfig);
    return state -> {
      var inState = values.inState(ValueReader.readState(state));
      return names.stream().allMatch(inState::holds);
    };
  }

  private Map<String, Predicate<Object>> claimed(GeneratedSystem system) {
    var claimed = new LinkedHashMap<String, Predicate<Object>>();
    system
        .invariants()
        .forEach(
            (name, invariant) -> {
              if (modelConfig.names("INVARIANT").contains(name)) {
                claimed.put(name, invariant);
              }
            });
    return claimed;
  }

  private synchronized TlcSearch tlc(Progress progress) {
    var known = tlc;
    if (known == null) {
      var variables = new ArrayList<String>();
      specification
          .system()
          .ifPresent(
              s -> s.variables().forEach(variable -> variables.add(variable.definition().name())));
      try {
        known =
            TlcSearch.run(folder, module, modelConfig.searchOnly(), variables, timeout, progress);
      } catch (IOException failure) {
        throw new UncheckedIOException(failure);
      }
      tlc = known;
    }
    return known;
  }
}
