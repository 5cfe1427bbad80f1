// SPDX-License-Identifier: Apache-2.0
package org.omadm.modelcheck;

/**
 * How far a search came.
 *
 * @param generated states generated, repeated ones included
 * @param distinct distinct states found
 * @param queued distinct states found and not yet explored; 0 when the search is complete
 */
public record Counts(long generated, long distinct, long queued) {

  static final Counts NONE = new Counts(0, 0, 0);

  @Override
  public String toString() {
    return "%,d states generated, %,d distinct, %,d queued".formatted(generated, distinct, queued);
  }
}
