// SPDX-License-Identifier: Apache-2.0
package org.omadm.codegen.check;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.omadm.codegen.ast.Expression;
import org.omadm.codegen.ast.Module;
import org.omadm.codegen.ast.Span;
import org.omadm.codegen.diagnostic.SubsetWording;
import org.omadm.codegen.model.SourcePlace;
import org.omadm.codegen.model.Type;

/** What the check of every expression shares. */
final class Context {

  /** A helper operator, as all its uses or, where its body leaves that open, as one use has it. */
  static final class Signature {
    private final Symbol.DefinitionSymbol definition;
    private final List<Ty> parameters;
    private final Ty result;
    private @Nullable Supplier<org.omadm.codegen.model.Expression> body;

    private Signature(Symbol.DefinitionSymbol definition) {
      this.definition = definition;
      this.parameters =
          definition.parameters().stream().map(p -> (Ty) new Ty.Var(p.name().span())).toList();
      this.result = new Ty.Var(definition.body().span());
    }

    Symbol.DefinitionSymbol definition() {
      return definition;
    }

    List<Ty> parameters() {
      return parameters;
    }

    Ty result() {
      return result;
    }

    org.omadm.codegen.model.Expression buildBody() {
      return java.util.Objects.requireNonNull(body).get();
    }
  }

  private final Names names;
  private final Levels levels;
  private final NamedTypes namedTypes;
  private final Typings typings;
  private final Types types;
  private final TypeAnnotations annotations;
  private final Declarations declarations;
  private final Methods methods;

  /** Their names: a module itself is compared by all that it holds. */
  private final Set<String> actors;

  private final Map<Symbol.DefinitionSymbol, Signature> shared = new LinkedHashMap<>();
  private final Set<Symbol.DefinitionSymbol> generic = new HashSet<>();
  private final Deque<Signature> open = new ArrayDeque<>();
  private final List<Signature> all = new ArrayList<>();
  private final Map<Symbol.ConstantSymbol, Boolean> usedConstants = new HashMap<>();

  Context(Names names, Levels levels, NamedTypes namedTypes, Typings typings, Set<Module> actors) {
    this.names = names;
    this.levels = levels;
    this.namedTypes = namedTypes;
    this.typings = typings;
    this.types = new Types(namedTypes.unions());
    this.annotations = new TypeAnnotations(names.all());
    this.declarations = new Declarations(typings, annotations, types);
    this.methods = new Methods(types);
    this.actors = actors.stream().map(actor -> actor.name().name()).collect(Collectors.toSet());
  }

  Names names() {
    return names;
  }

  Levels levels() {
    return levels;
  }

  NamedTypes namedTypes() {
    return namedTypes;
  }

  Typings typings() {
    return typings;
  }

  Types types() {
    return types;
  }

  Declarations declarations() {
    return declarations;
  }

  Methods methods() {
    return methods;
  }

  /** The names of all variables, of whatever module. */
  Set<String> variableNames() {
    return names.all().stream()
        .filter(symbol -> symbol instanceof Symbol.VariableSymbol)
        .map(Symbol::name)
        .collect(Collectors.toSet());
  }

  boolean isActor(Module module) {
    return actors.contains(module.name().name());
  }

  /**
   * The signature of a helper for a call of it. A body that leaves types open is checked again for
   * each call, with the types of the arguments.
   */
  Signature signature(Symbol.DefinitionSymbol definition, boolean fromActor) {
    for (var under : open) {
      if (under.definition().equals(definition)) {
        return under;
      }
    }
    if (!generic.contains(definition) && !shared.containsKey(definition)) {
      types.tentatively(() -> !isGeneric(definition, fromActor));
    }
    var known = shared.get(definition);
    return known == null ? new Signature(definition) : known;
  }

