// SPDX-License-Identifier: Apache-2.0
package org.omadm.codegen.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.omadm.codegen.ast.Span;
import org.omadm.codegen.diagnostic.SubsetWording;
import org.omadm.codegen.diagnostic.TypeWording;
import org.omadm.codegen.model.Type;

/**
 * Finds types by unification. Records and unions are the only types with subtypes: a record of a
 * union may stand where the union is expected, and of two records of one union the union is found.
 */
final class Types {

  private final List<Type.VariantType> unions;
  private final Shapes shapes = new Shapes(this);
  private final Resolution resolution = new Resolution(this);
  private final Map<String, Ty> unstructured = new HashMap<>();
  private final List<Runnable> verifications = new ArrayList<>();

  /**
   * @param unions all unions with a name
   */
  Types(List<Type.VariantType> unions) {
    this.unions = unions;
  }

  Resolution resolution() {
    return resolution;
  }

  /** A type of the model as one that is being found; elements of a constant set may yet widen. */
  Ty of(Type type) {
    if (type instanceof Type.SetType s) {
      return new Ty.SetOf(of(s.element()));
    } else if (type instanceof Type.SequenceType s) {
      return new Ty.SequenceOf(of(s.element()));
    } else if (type instanceof Type.TupleType t) {
      return new Ty.TupleOf(t.components().stream().map(this::of).toList());
    } else if (type instanceof Type.FunctionType f) {
      return new Ty.FunctionOf(of(f.domain()), of(f.range()));
    } else if (type instanceof Type.OpaqueType o) {
      return unstructured.computeIfAbsent(
          o.name(), name -> new Ty.Var(Resolution.NOWHERE, new Ty.Unstructured(name)));
    }
    return new Ty.Base(type);
  }

  /** The elements of constant sets of which nothing else is known. */
  Set<Ty.Var> unstructured() {
    var unknown = new LinkedHashSet<Ty.Var>();
    unstructured.values().forEach(type -> unknown.addAll(Unknowns.in(type)));
    return unknown;
  }

  /**
   * A field of a record is read: as long as no record with a name is meant, it is one that has it.
   */
  void read(Ty record, String field, Ty result, Span at) {
    if (known(record) != null) {
      return;
    }
    var var = ((Ty.Var) record).representative();
    var shape = var.shape();
    if (shape instanceof Ty.Rows rows) {
      var known = rows.fields().get(field);
      if (known != null) {
        equate(result, known, at);
        return;
      }
    } else if (shape != null && !(shape instanceof Ty.Unstructured)) {
      return;
    }
    var rows = shape instanceof Ty.Rows r ? r : new Ty.Rows(Map.of(), List.of());
    var fields = new LinkedHashMap<>(rows.fields());
    fields.put(field, result);
    var.take(new Ty.Rows(fields, rows.rows()));
  }

  /** Runs a check that says whether what it left for later is to be kept. */
  void tentatively(BooleanSupplier check) {
    int flows = verifications.size();
    if (!check.getAsBoolean()) {
      verifications.subList(flows, verifications.size()).clear();
    }
  }

  /** The elements of two sets are taken together: constant sets may be one type from now on. */
  void together(Runnable check) {
    shapes.together(check);
  }

  /** What is known of a type: itself, what it is bound to, or null if it is unknown. */
  static @Nullable Ty known(Ty type) {
    return type instanceof Ty.Var v ? v.representative().bound() : type;
  }

  static void whenKnown(Ty type, Runnable action) {
    if (type instanceof Ty.Var v) {
      v.representative().whenKnown(action);
    } else {
      action.run();
    }
  }

  /** A value of one type goes where another is expected; checked again once all are known. */
  void flow(Ty actual, Ty expected, Span at) {
    sub(actual, expected, at);
    verifications.add(() -> verify(actual, expected, at));
  }

  /** Runs what was left to be checked until everything is known. */
  void verifyFlows() {
    // What a literal gets as its plain type may let further values flow.
    for (int i = 0; i < verifications.size(); i++) {
      verifications.get(i).run();
    }
    verifications.clear();
  }

