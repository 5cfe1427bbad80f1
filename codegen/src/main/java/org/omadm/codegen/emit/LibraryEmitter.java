// SPDX-License-Identifier: Apache-2.0
package org.omadm.codegen.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import java.util.ArrayList;
import java.util.List;
import org.omadm.codegen.model.Expression;
import org.omadm.codegen.model.Parameter;
import org.omadm.codegen.model.Type;

/** Operators of the standard modules as calls of the runtime. */
final class LibraryEmitter {
  private final ExpressionEmitter expressions;

  LibraryEmitter(ExpressionEmitter expressions) {
    this.expressions = expressions;
  }

  JavaExpression call(Expression.LibraryCall call) {
    List<Expression> arguments = call.arguments();
    return switch (call.operator()) {
      case FUNCTION_SET -> functionSet(call);
      case RECURSIVE_FUNCTION -> recursive((Type.FunctionType) call.type(), arguments);
      case MERGE ->
          call(
              call.type() instanceof Type.SequenceType ? JavaTypes.SEQUENCES : JavaTypes.FUNCTIONS,
              "merge",
              arguments);
      case PRODUCT -> call(JavaTypes.FINITE_SETS, "product", arguments);
      case SINGLE -> call(JavaTypes.FUNCTIONS, "single", arguments);
      case PERMUTATIONS -> call(JavaTypes.FUNCTIONS, "permutations", arguments);
      case POWER -> call(JavaTypes.INTEGERS, "power", arguments);
      case SUB_SEQUENCE -> call(JavaTypes.SEQUENCES, "part", arguments);
      case SELECT_SEQUENCE -> call(JavaTypes.SEQUENCES, "select", arguments);
      case SORT_SEQUENCE -> call(JavaTypes.SEQUENCES, "sort", arguments);
      case ASSERT -> call(JavaTypes.ASSERTIONS, "hold", arguments);
      case TO_STRING -> call(JavaTypes.TLA_TEXT, "of", arguments);
      case JOIN ->
          expressions.emit(arguments.get(0)).invoke("concat", expressions.emit(arguments.get(1)));
      case IS_A_BAG -> call(JavaTypes.BAGS, "isBag", arguments);
      case SET_TO_BAG -> call(JavaTypes.BAGS, "of", arguments);
      case COPIES_IN -> call(JavaTypes.BAGS, "copies", arguments);
      case BAG_SUM -> call(JavaTypes.BAGS, "plus", arguments);
      case BAG_DIFFERENCE -> call(JavaTypes.BAGS, "minus", arguments);
      case BAG_UNION -> call(JavaTypes.BAGS, "union", arguments);
      case BAG_WITHIN -> call(JavaTypes.BAGS, "isWithin", arguments);
      case SUB_BAG -> call(JavaTypes.BAGS, "within", arguments);
      case BAG_OF_ALL -> call(JavaTypes.BAGS, "map", arguments);
      case BAG_CARDINALITY -> call(JavaTypes.BAGS, "size", arguments);
    };
  }

  JavaExpression closure(Expression.Closure closure) {
    ExpressionEmitter inner = expressions.inner();
    List<String> names = new ArrayList<>();
    for (Parameter parameter : closure.parameters()) {
      boolean boxed = JavaTypes.isPrimitive(parameter.type());
      names.add(inner.scope().declare(parameter.name(), boxed));
    }
    String parameters = names.size() == 1 ? names.get(0) : "(" + String.join(", ", names) + ")";
    return JavaExpression.lambda(parameters, inner.emit(closure.body()));
  }

  private JavaExpression functionSet(Expression.LibraryCall call) {
    Expression domain = call.arguments().get(0);
    if (!(((Type.SetType) call.type()).element() instanceof Type.SequenceType)) {
      return call(JavaTypes.FUNCTIONS, "all", call.arguments());
    }
    Expression length = domain instanceof Expression.IntegerRange range ? range.last() : domain;
    return call(JavaTypes.SEQUENCES, "all", List.of(length, call.arguments().get(1)));
  }

  /**
   * Java cannot tell from a lambda what it is applied to, so the types are written out. The
   * function has another name within, since the variable that holds it has its own.
   */
  private JavaExpression recursive(Type.FunctionType type, List<Expression> arguments) {
    JavaTypes types = expressions.types();
    Expression.Closure closure = (Expression.Closure) arguments.get(1);
    ExpressionEmitter inner = expressions.inner();
    String self = inner.scope().fresh("self");
    inner.scope().define(closure.parameters().get(0).name(), JavaExpression.primary("$L", self));
    Parameter argument = closure.parameters().get(1);
    String parameter =
        inner.scope().declare(argument.name(), JavaTypes.isPrimitive(argument.type()));
    return JavaExpression.call(
        CodeBlock.of(
            "$T.<$T, $T>recursive",
            JavaTypes.FUNCTIONS,
            types.of(type.domain()).box(),
            types.of(type.range()).box()),
        expressions.emit(arguments.get(0)),
        JavaExpression.lambda("(" + self + ", " + parameter + ")", inner.emit(closure.body())));
  }

  private JavaExpression call(ClassName owner, String method, List<Expression> arguments) {
    return JavaExpression.call(CodeBlock.of("$T.$L", owner, method), expressions.all(arguments));
  }
}
