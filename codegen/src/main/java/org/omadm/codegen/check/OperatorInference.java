// SPDX-License-Identifier: Apache-2.0
package org.omadm.codegen.check;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.omadm.codegen.ast.Expression;
import org.omadm.codegen.ast.Span;
import org.omadm.codegen.diagnostic.SubsetWording;
import org.omadm.codegen.model.BinaryOperator;
import org.omadm.codegen.model.UnaryOperator;

/** Applications of operators: built in, of standard modules, constants, and helpers. */
final class OperatorInference {

  private final Inference inference;
  private final Context context;
  private final Env env;

  OperatorInference(Inference inference) {
    this.inference = inference;
    this.context = inference.context();
    this.env = inference.env();
  }

  Typed application(Expression.OperatorApplication e) {
    var name = e.operator().name();
    if (env.locals().containsKey(name)) {
      throw new CheckFailure(SubsetWording.actionInExpression(e.span(), "'" + name + "'"));
    }
    var symbol = context.names().find(env.module(), name);
    if (symbol instanceof Symbol.DefinitionSymbol d) {
      return call(d, e.arguments(), e.span());
    } else if (symbol instanceof Symbol.ConstantSymbol c) {
      return constant(c, e.arguments(), e.span());
    }
    return new LibraryInference(inference).application(e);
  }

  private Typed constant(Symbol.ConstantSymbol c, List<Expression> arguments, Span span) {
    var declared = context.declarations().of(c);
    var built = new ArrayList<Supplier<org.omadm.codegen.model.Expression>>();
    for (int i = 0; i < arguments.size(); i++) {
      built.add(inference.expect(arguments.get(i), declared.parameters().get(i)));
    }
    boolean fromActor = env.fromActor();
    return inference.typed(
        declared.type(),
        span,
        (t, p) -> {
          context.noteUsed(c, fromActor);
          return new org.omadm.codegen.model.Expression.ConstantApplication(
              c.name(), all(built), t, p);
        });
  }

  /** A call of a helper operator. */
  Typed call(Symbol.DefinitionSymbol d, List<Expression> arguments, Span span) {
    requireExpression(d, span);
    var signature = context.signature(d, env.fromActor());
    var built = new ArrayList<Supplier<org.omadm.codegen.model.Expression>>();
    for (int i = 0; i < arguments.size(); i++) {
      built.add(inference.expect(arguments.get(i), signature.parameters().get(i)));
    }
    context.requireBody(signature, env.fromActor());
    return inference.typed(
        signature.result(),
        span,
        (t, p) ->
            new org.omadm.codegen.model.Expression.OperatorApplication(
                d.module().name().name(), context.methods().nameOf(signature), all(built), t, p));
  }

  private void requireExpression(Symbol.DefinitionSymbol d, Span span) {
    var level = context.levels().of(d);
    if (level == Level.ACTION) {
      throw new CheckFailure(SubsetWording.actionInExpression(span, "'" + d.name() + "'"));
    } else if (level == Level.TEMPORAL) {
      throw new CheckFailure(SubsetWording.outsideSubset(span, "a temporal formula here"));
    } else if (level == Level.STATE
        && context.isActor(env.module())
        && !d.module().equals(env.module())) {
      throw new CheckFailure(
          SubsetWording.foreignVariable(span, d.name(), env.module().name().name()));
    }
  }

  Typed unary(UnaryOperator operator, Expression argument, Ty expected, Ty result, Span span) {
    var operand = inference.expect(argument, expected);
    return inference.typed(
        result,
        span,
        (t, p) -> new org.omadm.codegen.model.Expression.Unary(operator, operand.get(), t, p));
  }

  Typed binary(
      BinaryOperator operator,
      Supplier<org.omadm.codegen.model.Expression> left,
      Supplier<org.omadm.codegen.model.Expression> right,
      Ty result,
      Span span) {
    return inference.typed(
        result,
        span,
        (t, p) ->
            new org.omadm.codegen.model.Expression.Binary(operator, left.get(), right.get(), t, p));
  }

  Typed prefix(Expression.PrefixApplication e) {
    var element = new Ty.Var(e.operand().span());
    var set = new Ty.SetOf(element);
    return switch (e.symbol()) {
      case "~" -> unary(UnaryOperator.NOT, e.operand(), Ty.BOOLEAN, Ty.BOOLEAN, e.span());
      case "-." -> unary(UnaryOperator.NEGATE, e.operand(), Ty.INTEGER, Ty.INTEGER, e.span());
      case "SUBSET" ->
          unary(UnaryOperator.POWER_SET, e.operand(), set, new Ty.SetOf(set), e.span());
      case "UNION" -> unary(UnaryOperator.FLATTEN, e.operand(), new Ty.SetOf(set), set, e.span());
      case "DOMAIN" -> new FunctionInference(inference).domain(e);
      default ->
          throw new CheckFailure(SubsetWording.outsideSubset(e.span(), "'" + e.symbol() + "'"));
    };
  }

