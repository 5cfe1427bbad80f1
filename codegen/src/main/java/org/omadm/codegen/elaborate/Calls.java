// SPDX-License-Identifier: Apache-2.0
package org.omadm.codegen.elaborate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.omadm.codegen.ast.Expression;
import org.omadm.codegen.ast.Identifier;
import org.omadm.codegen.ast.Span;
import org.omadm.codegen.diagnostic.SubsetWording;

/** Calls of operators at one place: of a copy, of a definition of an instance, or as they are. */
final class Calls {

  private static final Set<String> PREFIX_WORDS = Set.of("SUBSET", "UNION", "DOMAIN");
  private static final Set<String> PREFIX = Set.of("-.", "~", "[]", "<>");

  /** The operators of standard modules that take operators: by parameter, how many arguments. */
  private static final Map<String, Map<Integer, Integer>> STANDARD =
      Map.of(
          "SelectSeq", Map.of(1, 1),
          "SortSeq", Map.of(1, 2),
          "BagOfAll", Map.of(0, 1));

  private final Program program;
  private final Scope scope;
  private final Site site;
  private final Elaborator elaborator;

  Calls(Program program, Scope scope, Site site, Elaborator elaborator) {
    this.program = program;
    this.scope = scope;
    this.site = site;
    this.elaborator = elaborator;
  }

  /**
   * The call of what a name means.
   *
   * @param called the name or symbol as written; empty for a name of an instance
   * @param span of the whole call
   * @param asWritten the same call with its arguments elaborated, when the name stays
   */
  Expression of(
      @Nullable Meaning declared,
      String called,
      List<Expression> arguments,
      Span span,
      Supplier<Expression> asWritten) {
    var meaning = program.instances().real(declared);
    boolean replaced = meaning != declared;
    if (meaning instanceof Closure c && c.parameters().size() == arguments.size()) {
      return closure(c, called, arguments, span, asWritten, replaced);
    } else if (meaning instanceof Meaning.Declared d) {
      boolean stands = program.names().isGlobal(d.name());
      program.definitions().require(d, site.elsewhere() || replaced || !stands);
      return d.name().equals(called)
          ? asWritten.get()
          : application(d.name(), elaborator.rewrite(arguments), span);
    } else if (meaning instanceof Meaning.Opaque o) {
      return o.name().equals(called)
          ? asWritten.get()
          : application(o.name(), elaborator.rewrite(arguments), span);
    } else if (meaning instanceof Meaning.Standard s) {
      return standard(s.name(), called, arguments, span, asWritten);
    }
    return meaning == null && STANDARD.containsKey(called)
        ? standard(called, called, arguments, span, asWritten)
        : asWritten.get();
  }

  private Expression closure(
      Closure closure,
      String called,
      List<Expression> arguments,
      Span span,
      Supplier<Expression> asWritten,
      boolean replaced) {
    if (handsOut(closure, arguments)) {
      program.definitions().noteHandedOut(closure);
      program.definitions().require(closure, site.elsewhere() || replaced);
      var handed = arguments.stream().map(this::underItsName).toList();
      return closure.name().equals(called) && handed.equals(arguments)
          ? asWritten.get()
          : application(closure.name(), elaborator.rewrite(handed), span);
    }
    var request = request(closure, arguments);
    if (request == null) {
      return asWritten.get();
    }
    boolean stays = closure.home() == Closure.Home.KEPT && closure.source().unit() != null;
    if (stays && request.isPlain() && !closure.isRecursiveFunction()) {
      program.definitions().require(closure, site.elsewhere() || replaced);
      return closure.name().equals(called)
          ? asWritten.get()
          : application(closure.name(), elaborator.rewrite(arguments), span);
    }
    var made = program.definitions().make(request);
    var handed = new ArrayList<Expression>();
    for (int i = 0; i < arguments.size(); i++) {
      if (!request.handed().containsKey(i) && !request.written().containsKey(i)) {
        handed.add(elaborator.rewrite(arguments.get(i)));
      }
    }
    made.captured().forEach(name -> handed.add(captured(name, span)));
    return application(made.name(), handed, span);
  }

  /** Whether the call of an action only hands it actions, or one's own operator parameter. */
  private boolean handsOut(Closure closure, List<Expression> arguments) {
    if (!closure.takesOperators()
        || closure.home() != Closure.Home.KEPT
        || !program.traits().of(closure).primed().isEmpty()
        || !program.formulas().handsOut(closure)) {
      return false;
    }
    for (int i = 0; i < arguments.size(); i++) {
      if (closure.parameters().get(i).arity() > 0) {
        var meaning =
            arguments.get(i) instanceof Expression.Name n
                ? program.instances().real(scope.find(n.name()))
                : null;
        boolean action =
            meaning instanceof Closure c
                && c.home() == Closure.Home.KEPT
                && program.formulas().isAction(c);
        if (!action && !(meaning instanceof Meaning.Opaque)) {
          return false;
        }
      }
    }
    return true;
  }

  /** In a copy, what is handed on for an operator parameter has another name than that. */
  private Expression underItsName(Expression argument) {
    if (argument instanceof Expression.Name n
        && program.instances().real(scope.find(n.name())) instanceof Closure c
        && !c.parameters().isEmpty()
        && !c.name().equals(n.name())) {
      program.definitions().require(c, true);
      return new Expression.Name(c.name(), n.span());
    }
    return argument;
  }

