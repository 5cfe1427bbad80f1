// SPDX-License-Identifier: Apache-2.0
package org.omadm.codegen.elaborate;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.omadm.codegen.ast.Expression;
import org.omadm.codegen.ast.Identifier;
import org.omadm.codegen.ast.Module;
import org.omadm.codegen.ast.Unit;

/**
 * What the names of each module stand for: as a module that stays, and in each of its instances.
 */
final class ModuleScopes {

  /** A module that instances itself without a name has no end. */
  private static final int DEEPEST = 50;

  /** A module's own view, and what those that extend it see. */
  private record Built(Scope scope, Map<String, Meaning> exported) {}

  /** Under which circumstances a module and those it extends are seen. */
  private final class View {
    private final Closure.Home home;
    private final String prefix;
    private final Set<String> captured = new LinkedHashSet<>();
    private final Map<String, Built> built = new HashMap<>();
    private final @Nullable Scope around;
    private final Map<String, Expression> substituted = new HashMap<>();

    private View(Closure.Home home, String prefix, @Nullable Scope around) {
      this.home = home;
      this.prefix = prefix;
      this.around = around;
    }

    private @Nullable Meaning declared(
        Unit unit, Identifier name, int arity, boolean variable, Module module) {
      if (around == null) {
        return new Meaning.Declared(unit, name, arity, variable, module);
      }
      var value = substituted.get(name.name());
      var meaning = value == null ? around.find(name.name()) : substitution(value, arity, around);
      if (meaning != null) {
        captured.addAll(captures.of(meaning, false));
      }
      return meaning;
    }
  }

  private final Map<String, Module> modules;
  private final Map<String, String> replaced;
  private final Set<String> valued;
  private final Captures captures;
  private final IdentityHashMap<Unit, Unit.ConstantDeclaration> constants = new IdentityHashMap<>();
  private final IdentityHashMap<Unit, Map<String, Meaning>> unnamed = new IdentityHashMap<>();
  private int depth;
  private final View kept = new View(Closure.Home.KEPT, "", null);

  /**
   * @param modules those that have a file, by name
   * @param replaced the names that a configuration replaces
   * @param valued the names that a configuration gives a value
   */
  ModuleScopes(
      Map<String, Module> modules,
      Map<String, String> replaced,
      Set<String> valued,
      Captures captures) {
    this.modules = modules;
    this.replaced = replaced;
    this.valued = valued;
    this.captures = captures;
  }

  /** The scope of a module that stays. */
  Scope of(Module module) {
    return build(module, kept, null).scope();
  }

  /** The module of a name at a place, or null if it has no file, as standard modules have none. */
  @Nullable Module find(String name, Scope scope) {
    return scope.find(Meaning.innerKey(name)) instanceof Meaning.Inner inner
        ? inner.module()
        : modules.get(name);
  }

  /**
   * What an instance offers.
   *
   * @param around where it stands, its parameters included
   */
  Map<String, Meaning> instantiate(Unit.Instance unit, Scope around, String prefix) {
    var module = find(unit.module().name(), around);
    if (module == null || depth == DEEPEST) {
      return Map.of();
    }
    var view = new View(Closure.Home.INSTANCED, prefix, around);
    unit.substitutions().forEach(s -> view.substituted.put(s.name().name(), s.value()));
    var enclosing =
        around.find(Meaning.innerKey(module.name().name())) instanceof Meaning.Inner inner
            ? inner.scope()
            : null;
    depth++;
    var built = build(module, view, enclosing);
    depth--;
    return built.exported();
  }

  /** What an INSTANCE without a name offers, once the module that it stands in was seen. */
  Map<String, Meaning> offered(Unit.Instance unit) {
    return unnamed.getOrDefault(unit, Map.of());
  }

  /** What an argument or substitution stands for. */
  @Nullable Meaning substitution(Expression value, int arity, Scope scope) {
    if (value instanceof Expression.Name n) {
      var meaning = scope.find(n.name());
      if (meaning == null && arity > 0) {
        return new Meaning.Standard(n.name());
      }
      return meaning == null ? new Meaning.Delayed(value, scope) : meaning;
    } else if (value instanceof Expression.OperatorSymbol s) {
      var meaning = scope.find(s.symbol());
      return meaning == null ? new Meaning.Standard(s.symbol()) : meaning;
    } else if (value instanceof Expression.Lambda l && arity > 0) {
      return Closure.of(l, new Identifier("op", l.span()), scope);
    }
    return new Meaning.Delayed(value, scope);
  }