  Typed infix(Expression.InfixApplication e) {
    var defined = context.names().find(env.module(), e.symbol());
    if (defined instanceof Symbol.DefinitionSymbol d) {
      return call(d, List.of(e.left(), e.right()), e.span());
    }
    return switch (e.symbol()) {
      case "=>" -> implication(e);
      case "<=>" -> operands(BinaryOperator.EQUIVALENT, e, Ty.BOOLEAN, Ty.BOOLEAN);
      case "=" -> equality(BinaryOperator.EQUAL, e);
      case "/=" -> equality(BinaryOperator.NOT_EQUAL, e);
      case "<" -> operands(BinaryOperator.LESS, e, Ty.INTEGER, Ty.BOOLEAN);
      case "<=" -> operands(BinaryOperator.LESS_OR_EQUAL, e, Ty.INTEGER, Ty.BOOLEAN);
      case ">" -> operands(BinaryOperator.GREATER, e, Ty.INTEGER, Ty.BOOLEAN);
      case ">=" -> operands(BinaryOperator.GREATER_OR_EQUAL, e, Ty.INTEGER, Ty.BOOLEAN);
      case "+" -> operands(BinaryOperator.PLUS, e, Ty.INTEGER, Ty.INTEGER);
      case "-" -> operands(BinaryOperator.MINUS, e, Ty.INTEGER, Ty.INTEGER);
      case "*" -> operands(BinaryOperator.TIMES, e, Ty.INTEGER, Ty.INTEGER);
      case "\\div" -> operands(BinaryOperator.QUOTIENT, e, Ty.INTEGER, Ty.INTEGER);
      case "%" -> operands(BinaryOperator.REMAINDER, e, Ty.INTEGER, Ty.INTEGER);
      case "\\in", "\\notin" -> new Membership(inference).infer(e);
      case ".." -> new SetInference(inference).range(e);
      case "\\cup" -> new SetInference(inference).union(e);
      case "\\cap" -> new SetInference(inference).less(BinaryOperator.INTERSECTION, e);
      case "\\" -> new SetInference(inference).less(BinaryOperator.DIFFERENCE, e);
      case "\\subseteq" -> new SetInference(inference).subset(e);
      case "\\o" -> concatenation(e);
      default -> new LibraryInference(inference).infix(e);
    };
  }

  /** {@code x^+}, {@code x^*} and {@code x^#} mean what a specification says they do. */
  Typed postfix(Expression.PostfixApplication e) {
    if (context.names().find(env.module(), e.symbol()) instanceof Symbol.DefinitionSymbol d) {
      return call(d, List.of(e.operand()), e.span());
    }
    throw new CheckFailure(SubsetWording.outsideSubset(e.span(), "'" + e.symbol() + "'"));
  }

  private Typed operands(
      BinaryOperator operator, Expression.InfixApplication e, Ty operand, Ty result) {
    var left = inference.expect(e.left(), operand);
    var right = inference.expect(e.right(), operand);
    return binary(operator, left, right, result, e.span());
  }

  /** Of two strings where one operand is known to be one, else of two sequences. */
  private Typed concatenation(Expression.InfixApplication e) {
    var left = inference.infer(e.left());
    var right = inference.infer(e.right());
    if (LibraryInference.isText(left.type()) || LibraryInference.isText(right.type())) {
      return new LibraryInference(inference).join(left, right, e);
    }
    var sequence = new Ty.SequenceOf(new Ty.Var(e.span()));
    return binary(
        BinaryOperator.CONCATENATE,
        context.flow(left, sequence, e.left().span()),
        context.flow(right, sequence, e.right().span()),
        sequence,
        e.span());
  }

  private Typed implication(Expression.InfixApplication e) {
    var left = inference.condition(e.left());
    var inner = new Narrowing(context).after(e.left(), env);
    var right = inference.in(inner).condition(e.right());
    return binary(BinaryOperator.IMPLIES, left, right, Ty.BOOLEAN, e.span());
  }

  private Typed equality(BinaryOperator operator, Expression.InfixApplication e) {
    var variants = new Narrowing(context).tagTest(e);
    if (!variants.isEmpty()) {
      var record = ((Expression.FieldAccess) e.left()).record();
      var test = new Membership(inference).test(inference.infer(record), variants, e.span());
      return operator == BinaryOperator.EQUAL ? test : negated(test, e.span());
    }
    var left = inference.infer(e.left());
    var right = inference.infer(e.right());
    context.types().comparable(left.type(), right.type(), e.span());
    return binary(operator, left.build(), right.build(), Ty.BOOLEAN, e.span());
  }

  Typed negated(Typed condition, Span span) {
    return inference.typed(
        Ty.BOOLEAN,
        span,
        (t, p) ->
            new org.omadm.codegen.model.Expression.Unary(
                UnaryOperator.NOT, condition.build().get(), t, p));
  }

  private static List<org.omadm.codegen.model.Expression> all(
      List<Supplier<org.omadm.codegen.model.Expression>> suppliers) {
    return suppliers.stream().map(Supplier::get).toList();
  }
}
