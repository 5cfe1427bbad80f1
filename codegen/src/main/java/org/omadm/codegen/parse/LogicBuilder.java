// SPDX-License-Identifier: Apache-2.0
package org.omadm.codegen.parse;

import java.util.List;
import org.omadm.codegen.ast.Expression;
import org.omadm.codegen.ast.Expression.Choose;
import org.omadm.codegen.ast.Expression.ConjunctionList;
import org.omadm.codegen.ast.Expression.DisjunctionList;
import org.omadm.codegen.ast.Expression.Quantifier;
import org.omadm.codegen.ast.Expression.QuantifierKind;
import org.omadm.codegen.ast.Expression.TemporalQuantifier;
import org.omadm.codegen.ast.Expression.UnboundedChoose;
import org.omadm.codegen.ast.Expression.UnboundedQuantifier;

/** Translates bulleted lists and quantifiers. */
final class LogicBuilder extends TlaParserBaseVisitor<Expression> {

  private final Spans spans;
  private final ExpressionBuilder expressions;

  LogicBuilder(Spans spans, ExpressionBuilder expressions) {
    this.spans = spans;
    this.expressions = expressions;
  }

  @Override
  public Expression visitConjunctionList(TlaParser.ConjunctionListContext tree) {
    return new ConjunctionList(expressions.build(tree.expression()), spans.of(tree));
  }

  @Override
  public Expression visitDisjunctionList(TlaParser.DisjunctionListContext tree) {
    return new DisjunctionList(expressions.build(tree.expression()), spans.of(tree));
  }

  @Override
  public Expression visitQuantifier(TlaParser.QuantifierContext tree) {
    return new Quantifier(
        kind(tree.Forall() != null),
        expressions.bounds().build(tree.bounds()),
        expressions.build(tree.expression()),
        spans.of(tree));
  }

  @Override
  public Expression visitUnboundedQuantifier(TlaParser.UnboundedQuantifierContext tree) {
    return new UnboundedQuantifier(
        kind(tree.Forall() != null),
        expressions.bounds().names(tree.Identifier()),
        expressions.build(tree.expression()),
        spans.of(tree));
  }

  @Override
  public Expression visitTemporalQuantifier(TlaParser.TemporalQuantifierContext tree) {
    return new TemporalQuantifier(
        kind(tree.TemporalForall() != null),
        expressions.bounds().names(tree.Identifier()),
        expressions.build(tree.expression()),
        spans.of(tree));
  }

  @Override
  public Expression visitChoose(TlaParser.ChooseContext tree) {
    return new Choose(
        expressions.bounds().build(tree.choice()),
        expressions.build(tree.expression()),
        spans.of(tree));
  }

  @Override
  public Expression visitUnboundedChoose(TlaParser.UnboundedChooseContext tree) {
    boolean tuple = tree.tupleOfNames() != null;
    return new UnboundedChoose(
        expressions
            .bounds()
            .names(tuple ? tree.tupleOfNames().Identifier() : List.of(tree.Identifier())),
        tuple,
        expressions.build(tree.expression()),
        spans.of(tree));
  }

  private static QuantifierKind kind(boolean forall) {
    return forall ? QuantifierKind.FORALL : QuantifierKind.EXISTS;
  }
}
