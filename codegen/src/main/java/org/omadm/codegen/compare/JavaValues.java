// SPDX-License-Identifier: Apache-2.0
package org.omadm.codegen.compare;

import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.omadm.codegen.emit.SpecificationEmitter;
import org.omadm.codegen.model.Type;

/** Values of generated Java, made from TLA+ values of a type and turned into their text. */
final class JavaValues {

  private static final String RUNTIME = "org.omadm.runtime.";

  private final CompiledClasses classes;
  private final String packageName;
  private final Method text;
  private final Map<String, Constructor<?>> constructors = new LinkedHashMap<>();

  JavaValues(CompiledClasses classes, String packageName) {
    this.classes = classes;
    this.packageName = packageName;
    this.text = method(runtime("TlaText"), "of", Object.class);
  }

  /** The canonical text of a value of generated Java. */
  String textOf(Object value) {
    return (String) call(text, null, value);
  }

  /**
   * The generated class of a name of the specification: it begins with a capital, and a taken one
   * ends in {@code _}.
   */
  Class<?> type(String name) {
    return named(SpecificationEmitter.className(name));
  }

  /** A generated class by its Java name. */
  Class<?> named(String name) {
    return classes.type(packageName + "." + name);
  }

  /** A class of the runtime. */
  Class<?> runtime(String name) {
    return classes.type(RUNTIME + name);
  }

  /**
   * The Java value of a TLA+ value.
   *
   * @throws IllegalArgumentException if the value is not of the type
   */
  Object of(Value value, Type type) {
    if (type instanceof Type.BooleanType && value instanceof Value.Bool b) {
      return b.value();
    } else if (type instanceof Type.IntegerType && value instanceof Value.Int i) {
      return i.value();
    } else if (type instanceof Type.StringType && value instanceof Value.Str s) {
      return s.value();
    } else if (type instanceof Type.OpaqueType o) {
      var octets = method(runtime("Octets"), "ofUtf8", String.class);
      return construct(type(o.name()), call(octets, null, value.text()));
    } else if (type instanceof Type.EnumType e) {
      return literal(value, e);
    } else if (type instanceof Type.SetType s
        && (value instanceof Value.SetOf || value instanceof Value.Described)) {
      var elements = new LinkedHashSet<Object>();
      Operands.elements(value).forEach(x -> elements.add(of(x, s.element())));
      return Collections.unmodifiableSet(elements);
    } else if (value instanceof Value.Function f) {
      return function(f, type);
    }
    throw mismatch(value, type);
  }

  private Object function(Value.Function value, Type type) {
    if (type instanceof Type.SequenceType s) {
      return elements(value, type).stream().map(x -> of(x, s.element())).toList();
    } else if (type instanceof Type.TupleType t) {
      return tuple(elements(value, type), t);
    } else if (type instanceof Type.FunctionType f) {
      var map = new LinkedHashMap<Object, Object>();
      value.map().forEach((k, v) -> map.put(of(k, f.domain()), of(v, f.range())));
      return Collections.unmodifiableMap(map);
    } else if (type instanceof Type.RecordType r) {
      return record(value, r);
    } else if (type instanceof Type.VariantType u) {
      return record(value, variant(value, u));
    }
    throw mismatch(value, type);
  }

  private static List<Value> elements(Value.Function value, Type type) {
    return Value.Function.elements(value.map()).orElseThrow(() -> mismatch(value, type));
  }

  private Object tuple(List<Value> elements, Type.TupleType type) {
    var components = new ArrayList<Object>();
    for (int i = 0; i < type.components().size(); i++) {
      components.add(of(elements.get(i), type.components().get(i)));
    }
    var name = List.of("Pair", "Triple", "Quadruple", "Quintuple").get(components.size() - 2);
    return construct(runtime(name), components.toArray());
  }

  private Object record(Value.Function value, Type.RecordType type) {
    var components = new ArrayList<Object>();
    for (var field : type.fields()) {
      var component = value.map().get(Value.of(field.name()));
      if (component == null) {
        throw mismatch(value, type);
      }
      components.add(of(component, field.type()));
    }
    return construct(type(type.name()), components.toArray());
  }

  /** The variant of the tag that the value has or, where there are no tags, of its fields. */
  static Type.RecordType variant(Value.Function value, Type.VariantType union) {
    return union.variants().stream()
        .filter(v -> isVariant(value.map(), v))
        .findFirst()
        .orElseThrow(() -> mismatch(value, union));
  }

  private static boolean isVariant(SortedMap<Value, Value> fields, Type.RecordType variant) {
    return variant
        .tag()
        .map(tag -> Value.of(tag.value()).equals(fields.get(Value.of(tag.field()))))
        .orElseGet(
            () ->
                fields.size() == variant.fields().size()
                    && variant.fields().stream()
                        .allMatch(field -> fields.containsKey(Value.of(field.name()))));
  }

  private Object literal(Value value, Type.EnumType type) {
    var constants = type(type.name()).getEnumConstants();
    var text = method(type(type.name()), "text");
    for (var constant : constants) {
      if (value instanceof Value.Str s && s.value().equals(call(text, constant))) {
        return constant;
      }
    }
    throw mismatch(value, type);
  }

  private static IllegalArgumentException mismatch(Value value, Type type) {
    return new IllegalArgumentException(value.text() + " is not of type " + TypeWords.of(type));
  }

  /** A new record or class by its one public constructor. */
  Object construct(Class<?> type, Object... arguments) {
    var constructor =
        constructors.computeIfAbsent(type.getName(), name -> type.getConstructors()[0]);
    try {
      return constructor.newInstance(arguments);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("cannot construct " + type.getName(), e);
    }
  }

  static Method method(Class<?> type, String name, Class<?>... parameters) {
    try {
      return type.getMethod(name, parameters);
    } catch (NoSuchMethodException e) {
      throw new IllegalStateException("no method " + name + " of " + type.getName(), e);
    }
  }

  /** Calls a method; what it throws is thrown on. */
  static Object call(
      Method method, @org.jspecify.annotations.Nullable Object receiver, Object... arguments) {
    try {
      return method.invoke(receiver, arguments);
    } catch (java.lang.reflect.InvocationTargetException e) {
      if (e.getCause() instanceof RuntimeException thrown) {
        throw thrown;
      } else if (e.getCause() instanceof StackOverflowError endless) {
        throw endless;
      }
      throw new IllegalStateException(method.getName() + " failed", e.getCause());
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }
}
