// SPDX-License-Identifier: Apache-2.0
package org.omadm.codegen.parse;

import java.util.Optional;
import org.omadm.codegen.ast.Expression;
import org.omadm.codegen.ast.Expression.ActionSubscript;
import org.omadm.codegen.ast.Expression.Fairness;
import org.omadm.codegen.ast.Expression.Name;
import org.omadm.codegen.ast.Expression.OperatorApplication;
import org.omadm.codegen.ast.Expression.Qualified;
import org.omadm.codegen.ast.FairnessKind;
import org.omadm.codegen.ast.Identifier;
import org.omadm.codegen.ast.Span;
import org.omadm.codegen.ast.SubscriptKind;
import org.omadm.codegen.diagnostic.Diagnostics;
import org.omadm.codegen.diagnostic.Wording;

/** Translates actions with a subscript, and fairness. */
final class ActionBuilder extends TlaParserBaseVisitor<Expression> {

  private final Spans spans;
  private final ExpressionBuilder expressions;
  private final Diagnostics diagnostics;

  ActionBuilder(Spans spans, ExpressionBuilder expressions, Diagnostics diagnostics) {
    this.spans = spans;
    this.expressions = expressions;
    this.diagnostics = diagnostics;
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
    FairnessKind kind = tree.WF() != null ? FairnessKind.WEAK : FairnessKind.STRONG;
    if (tree.expression() != null) {
      return new Fairness(
          kind,
          expressions.subscript(tree.subscript()),
          expressions.build(tree.expression()),
          spans.of(tree));
    }
    Expression read = expressions.subscript(tree.subscript());
    Optional<Fairness> fairness = split(kind, read, spans.of(tree));
    if (fairness.isEmpty()) {
      diagnostics.report(Wording.fairnessOfNothing(spans.of(tree), tree.getText()));
    }
    return fairness.map(Expression.class::cast).orElse(read);
  }

  /** In {@code WF_f(A)} and {@code WF_I!f(A)}, the argument that was read is the action. */
  private static Optional<Fairness> split(FairnessKind kind, Expression read, Span span) {
    if (read instanceof OperatorApplication application && application.arguments().size() == 1) {
      Identifier name = application.operator();
      return Optional.of(
          new Fairness(
              kind, new Name(name.name(), name.span()), application.arguments().get(0), span));
    }
    if (read instanceof Qualified qualified) {
      return split(kind, qualified.operand(), span)
          .map(
              last ->
                  new Fairness(
                      kind,
                      new Qualified(
                          qualified.qualifiers(),
                          last.subscript(),
                          qualified.span().to(last.subscript().span())),
                      last.action(),
                      span));
    }
    return Optional.empty();
  }
}
