// SPDX-License-Identifier: Apache-2.0
package org.omadm.codegen.compare;

import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.omadm.codegen.model.Composition;
import org.omadm.codegen.model.Constant;
import org.omadm.codegen.model.Specification;

/**
 * The generated system of one model: its classes compiled in memory and given the model's values
 * for all constants. An opaque value carries as octets the text of the value the model gives it.
 */
public final class GeneratedSystem {

  /** A step: the label and the state after it. */
  public record Step(String action, Object next) {}

  /** A term that was asked for. */
  private record Call(String constant, List<Object> arguments) {}

  private final Specification specification;
  private final ModelValues values;
  private final CompiledClasses classes;
  private final JavaValues java;
  private final String packageName;
  private final Object system;
  private final Method steps;
  private final Method init;
  private final List<Method> components = new ArrayList<>();
  private final Map<Call, Object> terms = new ConcurrentHashMap<>();

  GeneratedSystem(
      Specification specification,
      ModelValues values,
      CompiledClasses classes,
      String packageName) {
    this.specification = specification;
    this.values = values;
    this.classes = classes;
    this.packageName = packageName;
    this.java = new JavaValues(classes, packageName);
    var composition = composition();
    var type = java.type(composition.header().name());
    var state = java.type(composition.header().name() + "State");
    this.system = java.construct(type, profile(), terms(), bounds());
    this.init = JavaValues.method(type, "init");
    this.steps = JavaValues.method(type, "steps", state);
    for (var component : state.getRecordComponents()) {
      components.add(component.getAccessor());
    }
  }

  private Composition composition() {
    return specification
        .system()
        .orElseThrow(() -> new IllegalArgumentException("the specification has no Next"));
  }

  /** What the compiler warned of. */
  public List<String> warnings() {
    return classes.warnings();
  }

  /** The initial states. */
  public List<Object> init() {
    return List.copyOf((List<?>) JavaValues.call(init, system));
  }

  /** All steps from a state. */
  public List<Step> steps(Object state) {
    var result = new ArrayList<Step>();
    for (var step : (List<?>) JavaValues.call(steps, system, state)) {
      var type = step.getClass();
      var action = (String) JavaValues.call(JavaValues.method(type, "action"), step);
      result.add(new Step(action, JavaValues.call(JavaValues.method(type, "next"), step)));
    }
    return result;
  }

  /** The canonical text of a state, one line a variable: {@code /\ client = [...]}. */
  public String textOf(Object state) {
    var text = new StringBuilder();
    var variables = composition().variables();
    for (int i = 0; i < variables.size(); i++) {
      text.append(i == 0 ? "/\\ " : "\n/\\ ")
          .append(variables.get(i).definition().name())
          .append(" = ")
          .append(java.textOf(JavaValues.call(components.get(i), state)));
    }
    return text.toString();
  }

  /** The invariants by name, in the order of the specification. */
  @SuppressWarnings("unchecked") // the generated method's return type
  public Map<String, Predicate<Object>> invariants() {
    if (specification.properties().isEmpty()) {
      return Map.of();
    }
    var type = java.type(specification.properties().get().name());
    var properties = java.construct(type, profile(), terms(), bounds());
    var invariants = JavaValues.call(JavaValues.method(type, "invariants"), properties);
    return new LinkedHashMap<>((Map<String, Predicate<Object>>) invariants);
  }

  // The constants

  private Object profile() {
    return record("Profile", Constant.Kind.PROFILE);
  }

  private Object bounds() {
    return record("Bounds", Constant.Kind.BOUNDS);
  }

  private Object record(String name, Constant.Kind kind) {
    var components = constants(kind).stream().map(c -> javaValue(c, List.of())).toArray();
    return java.construct(classes.type(packageName + "." + name), components);
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

  private Object terms() {
    var type = classes.type(packageName + ".Terms");
    var byMethod = new LinkedHashMap<String, Constant>();
    for (var constant : constants(Constant.Kind.TERMS)) {
      byMethod.put(methodName(constant.definition().name()), constant);
    }
    return Proxy.newProxyInstance(
        classes.loader(),
        new Class<?>[] {type},
        (proxy, method, arguments) -> {
          var constant = byMethod.get(methodName(method.getName()));
          return constant == null
              ? ofObject(proxy, method, arguments)
              : term(constant, arguments == null ? List.of() : List.of(arguments));
        });
  }

  /** The same for a TLA+ name and the Java name made of it. */
  private static String methodName(String name) {
    var plain = name.endsWith("_") ? name.substring(0, name.length() - 1) : name;
    return plain.substring(0, 1).toLowerCase(Locale.ROOT) + plain.substring(1);
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
