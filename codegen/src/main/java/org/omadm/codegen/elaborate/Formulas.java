// SPDX-License-Identifier: Apache-2.0
package org.omadm.codegen.elaborate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.omadm.codegen.ast.Expression;

/** Tells formulas that make a step, such as {@code x' = 1 /\ UNCHANGED y}, from values. */
final class Formulas {

  private final Instances instances;
  private final IdentityHashMap<Closure, Boolean> actions = new IdentityHashMap<>();
  private final Set<Closure> underWay = Collections.newSetFromMap(new IdentityHashMap<>());

  Formulas(Instances instances) {
    this.instances = instances;
  }

  boolean isAction(Closure closure) {
    var known = actions.get(closure);
    if (known != null || !underWay.add(closure)) {
      return known != null && known;
    }
    boolean action = isAction(closure.body(), closure.inner());
    underWay.remove(closure);
    actions.put(closure, action);
    return action;
  }

  /** Whether an expression gives a variable its next value. */
  boolean isAction(Expression e, Scope scope) {
    if (e instanceof Expression.Unchanged) {
      return true;
    } else if (e instanceof Expression.InfixApplication i
        && (i.symbol().equals("=") || i.symbol().equals("\\in"))) {
      return i.left() instanceof Expression.Prime;
    } else if (e instanceof Expression.Let let) {
      return isAction(let.body(), LetScopes.of(let, scope, this));
    } else if (e instanceof Expression.Name n) {
      return isAction(scope.find(n.name()), List.of(), scope);
    } else if (e instanceof Expression.OperatorApplication a) {
      return isAction(scope.find(a.operator().name()), a.arguments(), scope);
    } else if (e instanceof Expression.Qualified q) {
      return isAction(instances.find(q, scope), List.of(), scope);
    }
    return parts(e).stream().anyMatch(part -> isAction(part, around(e, scope)));
  }

  private boolean isAction(@Nullable Meaning meaning, List<Expression> arguments, Scope scope) {
    var real = instances.real(meaning);
    if (real instanceof Meaning.Delayed d) {
      return isAction(d.expression(), d.scope());
    }
    return (real instanceof Closure c && isAction(c))
        || arguments.stream().anyMatch(argument -> isAction(argument, scope));
  }

  /** The scope of the parts, whose bound names are no definitions. */
  private static Scope around(Expression e, Scope scope) {
    if (!(e instanceof Expression.Quantifier q)) {
      return scope;
    }
    var inner = new Scope(scope);
    q.bounds().stream()
        .flatMap(bound -> bound.names().stream())
        .forEach(n -> inner.put(n.name(), new Meaning.Local(n.name(), true, false)));
    return inner;
  }

  /** The parts of a formula that are formulas of the same kind. */
  private static List<Expression> parts(Expression e) {
    if (e instanceof Expression.ConjunctionList list) {
      return list.items();
    } else if (e instanceof Expression.DisjunctionList list) {
      return list.items();
    } else if (e instanceof Expression.InfixApplication i
        && Set.of("/\\", "\\/", "=>").contains(i.symbol())) {
      return List.of(i.left(), i.right());
    } else if (e instanceof Expression.Quantifier q) {
      return List.of(q.body());
    } else if (e instanceof Expression.If i) {
      return List.of(i.then(), i.otherwise());
    } else if (e instanceof Expression.Labelled l) {
      return List.of(l.body());
    } else if (e instanceof Expression.Case c) {
      var values = new ArrayList<Expression>();
      c.arms().forEach(arm -> values.add(arm.value()));
      c.other().ifPresent(values::add);
      return values;
    }
    return List.of();
  }

  /**
   * Whether an action only hands things out through its operator parameters: it applies each as a
   * formula of its own or hands it on to such an action, as {@code Send} of an actor's action.
   */
  boolean handsOut(Closure closure) {
    if (!isAction(closure) || !underWay.add(closure)) {
      return false;
    }
    boolean all =
        closure.parameters().stream()
            .filter(parameter -> parameter.arity() > 0)
            .map(parameter -> parameter.name().name())
            .allMatch(
                name ->
                    Collections.frequency(FreeNames.of(closure.body()), name)
                        == applied(name, closure.body(), closure.inner()));
    underWay.remove(closure);
    return all;
  }

  /** How often an operator parameter is applied as a formula or handed on. */
  private int applied(String name, Expression e, Scope scope) {
    if (e instanceof Expression.OperatorApplication a) {
      if (a.operator().name().equals(name)) {
        return 1;
      }
      var callee = instances.real(scope.find(a.operator().name()));
      return callee instanceof Closure c && (underWay.contains(c) || handsOut(c))
          ? Collections.frequency(a.arguments().stream().map(Formulas::nameOf).toList(), name)
          : 0;
    } else if (e instanceof Expression.Let let) {
      return applied(name, let.body(), scope);
    }
    return parts(e).stream().mapToInt(part -> applied(name, part, scope)).sum();
  }

  private static String nameOf(Expression e) {
    return e instanceof Expression.Name n ? n.name() : "";
  }
}
