// SPDX-License-Identifier: Apache-2.0
package org.omadm.codegen.check;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.omadm.codegen.ast.Module;

/** A root module and all that it extends. */
public final class Modules {

  private final List<Module> all;
  private final Map<String, Set<String>> extended = new LinkedHashMap<>();

  /**
   * @param all the modules, each after those it extends, the root last; at least one
   */
  public Modules(List<Module> all) {
    this.all = List.copyOf(all);
    for (var module : all) {
      var names = new LinkedHashSet<String>();
      for (var name : module.extended()) {
        names.addAll(extended.getOrDefault(name.name(), Set.of()));
        names.add(name.name());
      }
      extended.put(module.name().name(), names);
    }
  }

  /** All modules, extended ones first; the root is the last. */
  public List<Module> all() {
    return all;
  }

  public Module root() {
    return all.get(all.size() - 1);
  }

  /** The names of all that a module extends, directly or not, standard modules included. */
  public Set<String> extendedBy(Module module) {
    return extended.getOrDefault(module.name().name(), Set.of());
  }
}
