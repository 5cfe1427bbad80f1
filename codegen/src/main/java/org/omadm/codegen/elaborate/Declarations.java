// SPDX-License-Identifier: Apache-2.0
package org.omadm.codegen.elaborate;

import java.util.ArrayList;
import java.util.List;
import org.omadm.codegen.ast.Expression;
import org.omadm.codegen.ast.Identifier;
import org.omadm.codegen.ast.Module;
import org.omadm.codegen.ast.Parameter;
import org.omadm.codegen.ast.Rewriting;
import org.omadm.codegen.ast.Unit;

/** Every name that a module declares, at its top or anywhere within, each time it does. */
final class Declarations extends Rewriting {

  private final List<String> names = new ArrayList<>();

  static List<String> in(Module module) {
    var declarations = new Declarations();
    declarations.units(module.units());
    return declarations.names;
  }

  private void units(List<Unit> units) {
    for (var unit : units) {
      if (unit instanceof Unit.ConstantDeclaration d) {
        names.add(d.name().name());
      } else if (unit instanceof Unit.VariableDeclaration d) {
        names.add(d.name().name());
      } else if (unit instanceof Unit.OperatorDefinition d) {
        declare(d.name(), d.parameters());
        rewrite(d.body());
      } else if (unit instanceof Unit.FunctionDefinition d) {
        declare(d.name(), List.of());
        rewrite(new Expression.FunctionConstructor(d.bounds(), d.body(), d.span()));
      } else if (unit instanceof Unit.InstanceDefinition d) {
        declare(d.name(), d.parameters());
        d.instance().substitutions().forEach(s -> rewrite(s.value()));
      } else if (unit instanceof Unit.Assumption a) {
        rewrite(a.formula());
      } else if (unit instanceof Unit.NestedModule n) {
        units(n.module().units());
      }
    }
  }

  private void declare(Identifier name, List<Parameter> parameters) {
    names.add(name.name());
    parameters.forEach(p -> names.add(p.name().name()));
  }

  @Override
  protected Binding bind(List<Identifier> bound) {
    bound.forEach(name -> names.add(name.name()));
    return new Binding(bound, this);
  }

  @Override
  protected Rewriting insideUpdate() {
    return this;
  }

  @Override
  public Expression let(Expression.Let e) {
    units(e.definitions());
    rewrite(e.body());
    return e;
  }
}
