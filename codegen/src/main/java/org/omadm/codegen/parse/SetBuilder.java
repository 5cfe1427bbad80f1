// SPDX-License-Identifier: Apache-2.0
package org.omadm.codegen.parse;

import org.omadm.codegen.ast.Expression;
import org.omadm.codegen.ast.Expression.SetEnumeration;
import org.omadm.codegen.ast.Expression.SetFilter;
import org.omadm.codegen.ast.Expression.SetMap;

/** Translates expressions in braces. */
final class SetBuilder extends TlaParserBaseVisitor<Expression> {

  private final Spans spans;
  private final ExpressionBuilder expressions;

  SetBuilder(Spans spans, ExpressionBuilder expressions) {
    this.spans = spans;
    this.expressions = expressions;
  }

  @Override
  public Expression visitSetEnumeration(TlaParser.SetEnumerationContext tree) {
    return new SetEnumeration(expressions.build(tree.expression()), spans.of(tree));
  }

  @Override
  public Expression visitSetFilter(TlaParser.SetFilterContext tree) {
    return new SetFilter(
        expressions.bounds().build(tree.choice()),
        expressions.build(tree.expression()),
        spans.of(tree));
  }

  @Override
  public Expression visitSetMap(TlaParser.SetMapContext tree) {
    return new SetMap(
        expressions.mapped(tree.expression()),
        expressions.bounds().build(tree.bounds()),
        spans.of(tree));
  }
}
