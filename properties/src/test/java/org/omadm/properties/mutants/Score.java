// SPDX-License-Identifier: Apache-2.0
package org.omadm.properties.mutants;

import java.io.PrintStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Judges mutants, tells how far it is, and adds up. */
final class Score {
  private static final Duration TELL_EVERY = Duration.ofSeconds(10);

  private final String title;
  private final Reasons reasons;
  private final PrintStream out;
  private final long start = System.nanoTime();
  private final Map<Mutant, Finding> findings =
      new TreeMap<>(java.util.Comparator.comparing(Mutant::name));
  private long told;

  Score(String title, Reasons reasons, PrintStream out) {
    this.title = title;
    this.reasons = reasons;
    this.out = out;
  }

  /**
   * Judges all and waits for the last.
   *
   * @param workers how many at a time
   */
  void judge(List<Mutant> mutants, Judge judge, Memory memory, int workers) {
    List<Mutant> same =
        mutants.stream()
            .filter(mutant -> mutant.weakens() && memory.finding(mutant).isEmpty())
            .filter(mutant -> reasons.of(mutant).map(Score::nothing).orElse(false))
            .toList();
    judgeTogether(same, judge, memory);
    ExecutorService pool = Executors.newFixedThreadPool(workers);
    try {
      List<Future<?>> all = new ArrayList<>();
      for (Mutant mutant : mutants) {
        all.add(pool.submit(() -> judge(mutant, judge, memory, mutants.size())));
      }
      for (Future<?> each : all) {
        each.get();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    } catch (java.util.concurrent.ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    } finally {
      pool.shutdownNow();
    }
  }

  private static boolean nothing(Reasons.Reason reason) {
    return reason.changes() == Reasons.Changes.NOTHING;
  }

  /** Those that are said to change nothing: in one go, in halves if one of them does. */
  private void judgeTogether(List<Mutant> mutants, Judge judge, Memory memory) {
    if (mutants.size() < 2) {
      return;
    }
    out.printf("%s: %,d together, which should change nothing%n", title, mutants.size());
    if (judge.changeNothing(mutants)) {
      mutants.forEach(mutant -> memory.keep(mutant, Finding.survived()));
    } else {
      judgeTogether(mutants.subList(0, mutants.size() / 2), judge, memory);
      judgeTogether(mutants.subList(mutants.size() / 2, mutants.size()), judge, memory);
    }
  }

  private void judge(Mutant mutant, Judge judge, Memory memory, int of) {
    Optional<Finding> standing = memory.finding(mutant);
    Finding finding = standing.orElseGet(() -> judge.judge(mutant, memory.killer(mutant)));
    if (standing.isEmpty()) {
      memory.keep(mutant, finding);
    }
    add(mutant, finding, of);
  }

  private synchronized void add(Mutant mutant, Finding finding, int of) {
    findings.put(mutant, finding);
    if (isOpen(mutant, finding)) {
      out.printf("  not noticed: %s%s%n", mutant.name(), counts(finding));
    }
    long now = System.nanoTime();
    if (findings.size() == of || now - told > TELL_EVERY.toNanos()) {
      told = now;
      out.printf(
          "%s: %,d of %,d, %s, %,d not noticed%n",
          title,
          findings.size(),
          of,
          elapsed(),
          number(Finding.Kind.SURVIVED) + number(Finding.Kind.COUNTED));
    }
  }

  private boolean isOpen(Mutant mutant, Finding finding) {
    return finding.needsReason() && reasons.of(mutant).isEmpty();
  }

  private static String counts(Finding finding) {
    return finding.kind() == Finding.Kind.COUNTED ? " (other counts in " + finding.by() + ")" : "";
  }

  /** Prints the figures and what is wrong; true if nothing is. */
  boolean sum(boolean complete) {
    Map<String, Integer> killers = new TreeMap<>();
    findings.values().stream()
        .filter(finding -> finding.kind() == Finding.Kind.KILLED)
        .forEach(finding -> killers.merge(finding.killer(), 1, Integer::sum));
    long valid = findings.size() - number(Finding.Kind.INVALID);
    out.printf(
        "%n%s: %,d of %,d killed (%.1f %%), %,d change only the number of states, %,d change nothing;"
            + " %,d more are invalid; %s%n",
        title,
        number(Finding.Kind.KILLED),
        valid,
        100.0 * number(Finding.Kind.KILLED) / Math.max(1, valid),
        number(Finding.Kind.COUNTED),
        number(Finding.Kind.SURVIVED),
        number(Finding.Kind.INVALID),
        elapsed());
    killers.entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
        .forEach(killer -> out.printf("  %,5d by %s%n", killer.getValue(), killer.getKey()));
    List<String> wrong = new ArrayList<>();
    findings.forEach(
        (mutant, finding) -> {
          if (isOpen(mutant, finding)) {
            wrong.add("no reason why nobody notices: " + mutant.name() + counts(finding));
          } else if (!finding.needsReason() && reasons.of(mutant).isPresent()) {
            wrong.add("is noticed, take its reason out: " + mutant.name() + ", " + finding.by());
          } else if (reasons.of(mutant).map(Score::nothing).orElse(false)
              != (finding.kind() == Finding.Kind.SURVIVED)) {
            wrong.add("\"changes\" is wrong: " + mutant.name() + counts(finding));
          }
        });
    Set<String> unknown = new HashSet<>(reasons.mutants());
    findings.keySet().forEach(mutant -> unknown.remove(mutant.name()));
    if (complete) {
      unknown.stream().sorted().forEach(name -> wrong.add("no such mutant any more: " + name));
    }
    wrong.forEach(line -> out.println("  " + line));
    return wrong.isEmpty();
  }

  private long number(Finding.Kind kind) {
    return findings.values().stream().filter(finding -> finding.kind() == kind).count();
  }

  private String elapsed() {
    Duration elapsed = Duration.ofNanos(System.nanoTime() - start);
    return "%d min %02d s".formatted(elapsed.toMinutes(), elapsed.toSecondsPart());
  }
}
