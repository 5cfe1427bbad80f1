// SPDX-License-Identifier: Apache-2.0
package org.omadm.codegen.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.omadm.codegen.model.Expression;
import org.omadm.codegen.model.Type;

/** Sets that are made of others, element by element. */
final class SetEmitter {
  private final ExpressionEmitter expressions;

  SetEmitter(ExpressionEmitter expressions) {
    this.expressions = expressions;
  }

  JavaExpression filter(Expression.SetFilter filter) {
    return sets(
        "filter",
        expressions.emit(filter.bound().set()),
        expressions.lambda(filter.bound(), filter.predicate()));
  }

  JavaExpression map(List<Expression.Bound> bounds, Expression element) {
    JavaExpression set = expressions.emit(bounds.get(0).set());
    boolean last = bounds.size() == 1;
    Optional<JavaExpression> accessor =
        last ? accessorOf(bounds.get(0), element) : Optional.empty();
    if (accessor.isPresent()) {
      return sets("map", set, accessor.get());
    }
    ExpressionEmitter inner = expressions.inner();
    String parameter = inner.parameter(bounds.get(0));
    return sets(
        last ? "map" : "flatMap",
        set,
        JavaExpression.lambda(
            parameter,
            last
                ? inner.emit(element)
                : new SetEmitter(inner).map(bounds.subList(1, bounds.size()), element)));
  }

  /** {@code Notification::digest} for the field of each element. */
  private Optional<JavaExpression> accessorOf(Expression.Bound bound, Expression element) {
    if (element instanceof Expression.FieldAccess access
        && access.record() instanceof Expression.LocalName local
        && local.name().equals(bound.name())) {
      return Optional.of(
          JavaExpression.primary(
              "$T::$L", expressions.types().of(bound.type()), JavaNames.member(access.field())));
    }
    return Optional.empty();
  }

  /** All combinations, the last field varying fastest. */
  JavaExpression records(Expression.RecordSet set) {
    Type element = ((Type.SetType) set.type()).element();
    return records(expressions.types().of(element), set.fields(), List.of());
  }

  private JavaExpression records(
      TypeName record, List<Expression.FieldValue> fields, List<JavaExpression> chosen) {
    Expression.FieldValue field = fields.get(0);
    JavaExpression set = expressions.emit(field.value());
    ExpressionEmitter inner = expressions.inner();
    String parameter = inner.scope().fresh(JavaNames.member(field.field()));
    List<JavaExpression> values = new ArrayList<>(chosen);
    values.add(JavaExpression.primary("$L", parameter));
    boolean last = fields.size() == 1;
    return sets(
        last ? "map" : "flatMap",
        set,
        JavaExpression.lambda(
            parameter,
            last
                ? JavaExpression.call(CodeBlock.of("new $T", record), values)
                : new SetEmitter(inner).records(record, fields.subList(1, fields.size()), values)));
  }

  private static JavaExpression sets(String method, JavaExpression... arguments) {
    return JavaExpression.call(CodeBlock.of("$T.$L", JavaTypes.FINITE_SETS, method), arguments);
  }
}
