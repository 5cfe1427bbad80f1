// SPDX-License-Identifier: Apache-2.0
package org.omadm.codegen.compare;

import java.util.stream.Collectors;
import org.omadm.codegen.model.Type;

/** What a value of a type is called: {@code function from RM to string}. */
final class TypeWords implements Type.Visitor<String> {

  static String of(Type type) {
    return type.accept(new TypeWords());
  }

  @Override
  public String booleanType(Type.BooleanType type) {
    return "boolean";
  }

  @Override
  public String integerType(Type.IntegerType type) {
    return "integer";
  }

  @Override
  public String stringType(Type.StringType type) {
    return "string";
  }

  @Override
  public String opaqueType(Type.OpaqueType type) {
    return type.name();
  }

  @Override
  public String enumType(Type.EnumType type) {
    return type.name();
  }

  @Override
  public String recordType(Type.RecordType type) {
    return type.name();
  }

  @Override
  public String variantType(Type.VariantType type) {
    return type.name();
  }

  @Override
  public String setType(Type.SetType type) {
    return "set of " + of(type.element());
  }

  @Override
  public String sequenceType(Type.SequenceType type) {
    return "sequence of " + of(type.element());
  }

  @Override
  public String tupleType(Type.TupleType type) {
    return type.components().stream()
        .map(TypeWords::of)
        .collect(Collectors.joining(", ", "tuple <<", ">>"));
  }

  @Override
  public String functionType(Type.FunctionType type) {
    return "function from " + of(type.domain()) + " to " + of(type.range());
  }
}
