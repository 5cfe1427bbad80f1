// SPDX-License-Identifier: Apache-2.0
package org.omadm.codegen.compare;

import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.omadm.codegen.emit.SpecificationEmitter;
import org.omadm.codegen.model.Constant;
import org.omadm.codegen.model.Specification;

/** The constants of a model as generated code takes them. */
final class GeneratedConstants {

  /** A term that was asked for. */
  private record Call(String constant, List<Object> arguments) {}

  private final Specification specification;
  private final ModelValues values;
  private final JavaValues java;
  private final Map<Call, Object> terms = new ConcurrentHashMap<>();

  GeneratedConstants(Specification specification, ModelValues values, JavaValues java) {
    this.specification = specification;
    this.values = values;
    this.java = java;
  }

  /** The record of the readings. */
  Object profile() {
    return record("Profile", Constant.Kind.PROFILE);
  }

  /** The record of what only the system knows. */
  Object bounds() {
    return record("Bounds", Constant.Kind.BOUNDS);
  }

  private Object record(String name, Constant.Kind kind) {
    var components = constants(kind).stream().map(c -> javaValue(c, List.of())).toArray();
    return java.construct(java.named(name), components);
  }

  private List<Constant> constants(Constant.Kind kind) {
    return specification.constants().stream().filter(c -> c.kind() == kind).toList();
  }

  private Object javaValue(Constant constant, List<Value> arguments) {
    var name = constant.definition().name();
    var value = values.value(name, arguments);
    try {
      return java.of(value, constant.type());
    } catch (IllegalArgumentException mismatch) {
      throw ComparisonFailed.specification(
          constant.definition().place()
              + ": error: the model's value of '"
              + name
              + "' does not fit: "
              + mismatch.getMessage()
              + "\n  help: correct the configuration, or what is assumed of the constant\n");
    }
  }

  /** What the model makes of the constants that are neither. */
  Object terms() {
    var type = java.named("Terms");
    var byMethod = new LinkedHashMap<String, Constant>();
    for (var constant : constants(Constant.Kind.TERMS)) {
      byMethod.put(SpecificationEmitter.memberName(constant.definition().name()), constant);
    }
    return Proxy.newProxyInstance(
        type.getClassLoader(),
        new Class<?>[] {type},
        (proxy, method, arguments) -> {
          var constant = byMethod.get(method.getName());
          return constant == null
              ? ofObject(proxy, method, arguments)
              : term(constant, arguments == null ? List.of() : List.of(arguments));
        });
  }

  private Object term(Constant constant, List<Object> arguments) {
    // Equal arguments have equal texts, and hashing them is much cheaper than writing them out.
    var key = new Call(constant.definition().name(), arguments);
    var known = terms.get(key);
    if (known == null) {
      var values = arguments.stream().map(java::textOf).map(ValueReader::read).toList();
      known = javaValue(constant, values);
      terms.put(key, known);
    }
    return known;
  }

  private static Object ofObject(
      Object proxy, Method method, Object @org.jspecify.annotations.Nullable [] arguments) {
    return switch (method.getName()) {
      case "equals" -> arguments != null && proxy == arguments[0];
      case "hashCode" -> System.identityHashCode(proxy);
      default -> "Terms of the model";
    };
  }
}
