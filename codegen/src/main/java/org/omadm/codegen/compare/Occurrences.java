// SPDX-License-Identifier: Apache-2.0
package org.omadm.codegen.compare;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.omadm.codegen.model.Type;

/** The values of each type that stand somewhere in given values. */
final class Occurrences {

  private final Map<Type, TreeSet<Value>> found = new HashMap<>();
  private final Map<Type, List<Value>> listed = new HashMap<>();

  /** The values of a type, in the order of their texts; all of them if the type lists them. */
  List<Value> of(Type type) {
    if (type instanceof Type.BooleanType) {
      return List.of(Value.of(false), Value.of(true));
    } else if (type instanceof Type.EnumType e) {
      return e.literals().stream().<Value>map(Value::of).toList();
    }
    return listed.computeIfAbsent(type, t -> List.copyOf(found.getOrDefault(t, new TreeSet<>())));
  }

  /** Adds a value and what stands in it. */
  void add(Value value, Type type) {
    if (!found.computeIfAbsent(type, t -> new TreeSet<>()).add(value)) {
      return;
    }
    listed.remove(type);
    if (type instanceof Type.SetType s) {
      Operands.elements(value).forEach(element -> add(element, s.element()));
    } else if (value instanceof Value.Function f) {
      addParts(f, type);
    }
  }

  private void addParts(Value.Function value, Type type) {
    if (type instanceof Type.RecordType r) {
      r.fields().forEach(field -> addField(value, field));
    } else if (type instanceof Type.VariantType v) {
      add(value, JavaValues.variant(value, v));
    } else if (type instanceof Type.SequenceType s) {
      value.map().values().forEach(element -> add(element, s.element()));
    } else if (type instanceof Type.FunctionType f) {
      value.map().forEach((argument, result) -> add(argument, f.domain()));
      value.map().forEach((argument, result) -> add(result, f.range()));
    } else if (type instanceof Type.TupleType t) {
      for (int i = 0; i < t.components().size(); i++) {
        add(part(value, Value.of(i + 1)), t.components().get(i));
      }
    }
  }

  private void addField(Value.Function value, Type.Field field) {
    add(part(value, Value.of(field.name())), field.type());
  }

  private static Value part(Value.Function value, Value key) {
    var part = value.map().get(key);
    if (part == null) {
      throw new IllegalArgumentException("no " + key.text() + " in " + value.text());
    }
    return part;
  }
}
