// SPDX-License-Identifier: Apache-2.0
package org.omadm.codegen.elaborate;

import java.util.HashSet;
import java.util.Set;
import org.omadm.codegen.diagnostic.Diagnostics;

/** What the elaboration of every expression shares. */
final class Program {

  private final ModuleScopes scopes;
  private final Instances instances;
  private final Formulas formulas;
  private final Traits traits;
  private final Captures captures;
  private final Keys keys;
  private final UniqueNames names;
  private final Output output;
  private final Diagnostics diagnostics;
  private final Definitions definitions;
  private final Set<String> named = new HashSet<>();
  private int tokens;

  Program(
      ModuleScopes scopes,
      Captures captures,
      Keys keys,
      Scope root,
      UniqueNames names,
      Output output,
      Diagnostics diagnostics) {
    this.scopes = scopes;
    this.captures = captures;
    this.keys = keys;
    this.names = names;
    this.output = output;
    this.diagnostics = diagnostics;
    this.instances = new Instances(scopes, keys, root);
    this.formulas = new Formulas(instances);
    this.traits = new Traits(instances, formulas);
    this.definitions = new Definitions(this);
  }

  ModuleScopes scopes() {
    return scopes;
  }

  Instances instances() {
    return instances;
  }

  Formulas formulas() {
    return formulas;
  }

  Traits traits() {
    return traits;
  }

  Captures captures() {
    return captures;
  }

  Keys keys() {
    return keys;
  }

  UniqueNames names() {
    return names;
  }

  Output output() {
    return output;
  }

  Diagnostics diagnostics() {
    return diagnostics;
  }

  Definitions definitions() {
    return definitions;
  }

  /** The names of instances that what is made still speaks of. */
  Set<String> named() {
    return named;
  }

  /** A token for the old value of one more EXCEPT; no name begins like it. */
  String nextToken() {
    return "@" + tokens++;
  }
}
