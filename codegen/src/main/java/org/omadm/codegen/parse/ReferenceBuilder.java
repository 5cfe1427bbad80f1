// SPDX-License-Identifier: Apache-2.0
package org.omadm.codegen.parse;

import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.tree.TerminalNode;
import org.jspecify.annotations.Nullable;
import org.omadm.codegen.ast.CanonicalSymbols;
import org.omadm.codegen.ast.Expression;
import org.omadm.codegen.ast.Expression.Lambda;
import org.omadm.codegen.ast.Expression.Name;
import org.omadm.codegen.ast.Expression.OperatorApplication;
import org.omadm.codegen.ast.Expression.OperatorSymbol;
import org.omadm.codegen.ast.Expression.Qualified;
import org.omadm.codegen.ast.Expression.Subexpression;
import org.omadm.codegen.ast.Identifier;
import org.omadm.codegen.ast.Qualifier;
import org.omadm.codegen.ast.Selector;
import org.omadm.codegen.ast.Span;
import org.omadm.codegen.diagnostic.Diagnostics;
import org.omadm.codegen.diagnostic.Wording;

/** Translates names, applications of named operators, and what follows them after {@code !}. */
final class ReferenceBuilder extends TlaParserBaseVisitor<Expression> {

  private final Spans spans;
  private final ExpressionBuilder expressions;
  private final Diagnostics diagnostics;
  private boolean inProof;

  ReferenceBuilder(Spans spans, ExpressionBuilder expressions, Diagnostics diagnostics) {
    this.spans = spans;
    this.expressions = expressions;
    this.diagnostics = diagnostics;
  }

  /** Translates what stands in a proof, where names of steps may be used. */
  void inProof(Runnable translation) {
    inProof = true;
    translation.run();
    inProof = false;
  }

  Expression reference(TlaParser.ReferenceContext tree) {
    List<TlaParser.SelectorContext> selectors = tree.selector();
    if (selectors.isEmpty()) {
      return head(tree);
    }
    int names = leadingNames(tree);
    Expression whole = names == 0 ? head(tree) : qualified(tree, names);
    return names == selectors.size()
        ? whole
        : new Subexpression(
            whole,
            selectors.subList(names, selectors.size()).stream().map(this::selector).toList(),
            spans.of(tree));
  }

  /** The state function of {@code [A]_I!v}. */
  Expression path(TlaParser.PathContext tree) {
    List<TlaParser.PathNameContext> names = tree.pathName();
    TlaParser.PathNameContext last = names.get(names.size() - 1);
    Expression operand = applied(last.Identifier().getSymbol(), last.arguments(), spans.of(last));
    if (names.size() == 1) {
      return operand;
    }
    List<Qualifier> qualifiers =
        names.subList(0, names.size() - 1).stream()
            .map(
                each ->
                    new Qualifier(
                        spans.identifier(each.Identifier().getSymbol()),
                        arguments(each.arguments()),
                        spans.of(each)))
            .toList();
    return new Qualified(qualifiers, operand, spans.of(tree));
  }

  List<Expression> arguments(TlaParser.@Nullable ArgumentsContext tree) {
    return tree == null ? List.of() : tree.argument().stream().map(this::visit).toList();
  }

  @Override
  public Expression visitExpressionArgument(TlaParser.ExpressionArgumentContext tree) {
    return expressions.build(tree.expression());
  }

  @Override
  public Expression visitLambda(TlaParser.LambdaContext tree) {
    return new Lambda(
        expressions.bounds().names(tree.Identifier()),
        expressions.build(tree.expression()),
        spans.of(tree));
  }

  @Override
  public Expression visitOperatorSymbol(TlaParser.OperatorSymbolContext tree) {
    return new OperatorSymbol(CanonicalSymbols.of(tree.getText()), spans.of(tree));
  }

  private Expression head(TlaParser.ReferenceContext tree) {
    Span span =
        tree.arguments() == null
            ? spans.of(tree.getStart())
            : spans.between(tree.getStart(), tree.arguments().getStop());
    return tree.nonfixSymbol() == null
        ? applied(tree.getStart(), tree.arguments(), span)
        : Operators.nonfix(spans.identifier(tree.getStart()), arguments(tree.arguments()), span);
  }

  private Expression applied(
      Token name, TlaParser.@Nullable ArgumentsContext arguments, Span span) {
    if (name.getType() == TlaLexer.StepReference && !inProof) {
      diagnostics.report(Wording.stepOutsideProof(spans.of(name), name.getText()));
    }
    Identifier operator = spans.identifier(name);
    return arguments == null
        ? new Name(operator.name(), span)
        : new OperatorApplication(operator, arguments(arguments), span);
  }

  /** How many selectors are names, until the first that is not. */
  private static int leadingNames(TlaParser.ReferenceContext tree) {
    int names = 0;
    if (tree.nonfixSymbol() == null) {
      while (names < tree.selector().size()
          && tree.selector(names) instanceof TlaParser.NameSelectorContext) {
        names++;
      }
    }
    return names;
  }

  private Qualified qualified(TlaParser.ReferenceContext tree, int names) {
    Qualifier first =
        new Qualifier(
            spans.identifier(tree.getStart()), arguments(tree.arguments()), head(tree).span());
    List<Qualifier> qualifiers = new ArrayList<>(List.of(first));
    for (TlaParser.SelectorContext selector : tree.selector().subList(0, names - 1)) {
      qualifiers.add(qualifier((TlaParser.NameSelectorContext) selector));
    }
    var last = (TlaParser.NameSelectorContext) tree.selector(names - 1);
    return new Qualified(
        List.copyOf(qualifiers),
        applied(last.getStart(), last.arguments(), spans.of(last)),
        spans.between(tree.getStart(), last.getStop()));
  }

  private Qualifier qualifier(TlaParser.NameSelectorContext tree) {
    return new Qualifier(
        spans.identifier(tree.getStart()), arguments(tree.arguments()), spans.of(tree));
  }

  private Selector selector(TlaParser.SelectorContext tree) {
    if (tree instanceof TlaParser.NameSelectorContext name) {
      return new Selector(
          spans.identifier(name.getStart()).name(), arguments(name.arguments()), spans.of(tree));
    }
    return tree instanceof TlaParser.ArgumentsSelectorContext only
        ? new Selector("", arguments(only.arguments()), spans.of(tree))
        : new Selector(part((TlaParser.PartSelectorContext) tree), List.of(), spans.of(tree));
  }

  private static String part(TlaParser.PartSelectorContext tree) {
    TerminalNode node = (TerminalNode) tree.getChild(0);
    return switch (node.getSymbol().getType()) {
      case TlaLexer.SelectFirst -> "<<";
      case TlaLexer.SelectSecond -> ">>";
      default -> tree.getText();
    };
  }
}
