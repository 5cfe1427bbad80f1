// SPDX-License-Identifier: Apache-2.0
package org.omadm.codegen.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.omadm.codegen.ast.Expression;
import org.omadm.codegen.ast.Identifier;
import org.omadm.codegen.ast.Span;
import org.omadm.codegen.diagnostic.SubsetWording;
import org.omadm.codegen.diagnostic.TypeWording;
import org.omadm.codegen.model.BinaryOperator;
import org.omadm.codegen.model.Expression.BooleanLiteral;
import org.omadm.codegen.model.Expression.LibraryCall;
import org.omadm.codegen.model.LibraryOperator;
import org.omadm.codegen.model.Parameter;
import org.omadm.codegen.model.Type;
import org.omadm.codegen.model.UnaryOperator;

/** The operators of the standard modules. */
final class LibraryInference {

  private final Inference inference;
  private final Context context;
  private final OperatorInference operators;

  LibraryInference(Inference inference) {
    this.inference = inference;
    this.context = inference.context();
    this.operators = new OperatorInference(inference);
  }

  /** A name alone: {@code EmptyBag}. */
  Typed name(Expression.Name e) {
    if (e.name().equals("EmptyBag")) {
      var empty = new Expression.SetEnumeration(List.of(), e.span());
      return setToBag(empty, e.span());
    }
    throw outside(e.span(), e.name());
  }

  Typed application(Expression.OperatorApplication e) {
    var a = e.arguments();
    var span = e.span();
    var element = new Ty.Var(a.get(0).span());
    var set = new Ty.SetOf(element);
    var sequence = new Ty.SequenceOf(element);
    var bag = bagOf(element);
    return switch (e.operator().name()) {
      case "Cardinality" -> unary(UnaryOperator.CARDINALITY, a.get(0), set, Ty.INTEGER, span);
      case "IsFiniteSet" -> finite(inference.expect(a.get(0), set), span);
      case "Len" -> unary(UnaryOperator.LENGTH, a.get(0), sequence, Ty.INTEGER, span);
      case "Head" -> unary(UnaryOperator.HEAD, a.get(0), sequence, element, span);
      case "Tail" -> unary(UnaryOperator.TAIL, a.get(0), sequence, sequence, span);
      case "Append" -> {
        var left = inference.expect(a.get(0), sequence);
        var right = inference.expect(a.get(1), element);
        yield operators.binary(BinaryOperator.APPEND, left, right, sequence, span);
      }
      case "Seq" -> {
        var members = context.elementOf(inference.infer(a.get(0)).type(), a.get(0).span());
        yield NameInference.infinite(new Ty.SetOf(new Ty.SequenceOf(members)), span, "Seq");
      }
      case "SubSeq" ->
          call(
              LibraryOperator.SUB_SEQUENCE,
              sequence,
              span,
              List.of(
                  inference.expect(a.get(0), sequence),
                  inference.expect(a.get(1), Ty.INTEGER),
                  inference.expect(a.get(2), Ty.INTEGER)));
      case "SelectSeq" ->
          call(
              LibraryOperator.SELECT_SEQUENCE,
              sequence,
              span,
              List.of(
                  inference.expect(a.get(0), sequence),
                  closure(a.get(1), List.of(element), Ty.BOOLEAN)));
      case "SortSeq" ->
          call(
              LibraryOperator.SORT_SEQUENCE,
              sequence,
              span,
              List.of(
                  inference.expect(a.get(0), sequence),
                  closure(a.get(1), List.of(element, element), Ty.BOOLEAN)));
      case "Permutations" ->
          call(
              LibraryOperator.PERMUTATIONS,
              new Ty.SetOf(new Ty.FunctionOf(element, element)),
              span,
              List.of(inference.expect(a.get(0), set)));
      case "Print", "PrintT", "TLCEval", "Assert", "ToString" -> tlc(e);
      case "BagToSet" -> unary(UnaryOperator.DOMAIN, a.get(0), bag, set, span);
      case "SetToBag" -> setToBag(a.get(0), span);
      case "BagIn" -> bagIn(a.get(0), a.get(1), span);
      case "IsABag" -> bag(LibraryOperator.IS_A_BAG, Ty.BOOLEAN, a.get(0), bag, span);
      case "BagCardinality" ->
          bag(LibraryOperator.BAG_CARDINALITY, Ty.INTEGER, a.get(0), bag, span);
      case "SubBag" -> bag(LibraryOperator.SUB_BAG, new Ty.SetOf(bag), a.get(0), bag, span);
      case "BagUnion" -> bag(LibraryOperator.BAG_UNION, bag, a.get(0), new Ty.SetOf(bag), span);
      case "CopiesIn" ->
          call(
              LibraryOperator.COPIES_IN,
              Ty.INTEGER,
              span,
              List.of(inference.expect(a.get(0), element), inference.expect(a.get(1), bag)));
      case "BagOfAll" -> {
        var image = new Ty.Var(span);
        var source = inference.expect(a.get(1), bag);
        var closure = closure(a.get(0), List.of(element), image);
        yield call(LibraryOperator.BAG_OF_ALL, bagOf(image), span, List.of(source, closure));
      }
      default -> throw outside(span, e.operator().name());
    };
  }

