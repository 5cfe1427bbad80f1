// SPDX-License-Identifier: Apache-2.0
package org.omadm.codegen.diagnostic;

import java.util.List;
import org.omadm.codegen.ast.Span;

/** The wording of every diagnostic about types and levels, TLA3xx. */
public final class TypeWording {

  public static Diagnostic typesDisagree(Span span, String found, String expected, Span other) {
    return new Diagnostic(
        "TLA301",
        span,
        "this is of type "
            + found
            + ", but "
            + expected
            + " is needed"
            + (other.equals(span) ? "" : ", as " + place(other) + " says"),
        "change one of the two uses");
  }

  public static Diagnostic unknownType(Span span) {
    return new Diagnostic(
        "TLA302",
        span,
        "nothing says what type this has",
        "use it where its type is known, or state it, e.g. x \\in S as a first conjunct");
  }

  public static Diagnostic noSuchRecord(Span span, List<String> fields) {
    return new Diagnostic(
        "TLA303",
        span,
        "no record set has exactly the fields " + String.join(", ", fields),
        "define one, or correct the fields; the string of the tag must be the one of the record set");
  }

  public static Diagnostic ambiguousRecord(Span span, List<String> records) {
    return new Diagnostic(
        "TLA304",
        span,
        "this may be of " + String.join(" or ", records),
        "use it where only one of them fits, or give the record sets a tag");
  }

  public static Diagnostic noSuchField(Span span, String record, String field) {
    return new Diagnostic(
        "TLA305",
        span,
        record + " has no field '" + field + "'",
        "of a union only fields that all variants have can be read; test the variant of a bound name first, e.g. \\E m \\in {x} : m \\in Variant");
  }

  public static Diagnostic notARecord(Span span, String found) {
    return new Diagnostic(
        "TLA306",
        span,
        "a record is needed here, and this is of type " + found,
        "remove the field, or change what it is read from");
  }

  public static Diagnostic notAFunction(Span span, String found) {
    return new Diagnostic(
        "TLA307",
        span,
        "a function, a sequence or a tuple with a number as index is needed here, and this is of type "
            + found,
        "remove the index, or change what it is applied to");
  }

  public static Diagnostic notASequence(Span span) {
    return new Diagnostic(
        "TLA308", span, "a sequence is needed, and this domain does not start at 1", "use 1..n");
  }

  public static Diagnostic notOfEnumeration(
      Span span, String literal, String enumeration, List<String> literals) {
    return new Diagnostic(
        "TLA309",
        span,
        "\"" + literal + "\" is not in " + enumeration,
        "use one of " + String.join(", ", literals));
  }

  public static Diagnostic differentLiterals(Span span) {
    return new Diagnostic(
        "TLA310",
        span,
        "literals of different kinds meet here",
        "make them all strings, all records, all tuples or all functions");
  }

  public static Diagnostic endlessType(Span span) {
    return new Diagnostic(
        "TLA311", span, "the type of this would contain itself", "check what is put into what");
  }

  public static Diagnostic circularType(Span span, String name) {
    return new Diagnostic(
        "TLA312", span, "the set '" + name + "' is defined by itself", "break the circle");
  }

  public static Diagnostic notAStatePredicate(Span span, String name) {
    return new Diagnostic(
        "TLA315",
        span,
        "'" + name + "' is not a state predicate",
        "end its name in Prop, or remove primes and temporal operators");
  }

  public static Diagnostic annotation(Span span, String annotation) {
    return new Diagnostic(
        "TLA316",
        span,
        "the annotation '" + annotation + "' cannot be read as the type of this",
        "write Int, Bool, Str, NAME, Set(T), Seq(T), <<T, U>>, {f: T}, T -> U, or (T, U) => V for an operator");
  }

  private static String place(Span span) {
    return span.place();
  }

  private TypeWording() {}
}
