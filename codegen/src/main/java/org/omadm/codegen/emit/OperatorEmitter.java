// SPDX-License-Identifier: Apache-2.0
package org.omadm.codegen.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import java.util.ArrayList;
import java.util.List;
import org.omadm.codegen.emit.JavaExpression.Binding;
import org.omadm.codegen.model.Expression;
import org.omadm.codegen.model.Quantifier;
import org.omadm.codegen.model.Type;
import org.omadm.codegen.model.UnaryOperator;

/** The operators of TLA+ as operators and calls of Java. */
final class OperatorEmitter {
  private static final int SMALL_NUMBER = 1_000;

  private final ExpressionEmitter expressions;

  OperatorEmitter(ExpressionEmitter expressions) {
    this.expressions = expressions;
  }

  JavaExpression negation(Expression expression) {
    if (expression instanceof Expression.BooleanLiteral literal) {
      return JavaExpression.primary("$L", !literal.value());
    }
    if (expression instanceof Expression.Unary unary && unary.operator() == UnaryOperator.NOT) {
      return emit(unary.operand());
    }
    if (expression instanceof Expression.Quantified quantified
        && quantified.quantifier() == Quantifier.EXISTS) {
      return expressions.none(quantified);
    }
    if (expression instanceof Expression.Binary binary) {
      return negation(binary);
    }
    return emit(expression).not();
  }

  private JavaExpression negation(Expression.Binary binary) {
    Expression left = binary.left();
    Expression right = binary.right();
    return switch (binary.operator()) {
      case EQUAL, EQUIVALENT -> equality(left, right, false);
      case NOT_EQUAL -> equality(left, right, true);
      case LESS -> relation(left, ">=", right);
      case LESS_OR_EQUAL -> relation(left, ">", right);
      case GREATER -> relation(left, "<=", right);
      case GREATER_OR_EQUAL -> relation(left, "<", right);
      case IN -> membership(left, right, false);
      case NOT_IN -> membership(left, right, true);
      case IMPLIES -> JavaExpression.infix(Binding.AND, "&&", List.of(emit(left), negation(right)));
      case PLUS,
          MINUS,
          TIMES,
          QUOTIENT,
          REMAINDER,
          SUBSET_OR_EQUAL,
          UNION,
          INTERSECTION,
          DIFFERENCE,
          CONCATENATE,
          APPEND ->
          binary(binary).not();
    };
  }

  JavaExpression unary(Expression.Unary unary) {
    Expression operand = unary.operand();
    return switch (unary.operator()) {
      case NOT -> negation(operand);
      case NEGATE ->
          new JavaExpression(
              new Layout.Enclosed("-", emit(operand).atLeast(Binding.PRIMARY).layout(), ""),
              Binding.SIGN,
              false);
      case POWER_SET -> sets("subsets", operand);
      case FLATTEN -> sets("flatten", operand);
      case DOMAIN ->
          operand.type() instanceof Type.SequenceType
              ? sequences("domain", operand)
              : emit(operand).accessor("keySet");
      case CARDINALITY, LENGTH -> emit(operand).accessor("size");
      case HEAD -> JavaTypes.fromGeneric(unary.type(), sequences("head", operand));
      case TAIL -> sequences("tail", operand);
    };
  }

  JavaExpression binary(Expression.Binary binary) {
    Expression left = binary.left();
    Expression right = binary.right();
    return switch (binary.operator()) {
      case IMPLIES -> JavaExpression.infix(Binding.OR, "||", List.of(negation(left), emit(right)));
      case EQUIVALENT, EQUAL -> equality(left, right, true);
      case NOT_EQUAL -> equality(left, right, false);
      case LESS -> relation(left, "<", right);
      case LESS_OR_EQUAL -> relation(left, "<=", right);
      case GREATER -> relation(left, ">", right);
      case GREATER_OR_EQUAL -> relation(left, ">=", right);
      case PLUS -> isSmall(left) || isSmall(right) ? sum(binary, "+") : exact("addExact", binary);
      case MINUS -> isSmall(right) ? sum(binary, "-") : exact("subtractExact", binary);
      case TIMES -> exact("multiplyExact", binary);
      case QUOTIENT -> exact("floorDiv", binary);
      case REMAINDER -> call(CodeBlock.of("$T.remainder", JavaTypes.INTEGERS), left, right);
      case IN -> membership(left, right, true);
      case NOT_IN -> membership(left, right, false);
      case SUBSET_OR_EQUAL -> emit(right).invoke("containsAll", emit(left));
      case UNION -> sets("union", left, right);
      case INTERSECTION -> sets("intersection", left, right);
      case DIFFERENCE -> sets("difference", left, right);
      case CONCATENATE -> sequences("concatenate", left, right);
      case APPEND -> sequences("append", left, right);
    };
  }

