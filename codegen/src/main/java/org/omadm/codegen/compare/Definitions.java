// SPDX-License-Identifier: Apache-2.0
package org.omadm.codegen.compare;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.omadm.codegen.ast.Module;
import org.omadm.codegen.ast.Unit;

/** What the modules of a model define and declare, by name, and in which module. */
final class Definitions {

  /** An operator, and the module whose text has it. */
  record Operator(Module module, Unit.OperatorDefinition definition) {}

  private final Map<String, Operator> operators = new HashMap<>();
  private final Set<String> functions = new HashSet<>();
  private final Set<String> constants = new HashSet<>();
  private boolean instances;

  /**
   * @param modules each after those that it extends or instances, the root last; what only an
   *     INSTANCE with a name brings in is left out
   */
  Definitions(List<Module> modules) {
    var inReach = new HashSet<String>();
    reach(modules.get(modules.size() - 1).name().name(), modules, inReach);
    for (var module : modules) {
      if (inReach.contains(module.name().name())) {
        module.units().forEach(unit -> add(module, unit));
      }
    }
  }

  private static void reach(String name, List<Module> modules, Set<String> inReach) {
    for (var module : modules) {
      if (module.name().name().equals(name) && inReach.add(name)) {
        module.extended().forEach(extended -> reach(extended.name(), modules, inReach));
        module.units().stream()
            .filter(unit -> unit instanceof Unit.Instance)
            .forEach(unit -> reach(((Unit.Instance) unit).module().name(), modules, inReach));
      }
    }
  }

  private void add(Module module, Unit unit) {
    if (unit instanceof Unit.OperatorDefinition d) {
      operators.put(d.name().name(), new Operator(module, d));
    } else if (unit instanceof Unit.FunctionDefinition d) {
      functions.add(d.name().name());
    } else if (unit instanceof Unit.ConstantDeclaration c) {
      constants.add(c.name().name());
    } else if (unit instanceof Unit.Instance || unit instanceof Unit.InstanceDefinition) {
      instances = true;
    }
  }

  @Nullable Operator operator(String name) {
    return operators.get(name);
  }

  boolean isConstant(String name) {
    return constants.contains(name);
  }

  /** Whether some module defines an operator or function of the name. */
  boolean isDefined(String name) {
    return operators.containsKey(name) || functions.contains(name);
  }

  /** Whether names may come from an INSTANCE, whose modules are not looked into here. */
  boolean hasInstances() {
    return instances;
  }
}
