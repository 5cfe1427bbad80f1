// SPDX-License-Identifier: Apache-2.0
package org.omadm.codegen.elaborate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.omadm.codegen.ast.Expression;
import org.omadm.codegen.ast.Identifier;
import org.omadm.codegen.ast.Module;
import org.omadm.codegen.ast.Unit;
import org.omadm.codegen.diagnostic.Diagnostics;
import org.omadm.codegen.diagnostic.SubsetWording;

/**
 * Turns the modules of a specification into the first-order core that the check understands. What
 * uses nothing beyond the core is given back as the very tree that it was.
 */
public final class Elaboration {

  private final List<Module> kept;
  private final Map<String, String> replaced;
  private final Program program;
  private final Scope root;

  private Elaboration(
      List<Module> loaded,
      Map<String, String> replaced,
      Set<String> valued,
      Diagnostics diagnostics) {
    var byName = new LinkedHashMap<String, Module>();
    loaded.forEach(module -> byName.put(module.name().name(), module));
    this.kept = kept(loaded, byName);
    this.replaced = replaced;
    var captures = new Captures();
    var scopes = new ModuleScopes(byName, replaced, valued, captures);
    this.root = scopes.of(kept.get(kept.size() - 1));
    var names = new UniqueNames(loaded, kept);
    var output = new Output(kept.get(0));
    this.program = new Program(scopes, captures, new Keys(), root, names, output, diagnostics);
  }

  /**
   * The modules with every construct that the check does not know expressed by those it knows.
   *
   * @param loaded a root module, last, after all that it extends or instances; at least one
   * @param replaced the operators that the configuration replaces, {@code Name <- Other}
   * @param valued the names that it gives a value, {@code Name = value}
   * @param diagnostics told what cannot be expressed so
   * @return the root module and those it extends, in the same order
   */
  public static List<Module> elaborate(
      List<Module> loaded,
      Map<String, String> replaced,
      Set<String> valued,
      Diagnostics diagnostics) {
    var elaboration = new Elaboration(loaded, replaced, valued, diagnostics);
    try {
      return elaboration.run(loaded);
    } catch (TooMuch endless) {
      diagnostics.report(SubsetWording.endlessElaboration(endless.span()));
      return elaboration.kept;
    }
  }

  /** The root module and all that it extends. */
  private static List<Module> kept(List<Module> loaded, Map<String, Module> byName) {
    Set<Module> kept = Collections.newSetFromMap(new IdentityHashMap<>());
    keep(loaded.get(loaded.size() - 1), byName, kept);
    return loaded.stream().filter(kept::contains).toList();
  }

  private static void keep(Module module, Map<String, Module> byName, Set<Module> kept) {
    if (kept.add(module)) {
      for (var extended : module.extended()) {
        var other = byName.get(extended.name());
        if (other != null) {
          keep(other, byName, kept);
        }
      }
    }
  }

  private List<Module> run(List<Module> loaded) {
    for (var module : kept) {
      program.output().begin(module);
      var scope = program.scopes().of(module);
      for (var unit : module.units()) {
        place(unit, scope);
      }
    }
    var sources = loaded.stream().map(Module::source).distinct().toList();
    return program.output().finish(program.definitions().dropped(), program.named(), sources);
  }

  private void place(Unit unit, Scope scope) {
    var output = program.output();
    if (unit instanceof Unit.ConstantDeclaration d) {
      declare(d, d.name(), scope);
    } else if (unit instanceof Unit.VariableDeclaration d) {
      declare(d, d.name(), scope);
    } else if (unit instanceof Unit.OperatorDefinition d) {
      if (replaced.containsKey(d.name().name())) {
        replace(d);
      } else if (scope.find(d.name().name()) instanceof Meaning.Declared declared) {
        program.definitions().place(declared);
      } else {
        define(closure(d, d.name(), scope));
      }
    } else if (unit instanceof Unit.FunctionDefinition d) {
      define(closure(d, d.name(), scope));
    } else if (unit instanceof Unit.Instance i) {
      if (program.scopes().find(i.module().name(), scope) == null) {
        output.extend(i.module().name());
      } else if (!i.local()) {
        offer(i, scope);
      }
    } else if (unit instanceof Unit.Assumption a) {
      var site = Site.of(false, false);
      var formula = new Elaborator(program, scope, site).rewrite(a.formula());
      output.add(
          formula == a.formula()
              ? a
              : new Unit.Assumption(a.name(), formula, a.comment(), a.span()));
    } else if (!(unit instanceof Unit.NestedModule)) {
      output.add(unit);
    }
  }

  /** What an INSTANCE without a name brings in is the module's own, used in it or not. */
  private void offer(Unit.Instance instance, Scope scope) {
    program
        .scopes()
        .offered(instance)
        .forEach(
            (name, meaning) -> {
              if (meaning instanceof Closure c
                  && scope.find(name) == c
                  && !c.isRecursiveFunction()
                  && !c.takesOperators()
                  && program.traits().of(c).primed().isEmpty()) {
                program.definitions().make(Definitions.Request.plain(c));
              }
            });
  }

  private void declare(Unit unit, Identifier name, Scope scope) {
    if (scope.find(name.name()) instanceof Meaning.Declared d && d.unit() == unit) {
      program.definitions().place(d);
    } else {
      program.output().add(name.name(), unit);
    }
  }

  /** A definition whose name is taken by another is not the one that the name stands for. */
  private static Closure closure(Unit unit, Identifier name, Scope scope) {
    if (scope.find(name.name()) instanceof Closure c && c.source().unit() == unit) {
      return c;
    }
    return unit instanceof Unit.OperatorDefinition d
        ? Closure.of(d, scope, Closure.Home.KEPT, "", Set.of())
        : Closure.of((Unit.FunctionDefinition) unit, scope, Closure.Home.KEPT, "", Set.of());
  }

  private void define(Closure closure) {
    program.definitions().place(closure);
  }

  /** The definition says what the configuration puts in its place. */
  private void replace(Unit.OperatorDefinition d) {
    var by = replaced.getOrDefault(d.name().name(), d.name().name());
    List<Expression> arguments = new ArrayList<>();
    var scope = new Scope(root);
    var site = Site.of(true, false);
    for (var parameter : d.parameters()) {
      var name = parameter.name();
      scope.put(name.name(), new Meaning.Local(name.name(), false, false));
      site = site.with(name.name());
      arguments.add(new Expression.Name(name.name(), name.span()));
    }
    var span = d.name().span();
    var other =
        arguments.isEmpty()
            ? new Expression.Name(by, span)
            : new Expression.OperatorApplication(new Identifier(by, span), arguments, span);
    var body = new Elaborator(program, scope, site).rewrite(other);
    program
        .output()
        .add(
            d.name().name(),
            new Unit.OperatorDefinition(
                d.local(), d.form(), d.name(), d.parameters(), body, d.comment(), d.span()));
  }
}
