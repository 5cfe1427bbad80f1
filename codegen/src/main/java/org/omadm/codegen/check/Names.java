// SPDX-License-Identifier: Apache-2.0
package org.omadm.codegen.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.omadm.codegen.ast.Module;
import org.omadm.codegen.ast.Span;
import org.omadm.codegen.ast.Unit;
import org.omadm.codegen.diagnostic.Diagnostics;
import org.omadm.codegen.diagnostic.NameWording;
import org.omadm.codegen.diagnostic.SubsetWording;

/** What each name means in each module. */
final class Names {

  private final Modules modules;
  private final Map<String, Map<String, Symbol>> visible = new HashMap<>();
  private final Map<String, List<Symbol>> own = new LinkedHashMap<>();

  Names(Modules modules, Diagnostics diagnostics) {
    this.modules = modules;
    for (var module : modules.all()) {
      declare(module, diagnostics);
    }
  }

  private void declare(Module module, Diagnostics diagnostics) {
    var names = new LinkedHashMap<String, Symbol>();
    for (var extended : modules.extendedBy(module)) {
      for (var symbol : own.getOrDefault(extended, List.of())) {
        if (!isLocal(symbol)) {
          add(names, symbol, symbol.identifier().span(), diagnostics);
        }
      }
    }
    var symbols = symbols(module, diagnostics);
    symbols.forEach(s -> add(names, s, s.identifier().span(), diagnostics));
    own.put(module.name().name(), symbols);
    visible.put(module.name().name(), names);
  }

  private static boolean isLocal(Symbol symbol) {
    return symbol instanceof Symbol.DefinitionSymbol d && d.local();
  }

  private void add(Map<String, Symbol> names, Symbol symbol, Span at, Diagnostics diagnostics) {
    var other = names.putIfAbsent(symbol.name(), symbol);
    if (other != null && other != symbol) {
      diagnostics.report(NameWording.duplicateName(at, symbol.name(), other.identifier().span()));
    } else if (isStandard(symbol.module(), symbol.name())) {
      diagnostics.report(NameWording.redefinesStandard(at, symbol.name()));
    }
  }

  private static List<Symbol> symbols(Module module, Diagnostics diagnostics) {
    var symbols = new ArrayList<Symbol>();
    for (var unit : module.units()) {
      if (unit instanceof Unit.ConstantDeclaration c) {
        symbols.add(new Symbol.ConstantSymbol(module, c));
      } else if (unit instanceof Unit.VariableDeclaration v) {
        symbols.add(new Symbol.VariableSymbol(module, v));
      } else if (unit instanceof Unit.OperatorDefinition d) {
        symbols.add(Symbol.DefinitionSymbol.of(module, d));
      } else if (unit instanceof Unit.FunctionDefinition d) {
        symbols.add(Symbol.DefinitionSymbol.of(module, d));
      } else if (unit instanceof Unit.Assumption a && a.name().isPresent()) {
        symbols.add(Symbol.DefinitionSymbol.of(module, a.name().get(), a));
      } else if (unit instanceof Unit.InstanceDefinition d) {
        symbols.add(new Symbol.InstanceSymbol(module, d));
      } else if (unit instanceof Unit.Instance i) {
        diagnostics.report(SubsetWording.outsideSubset(i.span(), "INSTANCE without a name"));
      } else if (unit instanceof Unit.NestedModule n) {
        diagnostics.report(SubsetWording.outsideSubset(n.span(), "a module inside a module"));
      }
    }
    return symbols;
  }

  /** What a name means in a module, or null if the module does not see it. */
  @Nullable Symbol find(Module module, String name) {
    return visible.getOrDefault(module.name().name(), Map.of()).get(name);
  }

  /** Whether a standard module that this one extends defines the name or symbol. */
  boolean isStandard(Module module, String name) {
    return modules.extendedBy(module).stream().anyMatch(m -> StandardModules.defines(m, name));
  }

  /** What a module declares and defines itself, in the order of its text. */
  List<Symbol> ownSymbols(Module module) {
    return own.getOrDefault(module.name().name(), List.of());
  }

  /** Everything declared and defined, in the order of the modules and of their texts. */
  List<Symbol> all() {
    return own.values().stream().flatMap(List::stream).toList();
  }

  boolean sees(Module module, Symbol symbol) {
    return find(module, symbol.name()) == symbol;
  }

  Set<String> extendedBy(Module module) {
    return modules.extendedBy(module);
  }
}
