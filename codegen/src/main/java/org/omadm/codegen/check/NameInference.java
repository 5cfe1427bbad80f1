// SPDX-License-Identifier: Apache-2.0
package org.omadm.codegen.check;

import java.util.List;
import java.util.Set;
import org.omadm.codegen.ast.Expression;
import org.omadm.codegen.ast.Span;
import org.omadm.codegen.diagnostic.SubsetWording;
import org.omadm.codegen.model.Type;

/** Names: locals, variables, constants, operators without parameters, and types as sets. */
final class NameInference {

  private final Inference inference;
  private final Context context;
  private final Env env;

  NameInference(Inference inference) {
    this.inference = inference;
    this.context = inference.context();
    this.env = inference.env();
  }

  Typed name(Expression.Name e) {
    var local = env.locals().get(e.name());
    if (local != null) {
      return local(e, local);
    }
    if (e.name().equals("BOOLEAN")) {
      return booleans(e.span());
    }
    var symbol = context.names().find(env.module(), e.name());
    if (symbol instanceof Symbol.VariableSymbol v) {
      requireOwn(v, e.span());
      return variable(v, false, e.span());
    } else if (symbol instanceof Symbol.ConstantSymbol c) {
      return constant(c, e.span());
    } else if (symbol instanceof Symbol.DefinitionSymbol d) {
      return context.namedTypes().find(d) == null
          ? new OperatorInference(inference).call(d, List.of(), e.span())
          : new SetInference(inference).namedSet(d, e.span());
    } else if (symbol == null && Set.of("Nat", "Int", "STRING").contains(e.name())) {
      var element = e.name().equals("STRING") ? Ty.STRING : Ty.INTEGER;
      return infinite(new Ty.SetOf(element), e.span(), e.name());
    }
    return new LibraryInference(inference).name(e);
  }

  static Typed infinite(Ty type, Span span, String name) {
    return new Typed(
        type,
        () -> {
          throw new CheckFailure(SubsetWording.infiniteSet(span, name));
        });
  }

  private Typed local(Expression.Name e, Env.Local local) {
    var plain =
        inference.typed(
            local.type(),
            e.span(),
            (t, p) -> new org.omadm.codegen.model.Expression.LocalName(e.name(), t, p));
    var narrowed = typeOf(local.narrowed());
    if (narrowed == null) {
      return plain;
    }
    return new Typed(
        new Ty.Base(narrowed),
        () -> {
          var value = plain.build().get();
          return Types.assignable(value.type(), narrowed)
              ? value
              : new org.omadm.codegen.model.Expression.Narrowed(value, narrowed, value.place());
        },
        plain);
  }

  /** The record or the union with a name that these variants are; null if they are neither. */
  private @org.jspecify.annotations.Nullable Type typeOf(List<Type.RecordType> variants) {
    if (variants.size() == 1) {
      return variants.get(0);
    }
    return context.namedTypes().unions().stream()
        .filter(u -> Set.copyOf(u.variants()).equals(Set.copyOf(variants)))
        .findFirst()
        .orElse(null);
  }

  private Typed booleans(Span span) {
    return inference.typed(
        new Ty.SetOf(Ty.BOOLEAN),
        span,
        (t, p) -> {
          var element = new Type.BooleanType();
          return new org.omadm.codegen.model.Expression.SetLiteral(
              List.of(
                  new org.omadm.codegen.model.Expression.BooleanLiteral(false, element, p),
                  new org.omadm.codegen.model.Expression.BooleanLiteral(true, element, p)),
              t,
              p);
        });
  }

  Typed prime(Expression.Prime e) {
    if (!(e.operand() instanceof Expression.Name n)
        || !(context.names().find(env.module(), n.name()) instanceof Symbol.VariableSymbol v)) {
      throw new IllegalStateException("a prime on " + e.operand() + " is left");
    }
    requireOwn(v, e.span());
    var assigned = env.assigned();
    if (assigned == null || !assigned.contains(v.name())) {
      throw new CheckFailure(SubsetWording.primeBeforeAssignment(e.span(), v.name()));
    }
    return variable(v, true, e.span());
  }

  Typed variable(Symbol.VariableSymbol variable, boolean primed, Span span) {
    return inference.typed(
        typeOf(variable),
        span,
        (t, p) ->
            new org.omadm.codegen.model.Expression.VariableName(variable.name(), primed, t, p));
  }

  Ty typeOf(Symbol symbol) {
    return context.declarations().of(symbol).type();
  }

  /** What an actor reads and writes is its own. */
  void requireOwn(Symbol.VariableSymbol variable, Span span) {
    if (context.isActor(env.module()) && !variable.module().equals(env.module())) {
      throw new CheckFailure(
          SubsetWording.foreignVariable(span, variable.name(), env.module().name().name()));
    }
  }

  private Typed constant(Symbol.ConstantSymbol c, Span span) {
    var opaque = context.namedTypes().find(c);
    boolean fromActor = env.fromActor();
    return inference.typed(
        opaque == null ? typeOf(c) : new Ty.SetOf(context.types().of(opaque)),
        span,
        (t, p) -> {
          context.noteUsed(c, fromActor);
          return new org.omadm.codegen.model.Expression.ConstantApplication(
              c.name(), List.of(), t, p);
        });
  }
}
