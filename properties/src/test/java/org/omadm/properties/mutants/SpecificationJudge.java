// SPDX-License-Identifier: Apache-2.0
package org.omadm.properties.mutants;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.omadm.codegen.check.Modules;
import org.omadm.codegen.check.SpecificationChecker;
import org.omadm.codegen.diagnostic.Diagnostics;
import org.omadm.codegen.parse.ModuleLoader;
import org.omadm.modelcheck.Model;
import org.omadm.modelcheck.SpecFolder;
import org.omadm.modelcheck.Tlc;
import org.omadm.modelcheck.TlcOptions;
import org.omadm.modelcheck.TlcResult;

/**
 * Asks TLC for the verdict of each quick model of the manifest, up to some size, on a changed
 * specification.
 *
 * <p>A change that only adds steps keeps each counterexample of a safety property, so those models
 * that refute one are not asked about it.
 */
final class SpecificationJudge implements Judge {
  /** A changed model may have no end; the slowest takes some ten seconds. */
  private static final Duration LONGEST = Duration.ofSeconds(60);

  /** The larger models add a third session to what the others show, and cost as much as they do. */
  private static final long MOST_STATES = 6_000;

  /** Asks about the guards themselves, and so notices most that is missing. */
  private static final String LIKELIEST = "MCTaking";

  private static final TlcOptions OPTIONS =
      TlcOptions.defaults().withTimeout(LONGEST).withCompiledOnce();

  /** A next value that is missing, twice there, used too early or not sent, by the checker. */
  private static final Pattern NOT_ASSIGNED = Pattern.compile("\\[TLA2(0[4-9]|10|14)\\]");

  private final Path specification;
  private final List<Model> models;

  SpecificationJudge(Path specification) {
    this.specification = specification;
    try (SpecFolder folder = SpecFolder.of(specification)) {
      this.models =
          folder.manifest().models().stream()
              .filter(model -> model.quick() && cost(model) <= MOST_STATES)
              .sorted(
                  Comparator.comparing(SpecificationJudge::refutes)
                      .thenComparing(model -> !model.module().equals(LIKELIEST))
                      .thenComparing(SpecificationJudge::cost))
              .toList();
    }
  }

  private static boolean refutes(Model model) {
    return model.expected() instanceof Model.Expected.Violated;
  }

  private static long cost(Model model) {
    return model.distinctStates().orElse(0);
  }

  @Override
  public Finding judge(Mutant mutant, String first) {
    return changed(List.of(mutant), folder -> judge(mutant, first, folder));
  }

  /**
   * Changes that only add steps add them together too: if the graph stays the same with all of
   * them, it does with each. No step is lost, so equal numbers of states and of steps show that.
   */
  @Override
  public boolean changeNothing(List<Mutant> mutants) {
    return !overlap(mutants)
        && changed(
            mutants,
            folder ->
                models.stream()
                    .filter(model -> !refutes(model))
                    .allMatch(model -> graph(folder, model).equals(graph(specification, model))));
  }

  /** One conjunct may be inside another, and then the two cannot both be dropped. */
  private static boolean overlap(List<Mutant> mutants) {
    return mutants.stream()
        .anyMatch(
            outer ->
                mutants.stream()
                    .anyMatch(
                        inner ->
                            !inner.equals(outer)
                                && inner.file().equals(outer.file())
                                && inner.start() >= outer.start()
                                && inner.end() <= outer.end()));
  }

  /** The numbers of distinct and of generated states. */
  private static List<Long> graph(Path folder, Model model) {
    try (SpecFolder changed = SpecFolder.of(folder)) {
      TlcResult result = Tlc.run(changed, model, OPTIONS);
      return List.of(result.counts().distinct(), result.counts().generated());
    }
  }

  /** Does something with a folder that holds the changed specification. */
  private <T> T changed(List<Mutant> mutants, Function<Path, T> use) {
    try {
      Path folder = Files.createTempDirectory("omadm-mutant");
      try {
        copy(mutants, folder);
        return use.apply(folder);
      } finally {
        delete(folder);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Finding judge(Mutant mutant, String first, Path folder) {
    Optional<Finding> invalid = withoutNextValue(folder);
    if (invalid.isPresent()) {
      return invalid.get();
    }
    List<String> counted = new ArrayList<>();
    try (SpecFolder changed = SpecFolder.of(folder)) {
      for (Model model : asked(mutant, first)) {
        TlcResult result = Tlc.run(changed, model, OPTIONS);
        Optional<Finding> finding = finding(model, result, counted);
        if (finding.isPresent()) {
          return finding.get();
        }
      }
    }
    return counted.isEmpty() ? Finding.survived() : Finding.counted(String.join(" ", counted));
  }

  private List<Model> asked(Mutant mutant, String first) {
    return models.stream()
        .filter(
            model -> !mutant.weakens() || !refutes(model) || model.mode() == Model.Mode.LIVENESS)
        .sorted(Comparator.comparing(model -> !model.name().equals(first)))
        .toList();
  }

  private static Optional<Finding> finding(Model model, TlcResult result, List<String> counted) {
    if (result.words().equals(model.expected().words())) {
      if (model.distinctStates().orElse(result.counts().distinct()) != result.counts().distinct()) {
        counted.add(model.name());
      }
      return Optional.empty();
    }
    if (result instanceof TlcResult.Failed failed) {
      if (failed.message().startsWith("stopped")) {
        counted.add(model.name());
        return Optional.empty();
      }
      return Optional.of(
          failed.message().contains("not completely specified")
              ? Finding.invalid(failed.message())
              : Finding.killed(model.name() + " " + result.words()));
    }
    return Optional.of(Finding.killed(model.name() + " " + result.words()));
  }

  /** The checker of the generator knows it of actions too that no model ever takes. */
  private static Optional<Finding> withoutNextValue(Path folder) {
    Diagnostics diagnostics = new Diagnostics();
    try {
      var modules = ModuleLoader.load(folder.resolve("DmProperties.tla"), diagnostics);
      SpecificationChecker.check(new Modules(modules), diagnostics);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return diagnostics
        .render()
        .lines()
        .filter(line -> NOT_ASSIGNED.matcher(line).find())
        .map(line -> Finding.invalid(line.replace(folder.toString(), "")))
        .findFirst();
  }

  private void copy(List<Mutant> mutants, Path folder) throws IOException {
    List<Mutant> backwards =
        mutants.stream().sorted(Comparator.comparing(Mutant::start).reversed()).toList();
    try (Stream<Path> files = Files.list(specification)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path copy = folder.resolve(file.getFileName().toString());
        String text = Files.readString(file);
        for (Mutant mutant : backwards) {
          if (mutant.file().equals(file.getFileName().toString())) {
            text = mutant.plantedIn(text);
          }
        }
        Files.writeString(copy, text);
      }
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    Files.delete(folder);
  }
}