  private boolean isGeneric(Symbol.DefinitionSymbol definition, boolean fromActor) {
    var signature = new Signature(definition);
    requireBody(signature, fromActor);
    var unknown = Unknowns.in(signature.result());
    signature.parameters().forEach(parameter -> unknown.addAll(Unknowns.in(parameter)));
    unknown.removeAll(declarations.unknown());
    // One helper serves all records that have the fields it reads.
    for (var parameter : signature.parameters()) {
      if (Unknowns.isOnlyRead(parameter)) {
        unknown.removeAll(Unknowns.in(parameter));
      }
    }
    if (unknown.isEmpty()) {
      shared.put(definition, signature);
    } else {
      all.remove(signature);
      generic.add(definition);
    }
    return !unknown.isEmpty();
  }

  /** Checks the body unless that is done or under way, in which case the operator is recursive. */
  void requireBody(Signature signature, boolean fromActor) {
    if (signature.body != null) {
      return;
    }
    var definition = signature.definition();
    signature.body =
        () -> {
          throw new IllegalStateException("body of " + definition.name() + " is not checked yet");
        };
    all.add(signature);
    open.push(signature);
    try {
      signature.body = inferBody(signature, fromActor);
    } finally {
      open.pop();
    }
  }

  private Supplier<org.omadm.codegen.model.Expression> inferBody(
      Signature signature, boolean fromActor) {
    var definition = signature.definition();
    var env = Env.of(definition.module(), fromActor);
    for (int i = 0; i < definition.parameters().size(); i++) {
      var parameter = definition.parameters().get(i);
      if (parameter.arity() > 0) {
        throw new CheckFailure(
            SubsetWording.outsideSubset(
                parameter.name().span(), "an operator parameter of a helper operator"));
      }
      env = env.with(parameter.name().name(), signature.parameters().get(i));
    }
    annotations.apply(definition, signature.parameters(), signature.result(), types);
    var typed = new Inference(this, env).infer(definition.body());
    return flow(typed, signature.result(), definition.body().span());
  }

  /** All signatures that were checked, in the order in which they were begun. */
  List<Signature> signatures() {
    return List.copyOf(all);
  }

  /** Remembers that a constant is used as a value, and by whom. */
  void noteUsed(Symbol.ConstantSymbol constant, boolean fromActor) {
    usedConstants.merge(constant, fromActor, Boolean::logicalOr);
  }

  /** The constants that are used as values; true for those that an actor uses. */
  Map<Symbol.ConstantSymbol, Boolean> usedConstants() {
    return usedConstants;
  }

  /** A value goes where a type is expected; gives how to build it there. */
  Supplier<org.omadm.codegen.model.Expression> flow(Typed value, Ty expected, Span at) {
    var wide = value.wide();
    if (wide == null) {
      types.flow(value.type(), expected, at);
      return value.build();
    }
    types.flow(value.type(), expected, at);
    return () ->
        Types.assignable(types.resolve(wide.type(), at), types.resolve(expected, at))
            ? wide.build().get()
            : value.build().get();
  }

  Type resolve(Ty type, Span at) {
    return types.resolve(type, at);
  }

  static SourcePlace place(Span span) {
    var file = span.file();
    var name = file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
    return new SourcePlace(name, span.startLine(), span.startColumn());
  }

  /** The set of a bound has elements; gives their type. */
  Ty elementOf(Ty set, Span at) {
    if (Types.known(set) instanceof Ty.SetOf s) {
      return s.element();
    }
    var element = new Ty.Var(at);
    types.equate(set, new Ty.SetOf(element), at);
    return element;
  }

  /** The records that a set expression consists of, if it is a record set or a union of some. */
  @Nullable List<Type.RecordType> variantsOf(Module module, Expression set) {
    if (set instanceof Expression.Name n) {
      var type = namedTypes.find(names.find(module, n.name()));
      if (type instanceof Type.RecordType r) {
        return List.of(r);
      }
      return type instanceof Type.VariantType u ? u.variants() : null;
    } else if (set instanceof Expression.InfixApplication i && i.symbol().equals("\\cup")) {
      var left = variantsOf(module, i.left());
      var right = variantsOf(module, i.right());
      if (left != null && right != null) {
        var both = new java.util.LinkedHashSet<>(left);
        both.addAll(right);
        return List.copyOf(both);
      }
    }
    return null;
  }
}
