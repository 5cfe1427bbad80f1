// SPDX-License-Identifier: Apache-2.0
package org.omadm.codegen.check;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.omadm.codegen.ast.Span;

/**
 * The types of constants and variables: as ASSUME and typing invariants say, else as their uses do.
 */
final class Declarations {

  /** What a constant or variable is; an operator constant has parameters. */
  record Declared(List<Ty> parameters, Ty type) {}

  private final Typings typings;
  private final TypeAnnotations annotations;
  private final Types types;
  private final Map<Symbol, Declared> declared = new LinkedHashMap<>();

  Declarations(Typings typings, TypeAnnotations annotations, Types types) {
    this.typings = typings;
    this.annotations = annotations;
    this.types = types;
  }

  Declared of(Symbol symbol) {
    var known = declared.get(symbol);
    if (known == null) {
      known = declare(symbol);
      declared.put(symbol, known);
      annotations.apply(symbol, known.parameters(), known.type(), types);
    }
    return known;
  }

  private Declared declare(Symbol symbol) {
    var typing = typings.find(symbol);
    Span at = symbol.identifier().span();
    return typing == null
        ? new Declared(
            IntStream.range(0, symbol.arity()).mapToObj(i -> (Ty) new Ty.Var(at)).toList(),
            new Ty.Var(at))
        : new Declared(
            typing.parameters().stream().map(types::of).toList(), types.of(typing.type()));
  }

  /** What is still unknown of constants and variables, which all that uses them shares. */
  Set<Ty.Var> unknown() {
    var unknown = new LinkedHashSet<>(types.unstructured());
    for (var each : declared.values()) {
      each.parameters().forEach(parameter -> unknown.addAll(Unknowns.in(parameter)));
      unknown.addAll(Unknowns.in(each.type()));
    }
    return unknown;
  }

  /** All that were asked for, in the order of their first use. */
  Map<Symbol, Declared> all() {
    return declared;
  }
}
