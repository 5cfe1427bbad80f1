// SPDX-License-Identifier: Apache-2.0
package org.omadm.codegen.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.omadm.codegen.model.Expression;
import org.omadm.codegen.model.Type;

/** EXCEPT as a chain of {@code with...} calls, one for each field or index it changes. */
final class ExceptEmitter {
  private final ExpressionEmitter expressions;

  ExceptEmitter(ExpressionEmitter expressions) {
    this.expressions = expressions;
  }

  JavaExpression emit(JavaExpression base, Type type, List<Expression.Update> updates) {
    JavaExpression changed = base;
    for (List<Expression.Update> group : byFirstStep(updates)) {
      Expression.PathStep step = group.get(0).path().get(0);
      if (step instanceof Expression.FieldStep || type instanceof Type.TupleType) {
        String component = component(step);
        JavaExpression value = value(base.accessor(component), type, step, group);
        changed = changed.invoke(JavaNames.wither(component), value);
      } else if (step instanceof Expression.IndexStep index) {
        ClassName functions =
            type instanceof Type.SequenceType ? JavaTypes.SEQUENCES : JavaTypes.FUNCTIONS;
        JavaExpression argument = expressions.emit(index.index());
        JavaExpression old =
            JavaExpression.call(CodeBlock.of("$T.apply", functions), base, argument);
        JavaExpression value = value(old, type, step, group);
        changed = JavaExpression.call(CodeBlock.of("$T.with", functions), changed, argument, value);
      }
    }
    return changed;
  }

  private static String component(Expression.PathStep step) {
    return step instanceof Expression.FieldStep field
        ? JavaNames.member(field.field())
        : JavaTypes.tupleComponent(Steps.component((Expression.IndexStep) step));
  }

  private JavaExpression value(
      JavaExpression old, Type type, Expression.PathStep step, List<Expression.Update> group) {
    if (group.size() == 1 && group.get(0).path().size() == 1) {
      return expressions.withPrevious(old).emit(group.get(0).value());
    }
    return emit(
        old,
        Steps.typeAfter(type, step),
        group.stream().map(ExceptEmitter::withoutFirstStep).toList());
  }

  /** Changes below one field are one change of that field. */
  private static List<List<Expression.Update>> byFirstStep(List<Expression.Update> updates) {
    Map<Object, List<Expression.Update>> groups = new LinkedHashMap<>();
    for (Expression.Update update : updates) {
      Object key =
          update.path().get(0) instanceof Expression.FieldStep field ? field.field() : update;
      groups.computeIfAbsent(key, step -> new ArrayList<>()).add(update);
    }
    return List.copyOf(groups.values());
  }

  private static Expression.Update withoutFirstStep(Expression.Update update) {
    return new Expression.Update(update.path().subList(1, update.path().size()), update.value());
  }
}