  /** The standard modules that a module sees by EXTENDS or INSTANCE. */
  Set<String> standardModules(Module module) {
    var names = new LinkedHashSet<String>();
    for (var extended : module.extended()) {
      addStandard(extended.name(), names);
    }
    for (var unit : module.units()) {
      if (unit instanceof Unit.Instance i) {
        addStandard(i.module().name(), names);
      }
    }
    return names;
  }

  private void addStandard(String name, Set<String> names) {
    var module = modules.get(name);
    if (module == null) {
      names.add(name);
    } else {
      names.addAll(standardModules(module));
    }
  }

  private Built build(Module module, View view, @Nullable Scope enclosing) {
    var key = module.name().name();
    var before = view.built.get(key);
    if (before != null) {
      return before;
    }
    var built = new Built(new Scope(enclosing, module), new LinkedHashMap<>());
    view.built.put(key, built);
    replaced.forEach((name, by) -> built.scope().put(name, new Meaning.Replaced(by)));
    for (var extended : module.extended()) {
      extend(built, find(extended.name(), built.scope()), view);
    }
    for (var unit : module.units()) {
      declare(unit, module, built, view);
    }
    return built;
  }

  private void extend(Built built, @Nullable Module extended, View view) {
    if (extended != null) {
      var inner = built.scope().find(Meaning.innerKey(extended.name().name()));
      var enclosing = inner instanceof Meaning.Inner i ? i.scope() : null;
      build(extended, view, enclosing)
          .exported()
          .forEach((name, meaning) -> export(built, name, meaning));
    }
  }

  private static void export(Built built, String name, Meaning meaning) {
    built.scope().put(name, meaning);
    built.exported().put(name, meaning);
  }

  private void declare(Unit unit, Module module, Built built, View view) {
    var scope = built.scope();
    if (unit instanceof Unit.ConstantDeclaration c) {
      constant(c, c.name(), c.arity(), built, view, module);
    } else if (unit instanceof Unit.VariableDeclaration v) {
      var meaning = view.declared(v, v.name(), 0, true, module);
      if (meaning != null) {
        export(built, v.name().name(), meaning);
      }
    } else if (unit instanceof Unit.OperatorDefinition d) {
      if (isValued(d)) {
        var constant = new Meaning.Declared(constant(d), d.name(), 0, false, module);
        define(built, d.name(), d.local(), constant);
      } else {
        define(built, d.name(), d.local(), closure(d, scope, view));
      }
    } else if (unit instanceof Unit.FunctionDefinition d) {
      define(
          built, d.name(), d.local(), Closure.of(d, scope, view.home, view.prefix, view.captured));
    } else if (unit instanceof Unit.InstanceDefinition d) {
      var prefix = view.prefix + d.name().name() + "_";
      var named = new Instantiation(d.instance(), d.parameters(), scope, prefix);
      define(built, d.name(), d.local(), new Meaning.Named(named));
    } else if (unit instanceof Unit.Instance i) {
      var offered = instantiate(i, scope, view.prefix);
      unnamed.put(i, offered);
      offered.forEach(
          (name, meaning) -> {
            if (scope.find(name) == null) {
              define(built, new Identifier(name, i.span()), i.local(), meaning);
            }
          });
    } else if (unit instanceof Unit.NestedModule n) {
      var inner = new Meaning.Inner(n.module(), scope);
      export(built, Meaning.innerKey(n.module().name().name()), inner);
    }
  }

  private Closure closure(Unit.OperatorDefinition d, Scope scope, View view) {
    return Closure.of(d, scope, view.home, view.prefix, view.captured);
  }

  private void constant(
      Unit unit, Identifier name, int arity, Built built, View view, Module module) {
    var meaning = view.declared(unit, name, arity, false, module);
    if (meaning != null) {
      export(built, name.name(), meaning);
    }
  }

  /** A definition that is given a value from outside, as the constant that it thereby is. */
  private Unit.ConstantDeclaration constant(Unit.OperatorDefinition d) {
    return constants.computeIfAbsent(
        d, each -> new Unit.ConstantDeclaration(d.name(), 0, d.comment(), d.span()));
  }

  private boolean isValued(Unit.OperatorDefinition d) {
    return d.parameters().isEmpty() && valued.contains(d.name().name());
  }

  /** A definition that is replaced keeps standing for what replaces it. */
  private void define(Built built, Identifier name, boolean local, Meaning meaning) {
    var seen =
        replaced.containsKey(name.name())
            ? new Meaning.Replaced(replaced.get(name.name()))
            : meaning;
    built.scope().put(name.name(), seen);
    if (!local) {
      built.exported().put(name.name(), seen);
    }
  }
}
