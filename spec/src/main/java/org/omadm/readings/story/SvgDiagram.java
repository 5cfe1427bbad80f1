// SPDX-License-Identifier: Apache-2.0
package org.omadm.readings.story;

import java.util.List;
import java.util.Locale;

/** The diagram as SVG: rows from top to bottom, each as high as its words need. */
final class SvgDiagram {

  private static final int WIDTH = 1000;
  private static final int FIRST_LANE = 110;
  private static final int BETWEEN_LANES = 390;
  private static final int LINE = 17;
  private static final int HEAD = 8;

  /**
   * How many characters fit between two lanes; the font is not known, so there is room to spare.
   */
  private static final int CHARACTERS = 46;

  private final StringBuilder body = new StringBuilder();
  private int y = 20;

  String of(Story story) {
    titles();
    story.steps().forEach(this::step);
    lanes(y, y + LINE, true);
    y += 2 * LINE;
    legend();
    return """
        <svg xmlns="http://www.w3.org/2000/svg" role="img" viewBox="0 0 %d %d" width="%d" height="%d" \
        style="color-scheme: light dark; max-width: 100%%; height: auto" fill="none" stroke="currentColor" \
        font-family="system-ui, sans-serif" font-size="13">
        <title>%s</title>
        %s</svg>
        """
        .formatted(WIDTH, y, WIDTH, y, title(story), body);
  }

  private static String title(Story story) {
    return escaped(
        "Sequence diagram of %d steps between server, attacker and device that end in a violation of %s"
            .formatted(story.steps().size(), story.property()));
  }

  private void titles() {
    for (Lane lane : Lane.values()) {
      int wide = 24 + 8 * lane.title().length();
      element(
          "<rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"30\" rx=\"6\"/>",
          x(lane) - wide / 2, y, wide);
      words(x(lane), y + 20, "middle", lane.title(), " font-weight=\"bold\"");
    }
    y += 30;
  }

  private void step(StoryStep step) {
    lanes(y, y + LINE, true);
    y += LINE;
    words(40, y + 12, "end", Integer.toString(step.number()), " font-weight=\"bold\"");
    for (Drawing drawing : step.drawings()) {
      if (drawing instanceof Drawing.Arrow arrow) {
        arrow(arrow);
      } else {
        note((Drawing.Note) drawing);
      }
    }
  }

  /** The words above the arrow; where it passes the attacker by, his lane makes room for them. */
  private void arrow(Drawing.Arrow arrow) {
    int from = x(arrow.from());
    int to = x(arrow.to());
    List<String> lines = Wrapping.lines(arrow.text(), arrow.pushed() ? CHARACTERS : 2 * CHARACTERS);
    lanes(y, y + lines.size() * LINE, arrow.pushed());
    lines(lines, (from + to) / 2, "middle");
    lanes(y, y + LINE, true);
    line(from, arrow.arrives() ? to : (from + to) / 2 + towards(from, to, 30), arrow.pushed());
    if (arrow.arrives()) {
      arrowHead(to, towards(from, to, HEAD));
    } else {
      cross((from + to) / 2 + towards(from, to, 30));
    }
    y += LINE;
  }

  private void line(int from, int to, boolean pushed) {
    int middle = y + LINE / 2;
    element("<path d=\"M%d %dH%d\"%s/>", from, middle, to, pushed ? "" : " stroke-width=\"2.5\"");
  }

  private void arrowHead(int to, int back) {
    int middle = y + LINE / 2;
    element(
        "<path d=\"M%d %dl%d %dv%dz\" fill=\"currentColor\"/>", to, middle, -back, -HEAD / 2, HEAD);
  }

  private void cross(int x) {
    int top = y + LINE / 2 - 5;
    element("<path d=\"M%d %dl10 10m0 -10l-10 10\" stroke-width=\"2\"/>", x - 5, top);
  }

  private void note(Drawing.Note note) {
    boolean toTheLeft = note.at() == Lane.DEVICE;
    List<String> lines = Wrapping.lines(note.text(), CHARACTERS);
    lanes(y, y + lines.size() * LINE, true);
    element("<circle cx=\"%d\" cy=\"%d\" r=\"5\" fill=\"currentColor\"/>", x(note.at()), y + 8);
    lines(lines, x(note.at()) + (toTheLeft ? -14 : 14), toTheLeft ? "end" : "start");
  }

  /** Pieces of the lanes; the attacker's is dashed, and can be left out. */
  private void lanes(int top, int bottom, boolean attacker) {
    for (Lane lane : Lane.values()) {
      if (attacker || lane != Lane.ATTACKER) {
        element(
            "<path d=\"M%d %dV%d\" opacity=\"0.5\"%s/>",
            x(lane), top, bottom, lane == Lane.ATTACKER ? " stroke-dasharray=\"4 3\"" : "");
      }
    }
  }

  private void legend() {
    for (String words :
        List.of(
            "Thin: push channel. Thick: session, over TLS. Cross: lost on its way.",
            "(ss0, n2): made with the secret ss0 and the nonce n2. Backup: the backup nonce.")) {
      words(FIRST_LANE, y, "start", words, " opacity=\"0.75\"");
      y += LINE;
    }
  }

  private void lines(List<String> lines, int x, String anchor) {
    for (String words : lines) {
      words(x, y + 12, anchor, words, "");
      y += LINE;
    }
  }

  private void words(int x, int baseline, String anchor, String words, String more) {
    element(
        "<text x=\"%d\" y=\"%d\" text-anchor=\"%s\" fill=\"currentColor\" stroke=\"none\"%s>%s</text>",
        x, baseline, anchor, more, escaped(words));
  }

  private void element(String format, Object... values) {
    body.append(String.format(Locale.ROOT, format, values)).append('\n');
  }

  private static int towards(int from, int to, int length) {
    return to > from ? length : -length;
  }

  private static int x(Lane lane) {
    return FIRST_LANE + lane.column() * BETWEEN_LANES;
  }

  /** What XML does not allow at all becomes a question mark. */
  private static String escaped(String words) {
    return words
        .replaceAll("[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]", "?")
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;");
  }
}
