// SPDX-License-Identifier: Apache-2.0
package org.omadm.codegen.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.omadm.codegen.ast.Expression;
import org.omadm.codegen.ast.Module;
import org.omadm.codegen.ast.Span;
import org.omadm.codegen.ast.Unit;
import org.omadm.codegen.diagnostic.Diagnostics;
import org.omadm.codegen.diagnostic.SubsetWording;
import org.omadm.codegen.model.Type;

/** What ASSUME says of the constants, and what the typing invariants say of the variables. */
final class Typings {

  private static final Pattern NAME = Pattern.compile(".*Type(Inv|OK|Ok|Invariant|Correct)");

  /** Whether a definition of this name says what the variables are. */
  static boolean isTyping(String name) {
    return NAME.matcher(name).matches();
  }

  /** The type of a constant or variable, and the conjunct that gives it. */
  record Typing(List<Type> parameters, Type type, Span conjunct, Module module) {}

  /** A set that says what a constant or variable is, and whether it is one of its subsets. */
  record Membership(Symbol symbol, Module module, Expression set, boolean subset) {}

  private final Names names;
  private final NamedTypes types;
  private final Diagnostics diagnostics;
  private final Map<Symbol, Typing> typings = new LinkedHashMap<>();
  private final List<Membership> memberships = new ArrayList<>();

  private Typings(Names names, NamedTypes types, Diagnostics diagnostics) {
    this.names = names;
    this.types = types;
    this.diagnostics = diagnostics;
  }

  static Typings read(Modules modules, Names names, NamedTypes types, Diagnostics diagnostics) {
    var typings = new Typings(names, types, diagnostics);
    // Which constants ASSUME types must be known before one is taken for a type of its own.
    modules.all().forEach(typings::noteAssumed);
    modules.all().forEach(typings::readModule);
    return typings;
  }

  @Nullable Typing find(Symbol symbol) {
    return typings.get(symbol);
  }

  /** What is typed by sets that are no types with a name, in the order of the text. */
  List<Membership> memberships() {
    return memberships;
  }

  private void noteAssumed(Module module) {
    for (var unit : module.units()) {
      if (unit instanceof Unit.Assumption a) {
        for (var conjunct : conjuncts(a.formula())) {
          if (conjunct instanceof Expression.InfixApplication i
              && (i.symbol().equals("\\in") || i.symbol().equals("\\subseteq"))
              && i.left() instanceof Expression.Name n
              && names.find(module, n.name()) instanceof Symbol.ConstantSymbol c) {
            types.noteAssumed(c);
          }
        }
      }
    }
  }

  private void readModule(Module module) {
    for (var unit : module.units()) {
      if (unit instanceof Unit.Assumption a) {
        conjuncts(a.formula()).forEach(c -> guarded(() -> assume(module, c)));
      } else if (unit instanceof Unit.OperatorDefinition d) {
        if (isTyping(d.name().name())) {
          conjuncts(d.body()).forEach(c -> guarded(() -> variable(module, c)));
        } else if (names.find(module, d.name().name()) instanceof Symbol.DefinitionSymbol s) {
          guarded(() -> types.define(s));
        }
      }
    }
  }

  private void guarded(Runnable check) {
    try {
      check.run();
    } catch (CheckFailure failure) {
      diagnostics.report(failure.diagnostic());
    } catch (NamedTypes.Nameless inferred) {
      // What the elements are is found from their uses.
    }
  }

  /** The conjuncts of a formula, flat. */
  static List<Expression> conjuncts(Expression formula) {
    var all = new ArrayList<Expression>();
    if (formula instanceof Expression.ConjunctionList list) {
      list.items().forEach(item -> all.addAll(conjuncts(item)));
    } else if (formula instanceof Expression.InfixApplication i && i.symbol().equals("/\\")) {
      all.addAll(conjuncts(i.left()));
      all.addAll(conjuncts(i.right()));
    } else {
      all.add(formula);
    }
    return all;
  }

  private void assume(Module module, Expression conjunct) {
    var body = conjunct;
    Map<String, Type> bound = new LinkedHashMap<>();
    while (body instanceof Expression.Quantifier q
        && q.kind() == Expression.QuantifierKind.FORALL
        && isTyping(module, q.body())) {
      for (var b : q.bounds()) {
        for (var name : b.names()) {
          bound.put(name.name(), types.elementOf(module, b.set()));
        }
      }
      body = q.body();
    }
    if (!(body instanceof Expression.InfixApplication i)) {
      return;
    }
    if (i.left() instanceof Expression.Name n && isConstant(module, n.name()) && bound.isEmpty()) {
      typed(module, n.name(), i);
    } else if (i.left() instanceof Expression.OperatorApplication a
        && i.symbol().equals("\\in")
        && isConstant(module, a.operator().name())) {
      operator(module, a, bound, i.right(), conjunct.span());
    }
  }

  /**
   * Whether this says, under any number of quantifiers, which set something of a constant is in.
   */
  private boolean isTyping(Module module, Expression body) {
    if (body instanceof Expression.Quantifier q) {
      return q.kind() == Expression.QuantifierKind.FORALL && isTyping(module, q.body());
    }
    return body instanceof Expression.InfixApplication i
        && i.symbol().equals("\\in")
        && i.left() instanceof Expression.OperatorApplication a
        && isConstant(module, a.operator().name());
  }

  private boolean isConstant(Module module, String name) {
    return names.find(module, name) instanceof Symbol.ConstantSymbol;
  }

  private void operator(
      Module module,
      Expression.OperatorApplication application,
      Map<String, Type> bound,
      Expression result,
      Span conjunct) {
    var parameters = new ArrayList<Type>();
    for (var argument : application.arguments()) {
      var type = argument instanceof Expression.Name n ? bound.get(n.name()) : null;
      if (type == null) {
        throw new CheckFailure(
            SubsetWording.operatorConstantTyping(argument.span(), application.operator().name()));
      }
      parameters.add(type);
    }
    put(
        module,
        application.operator().name(),
        parameters,
        types.elementOf(module, result),
        conjunct);
  }

  private void variable(Module module, Expression conjunct) {
    if (conjunct instanceof Expression.InfixApplication i
        && i.left() instanceof Expression.Name n
        && names.find(module, n.name()) instanceof Symbol.VariableSymbol) {
      typed(module, n.name(), i);
    }
  }

  /** {@code name \in S} and {@code name \subseteq S}. */
  private void typed(Module module, String name, Expression.InfixApplication i) {
    boolean subset = i.symbol().equals("\\subseteq");
    if (!subset && !i.symbol().equals("\\in")) {
      return;
    }
    try {
      var element = types.elementOf(module, i.right());
      put(module, name, List.of(), subset ? new Type.SetType(element) : element, i.span());
    } catch (NamedTypes.Nameless inferred) {
      var symbol = java.util.Objects.requireNonNull(names.find(module, name));
      memberships.add(new Membership(symbol, module, i.right(), subset));
    }
  }

  private void put(Module module, String name, List<Type> parameters, Type type, Span conjunct) {
    var symbol = names.find(module, name);
    if (symbol != null) {
      typings.putIfAbsent(symbol, new Typing(parameters, type, conjunct, module));
      types.noteType(symbol, type);
    }
  }
}
