// SPDX-License-Identifier: Apache-2.0
package org.omadm.codegen.check;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.omadm.codegen.ast.Module;
import org.omadm.codegen.ast.Span;
import org.omadm.codegen.diagnostic.Diagnostics;
import org.omadm.codegen.diagnostic.SubsetWording;
import org.omadm.codegen.diagnostic.TypeWording;
import org.omadm.codegen.elaborate.Elaboration;
import org.omadm.codegen.model.Specification;

/**
 * Makes the typed model of a specification, or says why it cannot. A phase whose errors would only
 * make the next one guess ends the check: names, then types with a name, then everything else.
 */
public final class SpecificationChecker {

  private final Modules modules;
  private final Entry entry;
  private final Diagnostics diagnostics;

  private SpecificationChecker(Modules modules, Entry entry, Diagnostics diagnostics) {
    this.modules = modules;
    this.entry = entry;
    this.diagnostics = diagnostics;
  }

  /** Checks modules that keep to the conventional names. */
  public static Optional<Specification> check(Modules modules, Diagnostics diagnostics) {
    return check(modules, Entry.CONVENTIONAL, diagnostics);
  }

  /**
   * Checks modules that were parsed without errors.
   *
   * @param entry where the specification begins
   * @return the model; empty if the diagnostics say why there is none
   */
  public static Optional<Specification> check(
      Modules modules, Entry entry, Diagnostics diagnostics) {
    var elaborated =
        Elaboration.elaborate(modules.all(), entry.replaced(), entry.valued(), diagnostics);
    return diagnostics.isEmpty()
        ? new SpecificationChecker(new Modules(elaborated), entry, diagnostics).check()
        : Optional.empty();
  }

  private Optional<Specification> check() {
    var names = new Names(modules, diagnostics);
    NameResolution.check(modules, names, diagnostics);
    if (!diagnostics.isEmpty()) {
      return Optional.empty();
    }
    var levels = new Levels(names);
    var taken = takenNames();
    var namedTypes = new NamedTypes(names, levels, taken, Set.of());
    var typings = Typings.read(modules, names, namedTypes, diagnostics);
    while (namedTypes.foundUnnameable() && diagnostics.isEmpty()) {
      namedTypes = new NamedTypes(names, levels, taken, namedTypes.unnameable());
      typings = Typings.read(modules, names, namedTypes, diagnostics);
    }
    if (!diagnostics.isEmpty()) {
      return Optional.empty();
    }
    var actors = actors(names, levels);
    var context = new Context(names, levels, namedTypes, typings, actors);
    var parts = new Parts(modules, entry, context, new Actions(context), actors);
    var builders = checkParts(parts, context);
    if (!diagnostics.isEmpty()) {
      return Optional.empty();
    }
    var specification = attempt(() -> new ModelBuilder(modules, context, parts, builders).build());
    return diagnostics.isEmpty() ? Optional.ofNullable(specification) : Optional.empty();
  }

  /** The classes that every specification has. */
  private Set<String> takenNames() {
    var taken = new HashSet<>(Set.of("Profile", "Terms", "Bounds"));
    for (var module : modules.all()) {
      for (var suffix : List.of("", "State", "Action", "Guard", "Properties")) {
        taken.add(module.name().name() + suffix);
      }
    }
    return taken;
  }

  /** The checked invariants, ready to build. */
  record CheckedInvariant(
      Symbol.DefinitionSymbol definition, Supplier<org.omadm.codegen.model.Expression> predicate) {}

  /** What the model is made of. */
  record Parts(Modules modules, Entry entry, Context context, Actions actions, Set<Module> actors) {

    List<Symbol.DefinitionSymbol> definitions(Module module) {
      return context.names().ownSymbols(module).stream()
          .filter(s -> s instanceof Symbol.DefinitionSymbol)
          .map(s -> (Symbol.DefinitionSymbol) s)
          .toList();
    }

    List<Symbol.DefinitionSymbol> actorActions(Module actor) {
      return definitions(actor).stream()
          .filter(d -> context.levels().of(d) == Level.ACTION)
          .toList();
    }

    Optional<Symbol.DefinitionSymbol> actorInit(Module actor) {
      return definitions(actor).stream()
          .filter(d -> d.name().endsWith(ActionForms.INIT) && context.levels().of(d) == Level.STATE)
          .findFirst();
    }

    List<Symbol.VariableSymbol> variables(Module module) {
      return context.names().ownSymbols(module).stream()
          .filter(s -> s instanceof Symbol.VariableSymbol)
          .map(s -> (Symbol.VariableSymbol) s)
          .toList();
    }

    List<Symbol.VariableSymbol> allVariables() {
      return modules.all().stream().flatMap(m -> variables(m).stream()).toList();
    }

