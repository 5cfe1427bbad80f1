// SPDX-License-Identifier: Apache-2.0
package org.omadm.codegen.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.omadm.codegen.model.Type;

/** The Java type of each TLA+ type, and the class names of what is not the specification's. */
final class JavaTypes implements Type.Visitor<TypeName> {
  private static final String RUNTIME = "org.omadm.runtime";

  static final ClassName ASSERTIONS = ClassName.get(RUNTIME, "Assertions");
  static final ClassName BAGS = ClassName.get(RUNTIME, "Bags");
  static final ClassName FINITE_SETS = ClassName.get(RUNTIME, "FiniteSets");
  static final ClassName FUNCTIONS = ClassName.get(RUNTIME, "Functions");
  static final ClassName GUARD = ClassName.get(RUNTIME, "Guard");
  static final ClassName INTEGERS = ClassName.get(RUNTIME, "Integers");
  static final ClassName LABELLED_STEP = ClassName.get(RUNTIME, "LabelledStep");
  static final ClassName LITERAL = ClassName.get(RUNTIME, "Literal");
  static final ClassName OCTETS = ClassName.get(RUNTIME, "Octets");
  static final ClassName OPAQUE = ClassName.get(RUNTIME, "Opaque");
  static final ClassName OUTCOME = ClassName.get(RUNTIME, "Outcome");
  static final ClassName PAIR = ClassName.get(RUNTIME, "Pair");
  static final ClassName PLACE = ClassName.get(RUNTIME, "Place");
  static final ClassName QUADRUPLE = ClassName.get(RUNTIME, "Quadruple");
  static final ClassName QUINTUPLE = ClassName.get(RUNTIME, "Quintuple");
  static final ClassName REFUSAL = ClassName.get(RUNTIME, "Refusal");
  static final ClassName SEQUENCES = ClassName.get(RUNTIME, "Sequences");
  static final ClassName STEP = ClassName.get(RUNTIME, "Step");
  static final ClassName TLA_TEXT = ClassName.get(RUNTIME, "TlaText");
  static final ClassName TRIPLE = ClassName.get(RUNTIME, "Triple");
  static final ClassName VARIANT = ClassName.get(RUNTIME, "Variant");

  private final String packageName;

  /** Whether a value of this type may be an Integer or a Boolean when it comes out of a generic. */
  static boolean isPrimitive(Type type) {
    return type instanceof Type.IntegerType || type instanceof Type.BooleanType;
  }

  /** The value as it comes out of a generic class. */
  static JavaExpression fromGeneric(Type type, JavaExpression value) {
    return isPrimitive(type) ? value.asBoxed() : value;
  }

  JavaTypes(String packageName) {
    this.packageName = packageName;
  }

  TypeName of(Type type) {
    return type.accept(this);
  }

  /** A class of the generated package. */
  ClassName named(String tlaName) {
    return ClassName.get(packageName, JavaNames.type(tlaName));
  }

  ClassName profile() {
    return ClassName.get(packageName, "Profile");
  }

  ClassName terms() {
    return ClassName.get(packageName, "Terms");
  }

  ClassName bounds() {
    return ClassName.get(packageName, "Bounds");
  }

  TypeName setOf(TypeName element) {
    return ParameterizedTypeName.get(ClassName.get(Set.class), element.box());
  }

  TypeName listOf(TypeName element) {
    return ParameterizedTypeName.get(ClassName.get(List.class), element.box());
  }

  @Override
  public TypeName booleanType(Type.BooleanType type) {
    return TypeName.BOOLEAN;
  }

  @Override
  public TypeName integerType(Type.IntegerType type) {
    return TypeName.INT;
  }

  @Override
  public TypeName stringType(Type.StringType type) {
    return ClassName.get(String.class);
  }

  @Override
  public TypeName opaqueType(Type.OpaqueType type) {
    return named(type.name());
  }

  @Override
  public TypeName enumType(Type.EnumType type) {
    return named(type.name());
  }

  @Override
  public TypeName recordType(Type.RecordType type) {
    return named(type.name());
  }

  @Override
  public TypeName variantType(Type.VariantType type) {
    return named(type.name());
  }

  @Override
  public TypeName setType(Type.SetType type) {
    return setOf(of(type.element()));
  }

  @Override
  public TypeName sequenceType(Type.SequenceType type) {
    return listOf(of(type.element()));
  }

  @Override
  public TypeName tupleType(Type.TupleType type) {
    TypeName[] components =
        type.components().stream().map(component -> of(component).box()).toArray(TypeName[]::new);
    return ParameterizedTypeName.get(tupleClass(components.length), components);
  }

  @Override
  public TypeName functionType(Type.FunctionType type) {
    return ParameterizedTypeName.get(
        ClassName.get(Map.class), of(type.domain()).box(), of(type.range()).box());
  }

  /** What a component of a tuple is called, counted from 1. */
  static String tupleComponent(int number) {
    return List.of("first", "second", "third", "fourth", "fifth").get(number - 1);
  }

  static ClassName tupleClass(int components) {
    return switch (components) {
      case 2 -> PAIR;
      case 3 -> TRIPLE;
      case 4 -> QUADRUPLE;
      case 5 -> QUINTUPLE;
      default -> throw new IllegalArgumentException("a tuple of " + components + " components");
    };
  }
}
