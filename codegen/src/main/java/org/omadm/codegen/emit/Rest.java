// SPDX-License-Identifier: Apache-2.0
package org.omadm.codegen.emit;

import java.util.List;
import java.util.Optional;
import org.omadm.codegen.model.Conjunct;

/**
 * What is still to be done on a path through an action.
 *
 * @param conjuncts that come next
 * @param scope whose names they see
 * @param then what comes after them
 */
record Rest(List<Conjunct> conjuncts, Scope scope, Optional<Rest> then) {

  static Rest of(List<Conjunct> conjuncts, Scope scope) {
    return new Rest(conjuncts, scope, Optional.empty());
  }

  /** How many conjuncts there are, those within others included. */
  long size() {
    return ActionParts.within(conjuncts).count() + then.map(Rest::size).orElse(0L);
  }

  Conjunct first() {
    return conjuncts.get(0);
  }

  /** Without the first conjunct, what follows seeing the names of a scope. */
  Rest next(Scope following) {
    return new Rest(conjuncts.subList(1, conjuncts.size()), following, then);
  }

  /** A body that comes before this. */
  Rest after(List<Conjunct> body, Scope inner) {
    return new Rest(body, inner, Optional.of(this));
  }
}
