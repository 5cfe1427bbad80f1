// SPDX-License-Identifier: Apache-2.0
package org.omadm.codegen;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.omadm.codegen.ParseVerdict.Opinion;
import org.omadm.codegen.diagnostic.Diagnostic;

/** Prints verdicts: for people the answer to one writer and complaints to another, or as JSON. */
final class ParseReport {

  private final PrintWriter out;
  private final PrintWriter err;

  ParseReport(PrintWriter out, PrintWriter err) {
    this.out = out;
    this.err = err;
  }

  /** A verdict as printed with --json; what was not asked is left out. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  private record JsonVerdict(
      String file,
      boolean good,
      String module,
      int units,
      List<JsonError> errors,
      @Nullable Boolean sanyGood,
      @Nullable String sanyMessage,
      @Nullable String treeDifference) {}

  private record JsonError(String code, int line, int column, String message, String help) {}

  /** A summary as printed with --json. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  private record JsonSummary(
      int files,
      int good,
      int unreadable,
      int asked,
      int agreed,
      int trees,
      int treesDiffering,
      @Nullable Long milliseconds,
      @Nullable Long sanyMilliseconds,
      @Nullable Double ratio) {}

  void print(ParseVerdict verdict, boolean json) {
    if (json) {
      out.println(text(forJson(verdict)));
    } else {
      line(verdict).ifPresent(out::println);
    }
    if (!json || verdict.unreadable()) {
      err.print(verdict.rendered());
    }
    flush();
  }

  void print(ParseSummary summary, boolean json) {
    if (json) {
      out.println(text(forJson(summary)));
    } else {
      printLines(summary);
    }
    flush();
  }

  void progress(int done, int all) {
    err.printf(Locale.ROOT, "parse: %,d of %,d files%n", done, all);
    flush();
  }

  /** Nothing for a file that is bad, when only we were asked: the errors say so. */
  private static Optional<String> line(ParseVerdict verdict) {
    if (verdict.sany().isEmpty()) {
      return verdict.good() ? Optional.of(verdict.file() + ": good") : Optional.empty();
    }
    StringBuilder line = new StringBuilder();
    line.append(verdict.file())
        .append(verdict.good() ? ": good" : ": bad")
        .append(verdict.sany().get().good() ? ", SANY good" : ", SANY bad");
    if (verdict.differs()) {
      line.append(": they differ");
      if (verdict.good()) {
        line.append(System.lineSeparator()).append("  ").append(verdict.sany().get().message());
      }
    }
    verdict
        .sany()
        .get()
        .difference()
        .ifPresent(difference -> line.append(": the trees differ in ").append(difference));
    return Optional.of(line.toString());
  }

  private void printLines(ParseSummary summary) {
    out.printf(
        Locale.ROOT,
        "%,d files: %,d good, %,d bad, %,d unreadable%n",
        summary.files(),
        summary.good(),
        summary.files() - summary.good() - summary.unreadable(),
        summary.unreadable());
    if (summary.asked() > 0) {
      out.printf(
          Locale.ROOT,
          "SANY agrees on %,d of %,d (%.2f %%); of %,d trees %,d differ%n",
          summary.agreed(),
          summary.asked(),
          100.0 * summary.agreed() / summary.asked(),
          summary.trees(),
          summary.treesDiffering());
    }
    summary
        .times()
        .ifPresent(
            times ->
                out.printf(
                    Locale.ROOT,
                    "parsed in %,d ms, by SANY in %,d ms: ratio %.2f%n",
                    times.ours(),
                    times.sany(),
                    times.ratio()));
  }

  private static JsonVerdict forJson(ParseVerdict verdict) {
    return new JsonVerdict(
        verdict.file().toString(),
        verdict.good(),
        verdict.module().orElse(""),
        verdict.units(),
        verdict.errors().stream().map(ParseReport::forJson).toList(),
        verdict.sany().map(Opinion::good).orElse(null),
        verdict.sany().map(Opinion::message).orElse(null),
        verdict.sany().flatMap(Opinion::difference).orElse(null));
  }

  private static JsonError forJson(Diagnostic error) {
    return new JsonError(
        error.code(),
        error.span().startLine(),
        error.span().startColumn(),
        error.message(),
        error.help());
  }

  private static JsonSummary forJson(ParseSummary summary) {
    return new JsonSummary(
        summary.files(),
        summary.good(),
        summary.unreadable(),
        summary.asked(),
        summary.agreed(),
        summary.trees(),
        summary.treesDiffering(),
        summary.times().map(ParseTimes::ours).orElse(null),
        summary.times().map(ParseTimes::sany).orElse(null),
        summary.times().map(ParseTimes::ratio).orElse(null));
  }

  private static String text(Object answer) {
    try {
      return new ObjectMapper().writeValueAsString(answer);
    } catch (JsonProcessingException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private void flush() {
    out.flush();
    err.flush();
  }
}
