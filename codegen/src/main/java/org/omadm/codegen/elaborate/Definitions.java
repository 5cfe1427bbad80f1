// SPDX-License-Identifier: Apache-2.0
package org.omadm.codegen.elaborate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.omadm.codegen.ast.Expression;
import org.omadm.codegen.ast.Identifier;
import org.omadm.codegen.ast.Parameter;
import org.omadm.codegen.ast.Span;
import org.omadm.codegen.ast.Unit;

/** The definitions that are made or stay, each once and before what uses it. */
final class Definitions {

  /** More than this many mean that a copy asks for another without end. */
  private static final int MOST = 10_000;

  /** More than this many, each needed by the one before, mean the same. */
  private static final int DEEPEST = 200;

  /**
   * What is asked for.
   *
   * @param handed what the operator parameters stand for, by their place
   * @param written the arguments that are written out where their parameter stands, by its place
   * @param primed whether all of it stands for the next state
   */
  record Request(
      Closure closure,
      SortedMap<Integer, Meaning> handed,
      SortedMap<Integer, Meaning> written,
      boolean primed) {

    static Request plain(Closure closure) {
      return new Request(closure, new TreeMap<>(), new TreeMap<>(), false);
    }

    boolean isPlain() {
      return handed.isEmpty() && written.isEmpty() && !primed;
    }
  }

  /**
   * A definition that was made.
   *
   * @param captured the names of the place where it was asked for that are further arguments
   */
  record Made(String name, List<String> captured) {}

  private final Program program;
  private final Map<String, Made> made = new HashMap<>();
  private final Set<String> underWay = new HashSet<>();
  private final Set<String> recursive = new HashSet<>();
  private final Set<Unit> placed = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Set<String> copied = new HashSet<>();
  private final Set<String> handedOut = new HashSet<>();

  Definitions(Program program) {
    this.program = program;
  }

  /** The actions that only their copies are of use of. */
  Set<String> dropped() {
    var dropped = new HashSet<>(copied);
    dropped.removeAll(handedOut);
    return dropped;
  }

  /** Notes that an action is called with an operator for its operator parameter. */
  void noteHandedOut(Closure closure) {
    handedOut.add(closure.name());
  }

  /**
   * Makes sure that a declaration or definition of a module that stays is seen where it is used.
   *
   * @param elsewhere whether the place of use is another than that of the text, which may be before
   */
  void require(Meaning.Declared declared, boolean elsewhere) {
    if (elsewhere && placed.add(declared.unit())) {
      program.output().add(declared.name(), declared.unit());
    } else {
      program.output().reach(declared.name());
    }
  }

  /** Likewise. */
  void require(Closure closure, boolean elsewhere) {
    if (underWay.contains(closure.name())) {
      recursive.add(closure.name());
    } else if (elsewhere && !isPlaced(closure)) {
      place(closure, true);
    } else {
      program.output().reach(closure.name());
    }
  }

  private boolean isPlaced(Closure closure) {
    var unit = closure.source().unit();
    return unit == null || placed.contains(unit);
  }

  /** Puts a declaration where it stands, unless it was needed before. */
  void place(Meaning.Declared declared) {
    if (placed.add(declared.unit())) {
      program.output().add(declared.name(), declared.unit());
    }
  }

  /** Puts a definition of a module that stays to its place, unless it was needed before. */
  void place(Closure closure) {
    if (!isPlaced(closure)) {
      place(closure, false);
    }
  }

  private void place(Closure closure, boolean elsewhere) {
    var unit = closure.source().unit();
    if (unit != null) {
      placed.add(unit);
    }
    if (closure.isRecursiveFunction()
        || !program.traits().of(closure).primed().isEmpty()
        || (closure.takesOperators() && !program.formulas().handsOut(closure))) {
      return;
    }
    int at = program.output().mark();
    if (elsewhere) {
      underWay.add(closure.name());
      seeStandardModules(closure);
    }
    program.output().add(closure.name(), Placement.of(closure, elsewhere, program));
    if (elsewhere) {
      underWay.remove(closure.name());
      declareIfRecursive(closure.name(), closure.parameters().size(), at, closure.source().span());
    }
  }

  private void seeStandardModules(Closure closure) {
    for (var module : closure.scope().modules()) {
      program.scopes().standardModules(module).forEach(program.output()::extend);
    }
  }

  private void declareIfRecursive(String name, int arity, int at, Span span) {
    if (recursive.remove(name)) {
      var identifier = new Identifier(name, span);
      program.output().insert(at, new Unit.RecursiveDeclaration(identifier, arity, span));
    }
  }

