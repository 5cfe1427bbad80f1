// SPDX-License-Identifier: Apache-2.0
package org.omadm.codegen.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.tree.ParseTree;
import org.omadm.codegen.ast.CanonicalSymbols;
import org.omadm.codegen.ast.Expression;
import org.omadm.codegen.ast.Expression.CartesianProduct;
import org.omadm.codegen.ast.Expression.FieldAccess;
import org.omadm.codegen.ast.Expression.FunctionApplication;
import org.omadm.codegen.ast.Expression.InfixApplication;
import org.omadm.codegen.ast.Expression.PostfixApplication;
import org.omadm.codegen.ast.Expression.Prime;
import org.omadm.codegen.ast.Span;
import org.omadm.codegen.diagnostic.Diagnostics;
import org.omadm.codegen.diagnostic.Wording;
import org.omadm.codegen.parse.OperatorPrecedence.Infix;
import org.omadm.codegen.parse.OperatorPrecedence.Link;
import org.omadm.codegen.parse.OperatorPrecedence.Operand;
import org.omadm.codegen.parse.OperatorPrecedence.Prefix;

/**
 * Translates expressions: chains of operators here, each other family in a builder of its own. Only
 * translates; a tree without syntax errors is expected.
 */
final class ExpressionBuilder {

  private final Spans spans;
  private final Diagnostics diagnostics;
  private final OperatorPrecedence precedence;
  private final LiteralBuilder literals;
  private final ReferenceBuilder references;
  private final SetBuilder sets;
  private final FunctionBuilder functions;
  private final ActionBuilder actions;
  private final LogicBuilder logic;
  private final ControlBuilder control;

  ExpressionBuilder(Spans spans, Diagnostics diagnostics, DefinitionBuilder definitions) {
    this.spans = spans;
    this.diagnostics = diagnostics;
    this.precedence = new OperatorPrecedence(diagnostics);
    this.literals = new LiteralBuilder(spans, diagnostics);
    this.references = new ReferenceBuilder(spans, this, diagnostics);
    this.sets = new SetBuilder(spans, this);
    this.functions = new FunctionBuilder(spans, this);
    this.actions = new ActionBuilder(spans, this, diagnostics);
    this.logic = new LogicBuilder(spans, this);
    this.control = new ControlBuilder(spans, this, definitions);
  }

  Expression build(TlaParser.ExpressionContext tree) {
    if (tree.getChildCount() == 1) {
      return operand(tree.operand(0)).expression();
    }
    List<Link> chain = new ArrayList<>();
    for (ParseTree child : tree.children) {
      chain.add(link(child));
    }
    return precedence.resolve(chain);
  }

  List<Expression> build(List<TlaParser.ExpressionContext> trees) {
    return trees.stream().map(this::build).toList();
  }

  Expression subscript(TlaParser.SubscriptContext tree) {
    if (tree.expression() != null) {
      return build(tree.expression());
    }
    return tree.path() == null
        ? family((ParserRuleContext) tree.getChild(0))
        : references.path(tree.path());
  }

  Expression argument(TlaParser.ArgumentContext tree) {
    return references.visit(tree);
  }

  /**
   * The expression before the colon of a set map. SANY refuses {@code {a \in S : b \in T}}, which
   * may be meant for a filter.
   */
  Expression mapped(TlaParser.ExpressionContext tree) {
    Expression built = build(tree);
    if (tree.getChildCount() > 1
        && built instanceof InfixApplication infix
        && infix.symbol().equals("\\in")) {
      diagnostics.report(Wording.filterOrMap(built.span()));
    }
    return built;
  }

  void inProof(Runnable translation) {
    references.inProof(translation);
  }

  BoundBuilder bounds() {
    return new BoundBuilder(spans, this);
  }

  private Link link(ParseTree tree) {
    if (tree instanceof TlaParser.OperandContext operand) {
      return operand(operand);
    }
    String symbol = CanonicalSymbols.of(tree.getText());
    Span span = spans.of((ParserRuleContext) tree);
    return tree instanceof TlaParser.PrefixOperatorContext
        ? new Prefix(symbol.equals("-") ? "-." : symbol, span)
        : new Infix(symbol, span);
  }

  private Operand operand(TlaParser.OperandContext tree) {
    Expression expression = primary(tree.primary());
    boolean primed = false;
    for (TlaParser.SuffixContext suffix : tree.suffix()) {
      expression = withSuffix(expression, suffix, spans.between(tree.getStart(), suffix.getStop()));
      primed |= isOperator(suffix);
    }
    return tree.DoubleColon() == null
        ? new Operand(expression, primed, Optional.empty(), spans.of(tree))
        : labelled(expression, tree);
  }

  private Operand labelled(Expression label, TlaParser.OperandContext tree) {
    Expression body = build(tree.expression());
    boolean plain = tree.suffix().isEmpty() && tree.primary().reference() != null;
    Optional<Expression> labelled =
        plain ? LabelBuilder.labelled(label, body, spans.of(tree)) : Optional.empty();
    if (labelled.isEmpty()) {
      diagnostics.report(Wording.notALabel(label.span()));
    }
    return new Operand(
        labelled.orElse(body), false, outermostOperator(tree.expression(), body), spans.of(tree));
  }

  /** The operator of {@code a + b}, none for {@code (a + b)}. */
  private static Optional<String> outermostOperator(
      TlaParser.ExpressionContext tree, Expression built) {
    boolean chain = tree.getChildCount() > 1;
    if (chain && built instanceof InfixApplication infix) {
      return Optional.of(infix.symbol());
    }
    return chain && built instanceof CartesianProduct ? Optional.of("\\X") : Optional.empty();
  }

  private static boolean isOperator(TlaParser.SuffixContext suffix) {
    return suffix instanceof TlaParser.PrimeContext
        || suffix instanceof TlaParser.PostfixApplicationContext;
  }

  private Expression withSuffix(Expression inner, TlaParser.SuffixContext suffix, Span span) {
    if (suffix instanceof TlaParser.FunctionApplicationContext application) {
      return new FunctionApplication(inner, build(application.expression()), span);
    }
    if (suffix instanceof TlaParser.FieldAccessContext access) {
      return new FieldAccess(inner, spans.identifier(access.Identifier().getSymbol()), span);
    }
    return suffix instanceof TlaParser.PostfixApplicationContext postfix
        ? new PostfixApplication(CanonicalSymbols.of(postfix.getText()), inner, span)
        : new Prime(inner, span);
  }

  private Expression primary(TlaParser.PrimaryContext tree) {
    return tree.expression() != null
        ? build(tree.expression())
        : family((ParserRuleContext) tree.getChild(0));
  }

  private Expression family(ParserRuleContext tree) {
    if (tree instanceof TlaParser.ReferenceContext reference) {
      return references.reference(reference);
    }
    return switch (tree.getRuleIndex()) {
      case TlaParser.RULE_literal -> literals.visit(tree);
      case TlaParser.RULE_setExpression -> sets.visit(tree);
      case TlaParser.RULE_squareExpression, TlaParser.RULE_tupleExpression -> functions.visit(tree);
      case TlaParser.RULE_actionExpression -> actions.visit(tree);
      case TlaParser.RULE_logicExpression -> logic.visit(tree);
      case TlaParser.RULE_controlExpression -> control.visit(tree);
      default -> throw new IllegalArgumentException("no builder for " + tree.getClass());
    };
  }
}
