// SPDX-License-Identifier: Apache-2.0
package org.omadm.codegen.emit;

import org.omadm.codegen.model.Expression;
import org.omadm.codegen.model.Type;

/** What the path of an EXCEPT leads to. */
final class Steps {
  private Steps() {}

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
    throw new IllegalStateException("EXCEPT with a path that its type does not have");
  }
}
