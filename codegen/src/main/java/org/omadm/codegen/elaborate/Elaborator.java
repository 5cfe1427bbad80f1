// SPDX-License-Identifier: Apache-2.0
package org.omadm.codegen.elaborate;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.omadm.codegen.ast.Expression;
import org.omadm.codegen.ast.Identifier;
import org.omadm.codegen.ast.Rewriting;
import org.omadm.codegen.ast.Span;
import org.omadm.codegen.ast.Unit;
import org.omadm.codegen.diagnostic.SubsetWording;

/** Elaborates the expressions of one place. */
final class Elaborator extends Rewriting {

  private final Program program;
  private final Scope scope;
  private final Site site;
  private final Calls calls;

  /**
   * @param scope what the names of the text mean
   * @param site where the result is written to
   */
  Elaborator(Program program, Scope scope, Site site) {
    this.program = program;
    this.scope = scope;
    this.site = site;
    this.calls = new Calls(program, scope, site, this);
  }

  @Override
  protected Binding bind(List<Identifier> names) {
    var inner = new Scope(scope);
    var around = site;
    var declared = new ArrayList<Identifier>();
    for (var name : names) {
      var free = free(name, around);
      declared.add(free);
      inner.put(name.name(), new Meaning.Local(free.name(), true, false));
      around = around.with(free.name());
    }
    var unchanged = declared.equals(names) ? names : declared;
    return new Binding(unchanged, new Elaborator(program, inner, around));
  }

  /** Text that moved may come to stand where its bound names mean something else. */
  private Identifier free(Identifier name, Site around) {
    boolean taken =
        site.elsewhere()
            && (around.names().contains(name.name()) || program.names().isGlobal(name.name()));
    return taken ? new Identifier(program.names().make(name.name()), name.span()) : name;
  }

  @Override
  protected Rewriting insideUpdate() {
    var token = program.nextToken();
    var inner = new Scope(scope);
    inner.put("@", new Meaning.Old(token));
    return new Elaborator(program, inner, site.inUpdate(token));
  }

  @Override
  public Expression oldValue(Expression.OldValue e) {
    if (!(scope.find("@") instanceof Meaning.Old old) || old.token().equals(site.old())) {
      return e;
    }
    var parameter = site.oldNames().get(old.token());
    if (parameter == null) {
      program.diagnostics().report(SubsetWording.outOfReach(e.span(), "@"));
      return e;
    }
    return new Expression.Name(parameter, e.span());
  }

  @Override
  public Expression name(Expression.Name e) {
    return meaning(scope.find(e.name()), e);
  }

  private Expression meaning(@Nullable Meaning declared, Expression.Name e) {
    var meaning = program.instances().real(declared);
    if (meaning instanceof Meaning.Local l) {
      if (site.primed() && !l.primed() && !l.rigid()) {
        program.diagnostics().report(SubsetWording.primedParameter(e.span(), e.name()));
      }
      return l.name().equals(e.name()) ? e : local(l.name(), e.span());
    } else if (meaning instanceof Meaning.Value v) {
      if (site.primed() && !v.primed()) {
        return writtenOut(next(v, e), v.scope(), e.span());
      }
      return v.name().equals(e.name()) ? e : local(v.name(), e.span());
    } else if (meaning instanceof Meaning.Delayed d) {
      return writtenOut(d.expression(), d.scope(), e.span());
    } else if (meaning instanceof Meaning.Declared d && d.variable()) {
      var name = calls.of(declared, e.name(), List.of(), e.span(), () -> e);
      return site.primed() ? new Expression.Prime(name, e.span()) : name;
    } else if (meaning instanceof Closure c && c.isRecursiveFunction()) {
      return calls.of(c.asValue(), "", List.of(), e.span(), () -> e);
    }
    return calls.of(declared, e.name(), List.of(), e.span(), () -> e);
  }

  /** What stands for the next value of a name; a recursive function needs a name of its own. */
  private static Expression next(Meaning.Value value, Expression.Name e) {
    return value.expression() instanceof Expression.FunctionConstructor f
            && FreeNames.of(f).contains(e.name())
        ? new Expression.Let(
            List.of(
                new Unit.FunctionDefinition(
                    false,
                    new Identifier(e.name(), f.span()),
                    f.bounds(),
                    f.value(),
                    "",
                    f.span())),
            e,
            f.span())
        : value.expression();
  }

