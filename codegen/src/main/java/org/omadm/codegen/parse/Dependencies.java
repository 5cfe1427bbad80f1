// SPDX-License-Identifier: Apache-2.0
package org.omadm.codegen.parse;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.omadm.codegen.ast.Identifier;
import org.omadm.codegen.ast.Module;
import org.omadm.codegen.ast.Unit.Instance;
import org.omadm.codegen.ast.Unit.InstanceDefinition;
import org.omadm.codegen.ast.Unit.NestedModule;

/** The modules of other files that a module and those inside it extend or have instances of. */
final class Dependencies {

  private final List<Identifier> named = new ArrayList<>();
  private final Set<String> nested = new HashSet<>();

  static List<Identifier> of(Module module) {
    Dependencies dependencies = new Dependencies();
    dependencies.collect(module);
    return dependencies.named.stream()
        .filter(name -> !dependencies.nested.contains(name.name()))
        .toList();
  }

  private void collect(Module module) {
    for (var unit : module.units()) {
      if (unit instanceof Instance instance) {
        named.add(instance.module());
      } else if (unit instanceof InstanceDefinition definition) {
        named.add(definition.instance().module());
      } else if (unit instanceof NestedModule inner) {
        nested.add(inner.module().name().name());
        collect(inner.module());
      }
    }
    named.addAll(module.extended());
  }
}
