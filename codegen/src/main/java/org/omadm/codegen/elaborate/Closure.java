// SPDX-License-Identifier: Apache-2.0
package org.omadm.codegen.elaborate;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.omadm.codegen.ast.Bound;
import org.omadm.codegen.ast.Expression;
import org.omadm.codegen.ast.Identifier;
import org.omadm.codegen.ast.Module;
import org.omadm.codegen.ast.Parameter;
import org.omadm.codegen.ast.Span;
import org.omadm.codegen.ast.Unit;

/** A definition with all that its names stand for. */
final class Closure implements Meaning.Operator {

  private static final Set<String> ENDLESS = Set.of("Nat", "Int", "STRING");

  /** Where a definition stands. */
  enum Home {
    /** In a module that stays. */
    KEPT,
    /** In a module that is instanced. */
    INSTANCED,
    /** In a LET, or a LAMBDA. */
    LOCAL
  }

  /** What a definition consists of. */
  record Source(
      Identifier identifier,
      List<Parameter> parameters,
      Expression body,
      String comment,
      Span span,
      @Nullable Unit unit) {}

  private final Source source;
  private final Scope scope;
  private final Home home;
  private final String prefix;
  private final Set<String> captured;
  private final List<Bound> bounds;
  private final Scope inner;
  private @Nullable Closure asValue;

  private Closure(
      Source source,
      Scope scope,
      Home home,
      String prefix,
      Set<String> captured,
      List<Bound> bounds) {
    this.source = source;
    this.scope = scope;
    this.home = home;
    this.prefix = prefix;
    this.captured = captured;
    this.bounds = bounds;
    this.inner = new Scope(scope);
    for (var parameter : source.parameters()) {
      var name = parameter.name().name();
      inner.put(
          name,
          parameter.arity() > 0 ? new Meaning.Opaque(name) : new Meaning.Local(name, false, false));
    }
  }

  /**
   * {@code Op(x) == e}.
   *
   * @param prefix what its name begins with when it becomes one of another module
   * @param captured the names that an instance brings in from around it
   */
  static Closure of(
      Unit.OperatorDefinition d, Scope scope, Home home, String prefix, Set<String> captured) {
    var source = new Source(d.name(), d.parameters(), d.body(), d.comment(), d.span(), d);
    return new Closure(source, scope, home, prefix, captured, List.of());
  }

  /**
   * {@code f[x \in S] == e}: a value, or an operator if it is recursive and has too many values to
   * list.
   */
  static Closure of(
      Unit.FunctionDefinition d, Scope scope, Home home, String prefix, Set<String> captured) {
    var names = d.bounds().stream().flatMap(bound -> bound.names().stream()).toList();
    boolean endless = d.bounds().stream().anyMatch(bound -> isEndless(bound.set()));
    if (!endless || !FreeNames.of(d.body()).contains(d.name().name())) {
      var value = new Expression.FunctionConstructor(d.bounds(), d.body(), d.span());
      var source = new Source(d.name(), List.of(), value, d.comment(), d.span(), d);
      return new Closure(source, scope, home, prefix, captured, List.of());
    }
    var parameters = names.stream().map(name -> new Parameter(name, 0)).toList();
    var source = new Source(d.name(), parameters, d.body(), d.comment(), d.span(), d);
    return new Closure(source, scope, home, prefix, captured, d.bounds());
  }

  private static boolean isEndless(Expression set) {
    return (set instanceof Expression.Name n && ENDLESS.contains(n.name()))
        || (set instanceof Expression.OperatorApplication a && a.operator().name().equals("Seq"));
  }

  /** {@code LAMBDA x : e}. */
  static Closure of(Expression.Lambda e, Identifier name, Scope scope) {
    var parameters = e.parameters().stream().map(each -> new Parameter(each, 0)).toList();
    var source = new Source(name, parameters, e.body(), "", e.span(), null);
    return new Closure(source, scope, Home.LOCAL, "", Set.of(), List.of());
  }

  /** The recursive function as a value, {@code [x \in S |-> f[x]]}. */
  Closure asValue() {
    if (asValue == null) {
      asValue = makeValue();
    }
    return asValue;
  }

  private Closure makeValue() {
    var at = source.span();
    List<Expression> arguments = new ArrayList<>();
    for (var bound : bounds) {
      List<Expression> names =
          bound.names().stream().map(n -> (Expression) new Expression.Name(n.name(), at)).toList();
      if (bound.tuple()) {
        arguments.add(new Expression.Tuple(names, at));
      } else {
        arguments.addAll(names);
      }
    }
    var function = new Expression.Name(name(), at);
    var value =
        new Expression.FunctionConstructor(
            bounds, new Expression.FunctionApplication(function, arguments, at), at);
    var whole = new Source(source.identifier(), List.of(), value, source.comment(), at, null);
    return new Closure(whole, scope, home, prefix, captured, List.of());
  }

  Source source() {
    return source;
  }

  String name() {
    return source.identifier().name();
  }

  List<Parameter> parameters() {
    return source.parameters();
  }

  Expression body() {
    return source.body();
  }

  Scope scope() {
    return scope;
  }

  /** The module that it is written in. */
  Module module() {
    return scope.module();
  }

  /** What the names of the body stand for when nothing is known of the arguments. */
  Scope inner() {
    return inner;
  }

  Home home() {
    return home;
  }

  String prefix() {
    return prefix;
  }

  Set<String> captured() {
    return captured;
  }

  /** The bounds of a recursive function; empty for everything else. */
  List<Bound> bounds() {
    return bounds;
  }

  boolean isRecursiveFunction() {
    return !bounds.isEmpty();
  }

  boolean takesOperators() {
    return source.parameters().stream().anyMatch(p -> p.arity() > 0);
  }
}
