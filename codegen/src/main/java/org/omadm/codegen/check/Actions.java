// SPDX-License-Identifier: Apache-2.0
package org.omadm.codegen.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.omadm.codegen.ast.Module;
import org.omadm.codegen.ast.Parameter;
import org.omadm.codegen.ast.Span;
import org.omadm.codegen.diagnostic.SubsetWording;
import org.omadm.codegen.model.Action;
import org.omadm.codegen.model.Conjunct;
import org.omadm.codegen.model.Type;

/**
 * The actions and initial predicates, each checked once, callees before the rest of their callers.
 */
final class Actions {

  /** What is known of an action: its parameters' types at first, the rest once it is checked. */
  static final class Signature {
    private final Symbol.DefinitionSymbol definition;
    private final Map<String, Ty> parameters = new LinkedHashMap<>();
    private final @Nullable String send;
    private final @Nullable Ty message;
    private @Nullable Set<String> assigned;
    private @Nullable Supplier<List<Conjunct>> body;
    private boolean open;

    private Signature(
        Symbol.DefinitionSymbol definition, @Nullable String send, @Nullable Ty message) {
      this.definition = definition;
      this.send = send;
      this.message = message;
      for (var parameter : definition.parameters()) {
        if (parameter.arity() == 0) {
          parameters.put(parameter.name().name(), new Ty.Var(parameter.name().span()));
        }
      }
    }

    Symbol.DefinitionSymbol definition() {
      return definition;
    }

    List<Ty> parameters() {
      return List.copyOf(parameters.values());
    }

    /** The name of the operator parameter, {@code Send}; null if there is none. */
    @Nullable String send() {
      return send;
    }

    @Nullable Ty message() {
      return message;
    }

    /** The variables that the action gives a next value, its operator argument's not included. */
    Set<String> assigned() {
      return assigned == null ? Set.of() : assigned;
    }
  }

  private final Context context;
  private final Map<Symbol.DefinitionSymbol, Signature> signatures = new LinkedHashMap<>();
  private final Map<Module, Map<String, Ty>> messages = new HashMap<>();

  Actions(Context context) {
    this.context = context;
  }

  Context context() {
    return context;
  }

  /** The signature, whose body may not be checked yet. */
  Signature signature(Symbol.DefinitionSymbol definition) {
    var known = signatures.get(definition);
    if (known != null) {
      return known;
    }
    var operators = definition.parameters().stream().filter(p -> p.arity() > 0).toList();
    if (operators.size() > 1 || operators.stream().anyMatch(p -> p.arity() > 1)) {
      throw new CheckFailure(SubsetWording.operatorParameters(operators.get(0).name().span()));
    }
    var send = operators.isEmpty() ? null : operators.get(0);
    var signature =
        new Signature(
            definition,
            send == null ? null : send.name().name(),
            send == null ? null : message(definition.module(), send));
    signatures.put(definition, signature);
    return signature;
  }

  /** All actions of a module that send through an operator of one name send one type. */
  private Ty message(Module module, Parameter send) {
    return messages
        .computeIfAbsent(module, m -> new LinkedHashMap<>())
        .computeIfAbsent(send.name().name(), name -> new Ty.Var(send.name().span()));
  }

  /** Checks an action's body unless that is done. */
  Signature check(Symbol.DefinitionSymbol definition, boolean initial, Span use) {
    var signature = signature(definition);
    if (signature.open) {
      throw new CheckFailure(SubsetWording.recursion(use, definition.name()));
    }
    if (signature.body == null) {
      signature.open = true;
      try {
        checkBody(signature, initial);
      } finally {
        signature.open = false;
      }
    }
    return signature;
  }

  private void checkBody(Signature signature, boolean initial) {
    var definition = signature.definition();
    boolean fromActor = context.isActor(definition.module());
    var env = Env.of(definition.module(), fromActor).withAssigned(Set.of());
    for (var parameter : signature.parameters.entrySet()) {
      env = env.with(parameter.getKey(), parameter.getValue());
    }
    var body = new ActionBody(this, signature, initial);
    var end = body.check(definition.body(), ActionBody.Progress.start(env));
    var send = signature.send();
    if (send != null && !end.sent()) {
      throw new CheckFailure(SubsetWording.sendNotCalled(definition.identifier().span(), send));
    }
    signature.assigned = new TreeSet<>(end.assigned().keySet());
    signature.body = () -> end.conjuncts().stream().map(Supplier::get).toList();
  }

  /** The smallest union is meant where only one of its variants is ever sent. */
  void settleMessages() {
    for (var byName : messages.values()) {
      for (var message : byName.values()) {
        if (message instanceof Ty.Var v
            && Types.known(v) instanceof Ty.Base b
            && b.type() instanceof Type.RecordType r) {
          context
              .types()
              .leastUnion(r, r)
              .ifPresent(union -> v.representative().bind(new Ty.Base(union), v.origin()));
        }
      }
    }
  }

  /** All that were checked, in the order of their first use. */
  List<Signature> checked() {
    return signatures.values().stream().filter(s -> s.body != null).toList();
  }

  boolean isChecked(Symbol.DefinitionSymbol definition) {
    var signature = signatures.get(definition);
    return signature != null && signature.body != null;
  }

  /** The action with all types found. */
  Action build(Symbol.DefinitionSymbol definition) {
    var signature = signature(definition);
    var parameters = new ArrayList<org.omadm.codegen.model.Parameter>();
    for (var parameter : definition.parameters()) {
      var type = signature.parameters.get(parameter.name().name());
      if (type != null) {
        parameters.add(
            new org.omadm.codegen.model.Parameter(
                parameter.name().name(), context.resolve(type, parameter.name().span())));
      }
    }
    var message = signature.message();
    return new Action(
        Descriptions.of(definition),
        parameters,
        message == null
            ? Optional.empty()
            : Optional.of(context.resolve(message, definition.identifier().span())),
        java.util.Objects.requireNonNull(signature.body).get());
  }
}