  /** An instanceof, with a pattern variable if the model narrows the value afterwards. */
  JavaExpression typeTest(Expression.TypeTest test) {
    JavaExpression value = emit(test.value()).atLeast(Binding.RELATION);
    TypeName variant = expressions.types().of(test.variant());
    Scope scope = expressions.scope();
    if (!(test.variant() instanceof Type.RecordType record)
        || !scope.isExpected(test.value(), record)) {
      return instance(Layout.of("$L instanceof $T", value.flat(), variant));
    }
    String pattern = scope.fresh(JavaNames.member(record.name()));
    scope.narrow(test.value(), record, pattern);
    return instance(Layout.of("$L instanceof $T $L", value.flat(), variant, pattern));
  }

  private static JavaExpression instance(Layout layout) {
    return new JavaExpression(layout, Binding.RELATION, false);
  }

  private JavaExpression equality(Expression left, Expression right, boolean equal) {
    if (right instanceof Expression.BooleanLiteral literal) {
      return literal.value() == equal ? emit(left) : negation(left);
    }
    if (isEmpty(right)) {
      JavaExpression empty = emit(left).accessor("isEmpty");
      return equal ? empty : empty.not();
    }
    JavaExpression one = emit(left);
    JavaExpression other = emit(right);
    boolean byValue = JavaTypes.isPrimitive(left.type()) && !(one.boxed() && other.boxed());
    if (byValue || left.type() instanceof Type.EnumType) {
      String operator = equal ? "==" : "!=";
      return JavaExpression.infix(Binding.EQUALITY, operator, List.of(one, other));
    }
    JavaExpression same = one.invoke("equals", other);
    return equal ? same : same.not();
  }

  /** {@code {}} or {@code <<>>}. */
  static boolean isEmpty(Expression expression) {
    return (expression instanceof Expression.SetLiteral set && set.elements().isEmpty())
        || (expression instanceof Expression.TupleLiteral tuple && tuple.components().isEmpty());
  }

  /** Membership in a set that is written out is a comparison with each of its elements. */
  private JavaExpression membership(Expression element, Expression set, boolean in) {
    if (set instanceof Expression.SetLiteral literal && !literal.elements().isEmpty()) {
      List<JavaExpression> comparisons = new ArrayList<>();
      for (Expression each : literal.elements()) {
        comparisons.add(equality(element, each, in));
      }
      if (comparisons.size() == 1) {
        return comparisons.get(0);
      }
      return in
          ? JavaExpression.infix(Binding.OR, "||", comparisons)
          : JavaExpression.infix(Binding.AND, "&&", comparisons);
    }
    JavaExpression contained =
        set instanceof Expression.Unary unary && unary.operator() == UnaryOperator.POWER_SET
            ? emit(unary.operand()).invoke("containsAll", emit(element))
            : emit(set).invoke("contains", emit(element));
    return in ? contained : contained.not();
  }

  private JavaExpression relation(Expression left, String operator, Expression right) {
    return JavaExpression.infix(Binding.RELATION, operator, List.of(emit(left), emit(right)));
  }

  /**
   * A size or a small number: what is a step of such a length from the limit was near it before.
   */
  private static boolean isSmall(Expression expression) {
    return (expression instanceof Expression.IntegerLiteral literal
            && literal.value() <= SMALL_NUMBER)
        || (expression instanceof Expression.Unary unary
            && (unary.operator() == UnaryOperator.CARDINALITY
                || unary.operator() == UnaryOperator.LENGTH));
  }

  private JavaExpression exact(String method, Expression.Binary binary) {
    return call(CodeBlock.of("$T.$L", Math.class, method), binary.left(), binary.right());
  }

  private JavaExpression sum(Expression.Binary binary, String operator) {
    JavaExpression left = emit(binary.left());
    JavaExpression right = emit(binary.right());
    boolean chained = binary.left() instanceof Expression.Binary && left.binding() == Binding.SUM;
    return chained
        ? new JavaExpression(
            new Layout.Infix(
                operator, List.of(left.layout(), right.atLeast(Binding.SIGN).layout())),
            Binding.SUM,
            false)
        : JavaExpression.infix(Binding.SUM, operator, List.of(left, right));
  }

  private JavaExpression sets(String method, Expression... operands) {
    return call(CodeBlock.of("$T.$L", JavaTypes.FINITE_SETS, method), operands);
  }

  private JavaExpression sequences(String method, Expression... operands) {
    return call(CodeBlock.of("$T.$L", JavaTypes.SEQUENCES, method), operands);
  }

  private JavaExpression call(CodeBlock head, Expression... operands) {
    return JavaExpression.call(head, expressions.all(List.of(operands)));
  }

  private JavaExpression emit(Expression expression) {
    return expressions.emit(expression);
  }
}
