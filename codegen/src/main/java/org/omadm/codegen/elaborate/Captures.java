// SPDX-License-Identifier: Apache-2.0
package org.omadm.codegen.elaborate;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.Set;
import org.omadm.codegen.ast.Expression;

/**
 * The bound names and parameters that something depends on, under the names they have in what is
 * made: what a definition that moves to the top of a module must be handed.
 */
final class Captures {

  /** The names that the meaning of one name depends on. */
  Set<String> of(Meaning meaning, boolean primed) {
    var found = new Search();
    found.meaning(meaning, primed);
    return found.names;
  }

  /** The names that an expression depends on. */
  Set<String> of(Expression expression, Scope scope, boolean primed) {
    var found = new Search();
    found.expression(expression, scope, primed);
    return found.names;
  }

  private static final class Search {
    private final Set<String> names = new LinkedHashSet<>();
    private final Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());

    private void expression(Expression expression, Scope scope, boolean primed) {
      for (var name : new LinkedHashSet<>(FreeNames.of(expression))) {
        var meaning = scope.find(name);
        if (meaning != null) {
          meaning(meaning, primed);
        }
      }
    }

    private void meaning(Meaning meaning, boolean primed) {
      if (!seen.add(meaning)) {
        return;
      }
      if (meaning instanceof Meaning.Local l) {
        names.add(l.name());
      } else if (meaning instanceof Meaning.Old o) {
        names.add(o.token());
      } else if (meaning instanceof Meaning.Value v) {
        if (primed && !v.primed()) {
          expression(v.expression(), v.scope(), true);
        } else {
          names.add(v.name());
        }
      } else if (meaning instanceof Meaning.Delayed d) {
        expression(d.expression(), d.scope(), primed);
      } else if (meaning instanceof Meaning.Named n) {
        n.instantiation()
            .unit()
            .substitutions()
            .forEach(s -> expression(s.value(), n.instantiation().scope(), primed));
      } else if (meaning instanceof Closure c) {
        names.addAll(c.captured());
        if (c.home() == Closure.Home.LOCAL) {
          body(c, primed);
        }
      }
    }

    private void body(Closure closure, boolean primed) {
      var own = closure.parameters().stream().map(p -> p.name().name()).toList();
      for (var name : new LinkedHashSet<>(FreeNames.of(closure.body()))) {
        var meaning = own.contains(name) ? null : closure.scope().find(name);
        if (meaning != null) {
          meaning(meaning, primed);
        }
      }
    }
  }
}
