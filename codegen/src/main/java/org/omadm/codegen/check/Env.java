// SPDX-License-Identifier: Apache-2.0
package org.omadm.codegen.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.omadm.codegen.ast.Module;
import org.omadm.codegen.model.Type;

/**
 * What an expression sees around it.
 *
 * @param old the type of {@code @}, inside EXCEPT
 * @param assigned the variables that have a value in the next state; null where primes have no
 *     place
 * @param fromActor whether an actor's action or what it calls is being checked
 */
record Env(
    Module module,
    Map<String, Local> locals,
    @Nullable Ty old,
    @Nullable Set<String> assigned,
    boolean fromActor) {

  /**
   * A parameter or bound name.
   *
   * @param narrowed the variants that a condition leaves it; empty when none has
   */
  record Local(Ty type, List<Type.RecordType> narrowed) {
    Local(Ty type) {
      this(type, List.of());
    }
  }

  static Env of(Module module, boolean fromActor) {
    return new Env(module, Map.of(), null, null, fromActor);
  }

  Env with(String name, Ty type) {
    return with(name, new Local(type));
  }

  Env with(String name, Local local) {
    var extended = new HashMap<>(locals);
    extended.put(name, local);
    return new Env(module, extended, old, assigned, fromActor);
  }

  Env withOld(Ty type) {
    return new Env(module, locals, type, assigned, fromActor);
  }

  Env withAssigned(@Nullable Set<String> variables) {
    return new Env(module, locals, old, variables, fromActor);
  }
}
