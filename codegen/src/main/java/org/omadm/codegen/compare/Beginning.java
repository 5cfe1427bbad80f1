// SPDX-License-Identifier: Apache-2.0
package org.omadm.codegen.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.omadm.codegen.ast.Expression;
import org.omadm.codegen.ast.Identifier;
import org.omadm.codegen.ast.Module;
import org.omadm.codegen.ast.Unit;
import org.omadm.codegen.check.Entry;

/**
 * Where a configuration says that the specification begins, and the modules to generate from.
 *
 * @param modules those of the model, less a last one that only gives bounds; with a definition more
 *     where the specification's formula holds an action or a predicate without a name
 */
record Beginning(Entry entry, List<Module> modules) {

  /**
   * What a configuration says about modules.
   *
   * @param modules each after those that it extends
   * @throws IllegalArgumentException if the configuration names what no module defines
   * @throws SpecificationFormula.NotTakenApart if SPECIFICATION names a formula of another form
   */
  static Beginning of(ModelConfig config, List<Module> modules) {
    return new Reading(config, modules).beginning();
  }

  /** One configuration on its way. */
  private static final class Reading {
    private final ModelConfig config;
    private final Definitions definitions;
    private List<Module> modules;

    Reading(ModelConfig config, List<Module> modules) {
      this.config = config;
      this.modules = modules;
      this.definitions = new Definitions(modules);
    }

    Beginning beginning() {
      requireDefined();
      var names = initAndNext();
      var predicates = new LinkedHashSet<>(config.names("INVARIANT"));
      predicates.addAll(config.names("CONSTRAINT"));
      var needed = new LinkedHashSet<String>(names);
      needed.addAll(config.names("INVARIANT"));
      var replaced = replaced();
      needed.addAll(replaced.values());
      var specified = specified(needed);
      predicates.removeIf(p -> specified.size() < modules.size() && isDefinedInLast(p));
      var entry =
          new Entry(
              names.get(0), names.get(1), Optional.of(List.copyOf(predicates)), replaced, valued());
      return new Beginning(entry, specified);
    }

    private void requireDefined() {
      for (var section :
          List.of(
              "SPECIFICATION", "INIT", "NEXT", "INVARIANT", "CONSTRAINT", "ACTION_CONSTRAINT")) {
        for (var name : config.names(section)) {
          if (!isKnown(name)) {
            throw new IllegalArgumentException(
                section + " names '" + name + "', which no module defines");
          }
        }
      }
      config
          .overrides()
          .forEach(
              (name, by) -> {
                if (!isKnown(by) && !config.values().containsKey(by)) {
                  throw new IllegalArgumentException(
                      name + " <- " + by + ": no module defines '" + by + "'");
                }
              });
    }

    private boolean isKnown(String name) {
      return definitions.isDefined(name)
          || definitions.isConstant(name)
          || definitions.hasInstances();
    }

    private String actual(String name) {
      return config.overrides().getOrDefault(name, name);
    }

    /** The names of the initial predicate and of the next-state action. */
    private List<String> initAndNext() {
      var specification = config.names("SPECIFICATION");
      if (specification.isEmpty()) {
        return List.of(configured("INIT"), configured("NEXT"));
      }
      if (!config.names("INIT").isEmpty() || !config.names("NEXT").isEmpty()) {
        throw new IllegalArgumentException("SPECIFICATION stands beside INIT or NEXT");
      }
      var operator = definitions.operator(actual(specification.get(0)));
      if (operator == null) {
        throw new IllegalArgumentException(
            "SPECIFICATION names '" + specification.get(0) + "', which no module itself defines");
      }
      var formula = SpecificationFormula.of(operator, definitions, config.overrides());
      return List.of(
          named(operator, "Init", conjunction(formula.initial())),
          named(operator, "Next", formula.next()));
    }

    private String configured(String section) {
      return config.names(section).stream()
          .findFirst()
          .map(this::actual)
          .orElseThrow(
              () ->
                  new IllegalArgumentException(
                      "neither SPECIFICATION nor both INIT and NEXT say what to search"));
    }

    private static Expression conjunction(List<Expression> parts) {
      var first = parts.get(0);
      var last = parts.get(parts.size() - 1);
      return parts.size() == 1
          ? first
          : new Expression.ConjunctionList(parts, first.span().to(last.span()));
    }

    /** The name of an expression; if it has none, it gets one, just after the specification. */
    private String named(Definitions.Operator specification, String suffix, Expression e) {
      if (e instanceof Expression.Name n && definitions.isDefined(actual(n.name()))) {
        return actual(n.name());
      }
      var name = specification.definition().name().name() + suffix;
      while (definitions.isDefined(name)) {
        name += "_";
      }
      var definition =
          new Unit.OperatorDefinition(
              false,
              Unit.Form.NAMED,
              new Identifier(name, e.span()),
              List.of(),
              e,
              "",
              specification.definition().span());
      modules =
          modules.stream()
              .map(m -> isHome(m, specification) ? with(m, specification, definition) : m)
              .toList();
      return name;
    }

    private static boolean isHome(Module module, Definitions.Operator operator) {
      return module.name().equals(operator.module().name());
    }

    private static Module with(Module module, Definitions.Operator after, Unit added) {
      var units = new ArrayList<>(module.units());
      units.add(units.indexOf(after.definition()) + 1, added);
      return new Module(
          module.name(),
          module.extended(),
          units,
          module.comment(),
          module.source(),
          module.span());
    }

    /** Overrides of what a module defines; a constant has its value from the model's evaluation. */
    private Map<String, String> replaced() {
      var replaced = new LinkedHashMap<>(config.overrides());
      replaced.keySet().removeIf(definitions::isConstant);
      return replaced;
    }

    private Set<String> valued() {
      return config.values().keySet();
    }

    /** All modules, or all but the last if that one only gives bounds to another. */
    private List<Module> specified(Set<String> needed) {
      var last = modules.get(modules.size() - 1);
      boolean own =
          last.units().stream().anyMatch(unit -> unit instanceof Unit.VariableDeclaration)
              || needed.stream().anyMatch(this::isDefinedInLast);
      if (own || modules.size() == 1) {
        return modules;
      }
      var others = new ArrayList<>(modules.subList(0, modules.size() - 1));
      var extended = last.extended().stream().map(Identifier::name).toList();
      var roots = others.stream().filter(m -> extended.contains(m.name().name())).toList();
      if (roots.isEmpty()) {
        return modules;
      }
      // The root comes last: after what the last module only instances.
      var root = roots.get(roots.size() - 1);
      others.remove(root);
      others.add(root);
      return others;
    }

    private boolean isDefinedInLast(String name) {
      return modules.get(modules.size() - 1).units().stream()
          .anyMatch(
              unit ->
                  (unit instanceof Unit.OperatorDefinition d && d.name().name().equals(name))
                      || (unit instanceof Unit.FunctionDefinition f
                          && f.name().name().equals(name)));
    }
  }
}