  private void verify(Ty actual, Ty expected, Span at) {
    var a = resolve(actual, at);
    var e = resolve(expected, at);
    if (!assignable(a, e)) {
      throw disagree(actual, expected, at);
    }
  }

  static boolean assignable(Type actual, Type expected) {
    if (expected instanceof Type.VariantType union) {
      return union.variants().containsAll(variants(actual));
    }
    return actual.equals(expected);
  }

  /** The records that a value of the type may be; a type that is none of them stands for itself. */
  static List<? extends Type> variants(Type type) {
    return type instanceof Type.VariantType u ? u.variants() : List.of(type);
  }

  void sub(Ty actual, Ty expected, Span at) {
    var a = known(actual);
    var e = known(expected);
    if (a == null && e == null) {
      unknowns((Ty.Var) actual, (Ty.Var) expected, at);
    } else if (a == null) {
      bind(((Ty.Var) actual).representative(), pickVariant((Ty.Var) actual, e), at);
    } else if (e == null) {
      bind(((Ty.Var) expected).representative(), a, at);
    } else if (a instanceof Ty.Base ab && e instanceof Ty.Base eb) {
      if (!assignable(ab.type(), eb.type())) {
        widen(expected, ab.type(), eb.type(), actual, at);
      }
    } else {
      structure(a, e, actual, expected, at);
    }
  }

  /** A record constructor that goes where a union is expected is of the one variant it fits. */
  private static Ty pickVariant(Ty.Var var, @Nullable Ty expected) {
    var shape = var.representative().shape();
    if (shape instanceof Ty.Fields f
        && expected instanceof Ty.Base b
        && b.type() instanceof Type.VariantType union) {
      var fitting = f.candidates().stream().filter(union.variants()::contains).toList();
      if (fitting.size() == 1) {
        return new Ty.Base(fitting.get(0));
      }
    }
    return java.util.Objects.requireNonNull(expected);
  }

  private void unknowns(Ty.Var actual, Ty.Var expected, Span at) {
    var a = actual.representative();
    var e = expected.representative();
    if (a == e) {
      return;
    }
    if (a.shape() instanceof Ty.Fields) {
      // A record keeps an unknown of its own, since what holds it may be of a union.
      a.whenKnown(() -> sub(a, e, at));
      e.whenKnown(() -> sub(a, e, at));
    } else {
      a.linkTo(e, shapes.merge(a.shape(), e.shape(), at));
    }
  }

  /** Two types are one; records of one union become the union where they still can. */
  void equate(Ty left, Ty right, Span at) {
    var a = known(left);
    var b = known(right);
    if (a == null && b == null) {
      var l = ((Ty.Var) left).representative();
      var r = ((Ty.Var) right).representative();
      if (l != r) {
        l.linkTo(r, shapes.merge(l.shape(), r.shape(), at));
      }
      return;
    } else if (a == null) {
      bind(((Ty.Var) left).representative(), pickVariant((Ty.Var) left, b), at);
    } else if (b == null) {
      bind(((Ty.Var) right).representative(), a, at);
    } else if (a instanceof Ty.Base x && b instanceof Ty.Base y) {
      equateNamed(left, x.type(), right, y.type(), at);
    } else {
      structure(a, b, left, right, at);
    }
    link(left, right);
  }

  private void equateNamed(Ty left, Type a, Ty right, Type b, Span at) {
    if (a.equals(b)) {
      return;
    }
    if (right instanceof Ty.Var) {
      widen(right, a, b, left, at);
    }
    var wider = known(right) instanceof Ty.Base base ? base.type() : b;
    if (left instanceof Ty.Var v && assignable(a, wider)) {
      v.representative().bind(new Ty.Base(wider), at);
    } else if (!a.equals(wider)) {
      throw disagree(left, right, at);
    }
  }

  /** From now on the two widen together. */
  private static void link(Ty left, Ty right) {
    if (left instanceof Ty.Var l && right instanceof Ty.Var r) {
      var a = l.representative();
      var b = r.representative();
      if (a != b) {
        a.linkTo(b, b.shape());
      }
    }
  }

