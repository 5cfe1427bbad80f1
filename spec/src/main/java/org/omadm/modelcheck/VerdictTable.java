// SPDX-License-Identifier: Apache-2.0
package org.omadm.modelcheck;

import java.util.List;
import java.util.Locale;

/**
 * Verdicts as lines of a table: whether it is as expected, name, verdict, distinct states, seconds,
 * what was expected.
 *
 * <pre>
 * ok       Hardened        holds                        60,352 distinct     5.1 s  expected holds, 60,352 distinct
 * differs  ReplayedBackup  holds                        14,200 distinct     2.0 s  expected violated ...
 * </pre>
 */
final class VerdictTable {

  private final int nameWidth;
  private final int verdictWidth;

  /** A table whose columns fit the models and what is expected of them. */
  VerdictTable(List<Model> models) {
    nameWidth = models.stream().mapToInt(model -> model.name().length()).max().orElse(0);
    verdictWidth =
        models.stream().mapToInt(model -> model.expected().words().length()).max().orElse(0);
  }

  String line(Verdict verdict) {
    TlcResult result = verdict.result();
    String mark = verdict.isSurprise() ? "differs" : "ok";
    String columns =
        "%-7s  %-" + nameWidth + "s  %-" + verdictWidth + "s  %,12d distinct %8.1f s  %s";
    return String.format(
        Locale.ROOT,
        columns,
        mark,
        verdict.model().name(),
        shortWords(result),
        result.counts().distinct(),
        result.seconds(),
        verdict.surprise().orElseGet(() -> expected(verdict.model())));
  }

  /** The message of a failure stands in the surprise, at the end of the line. */
  private static String shortWords(TlcResult result) {
    return result instanceof TlcResult.Failed ? "failed" : result.words();
  }

  private static String expected(Model model) {
    String words = "expected " + model.expected().words();
    if (model.distinctStates().isPresent()) {
      words += String.format(Locale.ROOT, ", %,d distinct", model.distinctStates().getAsLong());
    }
    if (model.traceLength().isPresent()) {
      words += String.format(Locale.ROOT, " after %,d states", model.traceLength().getAsLong());
    }
    return words;
  }
}
