// SPDX-License-Identifier: Apache-2.0
package org.omadm.codegen.check;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Where a specification begins, and what a configuration makes of its names.
 *
 * @param init the name of the initial predicate
 * @param next the name of the next-state action
 * @param predicates the names of the state predicates to generate, in order; when empty all that
 *     the convention names, {@code ...Inv}
 * @param replaced what the operator of another name stands for, {@code Name <- Other}
 * @param valued the names that are given a value from outside, {@code Name = value}; a definition
 *     of such a name is a constant
 */
public record Entry(
    String init,
    String next,
    Optional<List<String>> predicates,
    Map<String, String> replaced,
    Set<String> valued) {

  /** {@code Init}, {@code Next}, and the invariants that the convention names. */
  public static final Entry CONVENTIONAL =
      new Entry("Init", "Next", Optional.empty(), Map.of(), Set.of());

  public Entry {
    predicates = predicates.map(List::copyOf);
    replaced = Map.copyOf(replaced);
    valued = Set.copyOf(valued);
  }
}
