// SPDX-License-Identifier: Apache-2.0
package org.omadm.readings;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.omadm.modelcheck.SpecFolder;
import org.omadm.modelcheck.SpecificationUnreadable;
import org.omadm.modelcheck.Tlc;
import org.omadm.modelcheck.TlcOptions;
import org.omadm.modelcheck.TlcResult;

/**
 * Asks TLC for each row in each scenario. What TLC refutes is taken out and the rest is asked
 * again, until all that is left holds.
 */
public final class MatrixRun {

  /** Is told of each answer, from one thread at a time. */
  @FunctionalInterface
  public interface Listener {

    /**
     * One more answer.
     *
     * @param all that are known now
     * @param done how many of those that this run has to ask
     * @param of how many there are
     */
    void answered(Answer answer, Verdicts all, int done, int of);
  }

  private record Question(Row row, Scenario scenario, Configuration configuration, String inputs) {}

  private final SpecFolder folder;
  private final Readings readings;
  private final Duration timeout;

  /**
   * @param timeout for each run of TLC
   */
  public MatrixRun(SpecFolder folder, Readings readings, Duration timeout) {
    this.folder = folder;
    this.readings = readings;
    this.timeout = timeout;
  }

  /**
   * Asks what is not known yet of these rows.
   *
   * @param known answers, of which those to the same inputs stand
   * @param workers how many runs of TLC at a time
   * @return these and the known ones
   * @throws SpecificationUnreadable when TLC gives no answer; what was answered was told
   */
  public Verdicts run(List<Row> rows, Verdicts known, int workers, Listener listener) {
    List<Question> questions = new ArrayList<>();
    ModuleTexts modules = new ModuleTexts(folder);
    for (Row row : rows) {
      for (Scenario scenario : readings.scenarios()) {
        Configuration configuration = new Configuration(readings, row, scenario);
        String inputs = configuration.inputs(modules);
        if (known.answer(row.name(), scenario.name(), inputs).isEmpty()) {
          questions.add(new Question(row, scenario, configuration, inputs));
        }
      }
    }
    return ask(questions, known, workers, listener);
  }

  private Verdicts ask(List<Question> questions, Verdicts known, int workers, Listener listener) {
    ExecutorService pool = Executors.newFixedThreadPool(workers);
    try {
      List<Future<Answer>> answers =
          questions.stream().map(question -> pool.submit(() -> answer(question))).toList();
      Verdicts all = known;
      for (int i = 0; i < answers.size(); i++) {
        Answer answer = answers.get(i).get();
        all = all.with(answer);
        listener.answered(answer, all, i + 1, answers.size());
      }
      return all;
    } catch (ExecutionException e) {
      throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    } finally {
      pool.shutdownNow();
    }
  }

  private Answer answer(Question question) {
    List<String> asked = new ArrayList<>(question.scenario().asks());
    List<Refutation> refuted = new ArrayList<>();
    while (true) {
      TlcResult result = ask(question, asked);
      if (result instanceof TlcResult.Holds holds) {
        return new Answer(
            question.row().name(),
            question.scenario().name(),
            question.inputs(),
            refuted,
            holds.counts().distinct(),
            holds.depth());
      }
      Refutation found = refutation(question, asked, result);
      asked.remove(found.property());
      refuted.add(found);
    }
  }

  /** TLC does not name a formula over behaviours that has several parts: each is asked alone. */
  private Refutation refutation(Question question, List<String> asked, TlcResult result) {
    if (result instanceof TlcResult.Violated violated && asked.contains(violated.property())) {
      return refutation(violated);
    }
    if (result instanceof TlcResult.Violated && asked.size() > 1) {
      for (String property : asked) {
        if (readings.property(property).kind() == Property.Kind.PROPERTY
            && ask(question, List.of(property)) instanceof TlcResult.Violated alone) {
          return refutation(alone);
        }
      }
    }
    throw new SpecificationUnreadable(
        "%s, scenario %s: TLC gives no answer: %s"
            .formatted(question.row().name(), question.scenario().name(), result.words()));
  }

  private Refutation refutation(TlcResult.Violated violated) {
    boolean kept = readings.property(violated.property()).wanted() == Property.Wanted.HOLDS;
    return new Refutation(
        violated.property(),
        violated.counterexample().length() - 1,
        kept ? Optional.of(violated.counterexample()) : Optional.empty());
  }

  private TlcResult ask(Question question, List<String> asked) {
    try {
      Path config = Files.createTempFile("omadm-reading-", ".cfg");
      try {
        Files.writeString(config, question.configuration().text(asked));
        TlcOptions options = TlcOptions.defaults().withTimeout(timeout).withCompiledOnce();
        return Tlc.run(folder, question.scenario().module(), config.toString(), options);
      } finally {
        Files.delete(config);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("no temporary file for a configuration", e);
    }
  }
}
