// SPDX-License-Identifier: Apache-2.0
package org.omadm.codegen.check;

import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.omadm.codegen.model.Type;

/** Types as messages show them. */
final class TypeText {

  /** A type as messages show it. */
  static String of(Ty type) {
    if (type instanceof Ty.Base b) {
      return of(b.type());
    } else if (type instanceof Ty.SetOf s) {
      return "set of " + of(s.element());
    } else if (type instanceof Ty.SequenceOf s) {
      return "sequence of " + of(s.element());
    } else if (type instanceof Ty.TupleOf t) {
      return t.components().stream()
          .map(TypeText::of)
          .collect(Collectors.joining(", ", "<<", ">>"));
    } else if (type instanceof Ty.FunctionOf f) {
      return "function from " + of(f.domain()) + " to " + of(f.range());
    }
    var var = ((Ty.Var) type).representative();
    var bound = var.bound();
    return bound == null ? of(var.shape()) : of(bound);
  }

  static String of(Ty.@Nullable Shape shape) {
    if (shape instanceof Ty.Strings) {
      return "string";
    } else if (shape instanceof Ty.Angled) {
      return "tuple or sequence";
    } else if (shape instanceof Ty.Mapping) {
      return "function";
    } else if (shape instanceof Ty.Fields) {
      return "record";
    }
    return "unknown";
  }

  static String of(Type type) {
    if (type instanceof Type.RecordType r) {
      return r.name();
    } else if (type instanceof Type.VariantType u) {
      return u.name().isEmpty()
          ? u.variants().stream().map(Type.RecordType::name).collect(Collectors.joining(" or "))
          : u.name();
    } else if (type instanceof Type.EnumType e) {
      return e.name();
    } else if (type instanceof Type.OpaqueType o) {
      return o.name();
    } else if (type instanceof Type.BooleanType) {
      return "boolean";
    } else if (type instanceof Type.IntegerType) {
      return "integer";
    } else if (type instanceof Type.StringType) {
      return "string";
    }
    return type.toString();
  }

  private TypeText() {}
}
