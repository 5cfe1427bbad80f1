// SPDX-License-Identifier: Apache-2.0
package org.omadm.modelcheck;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import java.util.function.Function;

/** Runs models and compares TLC's answers with the manifest. */
public final class ModelCheck {

  private ModelCheck() {}

  /**
   * Runs the models one after the other.
   *
   * @param options for each run; the number of workers only where a model allows more than one
   * @param afterEach is given each verdict when it is known
   */
  public static List<Verdict> checkAll(
      SpecFolder folder, List<Model> models, TlcOptions options, Consumer<Verdict> afterEach) {
    return checkAll(models, model -> Tlc.run(folder, model, options), afterEach);
  }

  /** The same by any way to run one. */
  static List<Verdict> checkAll(
      List<Model> models, Function<Model, TlcResult> run, Consumer<Verdict> afterEach) {
    List<Verdict> verdicts = new ArrayList<>();
    for (Model model : models) {
      Verdict verdict = judge(model, run.apply(model));
      verdicts.add(verdict);
      afterEach.accept(verdict);
    }
    return List.copyOf(verdicts);
  }

  /** Compares a result with what the manifest says of the model. */
  public static Verdict judge(Model model, TlcResult result) {
    return new Verdict(model, result, surprise(model, result));
  }

  private static Optional<String> surprise(Model model, TlcResult result) {
    String expected = model.expected().words();
    if (!result.words().equals(expected)) {
      return Optional.of(
          "expected %s, found %s%s".formatted(expected, result.words(), help(result)));
    }
    return difference("%,d distinct states", model.distinctStates(), result.counts().distinct())
        .or(() -> difference("a trace of %,d states", model.traceLength(), length(result)));
  }

  private static String help(TlcResult result) {
    return result.words().contains(" or ") && result instanceof TlcResult.Violated
        ? " (TLC does not name temporal properties: give each a configuration of its own)"
        : "";
  }

  private static long length(TlcResult result) {
    return result.trace().map(Trace::length).orElse(0);
  }

  private static Optional<String> difference(String what, OptionalLong expected, long found) {
    return expected.isEmpty() || expected.getAsLong() == found
        ? Optional.empty()
        : Optional.of(("expected " + what + ", found %,d").formatted(expected.getAsLong(), found));
  }
}