  /** A name of the place written to. */
  Expression local(String name, Span span) {
    if (!site.names().contains(name)) {
      program.diagnostics().report(SubsetWording.outOfReach(span, name));
    }
    return new Expression.Name(name, span);
  }

  private Expression writtenOut(Expression expression, Scope where, Span at) {
    if (site.depth() > Site.DEEPEST) {
      throw new TooMuch(at);
    }
    return new Elaborator(program, where, site.deeper()).rewrite(expression);
  }

  @Override
  public Expression operatorApplication(Expression.OperatorApplication e) {
    var name = e.operator().name();
    return calls.of(
        scope.find(name), name, e.arguments(), e.span(), () -> super.operatorApplication(e));
  }

  @Override
  public Expression qualified(Expression.Qualified e) {
    var meaning = program.instances().find(e, scope);
    boolean left =
        meaning == null || (meaning instanceof Closure c && program.traits().of(c).temporal());
    if (left) {
      program.named().add(e.qualifiers().get(0).name().name());
      return super.qualified(e);
    }
    if (meaning instanceof Meaning.Standard) {
      program.scopes().standardModules(scope.module()).forEach(program.output()::extend);
    }
    if (e.operand() instanceof Expression.OperatorApplication a) {
      return calls.of(meaning, "", a.arguments(), e.span(), () -> super.qualified(e));
    }
    return meaning(meaning, new Expression.Name("", e.span()));
  }

  @Override
  public Expression prefixApplication(Expression.PrefixApplication e) {
    return calls.of(
        scope.find(e.symbol()),
        e.symbol(),
        List.of(e.operand()),
        e.span(),
        () -> super.prefixApplication(e));
  }

  @Override
  public Expression postfixApplication(Expression.PostfixApplication e) {
    return calls.of(
        scope.find(e.symbol()),
        e.symbol(),
        List.of(e.operand()),
        e.span(),
        () -> super.postfixApplication(e));
  }

  /** {@code vars' = vars} says that vars stays; {@code <<x, y>>' = <<a, b>>} says two things. */
  @Override
  public Expression infixApplication(Expression.InfixApplication e) {
    if (e.symbol().equals("=") && e.left() instanceof Expression.Prime p) {
      if (!isVariable(p.operand()) && Shape.of(p.operand()).equals(Shape.of(e.right()))) {
        return rewrite(new Expression.Unchanged(p.operand(), e.span()));
      } else if (p.operand() instanceof Expression.Tuple left
          && e.right() instanceof Expression.Tuple right
          && left.elements().size() == right.elements().size()
          && !left.elements().isEmpty()) {
        var items = new ArrayList<Expression>();
        for (int i = 0; i < left.elements().size(); i++) {
          var prime = new Expression.Prime(left.elements().get(i), p.span());
          var value = right.elements().get(i);
          items.add(rewrite(new Expression.InfixApplication("=", prime, value, e.span())));
        }
        return new Expression.ConjunctionList(items, e.span());
      }
    }
    return calls.of(
        scope.find(e.symbol()),
        e.symbol(),
        List.of(e.left(), e.right()),
        e.span(),
        () -> super.infixApplication(e));
  }

  private boolean isVariable(Expression e) {
    return e instanceof Expression.Name n
        && program.instances().real(scope.find(n.name())) instanceof Meaning.Declared d
        && d.variable();
  }

  /** A prime goes to the variables of its operand. */
  @Override
  public Expression prime(Expression.Prime e) {
    if (isVariable(e.operand()) || isUndefined(e.operand())) {
      var operand = rewrite(e.operand());
      return operand == e.operand() || operand instanceof Expression.Prime
          ? operand == e.operand() ? e : operand
          : new Expression.Prime(operand, e.span());
    }
    return primed(e.operand());
  }

  private boolean isUndefined(Expression e) {
    return e instanceof Expression.Name n && scope.find(n.name()) == null;
  }

  private Expression primed(Expression e) {
    return new Elaborator(program, scope, site.next()).rewrite(e);
  }

