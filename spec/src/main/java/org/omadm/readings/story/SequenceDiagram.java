// SPDX-License-Identifier: Apache-2.0
package org.omadm.readings.story;

/** The sequence diagram of a story. Its numbers are those of the sentences. */
public final class SequenceDiagram {

  private SequenceDiagram() {}

  /**
   * For a font of one width: lines of ASCII, unless a text of the story is not, of at most 100
   * characters, each ended by a line feed. The last two lines explain the signs.
   *
   * <pre>
   *      Server                     Attacker (push channel)                Device
   *        |                                   |                              |
   *   1    |   Notification, session 1 (ss0, n2)                              |
   *        |----------------------------------&gt;|                              |
   * </pre>
   */
  public static String text(Story story) {
    return new TextDiagram().of(story);
  }

  /**
   * One {@code <svg>} element that needs nothing else: no script, no font, no picture. Lines and
   * letters have the colour of the text around it, or of the browser where it stands alone.
   */
  public static String svg(Story story) {
    return new SvgDiagram().of(story);
  }
}
