// SPDX-License-Identifier: Apache-2.0
package org.omadm.codegen.parse;

import org.omadm.codegen.ast.Expression;
import org.omadm.codegen.ast.Expression.ActionSubscript;
import org.omadm.codegen.ast.Expression.Fairness;
import org.omadm.codegen.ast.Expression.FairnessKind;
import org.omadm.codegen.ast.Expression.SubscriptKind;

/** Translates actions with a subscript, and fairness. */
final class ActionBuilder extends TlaParserBaseVisitor<Expression> {

  private final Spans spans;
  private final ExpressionBuilder expressions;

  ActionBuilder(Spans spans, ExpressionBuilder expressions) {
    this.spans = spans;
    this.expressions = expressions;
  }

  @Override
  public Expression visitActionSubscript(TlaParser.ActionSubscriptContext tree) {
    return new ActionSubscript(
        tree.ActionOpen() != null ? SubscriptKind.STUTTERING : SubscriptKind.NONSTUTTERING,
        expressions.build(tree.expression()),
        expressions.subscript(tree.subscript()),
        spans.of(tree));
  }

  @Override
  public Expression visitFairness(TlaParser.FairnessContext tree) {
    return new Fairness(
        tree.WF() != null ? FairnessKind.WEAK : FairnessKind.STRONG,
        expressions.subscript(tree.subscript()),
        expressions.build(tree.expression()),
        spans.of(tree));
  }
}
