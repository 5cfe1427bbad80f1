// SPDX-License-Identifier: Apache-2.0
package org.omadm.codegen.check;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.omadm.codegen.ast.Expression;
import org.omadm.codegen.ast.Span;
import org.omadm.codegen.diagnostic.SubsetWording;
import org.omadm.codegen.model.BinaryOperator;
import org.omadm.codegen.model.LibraryOperator;
import org.omadm.codegen.model.Type;

/** Sets and tuples. */
final class SetInference {

  /** The runtime has a class for each length up to this. */
  private static final int LONGEST_TUPLE = 5;

  private final Inference inference;
  private final Context context;

  SetInference(Inference inference) {
    this.inference = inference;
    this.context = inference.context();
  }

  Typed enumeration(Expression.SetEnumeration e) {
    var element = new Ty.Var(e.span());
    var elements = e.elements().stream().map(x -> inference.expect(x, element)).toList();
    return inference.typed(
        new Ty.SetOf(element),
        e.span(),
        (t, p) ->
            new org.omadm.codegen.model.Expression.SetLiteral(
                elements.stream().map(Supplier::get).toList(), t, p));
  }

  Typed filter(Expression.SetFilter e) {
    var bounds = new Bounds(inference).declare(List.of(e.bound()));
    var condition = inference.in(bounds.inner()).condition(e.condition());
    return inference.typed(
        new Ty.SetOf(bounds.elementTypes().get(0)),
        e.span(),
        (t, p) ->
            new org.omadm.codegen.model.Expression.SetFilter(
                bounds.build().get(0), bounds.within(condition.get()), t, p));
  }

  Typed map(Expression.SetMap e) {
    var bounds = new Bounds(inference).declare(e.bounds());
    var element = new Ty.Var(e.value().span());
    var value = inference.in(bounds.inner()).expect(e.value(), element);
    return inference.typed(
        new Ty.SetOf(element),
        e.span(),
        (t, p) ->
            new org.omadm.codegen.model.Expression.SetMap(
                bounds.within(value.get()), bounds.build(), t, p));
  }

  Typed range(Expression.InfixApplication e) {
    var first = inference.expect(e.left(), Ty.INTEGER);
    var last = inference.expect(e.right(), Ty.INTEGER);
    return inference.typed(
        new Ty.SetOf(Ty.INTEGER),
        e.span(),
        (t, p) ->
            new org.omadm.codegen.model.Expression.IntegerRange(first.get(), last.get(), t, p));
  }

  /** Of both sets' elements; they may be different records of one union. */
  Typed union(Expression.InfixApplication e) {
    var left = inference.infer(e.left());
    var right = inference.infer(e.right());
    var element = new Ty.Var(e.span());
    context
        .types()
        .together(
            () -> {
              flowElements(left, element, e.left());
              flowElements(right, element, e.right());
            });
    return inference.typed(
        new Ty.SetOf(element),
        e.span(),
        (t, p) ->
            new org.omadm.codegen.model.Expression.Binary(
                BinaryOperator.UNION, left.build().get(), right.build().get(), t, p));
  }

  private void flowElements(Typed set, Ty element, Expression at) {
    context.types().flow(context.elementOf(set.type(), at.span()), element, at.span());
  }

  /** Of the left set's elements only. */
  Typed less(BinaryOperator operator, Expression.InfixApplication e) {
    var left = inference.infer(e.left());
    var right = inference.infer(e.right());
    sameElements(left, right, e);
    return inference.typed(
        left.type(),
        e.span(),
        (t, p) ->
            new org.omadm.codegen.model.Expression.Binary(
                operator, left.build().get(), right.build().get(), t, p));
  }

  Typed subset(Expression.InfixApplication e) {
    var left = inference.infer(e.left());
    var right = inference.infer(e.right());
    sameElements(left, right, e);
    return inference.typed(
        Ty.BOOLEAN,
        e.span(),
        (t, p) ->
            new org.omadm.codegen.model.Expression.Binary(
                BinaryOperator.SUBSET_OR_EQUAL, left.build().get(), right.build().get(), t, p));
  }

