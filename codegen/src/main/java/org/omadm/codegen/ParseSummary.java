// SPDX-License-Identifier: Apache-2.0
package org.omadm.codegen;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.omadm.codegen.ParseVerdict.Opinion;

/**
 * What is said about all files together.
 *
 * @param asked on how many files SANY has an opinion
 * @param agreed on how many of those it has ours
 * @param trees how many trees were compared
 * @param treesDiffering how many of those differ
 */
record ParseSummary(
    int files,
    int good,
    int unreadable,
    int asked,
    int agreed,
    int trees,
    int treesDiffering,
    Optional<ParseTimes> times) {

  static ParseSummary of(List<ParseVerdict> verdicts, Optional<ParseTimes> times) {
    return new ParseSummary(
        verdicts.size(),
        count(verdicts, ParseVerdict::good),
        count(verdicts, ParseVerdict::unreadable),
        count(verdicts, verdict -> verdict.sany().isPresent()),
        count(verdicts, verdict -> verdict.sany().isPresent() && !verdict.differs()),
        count(verdicts, verdict -> verdict.sany().filter(Opinion::compared).isPresent()),
        count(verdicts, verdict -> verdict.sany().flatMap(Opinion::difference).isPresent()),
        times);
  }

  /** On how many files SANY's verdict or tree is another one. */
  int differing() {
    return asked - agreed + treesDiffering;
  }

  private static int count(List<ParseVerdict> verdicts, Predicate<ParseVerdict> which) {
    return (int) verdicts.stream().filter(which).count();
  }
}