  /** The infix operators of Bags and TLC, and the power. */
  Typed infix(Expression.InfixApplication e) {
    var element = new Ty.Var(e.span());
    return switch (e.symbol()) {
      case "^" -> both(LibraryOperator.POWER, e, Ty.INTEGER, Ty.INTEGER);
      case "\\oplus" -> both(LibraryOperator.BAG_SUM, e, bagOf(element), bagOf(element));
      case "\\ominus" -> both(LibraryOperator.BAG_DIFFERENCE, e, bagOf(element), bagOf(element));
      case "\\sqsubseteq" -> both(LibraryOperator.BAG_WITHIN, e, bagOf(element), Ty.BOOLEAN);
      case ":>" -> single(e);
      case "@@" -> merge(e);
      default -> throw outside(e.span(), e.symbol());
    };
  }

  private static CheckFailure outside(Span span, String name) {
    return new CheckFailure(SubsetWording.outsideSubset(span, "'" + name + "'"));
  }

  private static Ty bagOf(Ty element) {
    return new Ty.FunctionOf(element, Ty.INTEGER);
  }

  private Typed single(Expression.InfixApplication e) {
    var argument = new Ty.Var(e.left().span());
    var value = new Ty.Var(e.right().span());
    return function(
        LibraryOperator.SINGLE,
        new Ty.Var(e.span(), new Ty.Mapping(argument, value)),
        e.span(),
        inference.expect(e.left(), argument),
        inference.expect(e.right(), value));
  }

  /** Of two functions or of two sequences. */
  private Typed merge(Expression.InfixApplication e) {
    var left = inference.infer(e.left());
    var right = inference.infer(e.right());
    context.types().equate(left.type(), right.type(), e.span());
    return call(LibraryOperator.MERGE, left.type(), e.span(), List.of(left.build(), right.build()));
  }

  /**
   * What makes functions only; a sequence where one is expected would need a look at the values.
   */
  private Typed function(
      LibraryOperator operator,
      Ty type,
      Span span,
      Supplier<org.omadm.codegen.model.Expression> first,
      Supplier<org.omadm.codegen.model.Expression> second) {
    return inference.typed(
        type,
        span,
        (t, p) -> {
          if (!(t instanceof Type.FunctionType)) {
            throw new CheckFailure(TypeWording.notASequence(span));
          }
          return new LibraryCall(operator, List.of(first.get(), second.get()), t, p);
        });
  }

  private Typed setToBag(Expression set, Span span) {
    var element = new Ty.Var(set.span());
    return bag(LibraryOperator.SET_TO_BAG, bagOf(element), set, new Ty.SetOf(element), span);
  }

  private Typed bagIn(Expression element, Expression bag, Span span) {
    var type = new Ty.Var(element.span());
    var value = inference.expect(element, type);
    var set = unary(UnaryOperator.DOMAIN, bag, bagOf(type), new Ty.SetOf(type), bag.span());
    return operators.binary(BinaryOperator.IN, value, set.build(), Ty.BOOLEAN, span);
  }

  private Typed bag(
      LibraryOperator operator, Ty result, Expression argument, Ty expected, Span span) {
    return call(operator, result, span, List.of(inference.expect(argument, expected)));
  }

  /** Every set that can be a value is finite, and the others are refused when they are built. */
  private Typed finite(Supplier<org.omadm.codegen.model.Expression> set, Span span) {
    return inference.typed(
        Ty.BOOLEAN, span, (t, p) -> new BooleanLiteral(true, t, set.get().place()));
  }

  /** What is printed is for TLC's user; the value is all that counts here. */
  private Typed tlc(Expression.OperatorApplication e) {
    var first = e.arguments().get(0);
    return switch (e.operator().name()) {
      case "Print" -> inference.infer(e.arguments().get(1));
      case "PrintT" ->
          inference.typed(Ty.BOOLEAN, e.span(), (t, p) -> new BooleanLiteral(true, t, p));
      case "TLCEval" -> inference.infer(first);
      case "Assert" -> asserted(first, e.arguments().get(1), e.span());
      default -> text(first, e.span());
    };
  }

