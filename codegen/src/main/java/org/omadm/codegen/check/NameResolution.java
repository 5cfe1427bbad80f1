// SPDX-License-Identifier: Apache-2.0
package org.omadm.codegen.check;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.omadm.codegen.ast.Expression;
import org.omadm.codegen.ast.Identifier;
import org.omadm.codegen.ast.Module;
import org.omadm.codegen.ast.Parameter;
import org.omadm.codegen.ast.Span;
import org.omadm.codegen.ast.Unit;
import org.omadm.codegen.diagnostic.Diagnostics;
import org.omadm.codegen.diagnostic.NameWording;

/**
 * Reports every name that means nothing, or two things, where it stands, temporal formulas
 * included; and every operator with the wrong number of arguments.
 */
final class NameResolution {

  private static final Set<String> BUILT_IN = Set.of("BOOLEAN", "STRING");

  private static final Set<String> SYMBOLS_OF_MODULES =
      Set.of(
          "+",
          "-",
          "*",
          "/",
          "^",
          "<",
          ">",
          "<=",
          ">=",
          "%",
          "\\div",
          "..",
          "-.",
          "\\o",
          ":>",
          "@@",
          "\\oplus",
          "\\ominus",
          "\\sqsubseteq");

  private final Names names;
  private final Module module;
  private final Diagnostics diagnostics;
  private final Set<String> recursive;
  private final Set<String> reached = new HashSet<>();

  /** A name declared around an expression; the arity is -1 when that is not known here. */
  private record Local(int arity, Span span) {}

  private NameResolution(Names names, Module module, Diagnostics diagnostics) {
    this.names = names;
    this.module = module;
    this.diagnostics = diagnostics;
    this.recursive =
        module.units().stream()
            .filter(u -> u instanceof Unit.RecursiveDeclaration)
            .map(u -> ((Unit.RecursiveDeclaration) u).name().name())
            .collect(java.util.stream.Collectors.toSet());
  }

  static void check(Modules modules, Names names, Diagnostics diagnostics) {
    modules.all().forEach(m -> new NameResolution(names, m, diagnostics).check());
  }

  private void check() {
    for (var unit : module.units()) {
      if (unit instanceof Unit.OperatorDefinition d) {
        var locals = new HashMap<String, Local>();
        for (Parameter p : d.parameters()) {
          declare(locals, p.name(), p.arity());
        }
        resolve(d.body(), locals);
      } else if (unit instanceof Unit.FunctionDefinition d) {
        var locals = new HashMap<String, Local>();
        declare(locals, d.name(), 0);
        resolve(new Expression.FunctionConstructor(d.bounds(), d.body(), d.span()), locals);
      } else if (unit instanceof Unit.Assumption a) {
        resolve(a.formula(), Map.of());
      }
      reach(unit);
    }
  }

  /** What was checked has a place; what follows sees it, wherever its text was read from. */
  private void reach(Unit unit) {
    if (unit instanceof Unit.ConstantDeclaration c) {
      reached.add(c.name().name());
    } else if (unit instanceof Unit.VariableDeclaration v) {
      reached.add(v.name().name());
    } else if (unit instanceof Unit.OperatorDefinition d) {
      reached.add(d.name().name());
    } else if (unit instanceof Unit.FunctionDefinition d) {
      reached.add(d.name().name());
    } else if (unit instanceof Unit.InstanceDefinition d) {
      reached.add(d.name().name());
    }
  }

  private boolean isReached(Symbol symbol) {
    return !symbol.module().name().equals(module.name()) || reached.contains(symbol.name());
  }

  private void resolve(Expression expression, Map<String, Local> locals) {
    if (expression instanceof Expression.Name n) {
      use(n.name(), 0, n.span(), locals);
    } else if (expression instanceof Expression.OperatorApplication a) {
      use(a.operator().name(), a.arguments().size(), a.span(), locals);
      a.arguments().forEach(x -> argument(x, locals));
      return;
    } else if (expression instanceof Expression.InfixApplication i) {
      symbol(i.symbol(), i.span());
    } else if (expression instanceof Expression.PrefixApplication p) {
      symbol(p.symbol(), p.span());
    } else if (expression instanceof Expression.Qualified) {
      return;
    }
    for (var child : Children.of(expression)) {
      var inner = new HashMap<>(locals);
      child.names().forEach(name -> declare(inner, name, -1));
      resolve(child.expression(), inner);
    }
  }

  /** An argument may name an operator without applying it. */
  private void argument(Expression argument, Map<String, Local> locals) {
    if (argument instanceof Expression.Name n) {
      use(n.name(), -1, n.span(), locals);
    } else {
      resolve(argument, locals);
    }
  }

  private void declare(Map<String, Local> locals, Identifier name, int arity) {
    var other = names.find(module, name.name());
    if (other != null && isReached(other)) {
      diagnostics.report(
          NameWording.duplicateName(name.span(), name.name(), other.identifier().span()));
    }
    var outer = locals.put(name.name(), new Local(arity, name.span()));
    if (outer != null && !outer.span().equals(name.span())) {
      diagnostics.report(NameWording.duplicateName(name.span(), name.name(), outer.span()));
    }
  }

  private void symbol(String symbol, Span span) {
    if (SYMBOLS_OF_MODULES.contains(symbol)
        && !names.isStandard(module, symbol)
        && names.find(module, symbol) == null) {
      diagnostics.report(
          NameWording.standardModuleMissing(
              span, symbol, StandardModules.moduleOf(symbol).orElse("Naturals")));
    }
  }

  private void use(String name, int arguments, Span span, Map<String, Local> locals) {
    var local = locals.get(name);
    if (local != null) {
      checkArity(span, name, local.arity(), arguments);
    } else if (names.find(module, name) != null) {
      useSymbol(java.util.Objects.requireNonNull(names.find(module, name)), arguments, span);
    } else if (names.isStandard(module, name)) {
      checkArity(span, name, StandardModules.arity(name), arguments);
    } else if (!BUILT_IN.contains(name)) {
      var missing = StandardModules.moduleOf(name);
      diagnostics.report(
          missing.isPresent()
              ? NameWording.standardModuleMissing(span, name, missing.get())
              : NameWording.undefinedName(span, name, similar(name)));
    }
  }

  private void useSymbol(Symbol symbol, int arguments, Span span) {
    if (!isReached(symbol) && !recursive.contains(symbol.name())) {
      diagnostics.report(
          NameWording.usedBeforeDefinition(span, symbol.name(), symbol.identifier().span()));
    }
    checkArity(span, symbol.name(), symbol.arity(), arguments);
  }

  private void checkArity(Span span, String name, int expected, int found) {
    if (expected >= 0 && found >= 0 && expected != found) {
      diagnostics.report(NameWording.wrongArguments(span, name, expected, found));
    }
  }

  private @Nullable String similar(String name) {
    List<Symbol> all = names.all();
    return all.stream()
        .filter(s -> names.sees(module, s) && s.name().equalsIgnoreCase(name))
        .map(Symbol::name)
        .findFirst()
        .orElse(null);
  }
}
