// SPDX-License-Identifier: Apache-2.0
package org.omadm.codegen.elaborate;

import org.omadm.codegen.ast.Expression;
import org.omadm.codegen.ast.Identifier;
import org.omadm.codegen.ast.Module;
import org.omadm.codegen.ast.Unit;

/** What a name of the source stands for, where it stands. */
sealed interface Meaning {

  /**
   * A bound name or parameter, under the name it has in what is made.
   *
   * @param rigid whether it is the same in the next state, as bound names are
   * @param primed whether it stands for a value of the next state already
   */
  record Local(String name, boolean rigid, boolean primed) implements Meaning {}

  /** A value defined by LET, which stays a LET. */
  record Value(String name, Expression expression, Scope scope, boolean primed)
      implements Meaning {}

  /** An expression that is written out wherever the name stands. */
  record Delayed(Expression expression, Scope scope) implements Meaning {}

  /** The old value of one EXCEPT; its token is no name and occurs once. */
  record Old(String token) implements Meaning {}

  /** A name that the configuration replaces by one of the root module. */
  record Replaced(String by) implements Meaning {}

  /** A module inside a module, known by {@link #innerKey}. */
  record Inner(Module module, Scope scope) implements Meaning {}

  /** {@code A == INSTANCE M}. */
  record Named(Instantiation instantiation) implements Meaning {}

  /** What can be handed to an operator parameter. */
  sealed interface Operator extends Meaning permits Closure, Declared, Opaque, Standard {}

  /** A constant or a variable of a module that stays. */
  record Declared(Unit unit, Identifier identifier, int arity, boolean variable, Module module)
      implements Operator {
    String name() {
      return identifier.name();
    }
  }

  /** An operator parameter that stays one, as {@code Send} of an actor's action. */
  record Opaque(String name) implements Operator {}

  /** An operator of a standard module, or a symbol. */
  record Standard(String name) implements Operator {}

  /** The key of a module inside a module, which no name can be. */
  static String innerKey(String module) {
    return "MODULE " + module;
  }
}
