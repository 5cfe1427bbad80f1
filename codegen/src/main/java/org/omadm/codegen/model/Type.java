// SPDX-License-Identifier: Apache-2.0
package org.omadm.codegen.model;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The type of an expression. Types with a name are equal when their names are. */
public sealed interface Type {

  <R> R accept(Visitor<R> visitor);

  /** {@code BOOLEAN}. */
  record BooleanType() implements Type {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.booleanType(this);
    }
  }

  /** {@code Int}, {@code Nat} and ranges. */
  record IntegerType() implements Type {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.integerType(this);
    }
  }

  /** {@code STRING}: strings that belong to no enumeration. */
  record StringType() implements Type {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.stringType(this);
    }
  }

  /** The elements of a constant set without structure. */
  record OpaqueType(String name) implements Type {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.opaqueType(this);
    }
  }

  /** A set of strings with a name: {@code Phase == {"idle", "opened"}}. */
  record EnumType(String name, List<String> literals) implements Type {
    public EnumType {
      literals = List.copyOf(literals);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.enumType(this);
    }
  }

  /**
   * A set of records with a name.
   *
   * @param fields without the tag
   * @param tag the constant field that tells the variants of a union apart
   */
  record RecordType(String name, List<Field> fields, Optional<Tag> tag) implements Type {
    public RecordType {
      fields = List.copyOf(fields);
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof RecordType record && record.name.equals(name);
    }

    @Override
    public int hashCode() {
      return name.hashCode();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.recordType(this);
    }
  }

  /**
   * A union of record sets; a record may be a variant of several unions. Its variants are told
   * apart by their tags or, if they have none, by their fields.
   */
  record VariantType(String name, List<RecordType> variants) implements Type {
    public VariantType {
      variants = List.copyOf(variants);
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof VariantType union && union.name.equals(name);
    }

    @Override
    public int hashCode() {
      return name.hashCode();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.variantType(this);
    }
  }

  /** Finite sets. */
  record SetType(Type element) implements Type {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.setType(this);
    }
  }

  /** {@code Seq(element)}, and functions on {@code 1..n}. */
  record SequenceType(Type element) implements Type {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.sequenceType(this);
    }
  }

  /** {@code A \X B}; always two components or more. */
  record TupleType(List<Type> components) implements Type {
    public TupleType {
      components = List.copyOf(components);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.tupleType(this);
    }
  }

  /** {@code [domain -> range]}. */
  record FunctionType(Type domain, Type range) implements Type {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.functionType(this);
    }
  }

  /** A component of a record. */
  record Field(String name, Type type) {}

  /** The constant field of a variant: {@code type: {"Package2"}}. */
  record Tag(String field, String value) {}

  /** One method for each kind of type, so that a new kind does not compile until it is handled. */
  interface Visitor<R> {
    R booleanType(BooleanType type);

    R integerType(IntegerType type);

    R stringType(StringType type);

    R opaqueType(OpaqueType type);

    R enumType(EnumType type);

    R recordType(RecordType type);

    R variantType(VariantType type);

    R setType(SetType type);

    R sequenceType(SequenceType type);

    R tupleType(TupleType type);

    R functionType(FunctionType type);
  }
}
