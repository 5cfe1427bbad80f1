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
    boolean first = true;
    for (List<Expression.Update> group : byComponent(type, updates)) {
      Expression.PathStep step = group.get(0).path().get(0);
      if (isComponent(type, step)) {
        String component = component(step);
        JavaExpression value = value(base.accessor(component), type, step, group);
        changed = changed.invoke(JavaNames.wither(component), value);
      } else if (first || !readsOldElement(group)) {
        JavaExpression value = value(element(base, type, step), type, step, group);
        changed = changed(changed, type, step, "with", value);
      } else {
        changed = changed(changed, type, step, "update", change(type, step, group));
      }
      first = false;
    }
    return changed;
  }

  private static boolean isComponent(Type type, Expression.PathStep step) {
    return step instanceof Expression.FieldStep || type instanceof Type.TupleType;
  }

  private static ClassName functions(Type type) {
    return type instanceof Type.SequenceType ? JavaTypes.SEQUENCES : JavaTypes.FUNCTIONS;
  }

  private JavaExpression argument(Expression.PathStep step) {
    return expressions.emit(((Expression.IndexStep) step).index());
  }

  private JavaExpression element(JavaExpression base, Type type, Expression.PathStep step) {
    return JavaExpression.call(CodeBlock.of("$T.apply", functions(type)), base, argument(step));
  }

  private JavaExpression changed(
      JavaExpression function,
      Type type,
      Expression.PathStep step,
      String method,
      JavaExpression value) {
    CodeBlock head = CodeBlock.of("$T.$L", functions(type), method);
    return JavaExpression.call(head, function, argument(step), value);
  }

  /** An earlier update may have changed the same element, and this one begins from that. */
  private JavaExpression change(
      Type type, Expression.PathStep step, List<Expression.Update> group) {
    ExpressionEmitter inner = expressions.inner();
    String old = inner.fresh("old");
    JavaExpression element =
        JavaTypes.fromGeneric(Steps.typeAfter(type, step), JavaExpression.primary("$L", old));
    return JavaExpression.lambda(old, new ExceptEmitter(inner).value(element, type, step, group));
  }

  private static boolean readsOldElement(List<Expression.Update> group) {
    return group.stream()
        .anyMatch(
            update ->
                update.path().size() > 1
                    || Parts.within(update.value())
                        .anyMatch(part -> part instanceof Expression.PreviousValue));
  }

  private static String component(Expression.PathStep step) {
    return step instanceof Expression.FieldStep field
        ? JavaNames.member(field.field())
        : JavaTypes.tupleComponent(Steps.component((Expression.IndexStep) step));
  }

  /** The updates below one step, one after the other, each of what the earlier ones made of it. */
  private JavaExpression value(
      JavaExpression old, Type type, Expression.PathStep step, List<Expression.Update> group) {
    JavaExpression value = old;
    int from = 0;
    while (from < group.size()) {
      if (group.get(from).path().size() == 1) {
        value = expressions.withPrevious(value).emit(group.get(from).value());
        from++;
      } else {
        int to = from;
        while (to < group.size() && group.get(to).path().size() > 1) {
          to++;
        }
        List<Expression.Update> below =
            group.subList(from, to).stream().map(ExceptEmitter::withoutFirstStep).toList();
        value = emit(value, Steps.typeAfter(type, step), below);
        from = to;
      }
    }
    return value;
  }

  /** Changes below one component are one change of that component. */
  private static List<List<Expression.Update>> byComponent(
      Type type, List<Expression.Update> updates) {
    Map<Object, List<Expression.Update>> groups = new LinkedHashMap<>();
    for (Expression.Update update : updates) {
      Expression.PathStep step = update.path().get(0);
      Object key = isComponent(type, step) ? component(step) : update;
      groups.computeIfAbsent(key, first -> new ArrayList<>()).add(update);
    }
    return List.copyOf(groups.values());
  }

  private static Expression.Update withoutFirstStep(Expression.Update update) {
    return new Expression.Update(update.path().subList(1, update.path().size()), update.value());
  }
}
