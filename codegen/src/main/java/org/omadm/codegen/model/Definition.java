// SPDX-License-Identifier: Apache-2.0
package org.omadm.codegen.model;

import java.util.List;
import java.util.Optional;

/**
 * What the specification says of a named thing, apart from its meaning.
 *
 * @param module the module that defines it, {@code DmClient}
 * @param name as TLA+ spells it
 * @param documentation the comment lines directly above, without {@code \*} and without the clause
 * @param clause what follows {@code Clause:}, several lines joined by {@code "; "}
 * @param text the definition's TLA+ text, lines separated by {@code \n}, comments included; for a
 *     constant its declaration and its typing conjunct, for a variable its typing conjunct
 * @param place of the name
 */
public record Definition(
    String module,
    String name,
    List<String> documentation,
    Optional<String> clause,
    String text,
    SourcePlace place) {
  public Definition {
    documentation = List.copyOf(documentation);
  }

  /** The same under another name. */
  public Definition renamed(String other) {
    return new Definition(module, other, documentation, clause, text, place);
  }
}
