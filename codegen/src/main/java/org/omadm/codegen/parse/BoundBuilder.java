// SPDX-License-Identifier: Apache-2.0
package org.omadm.codegen.parse;

import java.util.List;
import org.antlr.v4.runtime.tree.TerminalNode;
import org.omadm.codegen.ast.Bound;
import org.omadm.codegen.ast.Identifier;

/** Translates the bounds of quantifiers, sets and functions. */
record BoundBuilder(Spans spans, ExpressionBuilder expressions) {

  List<Bound> build(TlaParser.BoundsContext tree) {
    return tree.bound().stream().map(this::build).toList();
  }

  Bound build(TlaParser.BoundContext tree) {
    if (tree instanceof TlaParser.PlainBoundContext plain) {
      return new Bound(
          names(plain.Identifier()), false, expressions.build(plain.expression()), spans.of(tree));
    }
    TlaParser.TupleBoundContext tuple = (TlaParser.TupleBoundContext) tree;
    return new Bound(
        names(tuple.tupleOfNames().Identifier()),
        true,
        expressions.build(tuple.expression()),
        spans.of(tree));
  }

  Bound build(TlaParser.ChoiceContext tree) {
    boolean tuple = tree.tupleOfNames() != null;
    return new Bound(
        names(tuple ? tree.tupleOfNames().Identifier() : List.of(tree.Identifier())),
        tuple,
        expressions.build(tree.expression()),
        spans.of(tree));
  }

  List<Identifier> names(List<TerminalNode> nodes) {
    return nodes.stream().map(node -> spans.identifier(node.getSymbol())).toList();
  }
}
