// SPDX-License-Identifier: Apache-2.0
package org.omadm.codegen.compare;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What names mean while a formula is evaluated: values and operators, the innermost first. */
final class Scope {

  /** An operator; a value is one without arguments. */
  interface Operator {
    Value apply(List<Operator> arguments);

    /** The value of an operator without arguments. */
    default Value value() {
      return apply(List.of());
    }
  }

  private final @Nullable Scope outer;
  private final Map<String, Operator> names = new HashMap<>();
  private @Nullable Scope next;
  private @Nullable TlcOrder order;

  private Scope(@Nullable Scope outer) {
    this.outer = outer;
  }

  static Scope top() {
    return new Scope(null);
  }

  /** Says in which order TLC tries the elements of a set, at the top of this scope. */
  void orderIs(TlcOrder order) {
    this.order = order;
  }

  /** The order in which TLC tries the elements of a set. */
  TlcOrder order() {
    if (outer != null) {
      return outer.order();
    }
    return order == null ? new TlcOrder(Map.of()) : order;
  }

  /** Says what names mean after the step, at the top of this scope. */
  void nextIs(Scope top) {
    this.next = top;
  }

  /** The same names as they are after the step; null where there is none. */
  @Nullable Scope next() {
    if (outer == null) {
      return next;
    }
    var outerNext = outer.next();
    if (outerNext == null) {
      return null;
    }
    var scope = new Scope(outerNext);
    scope.names.putAll(names);
    return scope;
  }

  Scope inner() {
    return new Scope(this);
  }

  Scope with(String name, Value value) {
    return with(name, arguments -> value);
  }

  Scope with(String name, Operator operator) {
    var scope = inner();
    scope.define(name, operator);
    return scope;
  }

  void define(String name, Operator operator) {
    names.put(name, operator);
  }

  @Nullable Operator find(String name) {
    for (Scope scope = this; scope != null; scope = scope.outer) {
      var found = scope.names.get(name);
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  /** An operator on values only. */
  static Operator strict(Function<List<Value>, Value> function) {
    return arguments -> function.apply(arguments.stream().map(Operator::value).toList());
  }

  /** An operator without arguments that is evaluated at most once. */
  static Operator lazy(java.util.function.Supplier<Value> supplier) {
    return new Operator() {
      private @Nullable Value value;

      @Override
      public Value apply(List<Operator> arguments) {
        var known = value;
        if (known == null) {
          known = supplier.get();
          value = known;
        }
        return known;
      }
    };
  }
}
