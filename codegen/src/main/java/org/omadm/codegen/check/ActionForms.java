// SPDX-License-Identifier: Apache-2.0
package org.omadm.codegen.check;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.omadm.codegen.ast.Expression;
import org.omadm.codegen.diagnostic.SubsetWording;

/** Tells what a conjunct of an action or an initial predicate is, from its form. */
final class ActionForms {

  /** Operators with such a name are initial predicates. */
  static final String INIT = "Init";

  private final Context context;
  private final Actions.Signature signature;
  private final boolean initial;

  ActionForms(Context context, Actions.Signature signature, boolean initial) {
    this.context = context;
    this.signature = signature;
    this.initial = initial;
  }

  /** Whether the expression may give variables their values or send, and does not only ask. */
  boolean acts(Expression expression, Env env) {
    return Children.any(
        expression,
        e ->
            e instanceof Expression.Unchanged
                || (e instanceof Expression.InfixApplication i && isAssignment(i, env))
                || (e instanceof Expression.Name n && isAction(n.name(), env))
                || (e instanceof Expression.OperatorApplication a
                    && (a.operator().name().equals(signature.send())
                        || isAction(a.operator().name(), env))));
  }

  private boolean isAction(String name, Env env) {
    return !env.locals().containsKey(name)
        && context.names().find(env.module(), name) instanceof Symbol.DefinitionSymbol d
        && (initial
            ? context.levels().of(d) == Level.STATE
                && (d.name().endsWith(INIT) || !context.isActor(d.module()))
            : context.levels().of(d) == Level.ACTION);
  }

  /** Whether it is the call of an operator whose body goes on where it stands. */
  boolean isCall(Expression e, Env env) {
    return (e instanceof Expression.Name n && isAction(n.name(), env))
        || (e instanceof Expression.OperatorApplication a
            && (a.operator().name().equals(signature.send())
                || isAction(a.operator().name(), env)));
  }

  /** {@code v' = e} or {@code v' \in S}; without the prime in an initial predicate. */
  boolean isAssignment(Expression.InfixApplication i, Env env) {
    if (!i.symbol().equals("=") && !i.symbol().equals("\\in")) {
      return false;
    }
    var left = initial ? i.left() : i.left() instanceof Expression.Prime p ? p.operand() : null;
    return left instanceof Expression.Name n
        && context.names().find(env.module(), n.name()) instanceof Symbol.VariableSymbol;
  }

  /** The variable on the left of an assignment. */
  Symbol.VariableSymbol assigned(Expression left, Env env) {
    var operand = left instanceof Expression.Prime p ? p.operand() : left;
    if (operand instanceof Expression.Name n
        && context.names().find(env.module(), n.name()) instanceof Symbol.VariableSymbol v) {
      return v;
    }
    throw new IllegalStateException("no variable is assigned by " + left);
  }

  /** The variables of {@code UNCHANGED <<a, b>>}; a name may stand for such a tuple. */
  List<Symbol.VariableSymbol> variables(Expression operand, Env env) {
    var all = new ArrayList<Symbol.VariableSymbol>();
    if (operand instanceof Expression.Tuple t) {
      t.elements().forEach(x -> all.addAll(variables(x, env)));
    } else if (operand instanceof Expression.Name n) {
      var symbol = context.names().find(env.module(), n.name());
      if (symbol instanceof Symbol.VariableSymbol v) {
        all.add(v);
      } else if (symbol instanceof Symbol.DefinitionSymbol d) {
        all.addAll(variables(d.body(), env));
      }
    }
    if (all.isEmpty()) {
      throw new CheckFailure(SubsetWording.unchangedOperand(operand.span()));
    }
    return all;
  }

  /** The parameter in {@code parameter \in T}; null if the conjunct has another form. */
  @Nullable String typedParameter(Expression conjunct) {
    return conjunct instanceof Expression.InfixApplication i
            && i.symbol().equals("\\in")
            && i.left() instanceof Expression.Name n
            && signature.definition().parameters().stream()
                .anyMatch(p -> p.name().name().equals(n.name()))
        ? n.name()
        : null;
  }

  /** The arms of CASE, of which the first that holds is taken, as IFs. */
  Expression nested(Expression.Case e) {
    Expression rest = e.other().orElseGet(() -> new Expression.BooleanLiteral(false, e.span()));
    for (int i = e.arms().size() - 1; i >= 0; i--) {
      var arm = e.arms().get(i);
      rest = new Expression.If(arm.condition(), arm.value(), rest, arm.value().span());
    }
    return rest;
  }

  /** {@code a \/ b \/ c}, flat. */
  List<Expression> disjuncts(Expression e) {
    if (e instanceof Expression.InfixApplication i && i.symbol().equals("\\/")) {
      var all = new ArrayList<>(disjuncts(i.left()));
      all.addAll(disjuncts(i.right()));
      return all;
    }
    return List.of(e);
  }
}
