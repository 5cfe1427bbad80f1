// SPDX-License-Identifier: Apache-2.0
package org.omadm.codegen.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.omadm.codegen.ast.Module;
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
    // Operators and constants come last: building the rest tells which of them are used.
    var operators = operators();
    return new Specification(
        modules.root().name().name(),
        types(),
        constants(),
        operators,
        actors,
        system,
        properties(),
        built);
  }

  private List<TypeDefinition> types() {
    var all = new ArrayList<TypeDefinition>();
    for (var entry : context.namedTypes().inOrder().entrySet()) {
      var symbol = entry.getKey();
      var definition =
          symbol instanceof Symbol.DefinitionSymbol d
              ? Descriptions.of(d)
              : Descriptions.of(symbol, "CONSTANT " + symbol.name());
      all.add(new TypeDefinition(definition, entry.getValue()));
    }
    return all;
  }

  private List<Constant> constants() {
    var all = new ArrayList<Constant>();
    var usedSets = context.setsUsedAsValues();
    for (var symbol : context.names().all()) {
      if (symbol instanceof Symbol.ConstantSymbol c) {
        var typing = context.typings().find(c);
        var usedByActor = usedSets.get(c);
        var opaque = context.namedTypes().find(c);
        if (typing != null) {
          all.add(
              new Constant(
                  definition(c, typing), kind(c, typing), typing.parameters(), typing.type()));
        } else if (usedByActor != null && opaque != null) {
          var kind = usedByActor ? Constant.Kind.TERMS : Constant.Kind.BOUNDS;
          var definition = Descriptions.of(c, "CONSTANT " + c.name());
          all.add(new Constant(definition, kind, List.of(), new Type.SetType(opaque)));
        }
      }
    }
    return all;
  }

  private static Definition definition(Symbol.ConstantSymbol c, Typings.Typing typing) {
    return Descriptions.of(
        c,
        "CONSTANT "
            + c.module().text(c.span())
            + "\nASSUME "
            + typing.module().text(typing.conjunct()));
  }

  private Constant.Kind kind(Symbol.ConstantSymbol c, Typings.Typing typing) {
    if (parts.actors().stream().noneMatch(actor -> context.names().sees(actor, c))) {
      return Constant.Kind.BOUNDS;
    }
    boolean reading =
        typing.parameters().isEmpty()
            && (typing.type() instanceof Type.BooleanType
                || typing.type() instanceof Type.IntegerType
                || typing.type() instanceof Type.EnumType);
    return reading ? Constant.Kind.PROFILE : Constant.Kind.TERMS;
  }

  /** The helpers that are called, those included that only building others has brought up. */
  private List<Operator> operators() {
    Map<Symbol, Operator> built = new HashMap<>();
    int before;
    do {
      before = built.size();
      for (var signature : context.usedSignatures()) {
        if (!built.containsKey(signature.definition())) {
          built.put(signature.definition(), operator(signature));
        }
      }
    } while (built.size() > before);
    var ordered = new ArrayList<Operator>();
    for (var symbol : context.names().all()) {
      var operator = built.get(symbol);
      if (operator != null) {
        ordered.add(operator);
      }
    }
    return ordered;
  }

  private Operator operator(Context.Signature signature) {
    var definition = signature.definition();
    var parameters = new ArrayList<Parameter>();
    for (int i = 0; i < definition.parameters().size(); i++) {
      var name = definition.parameters().get(i).name();
      var type = context.resolve(signature.parameters().get(i), name.span());
      parameters.add(new Parameter(name.name(), type));
    }
    return new Operator(
        Descriptions.of(definition),
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
    var typing = java.util.Objects.requireNonNull(context.typings().find(v));
    return new Variable(Descriptions.of(v, typing.module().text(typing.conjunct())), typing.type());
  }

  private Composition system(Symbol.DefinitionSymbol next) {
    var init = java.util.Objects.requireNonNull(parts.init());
    var steps = SpecificationChecker.steps(context, next);
    var others =
        context.names().all().stream()
            .filter(
                s ->
                    s instanceof Symbol.DefinitionSymbol d
                        && parts.actions().isChecked(d)
                        && !parts.actors().contains(d.module())
                        && !steps.contains(d)
                        && !d.equals(init))
            .map(s -> parts.actions().build((Symbol.DefinitionSymbol) s))
            .toList();
    return new Composition(
        Descriptions.of(next.module()),
        parts.allVariables().stream().map(this::variable).toList(),
        parts.actions().build(init),
        steps.stream().map(d -> parts.actions().build(d)).toList(),
        others);
  }

  /** The module of the invariants; a name of its own where a class of the module's exists. */
  private Optional<Definition> properties() {
    if (invariants.isEmpty()) {
      return Optional.empty();
    }
    var module = invariants.get(0).definition().module();
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
