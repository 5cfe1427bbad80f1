// SPDX-License-Identifier: Apache-2.0
package org.omadm.readings.story;

import java.util.List;
import org.omadm.modelcheck.Trace;

/**
 * A counterexample, told in the protocol's words.
 *
 * @param property the name of the property that the trace violates
 * @param opening what holds at the start, in whole sentences
 * @param steps in order, numbered from 1; empty when the property is violated at the start
 * @param ending how it goes on after the last step, where the trace tells that, and what is
 *     violated
 */
public record Story(String property, String opening, List<StoryStep> steps, String ending) {

  public Story {
    steps = List.copyOf(steps);
  }

  /**
   * The story of a trace. The step that closes a lasso is told as the last one.
   *
   * @param trace of {@code DmSystem}, digests being sequences of what was hashed as in {@code
   *     MCSystem}
   * @param property its name, for example {@code NoTriggerAcceptedTwiceInv}
   * @param words what the property says, one whole sentence, for example {@code No trigger digest
   *     opens two sessions.}; of a {@code Never...} claim, what it says never to happen
   * @throws IllegalArgumentException naming step and action, when the trace has an action that
   *     {@code Next} does not have, or a state without the variables of {@code DmSystem}, or a
   *     value that cannot be read
   */
  public static Story of(Trace trace, String property, String words) {
    return new Narrator(trace, ActionTable.standard()).story(property, words);
  }

  /**
   * The story as Markdown: the opening, the numbered sentences, the ending, and the diagram of
   * {@link SequenceDiagram#text} in a fenced block.
   */
  public String markdown() {
    StringBuilder markdown = new StringBuilder(escaped(opening)).append("\n\n");
    for (StoryStep step : steps) {
      markdown.append("%d. %s\n".formatted(step.number(), escaped(step.sentence())));
    }
    return markdown
        .append(steps.isEmpty() ? "" : "\n")
        .append(escaped(ending))
        .append("\n\n```text\n")
        .append(SequenceDiagram.text(this))
        .append("```\n")
        .toString();
  }

  /** What Markdown takes for markup; an underscore inside a word it does not. */
  private static String escaped(String sentence) {
    return sentence.replaceAll("[\\\\`*<\\[]", "\\\\$0");
  }
}