  private void sameElements(Typed left, Typed right, Expression.InfixApplication e) {
    context
        .types()
        .comparable(
            context.elementOf(left.type(), e.left().span()),
            context.elementOf(right.type(), e.right().span()),
            e.span());
  }

  /** The set that a type with a name stands for, written out from its definition. */
  Typed namedSet(Symbol.DefinitionSymbol d, Span span) {
    var type = context.namedTypes().find(d);
    if (type instanceof Type.EnumType enumeration) {
      return inference.typed(
          new Ty.SetOf(new Ty.Base(enumeration)),
          span,
          (t, p) ->
              new org.omadm.codegen.model.Expression.SetLiteral(
                  enumeration.literals().stream()
                      .map(
                          literal ->
                              (org.omadm.codegen.model.Expression)
                                  new org.omadm.codegen.model.Expression.StringLiteral(
                                      literal, enumeration, p))
                      .toList(),
                  t,
                  p));
    }
    var definition = inference.in(Env.of(d.module(), inference.env().fromActor()));
    if (type instanceof Type.RecordType record && d.body() instanceof Expression.RecordSet set) {
      return recordSet(definition, set, record, span);
    }
    // Built on demand: most unions serve as types only, and their fields may range over all of Nat.
    return new Typed(
        new Ty.SetOf(new Ty.Base(java.util.Objects.requireNonNull(type))),
        () -> {
          var parts = definition.infer(d.body());
          return parts.build().get();
        });
  }

  private Typed recordSet(
      Inference definition, Expression.RecordSet set, Type.RecordType record, Span span) {
    var fields = new ArrayList<Supplier<org.omadm.codegen.model.Expression.FieldValue>>();
    for (var field : set.fields()) {
      var name = field.name().name();
      record.fields().stream()
          .filter(f -> f.name().equals(name))
          .findFirst()
          .ifPresent(
              f ->
                  fields.add(
                      () ->
                          new org.omadm.codegen.model.Expression.FieldValue(
                              name,
                              definition
                                  .expect(field.value(), new Ty.SetOf(context.types().of(f.type())))
                                  .get())));
    }
    return inference.typed(
        new Ty.SetOf(new Ty.Base(record)),
        span,
        (t, p) ->
            new org.omadm.codegen.model.Expression.RecordSet(
                fields.stream().map(Supplier::get).toList(), t, p));
  }

  /** {@code S \X T}. */
  Typed product(Expression.CartesianProduct e) {
    var factors = e.factors().stream().map(inference::infer).toList();
    var components = new ArrayList<Ty>();
    for (int i = 0; i < factors.size(); i++) {
      components.add(context.elementOf(factors.get(i).type(), e.factors().get(i).span()));
    }
    requireShort(components.size(), e.span());
    return inference.typed(
        new Ty.SetOf(new Ty.TupleOf(components)),
        e.span(),
        (t, p) ->
            new org.omadm.codegen.model.Expression.LibraryCall(
                LibraryOperator.PRODUCT,
                factors.stream().map(f -> f.build().get()).toList(),
                t,
                p));
  }

  private static void requireShort(int components, Span span) {
    if (components > LONGEST_TUPLE) {
      throw new CheckFailure(
          SubsetWording.outsideSubset(
              span, "a tuple of more than " + LONGEST_TUPLE + " components"));
    }
  }

  Typed tuple(Expression.Tuple e) {
    var types = new ArrayList<Ty>();
    var built = new ArrayList<Supplier<org.omadm.codegen.model.Expression>>();
    for (var component : e.elements()) {
      var type = new Ty.Var(component.span());
      built.add(inference.expect(component, type));
      types.add(type);
    }
    return inference.typed(
        new Ty.Var(e.span(), new Ty.Angled(types)),
        e.span(),
        (t, p) -> {
          if (t instanceof Type.TupleType tuple) {
            requireShort(tuple.components().size(), e.span());
          }
          return new org.omadm.codegen.model.Expression.TupleLiteral(
              built.stream().map(Supplier::get).toList(), t, p);
        });
  }
}
