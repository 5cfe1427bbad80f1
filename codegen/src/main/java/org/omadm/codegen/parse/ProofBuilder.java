// SPDX-License-Identifier: Apache-2.0
package org.omadm.codegen.parse;

import java.util.List;
import java.util.Optional;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.tree.ParseTree;
import org.antlr.v4.runtime.tree.TerminalNode;
import org.jspecify.annotations.Nullable;
import org.omadm.codegen.ast.Expression;
import org.omadm.codegen.ast.Given;
import org.omadm.codegen.ast.Given.AssumeProve;
import org.omadm.codegen.ast.Given.Fact;
import org.omadm.codegen.ast.Given.NewSymbol;
import org.omadm.codegen.ast.Parameter;
import org.omadm.codegen.ast.Proof;
import org.omadm.codegen.ast.Unit.ProofDirective;
import org.omadm.codegen.diagnostic.Diagnostics;

/**
 * Translates what theorems assume. Of proofs it keeps the text, after translating every expression
 * in them for what can be wrong there.
 */
final class ProofBuilder extends TlaParserBaseVisitor<Given> {

  private final Spans spans;
  private final DefinitionBuilder definitions;
  private final Diagnostics diagnostics;

  ProofBuilder(Spans spans, DefinitionBuilder definitions, Diagnostics diagnostics) {
    this.spans = spans;
    this.definitions = definitions;
    this.diagnostics = diagnostics;
  }

  Optional<Proof> proof(TlaParser.@Nullable ProofContext tree) {
    if (tree == null) {
      return Optional.empty();
    }
    definitions.inProof(() -> checkExpressions(tree));
    if (!tree.step().isEmpty()) {
      new ProofStructure(spans, diagnostics).check(tree.step());
    }
    return Optional.of(new Proof(spans.of(tree)));
  }

  /** {@code USE} or {@code HIDE} outside of a proof. */
  ProofDirective directive(TlaParser.ProofDirectiveContext tree) {
    checkExpressions(tree.facts());
    return new ProofDirective(spans.of(tree));
  }

  /** Translates the outermost expressions and definitions inside a tree, and drops them. */
  private void checkExpressions(ParserRuleContext tree) {
    for (int i = 0; i < tree.getChildCount(); i++) {
      ParseTree child = tree.getChild(i);
      if (child instanceof TlaParser.ExpressionContext expression) {
        definitions.expression(expression);
      } else if (child instanceof TlaParser.DefinitionContext definition) {
        definitions.build(definition);
      } else if (child instanceof TlaParser.InstantiationContext instance) {
        definitions.instance(false, instance);
      } else if (child instanceof ParserRuleContext inner) {
        checkExpressions(inner);
      }
    }
  }

  List<Given> givens(TlaParser.StatementContext tree) {
    return tree.assumeProve() == null ? List.of() : givens(tree.assumeProve());
  }

  Expression goal(TlaParser.StatementContext tree) {
    return definitions.expression(
        tree.assumeProve() == null ? tree.expression() : tree.assumeProve().expression());
  }

  @Override
  public Given visitGivenAssumeProve(TlaParser.GivenAssumeProveContext tree) {
    return new AssumeProve(
        tree.Identifier().stream().map(node -> spans.identifier(node.getSymbol())).toList(),
        givens(tree.assumeProve()),
        definitions.expression(tree.assumeProve().expression()),
        spans.of(tree));
  }

  @Override
  public Given visitGivenConstant(TlaParser.GivenConstantContext tree) {
    Parameter symbol =
        tree.parameter() == null
            ? plain(tree.Identifier())
            : definitions.parameter(tree.parameter());
    return new NewSymbol(
        "CONSTANT",
        symbol,
        Optional.ofNullable(tree.expression()).map(definitions::expression),
        spans.of(tree));
  }

  @Override
  public Given visitGivenVariable(TlaParser.GivenVariableContext tree) {
    return new NewSymbol("VARIABLE", plain(tree.Identifier()), Optional.empty(), spans.of(tree));
  }

  @Override
  public Given visitGivenOperator(TlaParser.GivenOperatorContext tree) {
    String kind = tree.STATE() != null ? "STATE" : tree.ACTION() != null ? "ACTION" : "TEMPORAL";
    return new NewSymbol(
        kind, definitions.parameter(tree.parameter()), Optional.empty(), spans.of(tree));
  }

  @Override
  public Given visitGivenFact(TlaParser.GivenFactContext tree) {
    return new Fact(definitions.expression(tree.expression()), spans.of(tree));
  }

  private List<Given> givens(TlaParser.AssumeProveContext tree) {
    return tree.given().stream().map(this::visit).toList();
  }

  private Parameter plain(TerminalNode name) {
    return new Parameter(spans.identifier(name.getSymbol()), 0);
  }
}
