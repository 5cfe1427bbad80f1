// SPDX-License-Identifier: Apache-2.0
package org.omadm.codegen.check;

import java.util.HashSet;
import java.util.Set;
import org.omadm.codegen.ast.Expression;

/** Constants and variables whose types have no name in the text: found by use, named here. */
final class UnnamedTypes {

  private final Modules modules;
  private final Context context;

  UnnamedTypes(Modules modules, Context context) {
    this.modules = modules;
    this.context = context;
  }

  /** What stands after the sign of membership in a typing says what the elements are. */
  boolean readMemberships() {
    for (var membership : context.typings().memberships()) {
      var at = membership.set().span();
      var inference = new Inference(context, Env.of(membership.module(), false));
      var set = inference.infer(membership.set()).type();
      var type = context.declarations().of(membership.symbol()).type();
      context.types().equate(type, membership.subset() ? set : context.elementOf(set, at), at);
    }
    return true;
  }

  /** Once all uses are read: what is still open has no structure, and every class gets a name. */
  void settle(Set<String> taken) {
    var resolution = context.types().resolution();
    var types = new HashSet<String>();
    context.namedTypes().inOrder().keySet().forEach(symbol -> types.add(symbol.name()));
    resolution.reserve(taken, types);
    suggestByDefinitions(resolution);
    var declared = context.declarations().all();
    for (var symbol : context.names().all()) {
      if (symbol instanceof Symbol.VariableSymbol && declared.containsKey(symbol)) {
        var name = Resolution.capitalised(symbol.name());
        resolution.suggest(context.declarations().of(symbol).type(), name);
      }
    }
    leaveUnstructured(resolution);
    for (var signature : context.signatures()) {
      var name = Resolution.capitalised(signature.definition().name());
      resolution.suggest(signature.result(), name);
      signature.parameters().forEach(parameter -> resolution.suggest(parameter, name));
    }
  }

  /** {@code Message == [type: {"1a"}, ..] \cup ..} gives its name to the records. */
  private void suggestByDefinitions(Resolution resolution) {
    for (var module : modules.all()) {
      for (var signature : context.signatures()) {
        var definition = signature.definition();
        if (definition.module().equals(module)
            && definition.parameters().isEmpty()
            && isRecords(definition.body())) {
          resolution.suggest(signature.result(), Resolution.capitalised(definition.name()));
        }
      }
    }
  }

  private static boolean isRecords(Expression body) {
    return body instanceof Expression.RecordSet
        || (body instanceof Expression.InfixApplication i
            && i.symbol().equals("\\cup")
            && (isRecords(i.left()) || isRecords(i.right())))
        || (body instanceof Expression.SetMap map
            && map.value() instanceof Expression.RecordConstructor);
  }

  /** Constant sets first, since it is their elements that want a name. */
  private void leaveUnstructured(Resolution resolution) {
    var declarations = context.declarations();
    var all = Set.copyOf(declarations.all().keySet());
    for (var symbol : context.names().all()) {
      if (symbol instanceof Symbol.ConstantSymbol
          && all.contains(symbol)
          && Types.known(declarations.of(symbol).type()) instanceof Ty.SetOf set) {
        resolution.leaveUnstructured(set, Resolution.capitalised(symbol.name()));
      }
    }
    for (var symbol : context.names().all()) {
      if (all.contains(symbol)) {
        var name = Resolution.capitalised(symbol.name());
        declarations.of(symbol).parameters().forEach(p -> resolution.leaveUnstructured(p, name));
        resolution.leaveUnstructured(declarations.of(symbol).type(), name);
      }
    }
  }
}
