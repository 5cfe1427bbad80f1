// SPDX-License-Identifier: Apache-2.0
package org.omadm.codegen.check;

import java.util.List;
import org.omadm.codegen.ast.Expression;
import org.omadm.codegen.ast.Span;
import org.omadm.codegen.ast.Unit;
import org.omadm.codegen.diagnostic.SubsetWording;
import org.omadm.codegen.diagnostic.TypeWording;
import org.omadm.codegen.model.Expression.Closure;
import org.omadm.codegen.model.Expression.IntegerRange;
import org.omadm.codegen.model.Expression.LibraryCall;
import org.omadm.codegen.model.LibraryOperator;
import org.omadm.codegen.model.Parameter;
import org.omadm.codegen.model.SourcePlace;
import org.omadm.codegen.model.Type;
import org.omadm.codegen.model.UnaryOperator;

/** Functions and sequences: made, applied, and their sets. */
final class FunctionInference {

  private final Inference inference;
  private final Context context;

  FunctionInference(Inference inference) {
    this.inference = inference;
    this.context = inference.context();
  }

  Typed constructor(Expression.FunctionConstructor e) {
    if (e.bounds().size() != 1
        || (e.bounds().get(0).names().size() != 1 && !e.bounds().get(0).tuple())) {
      throw new CheckFailure(
          SubsetWording.outsideSubset(e.span(), "a function of several arguments"));
    }
    var bounds = new Bounds(inference).declare(e.bounds());
    var range = new Ty.Var(e.value().span());
    var value = inference.in(bounds.inner()).expect(e.value(), range);
    return inference.typed(
        new Ty.Var(e.span(), new Ty.Mapping(bounds.elementTypes().get(0), range)),
        e.span(),
        (t, p) -> {
          requireDomain(t, e.bounds().get(0).set());
          return new org.omadm.codegen.model.Expression.FunctionLiteral(
              bounds.build().get(0), bounds.within(value.get()), t, p);
        });
  }

  /** {@code [domain -> range]}. */
  Typed set(Expression.FunctionSet e) {
    var domain = inference.infer(e.domain());
    var range = inference.infer(e.range());
    var argument = context.elementOf(domain.type(), e.domain().span());
    var value = context.elementOf(range.type(), e.range().span());
    return inference.typed(
        new Ty.SetOf(new Ty.Var(e.span(), new Ty.Mapping(argument, value))),
        e.span(),
        (t, p) -> {
          requireDomain(((Type.SetType) t).element(), e.domain());
          return new LibraryCall(
              LibraryOperator.FUNCTION_SET,
              List.of(domain.build().get(), range.build().get()),
              t,
              p);
        });
  }

  /** A sequence begins at 1; of a domain that is not written out we see that only when it runs. */
  private static void requireDomain(Type type, Expression domain) {
    if (type instanceof Type.SequenceType
        && domain instanceof Expression.InfixApplication i
        && i.symbol().equals("..")
        && !(i.left() instanceof Expression.NumberLiteral n
            && n.value().equals(java.math.BigInteger.ONE))) {
      throw new CheckFailure(TypeWording.notASequence(domain.span()));
    }
  }

  /** {@code f[x \in S] == e}, where e applies f. */
  Typed recursive(Unit.FunctionDefinition d) {
    var bounds = new Bounds(inference).declare(d.bounds());
    if (bounds.elementTypes().size() != 1) {
      throw new CheckFailure(
          SubsetWording.outsideSubset(d.span(), "a function of several arguments"));
    }
    var argument = bounds.elementTypes().get(0);
    var result = new Ty.Var(d.body().span());
    var function = new Ty.FunctionOf(argument, result);
    var inner = bounds.inner().with(d.name().name(), function);
    var value = inference.in(inner).expect(d.body(), result);
    return inference.typed(
        function,
        d.span(),
        (t, p) -> {
          var bound = bounds.build().get(0);
          var body = bounds.within(value.get());
          var parameters =
              List.of(new Parameter(d.name().name(), t), new Parameter(bound.name(), bound.type()));
          var closure = new Closure(parameters, body, body.type(), p);
          return new LibraryCall(
              LibraryOperator.RECURSIVE_FUNCTION, List.of(bound.set(), closure), t, p);
        });
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
          } else if (known instanceof Ty.TupleOf) {
            context.types().equate(element, Ty.INTEGER, e.span());
          } else {
            throw new CheckFailure(
                TypeWording.notAFunction(e.operand().span(), TypeText.of(function.type())));
          }
        });
    return inference.typed(
        new Ty.SetOf(element),
        e.span(),
        (t, p) -> {
          var built = function.build().get();
          if (built.type() instanceof Type.TupleType tuple) {
            return new IntegerRange(number(1, p), number(tuple.components().size(), p), t, p);
          }
          return new org.omadm.codegen.model.Expression.Unary(UnaryOperator.DOMAIN, built, t, p);
        });
  }

  private static org.omadm.codegen.model.Expression number(int value, SourcePlace place) {
    return new org.omadm.codegen.model.Expression.IntegerLiteral(
        value, new Type.IntegerType(), place);
  }
}
