// SPDX-License-Identifier: Apache-2.0
package org.omadm.codegen.parse;

import java.util.Optional;
import org.omadm.codegen.ast.CaseArm;
import org.omadm.codegen.ast.Expression;
import org.omadm.codegen.ast.Expression.Case;
import org.omadm.codegen.ast.Expression.If;
import org.omadm.codegen.ast.Expression.Labelled;
import org.omadm.codegen.ast.Expression.Lambda;
import org.omadm.codegen.ast.Expression.Let;
import org.omadm.codegen.ast.Identifier;

/** Translates IF, CASE, LET, LAMBDA and labels. */
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
        tree.definition().stream().flatMap(each -> definitions.build(each).stream()).toList(),
        expressions.build(tree.expression()),
        spans.of(tree));
  }

  @Override
  public Expression visitLambda(TlaParser.LambdaContext tree) {
    return new Lambda(
        expressions.bounds().names(tree.Identifier()),
        expressions.build(tree.expression()),
        spans.of(tree));
  }

  @Override
  public Expression visitLabelled(TlaParser.LabelledContext tree) {
    var names = expressions.bounds().names(tree.Identifier());
    Identifier label = names.get(0);
    return new Labelled(
        label,
        names.subList(1, names.size()),
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
