// SPDX-License-Identifier: Apache-2.0
package org.omadm.codegen.parse;

import java.util.Optional;
import org.omadm.codegen.ast.CaseArm;
import org.omadm.codegen.ast.Expression;
import org.omadm.codegen.ast.Expression.Case;
import org.omadm.codegen.ast.Expression.If;
import org.omadm.codegen.ast.Expression.Let;

/** Translates IF, CASE and LET. */
final class ControlBuilder extends TlaParserBaseVisitor<Expression> {

  private final Spans spans;
  private final ExpressionBuilder expressions;
  private final DefinitionBuilder definitions;

  ControlBuilder(Spans spans, ExpressionBuilder expressions, DefinitionBuilder definitions) {
    this.spans = spans;
    this.expressions = expressions;
    this.definitions = definitions;
  }

  @Override
  public Expression visitIf(TlaParser.IfContext tree) {
    return new If(
        expressions.build(tree.expression(0)),
        expressions.build(tree.expression(1)),
        expressions.build(tree.expression(2)),
        spans.of(tree));
  }

  @Override
  public Expression visitCase(TlaParser.CaseContext tree) {
    return new Case(
        tree.caseArm().stream().map(this::arm).toList(),
        Optional.ofNullable(tree.expression()).map(expressions::build),
        spans.of(tree));
  }

  @Override
  public Expression visitLet(TlaParser.LetContext tree) {
    return new Let(
        tree.letUnit().stream().flatMap(each -> definitions.build(each).stream()).toList(),
        expressions.build(tree.expression()),
        spans.of(tree));
  }

  private CaseArm arm(TlaParser.CaseArmContext tree) {
    return new CaseArm(
        expressions.build(tree.expression(0)),
        expressions.build(tree.expression(1)),
        spans.of(tree));
  }
}
