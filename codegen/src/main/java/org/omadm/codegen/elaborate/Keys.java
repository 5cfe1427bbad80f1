// SPDX-License-Identifier: Apache-2.0
package org.omadm.codegen.elaborate;

import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import org.jspecify.annotations.Nullable;
import org.omadm.codegen.ast.Expression;

/** Texts that are equal for what would be made in the same way. */
final class Keys {

  private final IdentityHashMap<Object, Integer> numbers = new IdentityHashMap<>();

  String of(@Nullable Meaning meaning) {
    if (meaning == null) {
      return "-";
    } else if (meaning instanceof Meaning.Delayed d) {
      return of(d.expression(), d.scope());
    } else if (meaning instanceof Meaning.Local || meaning instanceof Meaning.Old) {
      return meaning.toString();
    } else if (meaning instanceof Meaning.Opaque o) {
      return "parameter " + o.name();
    } else if (meaning instanceof Meaning.Standard s) {
      return "standard " + s.name();
    }
    return number(meaning);
  }

  /** The text of an expression, with what its names stand for where it stands. */
  String of(Expression expression, Scope scope) {
    var key = new StringBuilder(Shape.of(expression));
    for (var name : new LinkedHashSet<>(FreeNames.of(expression))) {
      var meaning = scope.find(name);
      if (meaning != null) {
        key.append(' ').append(name).append('=').append(of(meaning));
      }
    }
    return key.append(';').toString();
  }

  /** A number of the very object. */
  String number(Object object) {
    var next = numbers.size();
    return "#" + numbers.computeIfAbsent(object, fresh -> next);
  }
}
