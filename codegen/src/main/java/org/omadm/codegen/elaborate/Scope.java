// SPDX-License-Identifier: Apache-2.0
package org.omadm.codegen.elaborate;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.omadm.codegen.ast.Module;

/** What the names of a place stand for; {@code @} is one of them. */
final class Scope {

  private final @Nullable Scope outer;
  private final Module module;
  private final Map<String, Meaning> own = new HashMap<>();

  /** The scope of a module, inside another or not. */
  Scope(@Nullable Scope outer, Module module) {
    this.outer = outer;
    this.module = module;
  }

  /** A scope within a module. */
  Scope(Scope outer) {
    this(outer, outer.module);
  }

  /** The module that the text stands in. */
  Module module() {
    return module;
  }

  /** That module and those around it. */
  Set<Module> modules() {
    var modules = new LinkedHashSet<Module>();
    for (Scope scope = this; scope != null; scope = scope.outer) {
      modules.add(scope.module);
    }
    return modules;
  }

  /** What a name or symbol stands for, or null if nothing here declares it. */
  @Nullable Meaning find(String name) {
    for (Scope scope = this; scope != null; scope = scope.outer) {
      var meaning = scope.own.get(name);
      if (meaning != null) {
        return meaning;
      }
    }
    return null;
  }

  void put(String name, Meaning meaning) {
    own.put(name, meaning);
  }
}
