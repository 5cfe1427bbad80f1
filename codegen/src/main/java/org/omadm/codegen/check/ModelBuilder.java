// SPDX-License-Identifier: Apache-2.0
package org.omadm.codegen.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.omadm.codegen.ast.Module;
import org.omadm.codegen.ast.Span;
import org.omadm.codegen.model.Action;
import org.omadm.codegen.model.Actor;
import org.omadm.codegen.model.Composition;
import org.omadm.codegen.model.Constant;
import org.omadm.codegen.model.Definition;
import org.omadm.codegen.model.Invariant;
import org.omadm.codegen.model.Operator;
import org.omadm.codegen.model.Parameter;
import org.omadm.codegen.model.Specification;
import org.omadm.codegen.model.Type;
import org.omadm.codegen.model.TypeDefinition;
import org.omadm.codegen.model.Variable;

/** Builds the model from what was checked, in the order of the specification. */
final class ModelBuilder {

  private final Modules modules;
  private final Context context;
  private final SpecificationChecker.Parts parts;
  private final List<SpecificationChecker.CheckedInvariant> invariants;

  ModelBuilder(
      Modules modules,
      Context context,
      SpecificationChecker.Parts parts,
      List<SpecificationChecker.CheckedInvariant> invariants) {
    this.modules = modules;
    this.context = context;
    this.parts = parts;
    this.invariants = invariants;
  }

  Specification build() {
    var actors = parts.actors().stream().map(this::actor).toList();
    var system = Optional.ofNullable(parts.next()).map(this::system);
    var built =
        invariants.stream()
            .map(i -> new Invariant(Descriptions.of(i.definition()), i.predicate().get()))
            .toList();
    // Operators, constants and types come last: building the rest tells which of them are used.
    var operators = operators();
    var constants = constants();
    return new Specification(
        modules.root().name().name(),
        types(),
        constants,
        operators,
        actors,
        system,
        properties(),
        built);
  }

  private List<TypeDefinition> types() {
    var all = new LinkedHashMap<String, TypeDefinition>();
    for (var entry : context.namedTypes().inOrder().entrySet()) {
      var symbol = entry.getKey();
      var type = context.resolve(context.types().of(entry.getValue()), symbol.span());
      if (isStillNamed(entry.getValue(), type)) {
        all.put(symbol.name(), new TypeDefinition(definition(symbol), type));
      }
    }
    for (var found : context.types().resolution().found()) {
      var name = found.name();
      all.putIfAbsent(name, new TypeDefinition(definition(name, found.at()), found.type()));
    }
    return List.copyOf(all.values());
  }

  /** A constant set whose elements turned out to be numbers, say, needs no type of its own. */
  private static boolean isStillNamed(Type named, Type found) {
    return !(named instanceof Type.OpaqueType) || named.equals(found);
  }

  private static Definition definition(Symbol symbol) {
    return symbol instanceof Symbol.DefinitionSymbol d
        ? Descriptions.of(d)
        : Descriptions.of(symbol, "CONSTANT " + symbol.name());
  }

  /** What the text says of a type that it gives no name. */
  private Definition definition(String name, Span at) {
    for (var symbol : context.names().all()) {
      if (symbol instanceof Symbol.ConstantSymbol && symbol.name().equals(name)) {
        return definition(symbol);
      }
    }
    var module =
        modules.all().stream()
            .filter(m -> m.source().file().equals(at.file()))
            .findFirst()
            .orElseGet(modules::root);
    var text = at.equals(Resolution.NOWHERE) ? "" : module.text(at);
    return new Definition(
        module.name().name(), name, List.of(), Optional.empty(), text, Context.place(at));
  }

  private List<Constant> constants() {
    var all = new ArrayList<Constant>();
    for (var symbol : context.names().all()) {
      if (symbol instanceof Symbol.ConstantSymbol c) {
        constant(c).ifPresent(all::add);
      }
    }
    return all;
  }

  private Optional<Constant> constant(Symbol.ConstantSymbol c) {
    var usedByActor = context.usedConstants().get(c);
    var typing = context.typings().find(c);
    if (usedByActor == null && typing == null) {
      return Optional.empty();
    }
    var opaque = context.namedTypes().find(c);
    var declared = context.declarations().of(c);
    var type = opaque == null ? declared.type() : new Ty.SetOf(context.types().of(opaque));
    var parameters = declared.parameters().stream().map(p -> context.resolve(p, c.span())).toList();
    var resolved = context.resolve(type, c.span());
    return typing == null
        ? Optional.of(
            new Constant(
                Descriptions.of(c, "CONSTANT " + c.name()),
                Boolean.TRUE.equals(usedByActor) || !parameters.isEmpty()
                    ? Constant.Kind.TERMS
                    : Constant.Kind.BOUNDS,
                parameters,
                resolved))
        : Optional.of(
            new Constant(
                definition(c, typing), kind(c, parameters, resolved), parameters, resolved));
  }

