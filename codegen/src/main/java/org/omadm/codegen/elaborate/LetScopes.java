// SPDX-License-Identifier: Apache-2.0
package org.omadm.codegen.elaborate;

import java.util.Set;
import org.omadm.codegen.ast.Expression;
import org.omadm.codegen.ast.Unit;

/** What the names that a LET defines stand for. */
final class LetScopes {

  /**
   * The scope of the expression after IN: values stay, while operators, recursive functions and
   * actions are definitions that move to the top of the module.
   */
  static Scope of(Expression.Let e, Scope scope, Formulas formulas) {
    var inner = new Scope(scope);
    for (var unit : e.definitions()) {
      if (unit instanceof Unit.OperatorDefinition d) {
        var name = d.name().name();
        boolean value = d.parameters().isEmpty() && !formulas.isAction(d.body(), inner);
        inner.put(
            name,
            value
                ? new Meaning.Value(name, d.body(), inner, false)
                : Closure.of(d, inner, Closure.Home.LOCAL, "", Set.of()));
      } else if (unit instanceof Unit.FunctionDefinition d) {
        var function = Closure.of(d, inner, Closure.Home.LOCAL, "", Set.of());
        var name = d.name().name();
        inner.put(
            name,
            function.isRecursiveFunction()
                ? function
                : new Meaning.Value(name, function.body(), inner, false));
      } else if (unit instanceof Unit.InstanceDefinition d) {
        var name = d.name().name();
        inner.put(
            name,
            new Meaning.Named(new Instantiation(d.instance(), d.parameters(), inner, name + "_")));
      }
    }
    return inner;
  }

  /** The scope of the body of an operator that a LET defines. */
  static Scope within(Unit.OperatorDefinition d, Scope scope) {
    return Closure.of(d, scope, Closure.Home.LOCAL, "", Set.of()).inner();
  }

  private LetScopes() {}
}
