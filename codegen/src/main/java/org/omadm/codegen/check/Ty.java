// SPDX-License-Identifier: Apache-2.0
package org.omadm.codegen.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.omadm.codegen.ast.Span;
import org.omadm.codegen.model.Type;

/** A type that may still hold unknowns. */
sealed interface Ty {

  Ty BOOLEAN = new Base(new Type.BooleanType());
  Ty INTEGER = new Base(new Type.IntegerType());
  Ty STRING = new Base(new Type.StringType());

  /** A type without parts of its own: a base type or one with a name. */
  record Base(Type type) implements Ty {}

  record SetOf(Ty element) implements Ty {}

  record SequenceOf(Ty element) implements Ty {}

  record TupleOf(List<Ty> components) implements Ty {}

  record FunctionOf(Ty domain, Ty range) implements Ty {}

  /**
   * An unknown. Once bound it may still widen from a record to a union that holds it, or to a wider
   * union, since nothing but its uses says which of them was meant.
   */
  final class Var implements Ty {
    private @Nullable Var linked;
    private @Nullable Ty bound;
    private @Nullable Shape shape;
    private final Span origin;
    private @Nullable Span boundAt;
    private final List<Runnable> waiting = new ArrayList<>();

    Var(Span origin, @Nullable Shape shape) {
      this.origin = origin;
      this.shape = shape;
    }

    Var(Span origin) {
      this(origin, null);
    }

    /** The unknown that stands for this one and all those found equal to it. */
    Var representative() {
      Var var = this;
      for (Var next = var.linked; next != null; next = var.linked) {
        var = next;
      }
      return var;
    }

    void linkTo(Var other, @Nullable Shape merged) {
      linked = other;
      other.shape = merged;
      other.waiting.addAll(waiting);
      waiting.clear();
    }

    @Nullable Ty bound() {
      return bound;
    }

    /** Binds or widens, and runs whatever waited for this to be known. */
    void bind(Ty type, Span at) {
      bound = type;
      if (boundAt == null) {
        boundAt = at;
      }
      var ready = List.copyOf(waiting);
      waiting.clear();
      ready.forEach(Runnable::run);
    }

    void whenKnown(Runnable action) {
      if (bound == null) {
        waiting.add(action);
      } else {
        action.run();
      }
    }

    @Nullable Shape shape() {
      return shape;
    }

    /** Takes the form of something that only its uses tell of. */
    void take(Shape form) {
      shape = form;
    }

    /** Where the first use stands that said what this is, else where the unknown arose. */
    Span knownFrom() {
      return boundAt == null ? origin : boundAt;
    }

    Span origin() {
      return origin;
    }
  }

  /** What the form of a literal says of an unknown. */
  sealed interface Shape {}

  /** String literals: of an enumeration, or of STRING. */
  record Strings(Set<String> literals) implements Shape {}

  /** {@code <<a, b>>}: a tuple or a sequence. */
  record Angled(List<Ty> components) implements Shape {}

  /** {@code [x \in S |-> e]}: a function, or a sequence if S is 1..n. */
  record Mapping(Ty domain, Ty range) implements Shape {}

  /** A record constructor whose fields fit several record types; the choice is made by use. */
  record Fields(List<Type.RecordType> candidates) implements Shape {}

  /** An element of a constant set: without structure, unless some use says what it is. */
  record Unstructured(String name) implements Shape {}

  /**
   * Records of no record set with a name: one or more forms, told apart by their fields.
   *
   * @param fields every field that is read or given anywhere, with the one type it has in all forms
   * @param rows the forms that are made, in the order of the text
   */
  record Rows(Map<String, Ty> fields, List<Row> rows) implements Shape {}

  /**
   * One form of a record.
   *
   * @param names its fields in the order in which they were first written
   * @param literals the strings that were written for a field
   */
  record Row(List<String> names, Map<String, Set<String>> literals, Span at) {
    boolean isLike(Row other) {
      return Set.copyOf(names).equals(Set.copyOf(other.names));
    }

    Row with(Map<String, Set<String>> more) {
      var all = new LinkedHashMap<>(literals);
      more.forEach(
          (field, added) -> {
            var both = new LinkedHashSet<>(all.getOrDefault(field, Set.of()));
            both.addAll(added);
            all.put(field, both);
          });
      return new Row(names, all, at);
    }
  }
}