  /** Two values are compared: of one type, or of records and unions that have one in common. */
  void comparable(Ty left, Ty right, Span at) {
    if (known(left) instanceof Ty.Base a && known(right) instanceof Ty.Base b) {
      if (!assignable(a.type(), b.type())
          && !assignable(b.type(), a.type())
          && leastUnion(a.type(), b.type()).isEmpty()) {
        throw disagree(left, right, at);
      }
    } else {
      equate(left, right, at);
    }
  }

  private void structure(Ty a, Ty b, Ty left, Ty right, Span at) {
    if (a instanceof Ty.SetOf x && b instanceof Ty.SetOf y) {
      equate(x.element(), y.element(), at);
    } else if (a instanceof Ty.SequenceOf x && b instanceof Ty.SequenceOf y) {
      equate(x.element(), y.element(), at);
    } else if (a instanceof Ty.FunctionOf x && b instanceof Ty.FunctionOf y) {
      equate(x.domain(), y.domain(), at);
      equate(x.range(), y.range(), at);
    } else if (a instanceof Ty.TupleOf x
        && b instanceof Ty.TupleOf y
        && x.components().size() == y.components().size()) {
      for (int i = 0; i < x.components().size(); i++) {
        equate(x.components().get(i), y.components().get(i), at);
      }
    } else {
      throw disagree(left, right, at);
    }
  }

  private void widen(Ty wider, Type actual, Type expected, Ty actualTy, Span at) {
    var union = assignable(actual, expected) ? Optional.of(expected) : leastUnion(actual, expected);
    if (wider instanceof Ty.Var v && union.isPresent()) {
      v.representative().bind(new Ty.Base(union.get()), at);
    } else {
      throw disagree(actualTy, wider, at);
    }
  }

  /** The smallest union with a name that holds both; empty if none does or several are smallest. */
  Optional<Type> leastUnion(Type a, Type b) {
    var holding =
        unions.stream()
            .filter(u -> assignable(a, u) && assignable(b, u))
            .sorted(Comparator.comparingInt(u -> u.variants().size()))
            .toList();
    boolean clear =
        holding.size() == 1
            || (holding.size() > 1
                && holding.get(0).variants().size() < holding.get(1).variants().size());
    return clear ? Optional.of(holding.get(0)) : Optional.empty();
  }

  private void bind(Ty.Var var, Ty type, Span at) {
    var shape = var.shape();
    var bound = shape == null ? type : shapes.fit(shape, type, var, at);
    if (Unknowns.occurs(var, bound)) {
      throw new CheckFailure(TypeWording.endlessType(at));
    }
    var.bind(bound, at);
  }

  static List<Ty> parts(Ty type) {
    if (type instanceof Ty.SetOf s) {
      return List.of(s.element());
    } else if (type instanceof Ty.SequenceOf s) {
      return List.of(s.element());
    } else if (type instanceof Ty.TupleOf t) {
      return t.components();
    } else if (type instanceof Ty.FunctionOf f) {
      return List.of(f.domain(), f.range());
    }
    return List.of();
  }

  /** The type once everything is known; literals whose use says nothing get their plain type. */
  Type resolve(Ty type, Span at) {
    return resolution.resolve(type, at);
  }

  static CheckFailure disagree(Ty actual, Ty expected, Span at) {
    if (isRecord(actual) && isRecord(expected)) {
      return new CheckFailure(SubsetWording.namelessUnion(at));
    }
    Span other =
        expected instanceof Ty.Var v
            ? v.representative().knownFrom()
            : actual instanceof Ty.Var w ? w.representative().knownFrom() : at;
    return new CheckFailure(
        TypeWording.typesDisagree(at, TypeText.of(actual), TypeText.of(expected), other));
  }

  private static boolean isRecord(Ty type) {
    return known(type) instanceof Ty.Base b
        && (b.type() instanceof Type.RecordType || b.type() instanceof Type.VariantType);
  }
}