    Symbol.@Nullable DefinitionSymbol next() {
      return context.names().find(modules.root(), entry.next()) instanceof Symbol.DefinitionSymbol d
              && d.parameters().isEmpty()
          ? d
          : null;
    }

    Symbol.@Nullable DefinitionSymbol init() {
      return context.names().find(modules.root(), entry.init()) instanceof Symbol.DefinitionSymbol d
          ? d
          : null;
    }

    List<Symbol.DefinitionSymbol> invariants() {
      return entry.predicates().map(this::named).orElseGet(this::conventional);
    }

    private List<Symbol.DefinitionSymbol> named(List<String> predicates) {
      return predicates.stream()
          .map(name -> context.names().find(modules.root(), name))
          .filter(symbol -> symbol instanceof Symbol.DefinitionSymbol)
          .map(symbol -> (Symbol.DefinitionSymbol) symbol)
          .toList();
    }

    private List<Symbol.DefinitionSymbol> conventional() {
      return modules.all().stream()
          .flatMap(m -> definitions(m).stream())
          .filter(d -> d.parameters().isEmpty() && d.name().endsWith("Inv"))
          .filter(d -> !Typings.isTyping(d.name()) && !d.name().startsWith("Never"))
          .toList();
    }
  }

  /** An actor is a module that hands what goes out to an operator parameter. */
  private Set<Module> actors(Names names, Levels levels) {
    var actors = new LinkedHashSet<Module>();
    for (var symbol : names.all()) {
      if (symbol instanceof Symbol.DefinitionSymbol d
          && d.parameters().stream().anyMatch(p -> p.arity() > 0)
          && levels.of(d) == Level.ACTION
          && names.ownSymbols(d.module()).stream()
              .anyMatch(s -> s instanceof Symbol.VariableSymbol)) {
        actors.add(d.module());
      }
    }
    return actors;
  }

  private List<CheckedInvariant> checkParts(Parts parts, Context context) {
    var unnamed = new UnnamedTypes(modules, context);
    attempt(unnamed::readMemberships);
    for (var actor : parts.actors()) {
      checkActor(parts, actor);
    }
    parts.actions().settleMessages();
    var next = parts.next();
    if (next != null) {
      checkSystem(parts, next);
    }
    var invariants = parts.invariants().stream().map(d -> checkInvariant(context, d)).toList();
    if (diagnostics.isEmpty()) {
      attempt(
          () -> {
            unnamed.settle(takenNames());
            context.types().verifyFlows();
            return true;
          });
    }
    return invariants.stream().flatMap(Optional::stream).toList();
  }

  private void checkActor(Parts parts, Module actor) {
    var variables = parts.variables(actor);
    parts.actorInit(actor).ifPresent(d -> checkAction(parts, d, true, variables));
    parts.actorActions(actor).forEach(d -> checkAction(parts, d, false, variables));
  }

  private void checkAction(
      Parts parts,
      Symbol.DefinitionSymbol definition,
      boolean initial,
      List<Symbol.VariableSymbol> variables) {
    attempt(
        () -> {
          parts.actions().check(definition, initial, definition.identifier().span());
          parts.actions().requireAll(definition, variables);
          return true;
        });
  }

  private void checkSystem(Parts parts, Symbol.DefinitionSymbol next) {
    var variables = parts.allVariables();
    var init = parts.init();
    if (init == null) {
      diagnostics.report(SubsetWording.noInit(next.identifier().span()));
    } else {
      checkAction(parts, init, true, variables);
    }
    attempt(
        () -> {
          var steps = new StepChecks(parts.actions(), next, this::attemptAll).check();
          steps.actions().forEach(step -> checkAction(parts, step, false, variables));
          parts.actions().noteSteps(steps);
          return true;
        });
  }

  private Optional<CheckedInvariant> checkInvariant(
      Context context, Symbol.DefinitionSymbol definition) {
    return Optional.ofNullable(
        attempt(
            () -> {
              Span at = definition.identifier().span();
              if (context.levels().of(definition).compareTo(Level.STATE) > 0) {
                throw new CheckFailure(TypeWording.notAStatePredicate(at, definition.name()));
              }
              var env = Env.of(definition.module(), false);
              var predicate = new Inference(context, env).condition(definition.body());
              return new CheckedInvariant(definition, predicate);
            }));
  }

  private void attemptAll(Runnable check) {
    attempt(
        () -> {
          check.run();
          return true;
        });
  }

  private <T> @Nullable T attempt(Supplier<T> check) {
    try {
      return check.get();
    } catch (CheckFailure failure) {
      diagnostics.report(failure.diagnostic());
      return null;
    }
  }
}
