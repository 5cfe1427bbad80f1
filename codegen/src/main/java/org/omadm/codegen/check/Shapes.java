// SPDX-License-Identifier: Apache-2.0
package org.omadm.codegen.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.omadm.codegen.ast.Span;
import org.omadm.codegen.diagnostic.TypeWording;
import org.omadm.codegen.model.Type;

/** What the forms of two literals say together, and whether a type fits the form of a literal. */
final class Shapes {

  private final Types types;
  private boolean together;

  Shapes(Types types) {
    this.types = types;
  }

  void together(Runnable check) {
    boolean before = together;
    together = true;
    try {
      check.run();
    } finally {
      together = before;
    }
  }

  Ty.@Nullable Shape merge(Ty.@Nullable Shape a, Ty.@Nullable Shape b, Span at) {
    if (a == null || b == null) {
      return a == null ? b : a;
    }
    if (a instanceof Ty.Unstructured s && b instanceof Ty.Unstructured t) {
      return unstructured(s, t, at);
    } else if (a instanceof Ty.Unstructured || b instanceof Ty.Unstructured) {
      return a instanceof Ty.Unstructured ? b : a;
    } else if (a instanceof Ty.Strings s && b instanceof Ty.Strings t) {
      var all = new TreeSet<>(s.literals());
      all.addAll(t.literals());
      return new Ty.Strings(all);
    } else if (a instanceof Ty.Angled s && b instanceof Ty.Angled t) {
      return angled(s, t, at);
    } else if (a instanceof Ty.Mapping s && b instanceof Ty.Mapping t) {
      types.equate(s.domain(), t.domain(), at);
      types.equate(s.range(), t.range(), at);
      return s;
    } else if (a instanceof Ty.Fields s && b instanceof Ty.Fields t) {
      return new Ty.Fields(s.candidates().stream().filter(t.candidates()::contains).toList());
    } else if (a instanceof Ty.Rows s && b instanceof Ty.Rows t) {
      return rows(s, t, at);
    } else if (a instanceof Ty.Fields && b instanceof Ty.Rows t && t.rows().isEmpty()) {
      return a;
    } else if (a instanceof Ty.Rows s && b instanceof Ty.Fields && s.rows().isEmpty()) {
      return b;
    }
    throw new CheckFailure(TypeWording.differentLiterals(at));
  }

  private Ty.Unstructured unstructured(Ty.Unstructured a, Ty.Unstructured b, Span at) {
    if (!together && !a.name().equals(b.name())) {
      throw new CheckFailure(TypeWording.typesDisagree(at, a.name(), b.name(), at));
    }
    return a;
  }

  private Ty.Angled angled(Ty.Angled a, Ty.Angled b, Span at) {
    if (a.components().size() == b.components().size()) {
      for (int i = 0; i < a.components().size(); i++) {
        types.equate(a.components().get(i), b.components().get(i), at);
      }
      return a;
    }
    // Only sequences differ in length.
    var element = new Ty.Var(at);
    a.components().forEach(c -> types.sub(c, element, at));
    b.components().forEach(c -> types.sub(c, element, at));
    return a.components().size() > b.components().size() ? a : b;
  }

  private Ty.Rows rows(Ty.Rows a, Ty.Rows b, Span at) {
    var fields = new LinkedHashMap<>(a.fields());
    b.fields()
        .forEach(
            (name, type) -> {
              var known = fields.putIfAbsent(name, type);
              if (known != null) {
                types.equate(type, known, at);
              }
            });
    var rows = new ArrayList<>(a.rows());
    for (var row : b.rows()) {
      int like = likeness(rows, row);
      if (like < 0) {
        rows.add(row);
      } else {
        rows.set(like, rows.get(like).with(row.literals()));
      }
    }
    return new Ty.Rows(fields, rows);
  }

  private static int likeness(List<Ty.Row> rows, Ty.Row row) {
    for (int i = 0; i < rows.size(); i++) {
      if (rows.get(i).isLike(row)) {
        return i;
      }
    }
    return -1;
  }

  /** The type, if a literal of this form can be of it. */
  Ty fit(Ty.Shape shape, Ty type, Ty.Var var, Span at) {
    boolean fits =
        shape instanceof Ty.Unstructured
            || (shape instanceof Ty.Strings s && isString(s, type, var))
            || (shape instanceof Ty.Angled a && isAngled(a, type, at))
            || (shape instanceof Ty.Mapping m && isMapping(m, type, at))
            || (shape instanceof Ty.Fields f
                && type instanceof Ty.Base b
                && f.candidates().contains(b.type()))
            || (shape instanceof Ty.Rows r && isRecord(r, type));
    if (!fits) {
      throw new CheckFailure(
          TypeWording.typesDisagree(at, TypeText.of(shape), TypeText.of(type), var.origin()));
    }
    return type;
  }

  private static boolean isString(Ty.Strings strings, Ty type, Ty.Var var) {
    if (type instanceof Ty.Base b && b.type() instanceof Type.EnumType e) {
      for (var literal : strings.literals()) {
        if (!e.literals().contains(literal)) {
          throw new CheckFailure(
              TypeWording.notOfEnumeration(var.origin(), literal, e.name(), e.literals()));
        }
      }
      return true;
    }
    return type instanceof Ty.Base b && b.type() instanceof Type.StringType;
  }

  private boolean isAngled(Ty.Angled angled, Ty type, Span at) {
    if (type instanceof Ty.SequenceOf s) {
      angled.components().forEach(c -> types.sub(c, s.element(), at));
      return true;
    } else if (type instanceof Ty.TupleOf t
        && t.components().size() == angled.components().size()) {
      for (int i = 0; i < angled.components().size(); i++) {
        types.sub(angled.components().get(i), t.components().get(i), at);
      }
      return true;
    } else if (type instanceof Ty.FunctionOf f) {
      types.equate(f.domain(), Ty.INTEGER, at);
      angled.components().forEach(c -> types.sub(c, f.range(), at));
      return true;
    }
    return false;
  }

  private boolean isMapping(Ty.Mapping mapping, Ty type, Span at) {
    if (type instanceof Ty.SequenceOf s) {
      types.equate(mapping.domain(), Ty.INTEGER, at);
      types.sub(mapping.range(), s.element(), at);
      return true;
    } else if (type instanceof Ty.FunctionOf f) {
      types.equate(mapping.domain(), f.domain(), at);
      types.sub(mapping.range(), f.range(), at);
      return true;
    }
    return false;
  }

  /** What reads the fields of a record with a name checks them itself. */
  private static boolean isRecord(Ty.Rows rows, Ty type) {
    boolean named =
        type instanceof Ty.Base b
            && (b.type() instanceof Type.RecordType || b.type() instanceof Type.VariantType);
    if (named && !rows.rows().isEmpty()) {
      var row = rows.rows().get(0);
      throw new CheckFailure(TypeWording.noSuchRecord(row.at(), row.names()));
    }
    return named;
  }
}
