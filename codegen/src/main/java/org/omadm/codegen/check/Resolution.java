// SPDX-License-Identifier: Apache-2.0
package org.omadm.codegen.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.omadm.codegen.ast.Span;
import org.omadm.codegen.diagnostic.TypeWording;
import org.omadm.codegen.model.Type;

/**
 * What each type is once every use is known. Types without a name in the text get one here: from
 * the definition or variable that they were {@linkplain #suggest suggested} for, first come, first
 * served.
 */
final class Resolution {

  static final Span NOWHERE = new Span("", 1, 1, 1, 1);

  private static final Comparator<Span> ORDER =
      Comparator.comparing(Span::file)
          .thenComparing(Span::startLine)
          .thenComparing(Span::startColumn);

  /** A type that has no definition of its own, and where it comes from. */
  record Found(String name, Type type, Span at) {}

  private final Types types;
  private final Map<Ty.Var, Type> records = new HashMap<>();
  private final Map<Ty.Var, String> suggested = new HashMap<>();
  private final Map<String, Type> settled = new HashMap<>();
  private final Set<Ty.Var> open = new HashSet<>();
  private final Set<String> reserved = new HashSet<>();
  private final Set<String> taken = new HashSet<>();
  private final Map<String, Found> found = new LinkedHashMap<>();

  Resolution(Types types) {
    this.types = types;
  }

  /**
   * Names that no class found here may have.
   *
   * @param classes those of classes that are generated anyway
   * @param types those of types that have a definition
   */
  void reserve(Set<String> classes, Set<String> types) {
    reserved.addAll(classes);
    taken.addAll(classes);
    taken.addAll(types);
  }

  /** The types without a definition of their own that were met, in the order of their first use. */
  List<Found> found() {
    return List.copyOf(found.values());
  }

  /**
   * Says what the records and the unknowns of a type may be called, if nothing has yet.
   *
   * @param name as a class is called
   */
  void suggest(Ty type, String name) {
    var known = Types.known(type);
    if (known != null) {
      Types.parts(known).forEach(part -> suggest(part, name));
      return;
    }
    var var = ((Ty.Var) type).representative();
    if (var.shape() instanceof Ty.Rows rows) {
      if (suggested.putIfAbsent(var, name) == null) {
        rows.fields().forEach((field, part) -> suggest(part, capitalised(field)));
      }
    } else if (var.shape() instanceof Ty.Angled angled) {
      angled.components().forEach(component -> suggest(component, name));
    } else if (var.shape() instanceof Ty.Mapping mapping) {
      suggest(mapping.domain(), name);
      suggest(mapping.range(), name);
    }
  }

  /** Makes what is unknown of a constant or variable a type without structure. */
  void leaveUnstructured(Ty type, String name) {
    var known = Types.known(type);
    if (known != null) {
      Types.parts(known).forEach(part -> leaveUnstructured(part, name));
      return;
    }
    var var = ((Ty.Var) type).representative();
    var shape = var.shape();
    if (shape == null) {
      var.take(new Ty.Unstructured(name));
    } else if (shape instanceof Ty.Rows rows) {
      rows.fields().values().forEach(part -> leaveUnstructured(part, name));
    } else if (shape instanceof Ty.Angled angled) {
      angled.components().forEach(part -> leaveUnstructured(part, name));
    } else if (shape instanceof Ty.Mapping mapping) {
      leaveUnstructured(mapping.domain(), name);
      leaveUnstructured(mapping.range(), name);
    }
  }

  static String capitalised(String name) {
    return name.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + name.substring(1);
  }

  Type resolve(Ty type, Span at) {
    if (type instanceof Ty.Base b) {
      return settle(b.type(), at);
    } else if (type instanceof Ty.SetOf s) {
      return new Type.SetType(resolve(s.element(), at));
    } else if (type instanceof Ty.SequenceOf s) {
      return new Type.SequenceType(resolve(s.element(), at));
    } else if (type instanceof Ty.TupleOf t) {
      return new Type.TupleType(t.components().stream().map(c -> resolve(c, at)).toList());
    } else if (type instanceof Ty.FunctionOf f) {
      return new Type.FunctionType(resolve(f.domain(), at), resolve(f.range(), at));
    }
    return resolveUnknown(((Ty.Var) type).representative(), at);
  }

  /** The fields of a record with a name may have become known only by their uses. */
  private Type settle(Type type, Span at) {
    if (type instanceof Type.RecordType record) {
      var known = settled.get(record.name());
      if (known == null) {
        var fields =
            record.fields().stream()
                .map(f -> new Type.Field(f.name(), resolve(types.of(f.type()), at)))
                .toList();
        known = new Type.RecordType(record.name(), fields, record.tag());
        settled.put(record.name(), known);
      }
      return known;
    } else if (type instanceof Type.VariantType union) {
      return new Type.VariantType(
          union.name(),
          union.variants().stream().map(v -> (Type.RecordType) settle(v, at)).toList());
    }
    return type;
  }

