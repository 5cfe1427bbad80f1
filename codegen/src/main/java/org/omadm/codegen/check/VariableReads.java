// SPDX-License-Identifier: Apache-2.0
package org.omadm.codegen.check;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.omadm.codegen.ast.Expression;
import org.omadm.codegen.ast.Module;
import org.omadm.codegen.ast.Span;

/** The variables whose value an expression needs, itself or by what it calls. */
final class VariableReads {

  private final Context context;
  private final boolean initial;
  private final Map<Symbol.DefinitionSymbol, Set<String>> known = new HashMap<>();
  private final Set<Symbol.DefinitionSymbol> open = new HashSet<>();

  /**
   * @param initial whether variables as they are count, and not the primed ones
   */
  VariableReads(Context context, boolean initial) {
    this.context = context;
    this.initial = initial;
  }

  /** The variables, each with the first place that reads it. */
  Map<String, Span> of(Expression expression, Module module) {
    var reads = new LinkedHashMap<String, Span>();
    collect(expression, module, reads);
    return reads;
  }

  private void collect(Expression e, Module module, Map<String, Span> reads) {
    if (e instanceof Expression.Prime p && !initial) {
      new VariableReads(context, true)
          .of(p.operand(), module)
          .keySet()
          .forEach(variable -> reads.putIfAbsent(variable, p.span()));
      return;
    }
    if (e instanceof Expression.Unchanged u && !initial) {
      new VariableReads(context, true)
          .of(u.operand(), module)
          .keySet()
          .forEach(variable -> reads.putIfAbsent(variable, u.span()));
      return;
    }
    if (e instanceof Expression.Name n) {
      named(n.name(), n.span(), module, reads);
    } else if (e instanceof Expression.OperatorApplication a) {
      named(a.operator().name(), a.span(), module, reads);
    }
    Children.of(e).forEach(child -> collect(child.expression(), module, reads));
  }

  private void named(String name, Span span, Module module, Map<String, Span> reads) {
    var symbol = context.names().find(module, name);
    if (symbol instanceof Symbol.VariableSymbol v && initial) {
      reads.putIfAbsent(v.name(), span);
    } else if (symbol instanceof Symbol.DefinitionSymbol d) {
      of(d).forEach(variable -> reads.putIfAbsent(variable, span));
    }
  }

  private Set<String> of(Symbol.DefinitionSymbol definition) {
    var level = initial ? Level.STATE : Level.ACTION;
    if (context.levels().of(definition).compareTo(level) < 0) {
      return Set.of();
    }
    var found = known.get(definition);
    if (found != null) {
      return found;
    }
    if (!open.add(definition)) {
      return Set.of();
    }
    var reads = new LinkedHashSet<>(of(definition.body(), definition.module()).keySet());
    open.remove(definition);
    known.put(definition, reads);
    return reads;
  }
}