  @Override
  public Expression unchanged(Expression.Unchanged e) {
    var operand = rewrite(e.operand());
    if (isState(operand)) {
      return operand == e.operand() ? e : new Expression.Unchanged(operand, e.span());
    } else if (e.operand() instanceof Expression.Tuple t) {
      var items =
          t.elements().stream()
              .map(each -> rewrite(new Expression.Unchanged(each, each.span())))
              .toList();
      return new Expression.ConjunctionList(items, e.span());
    } else if (operand instanceof Expression.Tuple t && e.operand() instanceof Expression.Name n) {
      return unchangedTuple(t, n, e);
    }
    return new Expression.InfixApplication("=", primed(e.operand()), operand, e.span());
  }

  /** UNCHANGED of a name that a tuple is written for. */
  private Expression unchangedTuple(
      Expression.Tuple operand, Expression.Name name, Expression.Unchanged e) {
    var next = (Expression.Tuple) primed(name);
    var items = new ArrayList<Expression>();
    for (int i = 0; i < operand.elements().size(); i++) {
      var element = operand.elements().get(i);
      items.add(
          isState(element)
              ? new Expression.Unchanged(element, e.span())
              : new Expression.InfixApplication("=", next.elements().get(i), element, e.span()));
    }
    return new Expression.ConjunctionList(items, e.span());
  }

  /** Whether UNCHANGED may stand before it: a variable, a definition of some, or a tuple. */
  private boolean isState(Expression e) {
    return e instanceof Expression.Tuple t
        ? t.elements().stream().allMatch(this::isState)
        : e instanceof Expression.Name n && !site.names().contains(n.name());
  }

  @Override
  public Expression functionApplication(Expression.FunctionApplication e) {
    Meaning function = null;
    if (e.function() instanceof Expression.Name n) {
      function = program.instances().real(scope.find(n.name()));
    } else if (e.function() instanceof Expression.Qualified q) {
      function = program.instances().find(q, scope);
    }
    if (function instanceof Closure c && c.isRecursiveFunction()) {
      var arguments = Functions.arguments(c.bounds(), e.arguments());
      return calls.of(c, "", arguments, e.span(), () -> super.functionApplication(e));
    }
    return super.functionApplication(Functions.ofOne(e));
  }

  @Override
  public Expression functionConstructor(Expression.FunctionConstructor e) {
    return super.functionConstructor(Functions.ofOne(e, program.names()));
  }

  @Override
  public Expression except(Expression.Except e) {
    return super.except(Functions.ofOne(e));
  }

  @Override
  public Expression labelled(Expression.Labelled e) {
    return rewrite(e.body());
  }

  @Override
  public Expression let(Expression.Let e) {
    var inner = LetScopes.of(e, scope, program.formulas());
    var around = site;
    var units = new ArrayList<Unit>();
    for (var unit : e.definitions()) {
      if (unit instanceof Unit.OperatorDefinition d
          && inner.find(d.name().name()) instanceof Meaning.Value v) {
        var body = new Elaborator(program, inner, around).rewrite(d.body());
        var name = free(d.name(), around);
        units.add(
            body == d.body() && name.equals(d.name())
                ? d
                : new Unit.OperatorDefinition(
                    d.local(), d.form(), name, List.of(), body, d.comment(), d.span()));
        around = stays(v, name, inner, around);
      } else if (unit instanceof Unit.FunctionDefinition d
          && inner.find(d.name().name()) instanceof Meaning.Value v) {
        var name = free(d.name(), around);
        around = stays(v, name, inner, around);
        var value = new Elaborator(program, inner, around).rewrite(v.expression());
        var function = (Expression.FunctionConstructor) value;
        units.add(
            function == v.expression() && name.equals(d.name())
                ? d
                : new Unit.FunctionDefinition(
                    d.local(), name, function.bounds(), function.value(), d.comment(), d.span()));
      }
    }
    var body = new Elaborator(program, inner, around).rewrite(e.body());
    if (units.isEmpty()) {
      return body;
    }
    return body == e.body() && units.equals(e.definitions())
        ? e
        : new Expression.Let(List.copyOf(units), body, e.span());
  }

  private Site stays(Meaning.Value value, Identifier name, Scope inner, Site around) {
    var original = value.name();
    inner.put(
        original, new Meaning.Value(name.name(), value.expression(), value.scope(), site.primed()));
    return around.with(name.name());
  }
}
