// SPDX-License-Identifier: Apache-2.0
package org.omadm.properties.mutants;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.omadm.modelcheck.Manifest;
import org.omadm.modelcheck.Model;
import org.omadm.properties.conformance.CheckedInActions;
import org.omadm.properties.protocol.ClaimsRun;
import org.omadm.properties.protocol.ShadowClassLoader;

/**
 * Compares the state graph of changed Java with TLC's, for each model of the manifest whose whole
 * graph is compared, calls each action on its own, and runs the tests and properties that see what
 * neither does.
 */
final class JavaJudge implements Judge {
  /** A third of those in the build: these come last, and most of what is left means the same. */
  private static final int TRIES = 200;

  private static final String ACTIONS = "ActionsTest";

  private final Map<String, String> sources;
  private final Map<String, Supplier<ReferenceGraph>> graphs = new LinkedHashMap<>();

  /**
   * @param sources the unchanged ones, by their path
   */
  JavaJudge(Path specification, Map<String, String> sources) {
    this.sources = sources;
    Manifest.read(specification.resolve("manifest.json")).models().stream()
        .filter(model -> model.quick() && model.compare() == Model.Compare.GRAPH)
        .filter(model -> model.expected() instanceof Model.Expected.Holds)
        .sorted(Comparator.comparing(model -> model.distinctStates().orElse(0)))
        .forEach(
            model ->
                graphs.put(
                    model.name(),
                    once(
                        () ->
                            ReferenceGraph.of(
                                specification, model.module(), model.name(), sources))));
  }

  private static <T> Supplier<T> once(Supplier<T> supplier) {
    List<T> known = new ArrayList<>();
    return () -> {
      synchronized (known) {
        if (known.isEmpty()) {
          known.add(supplier.get());
        }
        return known.get(0);
      }
    };
  }

  @Override
  public Finding judge(Mutant mutant, String first) {
    try {
      ShadowClassLoader changed =
          ShadowClassLoader.of(mutant.file(), mutant.plantedIn(source(mutant)));
      return asked(mutant, first).stream()
          .map(question -> question.ask(changed))
          .flatMap(Optional::stream)
          .findFirst()
          .orElseGet(Finding::survived);
    } catch (ShadowClassLoader.DoesNotCompile failed) {
      return Finding.invalid(String.valueOf(failed.getMessage()).lines().findFirst().orElse(""));
    }
  }

  private String source(Mutant mutant) {
    return sources.entrySet().stream()
        .filter(entry -> entry.getKey().endsWith("/" + mutant.file()))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElseThrow();
  }

  /** Somebody who may notice. */
  private interface Question {
    Optional<Finding> ask(ShadowClassLoader changed);
  }

  private List<Question> asked(Mutant mutant, String first) {
    Map<String, Question> all = new LinkedHashMap<>();
    graphs.forEach((model, graph) -> all.put(model, changed -> graph(graph.get(), changed)));
    all.put(ACTIONS, JavaJudge::calls);
    for (Class<?> test : ClaimsRun.TESTS_OF_GENERATED) {
      all.put(test.getSimpleName(), changed -> tests(test, changed));
    }
    for (Class<?> claims : ClaimsRun.ALL) {
      all.put(claims.getSimpleName(), changed -> tests(claims, changed));
    }
    return all.entrySet().stream()
        .sorted(Comparator.comparing(entry -> rank(entry.getKey(), mutant, first)))
        .map(Map.Entry::getValue)
        .toList();
  }

  /** No model sees what a refusal says, nor what only traces and records call. */
  private int rank(String question, Mutant mutant, String first) {
    if (question.equals(first)) {
      return 0;
    }
    boolean unseen =
        mutant.file().endsWith("Action.java")
            || mutant.name().matches(".*\\.with[A-Z]\\w+: .*|.*copyOf.*");
    if (question.endsWith("Test") && !question.equals(ACTIONS)) {
      return unseen ? 1 : 4;
    }
    boolean inActor = mutant.file().matches("Dm(Client|Server|Terms|Roles)\\.java");
    return question.equals(ACTIONS) ? (inActor ? 2 : 4) : graphs.containsKey(question) ? 3 : 5;
  }

  private static Optional<Finding> calls(ShadowClassLoader changed) {
    return CheckedInActions.calls().stream()
        .flatMap(each -> each.difference(changed).stream())
        .findFirst()
        .map(what -> Finding.killed(ACTIONS + " " + what.lines().findFirst().orElseThrow()));
  }

  private static Optional<Finding> graph(ReferenceGraph graph, ShadowClassLoader changed) {
    return graph.difference(changed).map(what -> Finding.killed(graph.model() + " " + what));
  }

  /** One at a time: jqwik keeps what a run knows where a second one in the same process sees it. */
  private static synchronized Optional<Finding> tests(Class<?> tests, ShadowClassLoader changed) {
    return ClaimsRun.of(List.of(tests), changed, TRIES).failed().entrySet().stream()
        .findFirst()
        .map(claim -> Finding.killed(tests.getSimpleName() + " " + claim));
  }
}
