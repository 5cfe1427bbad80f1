// SPDX-License-Identifier: Apache-2.0
package org.omadm.properties.mutants;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.omadm.codegen.ast.Expression;
import org.omadm.codegen.ast.Module;
import org.omadm.codegen.ast.Span;
import org.omadm.codegen.ast.Unit;
import org.omadm.codegen.diagnostic.Diagnostics;
import org.omadm.codegen.parse.ModuleLoader;

/**
 * The specification with one conjunct dropped, for each conjunct of each definition in the modules
 * of the two ends, the network and the system: TRUE stands in its place. Types, fairness and the
 * properties are left as they are.
 */
final class SpecificationMutants {
  static final List<String> MODULES = List.of("DmClient", "DmServer", "DmNetwork", "DmSystem");

  private static final String AND = "/\\";
  private static final Set<String> LEFT_ALONE = Set.of("Fairness", "Spec", "FairSpec");

  private final Map<String, Boolean> actions = new HashMap<>();
  private final Map<String, Expression> bodies = new HashMap<>();
  private final Mutant.Names names = new Mutant.Names();
  private final List<Mutant> mutants = new ArrayList<>();

  private SpecificationMutants() {}

  static List<Mutant> in(Path folder) {
    try {
      List<Module> modules =
          ModuleLoader.load(folder.resolve("DmSystem.tla"), new Diagnostics()).stream()
              .filter(module -> MODULES.contains(module.name().name()))
              .toList();
      SpecificationMutants found = new SpecificationMutants();
      modules.forEach(found::learn);
      modules.forEach(found::search);
      return found.mutants;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void learn(Module module) {
    for (Unit unit : module.units()) {
      if (unit instanceof Unit.OperatorDefinition definition) {
        bodies.put(definition.name().name(), definition.body());
      }
    }
  }

  private void search(Module module) {
    for (Unit unit : module.units()) {
      if (unit instanceof Unit.OperatorDefinition definition
          && !definition.name().name().endsWith("TypeInv")
          && !LEFT_ALONE.contains(definition.name().name())) {
        String name = definition.name().name();
        boolean adds = name.endsWith("Init") || isAction(name);
        new Search(module, name).visit(definition.body(), adds);
      }
    }
  }

  /** Whether a definition speaks of next values, itself or through another. */
  private boolean isAction(String name) {
    Boolean known = actions.get(name);
    if (known == null) {
      actions.put(name, false);
      Expression body = bodies.get(name);
      known = body != null && speaksOfNext(body, new HashSet<>());
      actions.put(name, known);
    }
    return known;
  }

  private boolean speaksOfNext(Expression expression, Set<String> seen) {
    if (expression instanceof Expression.Prime || expression instanceof Expression.Unchanged) {
      return true;
    }
    if (expression instanceof Expression.OperatorApplication call
        && isActionCalled(call.operator().name(), seen)) {
      return true;
    }
    if (expression instanceof Expression.Name name && isActionCalled(name.name(), seen)) {
      return true;
    }
    return SubExpressions.of(expression).stream().anyMatch(part -> speaksOfNext(part, seen));
  }

  private boolean isActionCalled(String name, Set<String> seen) {
    return bodies.containsKey(name) && seen.add(name) && isAction(name);
  }

  /** The conjuncts of one definition. */
  private final class Search {
    private final Module module;
    private final String definition;

    Search(Module module, String definition) {
      this.module = module;
      this.definition = definition;
    }

    /**
     * @param adds whether the definition is true of more if this expression is
     */
    void visit(Expression expression, boolean adds) {
      conjuncts(expression).forEach(conjunct -> drop(conjunct.span(), adds));
      boolean inside = adds && keepsDirection(expression);
      SubExpressions.of(expression).forEach(part -> visit(part, inside));
    }

    private void drop(Span span, boolean adds) {
      String source = module.source().text();
      String text = span.textIn(source);
      int start = offset(source, span);
      String name = module.name().name() + "!" + definition + ": drop " + Mutant.shortened(text);
      mutants.add(
          new Mutant(
              names.unique(name),
              module.name().name() + ".tla",
              start,
              start + text.length(),
              "TRUE",
              adds));
    }
  }

  private static List<Expression> conjuncts(Expression expression) {
    if (expression instanceof Expression.ConjunctionList list) {
      return list.items();
    }
    if (expression instanceof Expression.InfixApplication infix && infix.symbol().equals(AND)) {
      // A chain leans to the left: its left operand is the rest of the chain, seen on its own.
      return isChain(infix.left()) ? List.of(infix.right()) : List.of(infix.left(), infix.right());
    }
    return List.of();
  }

  private static boolean isChain(Expression expression) {
    return expression instanceof Expression.InfixApplication infix && infix.symbol().equals(AND);
  }

  private static boolean keepsDirection(Expression expression) {
    return expression instanceof Expression.ConjunctionList
        || expression instanceof Expression.DisjunctionList
        || (expression instanceof Expression.InfixApplication infix
            && Set.of(AND, "\\/").contains(infix.symbol()))
        || (expression instanceof Expression.Quantifier quantifier
            && quantifier.kind() == Expression.QuantifierKind.EXISTS);
  }

  /** The specification is plain ASCII, so columns are characters. */
  private static int offset(String source, Span span) {
    int at = 0;
    for (int line = 1; line < span.startLine(); line++) {
      at = source.indexOf('\n', at) + 1;
    }
    return at + span.startColumn() - 1;
  }
}
