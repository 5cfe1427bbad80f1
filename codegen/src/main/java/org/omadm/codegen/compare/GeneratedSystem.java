// SPDX-License-Identifier: Apache-2.0
package org.omadm.codegen.compare;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.omadm.codegen.model.Composition;
import org.omadm.codegen.model.Specification;

/**
 * The generated system of one model: its classes compiled in memory and given the model's values
 * for all constants. An opaque value carries as octets the text of the value the model gives it.
 */
public final class GeneratedSystem {

  /** A step: the label and the state after it. */
  public record Step(String action, Object next) {}

  private final Specification specification;
  private final CompiledClasses classes;
  private final JavaValues java;
  private final Object system;
  private final Method steps;
  private final Method init;
  private final List<Method> components = new ArrayList<>();
  private final GeneratedConstants constants;

  GeneratedSystem(
      Specification specification,
      ModelValues values,
      CompiledClasses classes,
      String packageName) {
    this.specification = specification;
    this.classes = classes;
    this.java = new JavaValues(classes, packageName);
    this.constants = new GeneratedConstants(specification, values, java);
    var composition = composition();
    var type = java.type(composition.header().name());
    var state = java.type(composition.header().name() + "State");
    this.system = java.construct(type, constants.profile(), constants.terms(), constants.bounds());
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

  /** The generated record of the readings, with the model's values. */
  public Object profile() {
    return constants.profile();
  }

  /** What the model makes of the generated terms. */
  public Object terms() {
    return constants.terms();
  }

  /** The generated record of what only the system knows, with the model's values. */
  public Object bounds() {
    return constants.bounds();
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
    var properties =
        java.construct(type, constants.profile(), constants.terms(), constants.bounds());
    var invariants = JavaValues.call(JavaValues.method(type, "invariants"), properties);
    return new LinkedHashMap<>((Map<String, Predicate<Object>>) invariants);
  }
}
