// SPDX-License-Identifier: Apache-2.0
package org.omadm.codegen.check;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.omadm.codegen.ast.Expression;
import org.omadm.codegen.ast.Span;
import org.omadm.codegen.diagnostic.SubsetWording;
import org.omadm.codegen.diagnostic.TypeWording;
import org.omadm.codegen.model.BinaryOperator;
import org.omadm.codegen.model.Type;
import org.omadm.codegen.model.UnaryOperator;

/** Sets, functions, sequences and tuples. */
final class SetInference {

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
    for (var side : List.of(e.left(), e.right())) {
      var set = side == e.left() ? left : right;
      context.types().flow(context.elementOf(set.type(), side.span()), element, side.span());
    }
    return inference.typed(
        new Ty.SetOf(element),
        e.span(),
        (t, p) ->
            new org.omadm.codegen.model.Expression.Binary(
                BinaryOperator.UNION, left.build().get(), right.build().get(), t, p));
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
    if (!(type instanceof Type.VariantType)) {
      throw new CheckFailure(SubsetWording.setOnlyAsType(span, "'" + d.name() + "'"));
    }
    // Built on demand: most unions serve as types only, and their fields may range over all of Nat.
    return new Typed(
        new Ty.SetOf(new Ty.Base(type)),
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
        (t, p) ->
            new org.omadm.codegen.model.Expression.TupleLiteral(
                built.stream().map(Supplier::get).toList(), t, p));
  }

  Typed function(Expression.FunctionConstructor e) {
    if (e.bounds().size() != 1
        || e.bounds().get(0).names().size() != 1
        || e.bounds().get(0).tuple()) {
      throw new CheckFailure(
          SubsetWording.outsideSubset(e.span(), "a function of several arguments"));
    }
    var bounds = new Bounds(inference).declare(e.bounds());
    var range = new Ty.Var(e.value().span());
    var value = inference.in(bounds.inner()).expect(e.value(), range);
    var domain = e.bounds().get(0).set();
    return inference.typed(
        new Ty.Var(e.span(), new Ty.Mapping(bounds.elementTypes().get(0), range)),
        e.span(),
        (t, p) -> {
          if (t instanceof Type.SequenceType && !startsAtOne(domain)) {
            throw new CheckFailure(TypeWording.notASequence(domain.span()));
          }
          return new org.omadm.codegen.model.Expression.FunctionLiteral(
              bounds.build().get(0), value.get(), t, p);
        });
  }

  private static boolean startsAtOne(Expression domain) {
    return domain instanceof Expression.InfixApplication i
        && i.symbol().equals("..")
        && i.left() instanceof Expression.NumberLiteral n
        && n.value().equals(java.math.BigInteger.ONE);
  }

  Typed application(Expression.FunctionApplication e) {
    if (e.arguments().size() != 1) {
      throw new CheckFailure(
          SubsetWording.outsideSubset(e.span(), "a function of several arguments"));
    }
    var function = inference.infer(e.function());
    var argument = inference.infer(e.arguments().get(0));
    var result = new Ty.Var(e.span());
    Types.whenKnown(function.type(), () -> apply(function.type(), argument.type(), result, e));
    return inference.typed(
        result,
        e.span(),
        (t, p) ->
            new org.omadm.codegen.model.Expression.Application(
                function.build().get(), argument.build().get(), t, p));
  }

  private void apply(Ty function, Ty argument, Ty result, Expression.FunctionApplication e) {
    indexed(function, argument, result, e.arguments().get(0), e.span());
  }

  /** What a function, sequence or tuple of the type gives for an argument. */
  void indexed(Ty function, Ty argument, Ty result, Expression index, Span span) {
    var known = Types.known(function);
    if (known instanceof Ty.SequenceOf s) {
      context.types().equate(argument, Ty.INTEGER, index.span());
      context.types().equate(result, s.element(), span);
    } else if (known instanceof Ty.FunctionOf f) {
      context.types().flow(argument, f.domain(), index.span());
      context.types().equate(result, f.range(), span);
    } else if (known instanceof Ty.TupleOf t
        && index instanceof Expression.NumberLiteral n
        && n.value().signum() > 0
        && n.value().intValue() <= t.components().size()) {
      context.types().equate(argument, Ty.INTEGER, index.span());
      context.types().equate(result, t.components().get(n.value().intValue() - 1), span);
    } else {
      throw new CheckFailure(TypeWording.notAFunction(span, TypeText.of(function)));
    }
  }

  Typed domain(Expression.PrefixApplication e) {
    var function = inference.infer(e.operand());
    var element = new Ty.Var(e.span());
    Types.whenKnown(
        function.type(),
        () -> {
          var known = Types.known(function.type());
          if (known instanceof Ty.SequenceOf) {
            context.types().equate(element, Ty.INTEGER, e.span());
          } else if (known instanceof Ty.FunctionOf f) {
            context.types().equate(element, f.domain(), e.span());
          } else {
            throw new CheckFailure(
                TypeWording.notAFunction(e.operand().span(), TypeText.of(function.type())));
          }
        });
    return inference.typed(
        new Ty.SetOf(element),
        e.span(),
        (t, p) ->
            new org.omadm.codegen.model.Expression.Unary(
                UnaryOperator.DOMAIN, function.build().get(), t, p));
  }
}