  private Typed asserted(Expression condition, Expression message, Span span) {
    var holds = inference.condition(condition);
    var text = message instanceof Expression.StringLiteral s ? s.value() : "Assert is false";
    return inference.typed(
        Ty.BOOLEAN,
        span,
        (t, p) ->
            new LibraryCall(
                LibraryOperator.ASSERT,
                List.of(
                    holds.get(),
                    new org.omadm.codegen.model.Expression.StringLiteral(
                        text, new Type.StringType(), p)),
                t,
                p));
  }

  /** TLC writes sets and records in an order of its own, so only plain values have one text. */
  private Typed text(Expression argument, Span span) {
    var value = inference.infer(argument);
    return inference.typed(
        Ty.STRING,
        span,
        (t, p) -> {
          var built = value.build().get();
          if (!Set.of(Type.IntegerType.class, Type.BooleanType.class, Type.StringType.class)
                  .contains(built.type().getClass())
              && !(built.type() instanceof Type.EnumType)) {
            throw new CheckFailure(
                SubsetWording.outsideSubset(span, "'ToString' of a value that has parts"));
          }
          return new LibraryCall(LibraryOperator.TO_STRING, List.of(built), t, p);
        });
  }

  /** Whether this is known to be a string: by its type, or because it is written out. */
  static boolean isText(Ty type) {
    return Ty.STRING.equals(Types.known(type))
        || (type instanceof Ty.Var v && v.representative().shape() instanceof Ty.Strings);
  }

  /** {@code left \o right} of strings. */
  Typed join(Typed left, Typed right, Expression.InfixApplication e) {
    return call(
        LibraryOperator.JOIN,
        Ty.STRING,
        e.span(),
        List.of(
            context.flow(left, Ty.STRING, e.left().span()),
            context.flow(right, Ty.STRING, e.right().span())));
  }

  private Typed unary(
      UnaryOperator operator, Expression argument, Ty expected, Ty result, Span span) {
    return operators.unary(operator, argument, expected, result, span);
  }

  private Typed both(
      LibraryOperator operator, Expression.InfixApplication e, Ty operand, Ty result) {
    var left = inference.expect(e.left(), operand);
    return call(operator, result, e.span(), List.of(left, inference.expect(e.right(), operand)));
  }

  private Typed call(
      LibraryOperator operator,
      Ty result,
      Span span,
      List<Supplier<org.omadm.codegen.model.Expression>> arguments) {
    return inference.typed(
        result,
        span,
        (t, p) -> new LibraryCall(operator, arguments.stream().map(Supplier::get).toList(), t, p));
  }

  /** A LAMBDA, the name of an operator or a symbol, as a closure of parameters of these types. */
  private Supplier<org.omadm.codegen.model.Expression> closure(
      Expression operator, List<Ty> parameters, Ty result) {
    var span = operator.span();
    if (operator instanceof Expression.Lambda l && l.parameters().size() == parameters.size()) {
      return closure(
          l.parameters().stream().map(Identifier::name).toList(), parameters, l.body(), result);
    }
    var names = parameters.size() == 1 ? List.of("element") : List.of("left", "right");
    var values = new ArrayList<Expression>();
    names.forEach(name -> values.add(new Expression.Name(name, span)));
    if (operator instanceof Expression.Name n) {
      var applied =
          new Expression.OperatorApplication(new Identifier(n.name(), span), values, span);
      return closure(names, parameters, applied, result);
    } else if (operator instanceof Expression.OperatorSymbol s && values.size() == 2) {
      var applied = new Expression.InfixApplication(s.symbol(), values.get(0), values.get(1), span);
      return closure(names, parameters, applied, result);
    }
    throw new CheckFailure(SubsetWording.outsideSubset(span, "this as an operator argument"));
  }

  private Supplier<org.omadm.codegen.model.Expression> closure(
      List<String> names, List<Ty> parameters, Expression body, Ty result) {
    var env = inference.env();
    for (int i = 0; i < names.size(); i++) {
      env = env.with(names.get(i), parameters.get(i));
    }
    var built = inference.in(env).expect(body, result);
    return () -> {
      var typed = new ArrayList<Parameter>();
      for (int i = 0; i < names.size(); i++) {
        typed.add(new Parameter(names.get(i), context.resolve(parameters.get(i), body.span())));
      }
      var value = built.get();
      return new org.omadm.codegen.model.Expression.Closure(
          typed, value, value.type(), value.place());
    };
  }
}