  private static Definition definition(Symbol.ConstantSymbol c, Typings.Typing typing) {
    return Descriptions.of(
        c,
        "CONSTANT "
            + c.module().text(c.span())
            + "\nASSUME "
            + typing.module().text(typing.conjunct()));
  }

  private Constant.Kind kind(Symbol.ConstantSymbol c, List<Type> parameters, Type type) {
    if (!parameters.isEmpty()) {
      return Constant.Kind.TERMS;
    }
    if (parts.actors().stream().noneMatch(actor -> context.names().sees(actor, c))) {
      return Constant.Kind.BOUNDS;
    }
    boolean reading =
        type instanceof Type.BooleanType
            || type instanceof Type.IntegerType
            || type instanceof Type.EnumType;
    return reading ? Constant.Kind.PROFILE : Constant.Kind.TERMS;
  }

  /** The helpers that are called, those included that only building others has brought up. */
  private List<Operator> operators() {
    Map<Methods.Method, Operator> built = new HashMap<>();
    int before;
    do {
      before = built.size();
      for (var method : context.methods().all()) {
        if (!built.containsKey(method)) {
          built.put(method, operator(method));
        }
      }
    } while (built.size() > before);
    var ordered = new ArrayList<Operator>();
    for (var symbol : context.names().all()) {
      for (var method : context.methods().all()) {
        if (method.signature().definition().equals(symbol)) {
          ordered.add(java.util.Objects.requireNonNull(built.get(method)));
        }
      }
    }
    return ordered;
  }

  private Operator operator(Methods.Method method) {
    var signature = method.signature();
    var definition = signature.definition();
    var parameters = new ArrayList<Parameter>();
    for (int i = 0; i < definition.parameters().size(); i++) {
      var name = definition.parameters().get(i).name();
      parameters.add(
          new Parameter(name.name(), context.resolve(signature.parameters().get(i), name.span())));
    }
    return new Operator(
        Descriptions.of(definition).renamed(method.name()),
        parameters,
        context.resolve(signature.result(), definition.body().span()),
        signature.buildBody());
  }

  private Actor actor(Module module) {
    var actions = parts.actorActions(module).stream().map(d -> parts.actions().build(d)).toList();
    var messages = new LinkedHashSet<Type>();
    actions.forEach(a -> a.message().ifPresent(messages::add));
    return new Actor(
        Descriptions.of(module),
        parts.variables(module).stream().map(this::variable).toList(),
        messages.size() == 1 ? messages.stream().findFirst() : Optional.empty(),
        parts.actorInit(module).map(d -> parts.actions().build(d)),
        actions);
  }

  private Variable variable(Symbol.VariableSymbol v) {
    var typing = context.typings().find(v);
    var text = typing == null ? "VARIABLE " + v.name() : typing.module().text(typing.conjunct());
    var type = context.resolve(context.declarations().of(v).type(), v.span());
    return new Variable(Descriptions.of(v, text), type);
  }

  private Composition system(Symbol.DefinitionSymbol next) {
    var init = java.util.Objects.requireNonNull(parts.init());
    var actions = parts.actions();
    var chosen = actions.steps().steps().get();
    var builtInit = actions.build(init);
    var steps = actions.steps().actions().stream().map(actions::build).toList();
    return new Composition(
        Descriptions.of(next.module()),
        parts.allVariables().stream().map(this::variable).toList(),
        builtInit,
        chosen,
        steps,
        called(actions));
  }

  /** What steps call without being steps, and what they call in turn. */
  private List<Action> called(Actions actions) {
    Map<Symbol, Action> built = new HashMap<>();
    int before;
    do {
      before = built.size();
      for (var definition : actions.called()) {
        if (!built.containsKey(definition)
            && !actions.steps().actions().contains(definition)
            && !definition.equals(parts.init())) {
          built.put(definition, actions.build(definition));
        }
      }
    } while (built.size() > before);
    return context.names().all().stream()
        .filter(built::containsKey)
        .map(symbol -> java.util.Objects.requireNonNull(built.get(symbol)))
        .toList();
  }

  /** The module of the invariants; a name of its own where a class of the module's exists. */
  private Optional<Definition> properties() {
    if (invariants.isEmpty()) {
      return Optional.empty();
    }
    // The one that sees the others: what they define is in reach of its class.
    var homes = invariants.stream().map(i -> i.definition().module()).toList();
    var module = modules.all().stream().filter(homes::contains).reduce((a, b) -> b).orElseThrow();
    var header = Descriptions.of(module);
    var next = parts.next();
    boolean taken =
        parts.actors().contains(module) || (next != null && next.module().equals(module));
    var name = header.name() + (taken ? "Properties" : "");
    return Optional.of(
        new Definition(
            name,
            name,
            taken ? List.of("The invariants of " + header.name() + ".") : header.documentation(),
            header.clause(),
            header.text(),
            header.place()));
  }
}
