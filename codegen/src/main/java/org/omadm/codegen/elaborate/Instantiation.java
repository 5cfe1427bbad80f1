// SPDX-License-Identifier: Apache-2.0
package org.omadm.codegen.elaborate;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.omadm.codegen.ast.Parameter;
import org.omadm.codegen.ast.Unit;

/** An INSTANCE where it stands, with what was made of it for each list of arguments so far. */
final class Instantiation {

  private final Unit.Instance unit;
  private final List<Parameter> parameters;
  private final Scope scope;
  private final String prefix;
  private final Map<String, Map<String, Meaning>> surfaces = new HashMap<>();

  /**
   * @param scope where it stands
   * @param prefix what the names of its definitions begin with where they are made
   */
  Instantiation(Unit.Instance unit, List<Parameter> parameters, Scope scope, String prefix) {
    this.unit = unit;
    this.parameters = parameters;
    this.scope = scope;
    this.prefix = prefix;
  }

  Unit.Instance unit() {
    return unit;
  }

  List<Parameter> parameters() {
    return parameters;
  }

  Scope scope() {
    return scope;
  }

  String prefix() {
    return prefix;
  }

  /** What each of its names stands for, by a key for the arguments. */
  Map<String, Map<String, Meaning>> surfaces() {
    return surfaces;
  }
}
