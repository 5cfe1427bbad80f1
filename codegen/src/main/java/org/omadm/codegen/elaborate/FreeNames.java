// SPDX-License-Identifier: Apache-2.0
package org.omadm.codegen.elaborate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.omadm.codegen.ast.Expression;
import org.omadm.codegen.ast.Identifier;
import org.omadm.codegen.ast.Rewriting;
import org.omadm.codegen.ast.Unit;

/** The names and symbols of an expression that it does not declare itself, {@code @} included. */
final class FreeNames extends Rewriting {

  private final List<String> found;
  private final Set<String> bound;

  private FreeNames(List<String> found, Set<String> bound) {
    this.found = found;
    this.bound = bound;
  }

  /** The free names in the order of the text, each as often as it stands there. */
  static List<String> of(Expression expression) {
    var found = new ArrayList<String>();
    new FreeNames(found, Set.of()).rewrite(expression);
    return found;
  }

  private FreeNames inside(List<String> names) {
    var inner = new HashSet<>(bound);
    inner.addAll(names);
    return new FreeNames(found, inner);
  }

  private void use(String name) {
    if (!bound.contains(name)) {
      found.add(name);
    }
  }

  @Override
  protected Binding bind(List<Identifier> names) {
    return new Binding(names, inside(names.stream().map(Identifier::name).toList()));
  }

  @Override
  protected Rewriting insideUpdate() {
    return inside(List.of("@"));
  }

  @Override
  public Expression name(Expression.Name e) {
    use(e.name());
    return e;
  }

  @Override
  public Expression oldValue(Expression.OldValue e) {
    use("@");
    return e;
  }

  @Override
  public Expression operatorSymbol(Expression.OperatorSymbol e) {
    use(e.symbol());
    return e;
  }

  @Override
  public Expression operatorApplication(Expression.OperatorApplication e) {
    use(e.operator().name());
    return super.operatorApplication(e);
  }

  @Override
  public Expression qualified(Expression.Qualified e) {
    use(e.qualifiers().get(0).name().name());
    return super.qualified(e);
  }

  @Override
  public Expression prefixApplication(Expression.PrefixApplication e) {
    use(e.symbol());
    return super.prefixApplication(e);
  }

  @Override
  public Expression infixApplication(Expression.InfixApplication e) {
    use(e.symbol());
    return super.infixApplication(e);
  }

  @Override
  public Expression postfixApplication(Expression.PostfixApplication e) {
    use(e.symbol());
    return super.postfixApplication(e);
  }

  @Override
  public Expression let(Expression.Let e) {
    var names = new ArrayList<String>();
    for (var unit : e.definitions()) {
      if (unit instanceof Unit.RecursiveDeclaration d) {
        names.add(d.name().name());
      } else if (unit instanceof Unit.OperatorDefinition d) {
        var seen = new ArrayList<>(names);
        d.parameters().forEach(p -> seen.add(p.name().name()));
        inside(seen).rewrite(d.body());
        names.add(d.name().name());
      } else if (unit instanceof Unit.FunctionDefinition d) {
        names.add(d.name().name());
        inside(names).rewrite(new Expression.FunctionConstructor(d.bounds(), d.body(), d.span()));
      } else if (unit instanceof Unit.InstanceDefinition d) {
        var seen = new ArrayList<>(names);
        d.parameters().forEach(p -> seen.add(p.name().name()));
        d.instance().substitutions().forEach(s -> inside(seen).rewrite(s.value()));
        names.add(d.name().name());
      }
    }
    inside(names).rewrite(e.body());
    return e;
  }
}
