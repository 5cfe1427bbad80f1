// SPDX-License-Identifier: Apache-2.0
package org.omadm.codegen.elaborate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.omadm.codegen.ast.Expression;
import org.omadm.codegen.ast.Identifier;
import org.omadm.codegen.ast.Rewriting;
import org.omadm.codegen.ast.Unit;

/** What kind of formula a definition is, all that it uses included. */
final class Traits {

  /**
   * What a definition's body does.
   *
   * @param primes whether a primed variable or UNCHANGED occurs in it
   * @param state whether it depends on a variable, or may
   * @param temporal whether it speaks of behaviours
   * @param primed the parameters whose next value it asks for, by their place
   */
  record Facts(boolean primes, boolean state, boolean temporal, Set<Integer> primed) {}

  private static final class Found {
    private boolean primes;
    private boolean state;
    private boolean temporal;
    private boolean incomplete;
    private final Set<Integer> primed = new HashSet<>();
  }

  private static final Facts NONE = new Facts(false, false, false, Set.of());
  private static final Set<String> TEMPORAL = Set.of("[]", "<>", "~>", "-+->");

  private final Instances instances;
  private final Formulas formulas;
  private final IdentityHashMap<Closure, Facts> facts = new IdentityHashMap<>();
  private final Set<Meaning> seen = Collections.newSetFromMap(new IdentityHashMap<>());
  private final List<Closure> underWay = new ArrayList<>();

  Traits(Instances instances, Formulas formulas) {
    this.instances = instances;
    this.formulas = formulas;
  }

  Facts of(Closure closure) {
    return of(closure, new Found());
  }

  /** A result that depends on a definition still under way is not kept. */
  private Facts of(Closure closure, Found asker) {
    var known = facts.get(closure);
    if (known != null) {
      return known;
    }
    if (underWay.contains(closure)) {
      asker.incomplete = true;
      return NONE;
    }
    underWay.add(closure);
    var found = new Found();
    var parameters =
        closure.parameters().stream().map(p -> closure.inner().find(p.name().name())).toList();
    new Walk(parameters, closure.inner(), false, found).rewrite(closure.body());
    underWay.remove(underWay.size() - 1);
    var result = new Facts(found.primes, found.state, found.temporal, Set.copyOf(found.primed));
    if (!found.incomplete || underWay.isEmpty()) {
      facts.put(closure, result);
    } else {
      asker.incomplete = true;
    }
    return result;
  }

  private final class Walk extends Rewriting {
    private final List<@Nullable Meaning> parameters;
    private final Scope scope;
    private final boolean primed;
    private final Found found;

    private Walk(List<@Nullable Meaning> parameters, Scope scope, boolean primed, Found found) {
      this.parameters = parameters;
      this.scope = scope;
      this.primed = primed;
      this.found = found;
    }

    private Walk in(Scope other) {
      return new Walk(parameters, other, primed, found);
    }

    private Walk next() {
      return new Walk(parameters, scope, true, found);
    }

    @Override
    protected Binding bind(List<Identifier> names) {
      var inner = new Scope(scope);
      names.forEach(n -> inner.put(n.name(), new Meaning.Local(n.name(), true, false)));
      return new Binding(names, in(inner));
    }

    @Override
    protected Rewriting insideUpdate() {
      return this;
    }

    private void use(@Nullable Meaning meaning) {
      var real = meaning == null ? null : instances.real(meaning);
      if (real instanceof Meaning.Local) {
        for (int i = 0; primed && i < parameters.size(); i++) {
          if (parameters.get(i) == real) {
            found.primed.add(i);
          }
        }
      } else if (real instanceof Meaning.Value v) {
        if (seen.add(v)) {
          in(v.scope()).rewrite(v.expression());
          seen.remove(v);
        }
      } else if (real instanceof Meaning.Delayed d) {
        in(d.scope()).rewrite(d.expression());
      } else if (real instanceof Meaning.Declared d) {
        found.state |= d.variable();
      } else if (real instanceof Closure c) {
        var theirs = of(c, found);
        found.primes |= theirs.primes();
        found.state |= theirs.state();
        found.temporal |= theirs.temporal();
      }
    }

    private void apply(@Nullable Meaning meaning, List<Expression> arguments) {
      use(meaning);
      var real = meaning == null ? null : instances.real(meaning);
      var asked = real instanceof Closure c ? of(c, found).primed() : Set.<Integer>of();
      for (int i = 0; i < arguments.size(); i++) {
        (asked.contains(i) ? next() : this).rewrite(arguments.get(i));
      }
    }

    @Override
    public Expression name(Expression.Name e) {
      use(scope.find(e.name()));
      return e;
    }

    @Override
    public Expression operatorSymbol(Expression.OperatorSymbol e) {
      use(scope.find(e.symbol()));
      return e;
    }

    @Override
    public Expression operatorApplication(Expression.OperatorApplication e) {
      apply(scope.find(e.operator().name()), e.arguments());
      return e;
    }

    @Override
    public Expression prefixApplication(Expression.PrefixApplication e) {
      found.temporal |= TEMPORAL.contains(e.symbol());
      apply(scope.find(e.symbol()), List.of(e.operand()));
      return e;
    }

    @Override
    public Expression infixApplication(Expression.InfixApplication e) {
      found.temporal |= TEMPORAL.contains(e.symbol());
      apply(scope.find(e.symbol()), List.of(e.left(), e.right()));
      return e;
    }

    @Override
    public Expression postfixApplication(Expression.PostfixApplication e) {
      apply(scope.find(e.symbol()), List.of(e.operand()));
      return e;
    }

    /** The arguments of an instance are written out in it, so each may be primed. */
    @Override
    public Expression qualified(Expression.Qualified e) {
      e.qualifiers().forEach(q -> next().rewrite(q.arguments()));
      var arguments =
          e.operand() instanceof Expression.OperatorApplication a
              ? a.arguments()
              : List.<Expression>of();
      apply(instances.find(e, scope), arguments);
      return e;
    }

    @Override
    public Expression prime(Expression.Prime e) {
      found.primes = true;
      next().rewrite(e.operand());
      return e;
    }

    @Override
    public Expression unchanged(Expression.Unchanged e) {
      found.primes = true;
      next().rewrite(e.operand());
      return e;
    }

    @Override
    public Expression temporalQuantifier(Expression.TemporalQuantifier e) {
      found.temporal = true;
      return super.temporalQuantifier(e);
    }

    @Override
    public Expression actionSubscript(Expression.ActionSubscript e) {
      found.temporal = true;
      return super.actionSubscript(e);
    }

    @Override
    public Expression fairness(Expression.Fairness e) {
      found.temporal = true;
      return super.fairness(e);
    }

    @Override
    public Expression let(Expression.Let e) {
      var inner = in(LetScopes.of(e, scope, formulas));
      for (var unit : e.definitions()) {
        if (unit instanceof Unit.OperatorDefinition d) {
          inner.in(LetScopes.within(d, inner.scope)).rewrite(d.body());
        } else if (unit instanceof Unit.FunctionDefinition d) {
          inner.rewrite(new Expression.FunctionConstructor(d.bounds(), d.body(), d.span()));
        } else if (unit instanceof Unit.InstanceDefinition d) {
          d.instance().substitutions().forEach(s -> inner.next().rewrite(s.value()));
        }
      }
      inner.rewrite(e.body());
      return e;
    }
  }
}
