// SPDX-License-Identifier: Apache-2.0
package org.omadm.codegen.check;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.omadm.codegen.ast.Expression;
import org.omadm.codegen.ast.Module;

/** The level of every definition and expression. */
final class Levels {

  private final Names names;
  private final Map<Symbol.DefinitionSymbol, Level> known = new HashMap<>();
  private final Set<Symbol.DefinitionSymbol> open = new HashSet<>();

  Levels(Names names) {
    this.names = names;
  }

  Level of(Symbol.DefinitionSymbol definition) {
    var level = known.get(definition);
    if (level != null) {
      return level;
    }
    if (!open.add(definition)) {
      return Level.CONSTANT;
    }
    var computed =
        definition.parameters().stream()
                .anyMatch(p -> p.arity() > 0 && isApplied(definition, p.name().name()))
            ? max(Level.ACTION, of(definition.module(), definition.body()))
            : of(definition.module(), definition.body());
    open.remove(definition);
    known.put(definition, computed);
    return computed;
  }

  /**
   * What an operator parameter gives is an action's, {@code Send({..})}, unless it is an operand.
   */
  private static boolean isApplied(Symbol.DefinitionSymbol definition, String parameter) {
    return Children.any(
        definition.body(),
        e ->
            e instanceof Expression.OperatorApplication a
                && (a.operator().name().equals(parameter)
                    || a.arguments().stream()
                        .anyMatch(
                            x -> x instanceof Expression.Name n && n.name().equals(parameter))));
  }

  Level of(Module module, Expression expression) {
    var level = ownLevel(module, expression);
    if (expression instanceof Expression.Enabled) {
      return Level.STATE;
    }
    for (var child : Children.of(expression)) {
      level = max(level, of(module, child.expression()));
    }
    return level;
  }

  private Level ownLevel(Module module, Expression expression) {
    if (expression instanceof Expression.Prime || expression instanceof Expression.Unchanged) {
      return Level.ACTION;
    } else if (expression instanceof Expression.ActionSubscript
        || expression instanceof Expression.Fairness
        || expression instanceof Expression.TemporalQuantifier
        || expression instanceof Expression.Qualified
        || (expression instanceof Expression.PrefixApplication p
            && (p.symbol().equals("[]") || p.symbol().equals("<>")))
        || (expression instanceof Expression.InfixApplication i
            && (i.symbol().equals("~>") || i.symbol().equals("-+>")))) {
      return Level.TEMPORAL;
    } else if (expression instanceof Expression.Name n) {
      return levelOfName(module, n.name());
    } else if (expression instanceof Expression.OperatorApplication a) {
      return levelOfName(module, a.operator().name());
    }
    return Level.CONSTANT;
  }

  private Level levelOfName(Module module, String name) {
    var symbol = names.find(module, name);
    if (symbol instanceof Symbol.VariableSymbol) {
      return Level.STATE;
    } else if (symbol instanceof Symbol.DefinitionSymbol d) {
      return of(d);
    }
    return Level.CONSTANT;
  }

  private static Level max(Level a, Level b) {
    return a.compareTo(b) >= 0 ? a : b;
  }
}
