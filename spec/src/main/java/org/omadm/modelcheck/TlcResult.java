// SPDX-License-Identifier: Apache-2.0
package org.omadm.modelcheck;

import java.util.Optional;

/** What TLC answered about one model. */
public sealed interface TlcResult {

  /** Wall time of the run in seconds, start of the process included. */
  double seconds();

  /**
   * The answer in the words of the manifest, for example {@code holds} or {@code violated
   * NeverResynced}.
   */
  String words();

  /** How far the search came; zeros when it did not begin. */
  Counts counts();

  /** The states that lead to the trouble. */
  default Optional<Trace> trace() {
    return Optional.empty();
  }

  /**
   * Every property holds in every reachable state; the search is complete.
   *
   * @param depth the number of states on the longest shortest path from an initial state
   */
  record Holds(Counts counts, int depth, double seconds) implements TlcResult {
    @Override
    public String words() {
      return "holds";
    }
  }

  /**
   * A property is violated.
   *
   * @param property its name; where TLC does not tell which of several temporal properties of the
   *     configuration it is, all of them with {@code or} between
   */
  record Violated(String property, Kind kind, Trace counterexample, Counts counts, double seconds)
      implements TlcResult {
    @Override
    public String words() {
      return "violated " + property;
    }

    @Override
    public Optional<Trace> trace() {
      return Optional.of(counterexample);
    }
  }

  /** A state without a next step, in a model that checks for it. */
  record Deadlock(Trace counterexample, Counts counts, double seconds) implements TlcResult {
    @Override
    public String words() {
      return "deadlock";
    }

    @Override
    public Optional<Trace> trace() {
      return Optional.of(counterexample);
    }
  }

  /**
   * TLC gave no answer: the specification or configuration is wrong, an expression cannot be
   * evaluated, or the process was stopped.
   *
   * @param exitCode of the process
   * @param message one line
   * @param trace the states up to where an expression could not be evaluated
   */
  record Failed(int exitCode, String message, Optional<Trace> trace, Counts counts, double seconds)
      implements TlcResult {
    @Override
    public String words() {
      return "failed: " + message;
    }
  }

  /** What sort of formula is violated. */
  enum Kind {
    INVARIANT("invariant"),
    INITIAL_CONDITION("initial condition"),
    ACTION_PROPERTY("action property"),
    TEMPORAL_PROPERTY("temporal property");

    private final String text;

    Kind(String text) {
      this.text = text;
    }

    public String text() {
      return text;
    }
  }
}
