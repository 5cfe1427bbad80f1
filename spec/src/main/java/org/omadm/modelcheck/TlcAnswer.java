// SPDX-License-Identifier: Apache-2.0
package org.omadm.modelcheck;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.omadm.modelcheck.TlcResult.Kind;

/** Collects TLC's messages during a run and makes the result of them. */
final class TlcAnswer {

  /** TLC's numbers of the messages we read; {@code tlc2.output.EC} has them all. */
  private static final class Code {
    static final int INVARIANT_VIOLATED_INITIAL = 2107;
    static final int PROPERTY_VIOLATED_INITIAL = 2108;
    static final int INVARIANT_VIOLATED = 2110;
    static final int ACTION_PROPERTY_VIOLATED = 2112;
    static final int DEADLOCK = 2114;
    static final int TEMPORAL_PROPERTY_VIOLATED = 2116;
    static final int BACK_TO_STATE = 2122;
    static final int COMPLETED = 2193;
    static final int SEARCH_DEPTH = 2194;
    static final int STATISTICS = 2199;
    static final int PROGRESS = 2200;
    static final int STATE = 2217;
    static final int STUTTERING = 2218;
  }

  private record Violation(Kind kind, String named) {}

  private static final Pattern STATISTICS =
      Pattern.compile(
          "([\\d,]+) states generated(?: \\(.*?\\))?, ([\\d,]+) distinct states found(?: \\(.*?\\))?,"
              + " ([\\d,]+) states left");
  private static final Pattern THREE_NUMBERS = Pattern.compile("(\\d+) (\\d+) (\\d+)");
  private static final Pattern DEPTH = Pattern.compile("graph search is (\\d+)");
  private static final Pattern VIOLATED =
      Pattern.compile("^(?:Invariant|Property|Action property) (.+) is violated");
  private static final Pattern SANY_NOISE =
      Pattern.compile(
          "^(?:Parsing file|Semantic processing of|Linting of|tla2sany\\.|Residual stack trace|Module definition"
              + "|\\*\\*\\* (?:Errors|Abort messages)).*");
  private static final int LONGEST_MESSAGE = 600;

  private final Consumer<Counts> progress;
  private final TraceReader trace = new TraceReader();
  private final List<String> errors = new ArrayList<>();
  private final List<String> unframed = new ArrayList<>();
  private Optional<Violation> violation = Optional.empty();
  private Counts counts = Counts.NONE;
  private int depth;
  private boolean completed;
  private boolean deadlock;

  /** A line of counts that was made before TLC's last numbers may come after them. */
  private boolean ended;

  /** Tells {@code progress} of each report on the search. */
  TlcAnswer(Consumer<Counts> progress) {
    this.progress = progress;
  }

  void accept(ToolMessage message) {
    switch (message.code()) {
      case Code.STATE -> trace.state(message.lines());
      case Code.BACK_TO_STATE -> trace.backTo(message.lines().get(0));
      case Code.STUTTERING -> trace.stuttering();
      case Code.INVARIANT_VIOLATED -> violated(Kind.INVARIANT, message);
      case Code.ACTION_PROPERTY_VIOLATED -> violated(Kind.ACTION_PROPERTY, message);
      case Code.TEMPORAL_PROPERTY_VIOLATED -> violated(Kind.TEMPORAL_PROPERTY, message);
      case Code.INVARIANT_VIOLATED_INITIAL -> violatedByInitialState(Kind.INVARIANT, message);
      case Code.PROPERTY_VIOLATED_INITIAL ->
          violatedByInitialState(Kind.INITIAL_CONDITION, message);
      case Code.DEADLOCK -> deadlock = true;
      case Code.COMPLETED -> completed = true;
      case Code.PROGRESS -> counted(STATISTICS, message.text());
      case Code.STATISTICS -> {
        counted(STATISTICS, message.text());
        ended = true;
      }
      case ToolMessage.COUNTS -> {
        if (!ended) {
          counted(THREE_NUMBERS, message.text());
        }
      }
      case Code.SEARCH_DEPTH -> depth = firstNumber(DEPTH, message.text());
      case ToolMessage.UNFRAMED -> unframed.addAll(message.lines());
      default -> {
        if (message.isError()) {
          errors.addAll(message.lines());
        }
      }
    }
  }

  /**
   * The result after the end of the process. The exit code and the messages must agree: some codes
   * of TLC's are less reliable than others.
   *
   * @param properties those the configuration names, for a violated property that TLC does not name
   */
  TlcResult result(int exitCode, List<String> properties, double seconds) {
    Optional<Trace> states = trace.trace();
    if (exitCode == 0 && completed && counts.queued() == 0 && violation.isEmpty()) {
      return new TlcResult.Holds(counts, depth, seconds);
    }
    if ((exitCode == 12 || exitCode == 13) && violation.isPresent() && states.isPresent()) {
      Violation found = violation.get();
      return new TlcResult.Violated(
          nameOf(found, properties), found.kind(), states.get(), counts, seconds);
    }
    if (exitCode == 11 && deadlock && states.isPresent()) {
      return new TlcResult.Deadlock(states.get(), counts, seconds);
    }
    return failed(exitCode, failure(exitCode), seconds);
  }

  /** The result of a run that came to no end of its own. */
  TlcResult failed(int exitCode, String message, double seconds) {
    return new TlcResult.Failed(exitCode, message, trace.trace(), counts, seconds);
  }

  private void violated(Kind kind, ToolMessage message) {
    Matcher named = VIOLATED.matcher(message.text());
    violation = Optional.of(new Violation(kind, named.find() ? named.group(1) : ""));
  }

  private void violatedByInitialState(Kind kind, ToolMessage message) {
    violated(kind, message);
    trace.initialState(message.lines().subList(1, message.lines().size()));
  }

  private void counted(Pattern form, String text) {
    Matcher found = form.matcher(text);
    if (found.find()) {
      counts = new Counts(number(found.group(1)), number(found.group(2)), number(found.group(3)));
      progress.accept(counts);
    }
  }

  /**
   * TLC names an invariant. Of a property that is a conjunction, directly or through another
   * operator, it gives the conjunct's name or place, and of a temporal property nothing.
   */
  private static String nameOf(Violation violation, List<String> properties) {
    boolean isName = violation.named().matches("\\w+");
    boolean isNamedInvariant = isName && violation.kind() == Kind.INVARIANT;
    if (isNamedInvariant || properties.contains(violation.named()) || properties.isEmpty()) {
      return violation.named();
    }
    return String.join(" or ", properties);
  }

  private String failure(int exitCode) {
    List<String> lines = new ArrayList<>(errors);
    unframed.stream().filter(line -> !SANY_NOISE.matcher(line).matches()).forEach(lines::add);
    String message =
        lines.stream()
            .map(String::strip)
            .filter(line -> !line.isEmpty())
            .collect(Collectors.joining(" "));
    if (message.isEmpty()) {
      return "TLC ended with exit code %d and no message".formatted(exitCode);
    }
    return message.length() <= LONGEST_MESSAGE
        ? message
        : message.substring(0, LONGEST_MESSAGE) + " ...";
  }

  private static int firstNumber(Pattern pattern, String text) {
    Matcher found = pattern.matcher(text);
    return found.find() ? Integer.parseInt(found.group(1)) : 0;
  }

  private static long number(String text) {
    return Long.parseLong(text.replace(",", ""));
  }
}
