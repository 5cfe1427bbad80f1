// SPDX-License-Identifier: Apache-2.0
package org.omadm.codegen.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.omadm.codegen.ast.Span;
import org.omadm.codegen.diagnostic.TypeWording;
import org.omadm.codegen.model.Type;

/**
 * Finds types by unification. Records and unions are the only types with subtypes: a record of a
 * union may stand where the union is expected, and of two records of one union the union is found.
 */
final class Types {

  private final List<Type.VariantType> unions;
  private final List<Runnable> verifications = new ArrayList<>();

  /**
   * @param unions all unions with a name
   */
  Types(List<Type.VariantType> unions) {
    this.unions = unions;
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
    verifications.forEach(Runnable::run);
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

  private void sub(Ty actual, Ty expected, Span at) {
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
      a.linkTo(e, merge(a.shape(), e.shape(), at));
    }
  }

  private Ty.@Nullable Shape merge(Ty.@Nullable Shape a, Ty.@Nullable Shape b, Span at) {
    if (a == null || b == null) {
      return a == null ? b : a;
    }
    if (a instanceof Ty.Strings s && b instanceof Ty.Strings t) {
      var all = new java.util.TreeSet<>(s.literals());
      all.addAll(t.literals());
      return new Ty.Strings(all);
    }
    if (a instanceof Ty.Angled s && b instanceof Ty.Angled t) {
      if (s.components().size() == t.components().size()) {
        for (int i = 0; i < s.components().size(); i++) {
          equate(s.components().get(i), t.components().get(i), at);
        }
        return s;
      }
      // Only sequences differ in length.
      var element = new Ty.Var(at);
      s.components().forEach(c -> sub(c, element, at));
      t.components().forEach(c -> sub(c, element, at));
      return s.components().size() > t.components().size() ? s : t;
    }
    if (a instanceof Ty.Mapping s && b instanceof Ty.Mapping t) {
      equate(s.domain(), t.domain(), at);
      equate(s.range(), t.range(), at);
      return s;
    }
    if (a instanceof Ty.Fields s && b instanceof Ty.Fields t) {
      return new Ty.Fields(s.candidates().stream().filter(t.candidates()::contains).toList());
    }
    throw new CheckFailure(TypeWording.differentLiterals(at));
  }

  /** Two types are one; records of one union become the union where they still can. */
  void equate(Ty left, Ty right, Span at) {
    var a = known(left);
    var b = known(right);
    if (a == null && b == null) {
      var l = ((Ty.Var) left).representative();
      var r = ((Ty.Var) right).representative();
      if (l != r) {
        l.linkTo(r, merge(l.shape(), r.shape(), at));
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
    var bound = shape == null ? type : fit(shape, type, var, at);
    if (occurs(var, bound)) {
      throw new CheckFailure(TypeWording.endlessType(at));
    }
    var.bind(bound, at);
  }

  private static boolean occurs(Ty.Var var, Ty type) {
    if (type instanceof Ty.Var v) {
      var bound = v.representative().bound();
      return v.representative() == var || (bound != null && occurs(var, bound));
    }
    return parts(type).stream().anyMatch(part -> occurs(var, part));
  }

  private static List<Ty> parts(Ty type) {
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

  private Ty fit(Ty.Shape shape, Ty type, Ty.Var var, Span at) {
    if (shape instanceof Ty.Strings s && type instanceof Ty.Base b) {
      if (b.type() instanceof Type.EnumType e) {
        s.literals().stream()
            .filter(l -> !e.literals().contains(l))
            .findFirst()
            .ifPresent(
                l -> {
                  throw new CheckFailure(
                      TypeWording.notOfEnumeration(var.origin(), l, e.name(), e.literals()));
                });
        return type;
      } else if (b.type() instanceof Type.StringType) {
        return type;
      }
    } else if (shape instanceof Ty.Angled t) {
      if (type instanceof Ty.SequenceOf s) {
        t.components().forEach(c -> sub(c, s.element(), at));
        return type;
      } else if (type instanceof Ty.TupleOf p && p.components().size() == t.components().size()) {
        for (int i = 0; i < t.components().size(); i++) {
          sub(t.components().get(i), p.components().get(i), at);
        }
        return type;
      }
    } else if (shape instanceof Ty.Mapping m) {
      if (type instanceof Ty.SequenceOf s) {
        equate(m.domain(), Ty.INTEGER, at);
        sub(m.range(), s.element(), at);
        return type;
      } else if (type instanceof Ty.FunctionOf f) {
        equate(m.domain(), f.domain(), at);
        sub(m.range(), f.range(), at);
        return type;
      }
    } else if (shape instanceof Ty.Fields f
        && type instanceof Ty.Base b
        && f.candidates().contains(b.type())) {
      return type;
    }
    throw new CheckFailure(
        TypeWording.typesDisagree(at, TypeText.of(shape), TypeText.of(type), var.origin()));
  }

  /** The type once everything is known; literals whose use says nothing get their plain type. */
  Type resolve(Ty type, Span at) {
    if (type instanceof Ty.Base b) {
      return b.type();
    } else if (type instanceof Ty.SetOf s) {
      return new Type.SetType(resolve(s.element(), at));
    } else if (type instanceof Ty.SequenceOf s) {
      return new Type.SequenceType(resolve(s.element(), at));
    } else if (type instanceof Ty.TupleOf t) {
      return new Type.TupleType(t.components().stream().map(c -> resolve(c, at)).toList());
    } else if (type instanceof Ty.FunctionOf f) {
      return new Type.FunctionType(resolve(f.domain(), at), resolve(f.range(), at));
    }
    var var = ((Ty.Var) type).representative();
    if (var.bound() == null) {
      bindToDefault(var);
    }
    var bound = var.bound();
    if (bound == null) {
      throw new CheckFailure(TypeWording.unknownType(var.origin()));
    }
    return resolve(bound, at);
  }

  private void bindToDefault(Ty.Var var) {
    var shape = var.shape();
    if (shape instanceof Ty.Strings) {
      var.bind(Ty.STRING, var.origin());
    } else if (shape instanceof Ty.Angled a && a.components().size() >= 2) {
      var.bind(new Ty.TupleOf(a.components()), var.origin());
    } else if (shape instanceof Ty.Angled a && a.components().size() == 1) {
      var.bind(new Ty.SequenceOf(a.components().get(0)), var.origin());
    } else if (shape instanceof Ty.Mapping m) {
      var.bind(new Ty.FunctionOf(m.domain(), m.range()), var.origin());
    } else if (shape instanceof Ty.Fields f) {
      var names = f.candidates().stream().map(Type.RecordType::name).toList();
      throw new CheckFailure(TypeWording.ambiguousRecord(var.origin(), names));
    }
  }

  private static CheckFailure disagree(Ty actual, Ty expected, Span at) {
    Span other =
        expected instanceof Ty.Var v
            ? v.representative().knownFrom()
            : actual instanceof Ty.Var w ? w.representative().knownFrom() : at;
    return new CheckFailure(
        TypeWording.typesDisagree(at, TypeText.of(actual), TypeText.of(expected), other));
  }
}