  private Type resolveUnknown(Ty.Var var, Span at) {
    var record = records.get(var);
    if (record != null) {
      return record;
    }
    if (!open.add(var)) {
      throw new CheckFailure(TypeWording.endlessType(at));
    }
    try {
      if (var.bound() == null) {
        bindToDefault(var);
      }
      var bound = var.bound();
      return bound == null ? ofShape(var, at) : resolve(bound, at);
    } finally {
      open.remove(var);
    }
  }

  private Type ofShape(Ty.Var var, Span at) {
    if (var.shape() instanceof Ty.Unstructured unstructured) {
      var type = new Type.OpaqueType(NamedTypes.className(unstructured.name(), reserved));
      found.putIfAbsent(type.name(), new Found(type.name(), type, var.origin()));
      return type;
    } else if (var.shape() instanceof Ty.Rows rows && !rows.rows().isEmpty()) {
      var type = records(var, rows, at);
      records.put(var, type);
      return type;
    }
    throw new CheckFailure(TypeWording.unknownType(var.origin()));
  }

  private void bindToDefault(Ty.Var var) {
    var shape = var.shape();
    if (shape instanceof Ty.Strings) {
      var.bind(Ty.STRING, var.origin());
    } else if (shape instanceof Ty.Angled a && a.components().size() >= 2) {
      var.bind(new Ty.TupleOf(a.components()), var.origin());
    } else if (shape instanceof Ty.Angled a) {
      var element = a.components().isEmpty() ? new Ty.Var(var.origin()) : a.components().get(0);
      var.bind(new Ty.SequenceOf(element), var.origin());
    } else if (shape instanceof Ty.Mapping m) {
      var.bind(new Ty.FunctionOf(m.domain(), m.range()), var.origin());
    } else if (shape instanceof Ty.Fields f) {
      var names = f.candidates().stream().map(Type.RecordType::name).toList();
      throw new CheckFailure(TypeWording.ambiguousRecord(var.origin(), names));
    }
  }

  private Type records(Ty.Var var, Ty.Rows rows, Span at) {
    for (var field : rows.fields().keySet()) {
      if (rows.rows().stream().noneMatch(row -> row.names().contains(field))) {
        throw new CheckFailure(TypeWording.noSuchField(var.origin(), "record", field));
      }
    }
    var name = free(suggested.getOrDefault(var, "Fields"));
    if (rows.rows().size() == 1) {
      return record(rows, rows.rows().get(0), name, at);
    }
    var tag = tagOf(rows);
    var variants = new ArrayList<Type.RecordType>();
    for (var row : rows.rows().stream().sorted(Comparator.comparing(Ty.Row::at, ORDER)).toList()) {
      var suffix =
          tag == null
              ? String.valueOf(variants.size() + 1)
              : String.join("Or", row.literals().getOrDefault(tag, Set.of()));
      variants.add(record(rows, row, free(name + classWord(suffix)), at));
    }
    var union = new Type.VariantType(name, variants);
    found.put(name, new Found(name, union, rows.rows().get(0).at()));
    return union;
  }

  private Type.RecordType record(Ty.Rows rows, Ty.Row row, String name, Span at) {
    var fields = new ArrayList<Type.Field>();
    for (var field : row.names()) {
      var type = java.util.Objects.requireNonNull(rows.fields().get(field));
      fields.add(new Type.Field(field, resolve(type, at)));
    }
    var record = new Type.RecordType(name, fields, Optional.empty());
    found.put(name, new Found(name, record, row.at()));
    return record;
  }

  /** The field whose strings tell all forms apart. */
  private static @Nullable String tagOf(Ty.Rows rows) {
    for (var field : rows.rows().get(0).names()) {
      var seen = new LinkedHashSet<String>();
      boolean tells =
          rows.rows().stream()
              .map(row -> row.literals().getOrDefault(field, Set.of()))
              .allMatch(literals -> !literals.isEmpty() && literals.stream().allMatch(seen::add));
      if (tells) {
        return field;
      }
    }
    return null;
  }

  private static String classWord(String text) {
    var word = new StringBuilder();
    for (var part : text.split("[^A-Za-z0-9]+", -1)) {
      word.append(part.isEmpty() ? "" : capitalised(part));
    }
    return word.toString();
  }

  private String free(String wish) {
    var name = wish;
    for (int i = 2; !taken.add(name); i++) {
      name = wish + i;
    }
    return name;
  }
}
