// SPDX-License-Identifier: Apache-2.0
package org.omadm.codegen.check;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.omadm.codegen.ast.Expression;
import org.omadm.codegen.ast.Unit;

/**
 * {@code Next}, taken apart as TLC does it, so that steps have TLC's labels: disjunctions, {@code
 * \E} over sets that no variable changes, LET, and operators whose arguments no variable changes.
 * What is left is a step, labelled with the operator that it calls or else stands in.
 */
final class NextSteps {

  /** A part of {@code Next}. */
  sealed interface Part {}

  /** It has no further parts: a step of the operator that it stands in. */
  record Own(Expression body, Symbol.DefinitionSymbol in) implements Part {}

  /**
   * An operator with whose name all that it chooses from is labelled: it has no parts with other
   * names, or an argument that variables change, so that it cannot be entered.
   */
  record Call(Symbol.DefinitionSymbol action, List<Expression> arguments) implements Part {}

  /** A disjunction. */
  record Any(List<Part> parts) implements Part {}

  /** {@code \E x \in S : ..}. */
  record Each(Expression.Quantifier quantifier, Part body) implements Part {}

  /** LET. */
  record Where(Expression.Let let, Part body) implements Part {}

  /** An operator, some of whose parts are labelled with other names. */
  record Enter(Symbol.DefinitionSymbol action, List<Expression> arguments, Part body)
      implements Part {}

  private final Context context;
  private final Set<Symbol.DefinitionSymbol> open = new HashSet<>();

  private NextSteps(Context context) {
    this.context = context;
  }

  static Part of(Context context, Symbol.DefinitionSymbol next) {
    var steps = new NextSteps(context);
    steps.open.add(next);
    var part = steps.part(next.body(), next, Set.of());
    return part instanceof Own ? new Call(next, List.of()) : part;
  }

  /**
   * @param changing the names around it whose values variables change
   */
  private Part part(Expression e, Symbol.DefinitionSymbol in, Set<String> changing) {
    return apart(e, in, changing).orElseGet(() -> new Own(e, in));
  }

  /** The parts; empty if all of them would be labelled with the operator they stand in. */
  private Optional<Part> apart(Expression e, Symbol.DefinitionSymbol in, Set<String> changing) {
    if (e instanceof Expression.DisjunctionList list) {
      return any(list.items(), in, changing);
    } else if (e instanceof Expression.InfixApplication i && i.symbol().equals("\\/")) {
      return any(List.of(i.left(), i.right()), in, changing);
    } else if (e instanceof Expression.Labelled l) {
      return apart(l.body(), in, changing);
    } else if (e instanceof Expression.Quantifier q
        && q.kind() == Expression.QuantifierKind.EXISTS
        && q.bounds().stream().allMatch(b -> isConstant(b.set(), in, changing))) {
      return apart(q.body(), in, changing).map(body -> new Each(q, body));
    } else if (e instanceof Expression.Let let) {
      return let(let, in, changing);
    } else if (e instanceof Expression.Name n) {
      return enter(n.name(), List.of(), in, changing);
    } else if (e instanceof Expression.OperatorApplication a) {
      return enter(a.operator().name(), a.arguments(), in, changing);
    }
    return Optional.empty();
  }

  private Optional<Part> any(
      List<Expression> items, Symbol.DefinitionSymbol in, Set<String> changing) {
    var parts = items.stream().map(item -> part(item, in, changing)).toList();
    return parts.stream().allMatch(part -> part instanceof Own)
        ? Optional.empty()
        : Optional.of(new Any(parts));
  }

  private Optional<Part> let(Expression.Let let, Symbol.DefinitionSymbol in, Set<String> changing) {
    var inner = new HashSet<>(changing);
    for (var unit : let.definitions()) {
      if (!(unit instanceof Unit.OperatorDefinition d) || !d.parameters().isEmpty()) {
        return Optional.empty();
      }
      if (!isConstant(d.body(), in, inner)) {
        inner.add(d.name().name());
      }
    }
    return apart(let.body(), in, inner).map(body -> new Where(let, body));
  }

  private Optional<Part> enter(
      String name, List<Expression> arguments, Symbol.DefinitionSymbol in, Set<String> changing) {
    if (!(context.names().find(in.module(), name) instanceof Symbol.DefinitionSymbol action)
        || context.levels().of(action) != Level.ACTION
        || action.parameters().stream().anyMatch(p -> p.arity() > 0)) {
      return Optional.empty();
    }
    boolean enters = arguments.stream().allMatch(x -> isConstant(x, in, changing));
    if (!enters || !open.add(action)) {
      return Optional.of(new Call(action, arguments));
    }
    var body = apart(action.body(), action, Set.of());
    open.remove(action);
    return Optional.of(
        body.<Part>map(parts -> new Enter(action, arguments, parts))
            .orElseGet(() -> new Call(action, arguments)));
  }

  private boolean isConstant(Expression e, Symbol.DefinitionSymbol in, Set<String> changing) {
    return context.levels().of(in.module(), e) == Level.CONSTANT
        && !Children.any(e, x -> x instanceof Expression.Name n && changing.contains(n.name()));
  }
}
