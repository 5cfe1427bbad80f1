// SPDX-License-Identifier: Apache-2.0
package org.omadm.codegen.elaborate;

import java.util.ArrayList;
import java.util.List;
import org.omadm.codegen.ast.Expression;
import org.omadm.codegen.ast.Identifier;
import org.omadm.codegen.ast.Parameter;
import org.omadm.codegen.ast.Unit;

/** A definition of a module that stays, under its own name. */
final class Placement {

  /**
   * The definition with its body elaborated; the very unit if nothing changed.
   *
   * @param elsewhere whether it moves to another place
   */
  static Unit of(Closure closure, boolean elsewhere, Program program) {
    var unit = closure.source().unit();
    if (unit instanceof Unit.FunctionDefinition d) {
      return function(d, closure, elsewhere, program);
    }
    var d = (Unit.OperatorDefinition) java.util.Objects.requireNonNull(unit);
    var scope = new Scope(closure.scope());
    var site = Site.of(elsewhere, false);
    var parameters = new ArrayList<Parameter>();
    boolean renamed = false;
    for (var parameter : d.parameters()) {
      var name = parameter.name().name();
      var free = elsewhere && program.names().isGlobal(name) ? program.names().make(name) : name;
      renamed |= !free.equals(name);
      scope.put(
          name,
          parameter.arity() > 0 ? new Meaning.Opaque(free) : new Meaning.Local(free, false, false));
      site = site.with(free);
      parameters.add(
          new Parameter(new Identifier(free, parameter.name().span()), parameter.arity()));
    }
    var body = new Elaborator(program, scope, site).rewrite(d.body());
    return body == d.body() && !renamed && (!elsewhere || !d.local())
        ? d
        : new Unit.OperatorDefinition(
            d.local() && !elsewhere,
            d.form(),
            d.name(),
            renamed ? List.copyOf(parameters) : d.parameters(),
            body,
            d.comment(),
            d.span());
  }

  private static Unit function(
      Unit.FunctionDefinition d, Closure closure, boolean elsewhere, Program program) {
    var site = Site.of(elsewhere, false);
    var body = new Elaborator(program, closure.scope(), site).rewrite(closure.body());
    var function = (Expression.FunctionConstructor) body;
    return function == closure.body() && (!elsewhere || !d.local())
        ? d
        : new Unit.FunctionDefinition(
            d.local() && !elsewhere,
            d.name(),
            function.bounds(),
            function.value(),
            d.comment(),
            d.span());
  }

  private Placement() {}
}
