// SPDX-License-Identifier: Apache-2.0
package org.omadm.codegen.elaborate;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.omadm.codegen.ast.Expression;
import org.omadm.codegen.ast.Qualifier;

/** Finds what a name means beyond where it is declared: in instances, and where it is replaced. */
final class Instances {

  private final ModuleScopes scopes;
  private final Keys keys;
  private final Scope root;

  /**
   * @param root the scope of the root module, in which a configuration's names are looked up
   */
  Instances(ModuleScopes scopes, Keys keys, Scope root) {
    this.scopes = scopes;
    this.keys = keys;
    this.root = root;
  }

  /** The meaning, or that of what a configuration replaces it by. */
  @Nullable Meaning real(@Nullable Meaning meaning) {
    return meaning instanceof Meaning.Replaced r
        ? root.find(r.by()) instanceof Meaning.Replaced ? null : root.find(r.by())
        : meaning;
  }

  /** What {@code I!Op} means, or null if that is no definition of an instance. */
  @Nullable Meaning find(Expression.Qualified e, Scope scope) {
    Map<String, Meaning> seen = null;
    for (var qualifier : e.qualifiers()) {
      var name = qualifier.name().name();
      var meaning = seen == null ? scope.find(name) : seen.get(name);
      if (!(meaning instanceof Meaning.Named named)) {
        return null;
      }
      var instantiation = named.instantiation();
      if (instantiation.parameters().size() != qualifier.arguments().size()) {
        return null;
      }
      if (scopes.find(instantiation.unit().module().name(), instantiation.scope()) == null) {
        return standard(e);
      }
      seen = surface(instantiation, qualifier, scope);
    }
    return seen == null ? null : real(seen.get(lastName(e)));
  }

  /** An instance of a standard module is that module. */
  private static @Nullable Meaning standard(Expression.Qualified e) {
    return e.qualifiers().size() == 1 ? new Meaning.Standard(lastName(e)) : null;
  }

  /** The name or symbol after the last {@code !}. */
  static String lastName(Expression.Qualified e) {
    if (e.operand() instanceof Expression.OperatorApplication a) {
      return a.operator().name();
    } else if (e.operand() instanceof Expression.OperatorSymbol s) {
      return s.symbol();
    }
    return e.operand() instanceof Expression.Name n ? n.name() : "";
  }

  private Map<String, Meaning> surface(
      Instantiation instantiation, Qualifier qualifier, Scope scope) {
    var key = new StringBuilder();
    List<Expression> arguments = qualifier.arguments();
    arguments.forEach(argument -> key.append(keys.of(argument, scope)));
    var made = instantiation.surfaces().get(key.toString());
    if (made != null) {
      return made;
    }
    var around = new Scope(instantiation.scope());
    for (int i = 0; i < arguments.size(); i++) {
      var parameter = instantiation.parameters().get(i);
      var meaning = scopes.substitution(arguments.get(i), parameter.arity(), scope);
      around.put(
          parameter.name().name(),
          meaning == null ? new Meaning.Delayed(arguments.get(i), scope) : meaning);
    }
    var surface = scopes.instantiate(instantiation.unit(), around, instantiation.prefix());
    instantiation.surfaces().put(key.toString(), surface);
    return surface;
  }
}
