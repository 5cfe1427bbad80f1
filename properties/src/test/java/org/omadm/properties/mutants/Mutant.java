// SPDX-License-Identifier: Apache-2.0
package org.omadm.properties.mutants;

import java.util.HashMap;
import java.util.Map;

/**
 * A source with one place changed.
 *
 * @param name says where and what, without line numbers, and belongs to one mutant only: {@code
 *     DmClient.clientFinish: drop guard client.phase() != ClientPhase.AUTHENTICATED}
 * @param file of the source, without folders
 * @param start of the place, in characters from the start of the file
 * @param end of the place, exclusive
 * @param put what stands there instead
 * @param weakens the change only adds steps and initial states to those there are
 */
record Mutant(String name, String file, int start, int end, String put, boolean weakens) {
  private static final int LONGEST_TEXT = 90;

  /** The source with the change. */
  String plantedIn(String source) {
    return source.substring(0, start) + put + source.substring(end);
  }

  /** Text of a source in one line, shortened, for names. */
  static String shortened(String text) {
    String line = text.strip().replaceAll("\\s+", " ");
    return line.length() <= LONGEST_TEXT ? line : line.substring(0, LONGEST_TEXT - 3) + "...";
  }

  /** Gives each name once: the second of the same gets {@code (2)}. */
  static final class Names {
    private final Map<String, Integer> given = new HashMap<>();

    String unique(String name) {
      int count = given.merge(name, 1, Integer::sum);
      return count == 1 ? name : name + " (" + count + ")";
    }
  }
}