  /** The definition for a request, made now if it was not before. */
  Made make(Request request) {
    var key = key(request);
    var known = made.get(key);
    if (known != null) {
      if (underWay.contains(known.name())) {
        recursive.add(known.name());
      } else {
        program.output().reach(known.name());
      }
      return known;
    }
    if (made.size() == MOST || underWay.size() == DEEPEST) {
      throw new TooMuch(request.closure().source().span());
    }
    if (request.closure().home() == Closure.Home.KEPT && !request.handed().isEmpty()) {
      copied.add(request.closure().name());
    }
    var captured = captured(request);
    var result = new Made(name(request), List.copyOf(captured));
    made.put(key, result);
    underWay.add(result.name());
    int at = program.output().mark();
    var definition = definition(request, result);
    program.output().add(result.name(), definition);
    underWay.remove(result.name());
    var span = request.closure().source().span();
    int arity = definition instanceof Unit.OperatorDefinition d ? d.parameters().size() : 0;
    declareIfRecursive(result.name(), arity, at, span);
    return result;
  }

  private String key(Request request) {
    var key = new StringBuilder(program.keys().number(request.closure()));
    request.handed().forEach((i, m) -> key.append(" @").append(i).append(program.keys().of(m)));
    request.written().forEach((i, m) -> key.append(" =").append(i).append(program.keys().of(m)));
    return key.append(request.primed() ? "'" : "").toString();
  }

  private Set<String> captured(Request request) {
    var captures = program.captures();
    var names = new LinkedHashSet<>(captures.of(request.closure(), request.primed()));
    request.handed().values().forEach(m -> names.addAll(captures.of(m, request.primed())));
    for (var written : request.written().values()) {
      names.addAll(captures.of(written, false));
      names.addAll(captures.of(written, true));
    }
    return names;
  }

  private String name(Request request) {
    var closure = request.closure();
    var own = UniqueNames.word(closure.name());
    var names = program.names();
    if (closure.isRecursiveFunction()) {
      return names.make(closure.prefix() + own + "_at");
    } else if (request.isPlain() && closure.prefix().isEmpty()) {
      if (closure.home() == Closure.Home.INSTANCED) {
        return names.takeOrMake(closure.name(), own);
      }
      boolean lambda = closure.home() == Closure.Home.LOCAL && closure.source().unit() == null;
      return lambda ? names.make(own) : names.keepOrMake(closure.name(), own);
    }
    var name = new StringBuilder(closure.prefix()).append(own);
    for (var handed : request.handed().values()) {
      name.append(suffix(handed));
    }
    for (var written : request.written().values()) {
      name.append(suffix(written));
    }
    return names.make(name.append(request.primed() ? "_primed" : "").toString());
  }

  private static String suffix(Meaning meaning) {
    if (meaning instanceof Closure c) {
      return c.source().unit() == null ? "" : "_" + UniqueNames.word(c.name());
    } else if (meaning instanceof Meaning.Declared d) {
      return "_" + d.name();
    } else if (meaning instanceof Meaning.Standard s) {
      return "_" + UniqueNames.word(s.name());
    }
    return "";
  }

  private Unit definition(Request request, Made result) {
    var closure = request.closure();
    var source = closure.source();
    var names = program.names();
    var scope = new Scope(closure.scope());
    var site = Site.of(true, request.primed());
    for (var name : result.captured()) {
      site = name.startsWith("@") ? site : site.with(name);
    }
    var parameters = new ArrayList<Parameter>();
    for (int i = 0; i < source.parameters().size(); i++) {
      var declared = source.parameters().get(i).name();
      var handed = request.handed().get(i);
      var meaning = handed == null ? request.written().get(i) : handed;
      if (meaning == null) {
        boolean taken = site.names().contains(declared.name()) || names.isGlobal(declared.name());
        var name = taken ? names.make(declared.name()) : declared.name();
        meaning = new Meaning.Local(name, false, request.primed());
        site = site.with(name);
        parameters.add(new Parameter(new Identifier(name, declared.span()), 0));
      }
      scope.put(declared.name(), meaning);
    }
    for (var name : result.captured()) {
      var own = name;
      if (name.startsWith("@")) {
        own = names.make("old");
        site = site.withOld(name, own);
      }
      parameters.add(new Parameter(new Identifier(own, source.identifier().span()), 0));
    }
    seeStandardModules(closure);
    Expression body = new Elaborator(program, scope, site).rewrite(closure.body());
    var name = new Identifier(result.name(), source.identifier().span());
    if (parameters.isEmpty()
        && source.unit() instanceof Unit.FunctionDefinition
        && body instanceof Expression.FunctionConstructor f) {
      recursive.remove(result.name());
      return new Unit.FunctionDefinition(
          false, name, f.bounds(), f.value(), source.comment(), source.span());
    }
    return new Unit.OperatorDefinition(
        false,
        Unit.Form.NAMED,
        name,
        List.copyOf(parameters),
        body,
        source.comment(),
        source.span());
  }
}
