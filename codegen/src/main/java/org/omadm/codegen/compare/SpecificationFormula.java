// SPDX-License-Identifier: Apache-2.0
package org.omadm.codegen.compare;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.omadm.codegen.ast.Expression;
import org.omadm.codegen.ast.Span;
import org.omadm.codegen.ast.SubscriptKind;

/**
 * The parts of the formula that SPECIFICATION names, {@code Init /\ [][Next]_vars /\ Fairness}. A
 * conjunct may be a name of such a formula again, in any module. What else is temporal is left out:
 * it takes no state or step away from the graph.
 */
final class SpecificationFormula {

  private final Definitions definitions;
  private final Map<String, String> replaced;
  private final Set<String> open = new HashSet<>();
  private final List<Expression> initial = new ArrayList<>();
  private Optional<Expression> next = Optional.empty();

  private SpecificationFormula(Definitions definitions, Map<String, String> replaced) {
    this.definitions = definitions;
    this.replaced = replaced;
  }

  /**
   * Takes a formula apart.
   *
   * @param replaced the configuration's overrides
   * @throws NotTakenApart if it has no initial predicate or not exactly one next-state action
   */
  static SpecificationFormula of(
      Definitions.Operator specification, Definitions definitions, Map<String, String> replaced) {
    var formula = new SpecificationFormula(definitions, replaced);
    var definition = specification.definition();
    formula.open.add(definition.name().name());
    formula.take(definition.body());
    var span = definition.body().span();
    if (formula.initial.isEmpty()) {
      throw new NotTakenApart(span, "it has no initial predicate");
    }
    if (formula.next.isEmpty()) {
      throw new NotTakenApart(span, "it has no conjunct of the form [][Next]_vars");
    }
    return formula;
  }

  /** A formula is not of the form that a model checker needs; the message says where and why. */
  static final class NotTakenApart extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NotTakenApart(Span span, String problem) {
      super(
          span.place()
              + ": error: the specification cannot be taken apart: "
              + problem
              + "\n  help: give it the form Init /\\ [][Next]_vars /\\ Fairness,"
              + " or configure INIT and NEXT\n");
    }
  }

  /** The conjuncts of the initial predicate, at least one. */
  List<Expression> initial() {
    return initial;
  }

  /** The next-state action. */
  Expression next() {
    return next.orElseThrow();
  }

  private void take(Expression e) {
    if (e instanceof Expression.ConjunctionList list) {
      list.items().forEach(this::take);
    } else if (e instanceof Expression.InfixApplication i && i.symbol().equals("/\\")) {
      take(i.left());
      take(i.right());
    } else if (e instanceof Expression.Labelled l) {
      take(l.body());
    } else if (e instanceof Expression.PrefixApplication p
        && p.symbol().equals("[]")
        && p.operand() instanceof Expression.ActionSubscript step
        && step.kind() == SubscriptKind.STUTTERING) {
      takeNext(step);
    } else if (e instanceof Expression.Name n && isTemporal(n)) {
      takeNamed(n);
    } else if (e instanceof Expression.Qualified) {
      throw new NotTakenApart(e.span(), "a part of it belongs to an INSTANCE");
    } else if (!isTemporal(e)) {
      initial.add(e);
    }
  }

  private void takeNext(Expression.ActionSubscript step) {
    if (next.isPresent()) {
      throw new NotTakenApart(step.span(), "it has more than one conjunct [][Next]_vars");
    }
    next = Optional.of(step.action());
  }

  private void takeNamed(Expression.Name name) {
    var operator = definitions.operator(actual(name.name()));
    if (operator != null && open.add(operator.definition().name().name())) {
      take(operator.definition().body());
    }
  }

  private String actual(String name) {
    return replaced.getOrDefault(name, name);
  }

  /** By its outermost operators, definitions looked into. */
  private boolean isTemporal(Expression e) {
    return new Temporal(new HashSet<>()).test(e);
  }

  /** Whether a formula is about more than one step. */
  private final class Temporal {
    private final Set<String> seen;

    Temporal(Set<String> seen) {
      this.seen = seen;
    }

    boolean test(Expression e) {
      if (e instanceof Expression.Fairness
          || e instanceof Expression.ActionSubscript
          || e instanceof Expression.TemporalQuantifier) {
        return true;
      } else if (e instanceof Expression.PrefixApplication p) {
        return p.symbol().equals("[]")
            || p.symbol().equals("<>")
            || (p.symbol().equals("~") && test(p.operand()));
      } else if (e instanceof Expression.InfixApplication i) {
        return i.symbol().equals("~>")
            || i.symbol().equals("-+->")
            || test(i.left())
            || test(i.right());
      } else if (e instanceof Expression.ConjunctionList list) {
        return list.items().stream().anyMatch(this::test);
      } else if (e instanceof Expression.DisjunctionList list) {
        return list.items().stream().anyMatch(this::test);
      } else if (e instanceof Expression.Quantifier q) {
        return test(q.body());
      } else if (e instanceof Expression.If i) {
        return test(i.then()) || test(i.otherwise());
      } else if (e instanceof Expression.Let l) {
        return test(l.body());
      } else if (e instanceof Expression.Labelled l) {
        return test(l.body());
      } else if (e instanceof Expression.Name n) {
        return testNamed(n.name());
      } else if (e instanceof Expression.OperatorApplication a) {
        return testNamed(a.operator().name());
      }
      return false;
    }

    private boolean testNamed(String name) {
      var operator = definitions.operator(actual(name));
      return operator != null
          && seen.add(operator.definition().name().name())
          && test(operator.definition().body());
    }
  }
}
