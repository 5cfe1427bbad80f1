// SPDX-License-Identifier: Apache-2.0
package org.omadm.codegen.parse;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.antlr.v4.runtime.Token;
import org.omadm.codegen.diagnostic.Diagnostics;
import org.omadm.codegen.diagnostic.Wording;

/**
 * Checks that the steps of a proof make proofs in proofs, as SANY does: a step of a higher level
 * begins the proof of the step before it, {@code <*>} stands for the level of its proof and {@code
 * <+>} for the next one, and each proof ends with its QED step.
 */
final class ProofStructure {

  private static final int STAR = -1;
  private static final int PLUS = -2;
  private static final int UNKNOWN = -1;

  private final Spans spans;
  private final Diagnostics diagnostics;
  private final Deque<Level> open = new ArrayDeque<>();

  ProofStructure(Spans spans, Diagnostics diagnostics) {
    this.spans = spans;
    this.diagnostics = diagnostics;
  }

  /** A proof whose steps are being read. */
  private static final class Level {

    private final int outer;
    private int number = UNKNOWN;
    private boolean ended;

    Level(int outer) {
      this.outer = outer;
    }

    /** Whether a step with this number can be the next of the proof. */
    boolean takes(int step) {
      if (number != UNKNOWN) {
        return step == STAR || step == number;
      }
      number = step < 0 ? outer + 1 : step;
      return number > outer;
    }
  }

  /** Reports the first thing that is wrong with the levels of the steps. */
  void check(List<TlaParser.StepContext> steps) {
    open.push(new Level(UNKNOWN));
    for (int i = 0; i < steps.size(); i++) {
      TlaParser.StepContext step = steps.get(i);
      Level innermost = open.peek();
      if (innermost == null || !innermost.takes(levelOf(step))) {
        diagnostics.report(
            Wording.stepOfNoProof(spans.of(step.getStart()), step.getStart().getText()));
        return;
      }
      boolean proved = i + 1 < steps.size() && beginsProof(step, steps.get(i + 1), innermost);
      if (!takesProof(step) && (proved || step.PROOF() != null || step.terminalProof() != null)) {
        diagnostics.report(
            Wording.stepWithoutProof(
                spans.of(step.stepBody()), step.stepBody().getStart().getText()));
        return;
      }
      innermost.ended = step.stepBody() instanceof TlaParser.QedStepContext;
      if (proved) {
        open.push(new Level(innermost.number));
      } else {
        leaveEnded();
      }
    }
    if (!open.isEmpty()) {
      Token last = steps.get(steps.size() - 1).getStart();
      diagnostics.report(Wording.noQed(spans.of(last), last.getText()));
    }
  }

  private void leaveEnded() {
    Level innermost = open.peek();
    while (innermost != null && innermost.ended) {
      open.pop();
      innermost = open.peek();
    }
  }

  private static boolean beginsProof(
      TlaParser.StepContext step, TlaParser.StepContext next, Level innermost) {
    int level = levelOf(next);
    return step.PROOF() != null || level == PLUS || level > innermost.number;
  }

  private static boolean takesProof(TlaParser.StepContext step) {
    return step.stepBody() instanceof TlaParser.QedStepContext
        || step.stepBody() instanceof TlaParser.PickStepContext
        || step.stepBody() instanceof TlaParser.CaseStepContext
        || step.stepBody() instanceof TlaParser.AssertionStepContext;
  }

  /** The number of {@code <1>a}; no proof is as deep as a number with more than nine digits. */
  private static int levelOf(TlaParser.StepContext step) {
    String text = step.getStart().getText();
    return switch (text.charAt(1)) {
      case '*' -> STAR;
      case '+' -> PLUS;
      default -> {
        String digits = text.substring(1, text.indexOf('>'));
        yield digits.length() > 9 ? Integer.MAX_VALUE : Integer.parseInt(digits);
      }
    };
  }
}
