// SPDX-License-Identifier: Apache-2.0
package org.omadm.codegen.emit;

import org.omadm.codegen.model.Expression;
import org.omadm.codegen.model.Type;

/** What the path of an EXCEPT leads to. */
final class Steps {
  private Steps() {}

  /** Which component of a tuple a step leads to, counted from 1. */
  static int component(Expression.IndexStep step) {
    return ((Expression.IntegerLiteral) step.index()).value();
  }

  static Type typeAfter(Type type, Expression.PathStep step) {
    if (step instanceof Expression.FieldStep field && type instanceof Type.RecordType record) {
      return record.fields().stream()
          .filter(each -> each.name().equals(field.field()))
          .findFirst()
          .orElseThrow()
          .type();
    }
    if (step instanceof Expression.IndexStep && type instanceof Type.FunctionType function) {
      return function.range();
    }
    if (step instanceof Expression.IndexStep && type instanceof Type.SequenceType sequence) {
      return sequence.element();
    }
    if (step instanceof Expression.IndexStep index && type instanceof Type.TupleType tuple) {
      return tuple.components().get(component(index) - 1);
    }
    throw new IllegalStateException("EXCEPT with a path that its type does not have");
  }
}
