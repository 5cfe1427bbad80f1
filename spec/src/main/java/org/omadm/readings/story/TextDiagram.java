// SPDX-License-Identifier: Apache-2.0
package org.omadm.readings.story;

import java.util.Arrays;
import java.util.List;

/** The diagram in characters. Each line starts as the bare lanes and is written over. */
final class TextDiagram {

  private static final int WIDTH = 100;
  private static final int FIRST_LANE = 8;
  private static final int BETWEEN_LANES = 42;
  private static final int MARGIN = 1;

  private final StringBuilder text = new StringBuilder();

  String of(Story story) {
    titles();
    for (StoryStep step : story.steps()) {
      add(lanes());
      step(step);
    }
    add(lanes());
    add(blank());
    add("--> push channel    ==> session, over TLS    X lost on its way".toCharArray());
    add(
        "(ss0, n2) made with the secret ss0 and the nonce n2    backup: the backup nonce"
            .toCharArray());
    return text.toString();
  }

  private void titles() {
    char[] line = blank();
    for (Lane lane : Lane.values()) {
      write(line, column(lane) - lane.title().length() / 2, lane.title());
    }
    add(line);
  }

  private void step(StoryStep step) {
    int before = text.length();
    for (Drawing drawing : step.drawings()) {
      if (drawing instanceof Drawing.Arrow arrow) {
        arrow(arrow);
      } else {
        note((Drawing.Note) drawing);
      }
    }
    String number = Integer.toString(step.number());
    text.replace(before + 1, before + 1 + number.length(), number);
  }

  /** The words above the arrow, in the middle of it. */
  private void arrow(Drawing.Arrow arrow) {
    int left = Math.min(column(arrow.from()), column(arrow.to()));
    int right = Math.max(column(arrow.from()), column(arrow.to()));
    int room = right - left - 1 - 2 * MARGIN;
    for (String words : Wrapping.lines(arrow.text(), room)) {
      char[] line = lanes();
      Arrays.fill(line, left + 1, right, ' ');
      write(line, left + 1 + MARGIN + (room - words.length()) / 2, words);
      add(line);
    }
    char[] line = lanes();
    Arrays.fill(line, left + 1, right, arrow.pushed() ? '-' : '=');
    head(line, arrow, left, right);
    add(line);
  }

  private static void head(char[] line, Drawing.Arrow arrow, int left, int right) {
    boolean rightwards = column(arrow.to()) == right;
    if (arrow.arrives()) {
      line[rightwards ? right - 1 : left + 1] = rightwards ? '>' : '<';
      return;
    }
    int middle = (left + right) / 2 + (rightwards ? 3 : -3);
    Arrays.fill(line, rightwards ? middle : left + 1, rightwards ? right : middle, ' ');
    line[middle] = 'X';
  }

  /** The words beside a star on the lane: to its right, or to its left where the line ends. */
  private void note(Drawing.Note note) {
    int lane = column(note.at());
    boolean toTheLeft = note.at() == Lane.DEVICE;
    List<String> lines = Wrapping.lines(note.text(), BETWEEN_LANES - 1 - 2 * MARGIN);
    for (int i = 0; i < lines.size(); i++) {
      char[] line = lanes();
      String words = lines.get(i);
      write(line, toTheLeft ? lane - MARGIN - words.length() : lane + 1 + MARGIN, words);
      line[lane] = i == 0 ? '*' : '|';
      add(line);
    }
  }

  private static int column(Lane lane) {
    return FIRST_LANE + lane.column() * BETWEEN_LANES;
  }

  private static char[] lanes() {
    char[] line = blank();
    for (Lane lane : Lane.values()) {
      line[column(lane)] = '|';
    }
    return line;
  }

  private static char[] blank() {
    char[] line = new char[WIDTH];
    Arrays.fill(line, ' ');
    return line;
  }

  private static void write(char[] line, int at, String words) {
    words.getChars(0, words.length(), line, at);
  }

  private void add(char[] line) {
    text.append(new String(line).stripTrailing()).append('\n');
  }
}
