// SPDX-License-Identifier: Apache-2.0
package org.omadm.vectors;

import java.util.List;

/** What running one vector gave. */
public sealed interface VectorResult {
  Vector vector();

  /** Everything expected came out. */
  record Passed(Vector vector) implements VectorResult {}

  /** Something else came out: at least one difference. */
  record Failed(Vector vector, List<Difference> differences) implements VectorResult {
    public Failed {
      differences = List.copyOf(differences);
    }
  }

  /** The vector is of a kind that this code does not compute. */
  record Unsupported(Vector vector) implements VectorResult {}

  /**
   * One value that is not as expected.
   *
   * @param member the member of the vector it belongs to
   * @param expected JSON text, or words, of what should have come out
   * @param actual JSON text, or the one-line refusal, of what came out
   */
  record Difference(String member, String expected, String actual) {}
}
