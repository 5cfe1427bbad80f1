// SPDX-License-Identifier: Apache-2.0
package org.omadm.codegen.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.omadm.codegen.ast.Expression;
import org.omadm.codegen.ast.Module;
import org.omadm.codegen.ast.Parameter;
import org.omadm.codegen.ast.Span;
import org.omadm.codegen.diagnostic.SubsetWording;
import org.omadm.codegen.model.Action;
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
    private ActionBody.@Nullable Progress body;
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

    /**
     * The variables that an actor's action gives a next value, its operator argument's not
     * included.
     */
    Set<String> assigned() {
      return assigned == null ? Set.of() : assigned;
    }

    /** What the body, once it is checked, does to the variables. */
    Paths.Node node() {
      return java.util.Objects.requireNonNull(body).node();
    }
  }

  private final Context context;
  private final Map<Symbol.DefinitionSymbol, Signature> signatures = new LinkedHashMap<>();
  private final Map<Module, Map<String, Ty>> messages = new HashMap<>();
  private final Set<Symbol.DefinitionSymbol> called = new LinkedHashSet<>();
  private StepChecks.@Nullable Checked steps;
  private final VariableReads primedReads;
  private final VariableReads initialReads;

  Actions(Context context) {
    this.context = context;
    this.primedReads = new VariableReads(context, false);
    this.initialReads = new VariableReads(context, true);
  }

  Context context() {
    return context;
  }

  /** The variables whose value the evaluation of an expression in an action needs. */
  Paths.Reads reads(Expression e, Module module, boolean initial, boolean assigns) {
    var reads = (initial ? initialReads : primedReads).of(e, module);
    return new Paths.Reads(reads, e.span(), assigns, initial);
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
    var env = Env.of(definition.module(), fromActor);
    if (!initial) {
      env = env.withAssigned(context.variableNames());
    }
    for (var parameter : signature.parameters.entrySet()) {
      env = env.with(parameter.getKey(), parameter.getValue());
    }
    var body = new ActionBody(this, signature, initial);
    var end = body.check(definition.body(), ActionBody.Progress.start(env));
    if (fromActor) {
      var ends = new Paths(true).ends(end.node());
      var send = signature.send();
      if (send != null && !ends.get(0).sent()) {
        throw new CheckFailure(SubsetWording.sendNotCalled(definition.identifier().span(), send));
      }
      signature.assigned = new TreeSet<>(ends.get(0).assigned().keySet());
    }
    signature.body = end;
  }

  /** Requires that each path through a whole step or initial predicate gives all their values. */
  void requireAll(Symbol.DefinitionSymbol definition, List<Symbol.VariableSymbol> variables) {
    var at = definition.identifier().span();
    var strict = context.isActor(definition.module());
    var ends = new Paths(strict).ends(signature(definition).node());
    for (var variable : variables) {
      var without =
          ends.stream().filter(end -> !end.assigned().containsKey(variable.name())).toList();
      if (without.size() == ends.size() && !ends.isEmpty()) {
        throw new CheckFailure(SubsetWording.notAssigned(at, definition.name(), variable.name()));
      }
      for (var end : without) {
        throw new CheckFailure(
            SubsetWording.notAssignedOnBranch(end.branch().orElse(at), variable.name()));
      }
    }
  }

  /** Remembers what {@code Next} chooses from. */
  void noteSteps(StepChecks.Checked checked) {
    steps = checked;
  }

  /** What {@code Next} chooses from, once that is checked. */
  StepChecks.Checked steps() {
    return java.util.Objects.requireNonNull(steps);
  }

  /** Remembers that what is built calls the action. */
  void noteCalled(Symbol.DefinitionSymbol action) {
    called.add(action);
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

  /** What was called by what has been built, of modules that are no actors. */
  List<Symbol.DefinitionSymbol> called() {
    return called.stream().filter(d -> !context.isActor(d.module())).toList();
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
        java.util.Objects.requireNonNull(signature.body).build());
  }
}
