// SPDX-License-Identifier: Apache-2.0
package org.omadm.codegen.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.omadm.codegen.model.Type;

/**
 * The helpers that are called, one for each combination of types that an operator is used with. The
 * first has the operator's name, others a number more.
 */
final class Methods {

  /** One helper. */
  record Method(String name, Context.Signature signature) {}

  private record Key(Symbol.DefinitionSymbol definition, List<Type> parameters, Type result) {}

  private final Types types;
  private final Map<Key, Method> methods = new LinkedHashMap<>();
  private final Set<String> taken = new HashSet<>();

  Methods(Types types) {
    this.types = types;
  }

  /** The name of the helper for a call, once all types are known. */
  String nameOf(Context.Signature signature) {
    var definition = signature.definition();
    var at = definition.identifier().span();
    var parameters = signature.parameters().stream().map(p -> types.resolve(p, at)).toList();
    var key = new Key(definition, parameters, types.resolve(signature.result(), at));
    return methods.computeIfAbsent(key, k -> new Method(free(definition), signature)).name();
  }

  private String free(Symbol.DefinitionSymbol definition) {
    var name = definition.name();
    for (int i = 2; !taken.add(name); i++) {
      name = definition.name() + i;
    }
    return name;
  }

  /** All that were named so far, in the order of their first call. */
  List<Method> all() {
    return new ArrayList<>(methods.values());
  }
}