  private Definitions.@Nullable Request request(Closure closure, List<Expression> arguments) {
    SortedMap<Integer, Meaning> handed = new TreeMap<>();
    SortedMap<Integer, Meaning> written = new TreeMap<>();
    var facts = program.traits().of(closure);
    for (int i = 0; i < arguments.size(); i++) {
      var argument = arguments.get(i);
      var parameter = closure.parameters().get(i);
      if (parameter.arity() > 0) {
        var operator = operator(argument, closure.name(), parameter.name());
        if (operator == null) {
          return null;
        }
        handed.put(i, operator);
      } else if (facts.primed().contains(i) || program.formulas().isAction(argument, scope)) {
        var meaning = program.scopes().substitution(argument, 0, scope);
        written.put(i, meaning == null ? new Meaning.Delayed(argument, scope) : meaning);
      }
    }
    return new Definitions.Request(closure, handed, written, site.primed() && facts.state());
  }

  /** What is handed to an operator parameter; null if it is no operator, which was reported. */
  private @Nullable Meaning operator(Expression argument, String callee, Identifier parameter) {
    Meaning meaning = null;
    if (argument instanceof Expression.Lambda l) {
      meaning = Closure.of(l, new Identifier(callee + "_" + parameter.name(), l.span()), scope);
    } else if (argument instanceof Expression.Name n) {
      meaning = named(n.name());
    } else if (argument instanceof Expression.OperatorSymbol s) {
      meaning = named(s.symbol());
    } else if (argument instanceof Expression.Qualified q) {
      meaning = program.instances().find(q, scope);
    }
    if (meaning instanceof Meaning.Operator && !(meaning instanceof Meaning.Opaque)) {
      return meaning;
    }
    program.diagnostics().report(SubsetWording.notAnOperator(argument.span(), parameter.name()));
    return null;
  }

  private @Nullable Meaning named(String name) {
    var meaning = program.instances().real(scope.find(name));
    return meaning == null ? new Meaning.Standard(name) : meaning;
  }

  private Expression captured(String name, Span span) {
    if (!name.startsWith("@")) {
      return elaborator.local(name, span);
    } else if (name.equals(site.old())) {
      return new Expression.OldValue(span);
    }
    var parameter = site.oldNames().get(name);
    if (parameter == null) {
      program.diagnostics().report(SubsetWording.outOfReach(span, "@"));
      return new Expression.OldValue(span);
    }
    return new Expression.Name(parameter, span);
  }

  private Expression standard(
      String name,
      String called,
      List<Expression> arguments,
      Span span,
      Supplier<Expression> asWritten) {
    var operators = STANDARD.get(name);
    if (operators != null) {
      var expanded = new ArrayList<Expression>();
      for (int i = 0; i < arguments.size(); i++) {
        var taken = operators.get(i);
        expanded.add(taken == null ? arguments.get(i) : expanded(arguments.get(i), taken));
      }
      return application(name, elaborator.rewrite(expanded), span);
    }
    return name.equals(called)
        ? asWritten.get()
        : standard(name, elaborator.rewrite(arguments), span);
  }

  /** An operator as a LAMBDA, which is how the check sees all that standard operators take. */
  private Expression expanded(Expression argument, int taken) {
    boolean symbol = argument instanceof Expression.OperatorSymbol;
    if (!symbol && !(argument instanceof Expression.Name)) {
      return argument;
    }
    var span = argument.span();
    List<Identifier> names = new ArrayList<>();
    List<Expression> arguments = new ArrayList<>();
    for (int i = 0; i < taken; i++) {
      var name = program.names().make(i == 0 ? "one" : "other");
      names.add(new Identifier(name, span));
      arguments.add(new Expression.Name(name, span));
    }
    var body =
        argument instanceof Expression.OperatorSymbol s
            ? standard(s.symbol(), arguments, span)
            : application(((Expression.Name) argument).name(), arguments, span);
    return new Expression.Lambda(names, body, span);
  }

  private static Expression standard(String name, List<Expression> arguments, Span span) {
    boolean word = Character.isLetter(name.charAt(0)) && !PREFIX_WORDS.contains(name);
    if (word || arguments.isEmpty()) {
      return application(name, arguments, span);
    } else if (arguments.size() == 2) {
      return name.equals("\\X")
          ? new Expression.CartesianProduct(arguments, span)
          : new Expression.InfixApplication(name, arguments.get(0), arguments.get(1), span);
    } else if (PREFIX_WORDS.contains(name) || PREFIX.contains(name)) {
      return new Expression.PrefixApplication(name, arguments.get(0), span);
    }
    return name.equals("-")
        ? new Expression.PrefixApplication("-.", arguments.get(0), span)
        : new Expression.PostfixApplication(name, arguments.get(0), span);
  }

  private static Expression application(String name, List<Expression> arguments, Span span) {
    return arguments.isEmpty()
        ? new Expression.Name(name, span)
        : new Expression.OperatorApplication(new Identifier(name, span), arguments, span);
  }
}
