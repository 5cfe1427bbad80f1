// SPDX-License-Identifier: Apache-2.0
package org.omadm.codegen.parse;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.antlr.v4.runtime.CommonTokenStream;
import org.antlr.v4.runtime.tree.TerminalNode;
import org.jspecify.annotations.Nullable;
import org.omadm.codegen.ast.Expression;
import org.omadm.codegen.ast.Identifier;
import org.omadm.codegen.ast.Module;
import org.omadm.codegen.ast.Parameter;
import org.omadm.codegen.ast.SourceText;
import org.omadm.codegen.ast.Unit;
import org.omadm.codegen.ast.Unit.Assumption;
import org.omadm.codegen.ast.Unit.ConstantDeclaration;
import org.omadm.codegen.ast.Unit.NestedModule;
import org.omadm.codegen.ast.Unit.Theorem;
import org.omadm.codegen.ast.Unit.VariableDeclaration;
import org.omadm.codegen.diagnostic.Diagnostics;

/**
 * Translates a parse tree without errors into abstract syntax, one record for each labelled
 * alternative. It only translates: the one thing that can still be wrong is a chain of operators
 * ({@link OperatorPrecedence}) or a limit. Definitions and expressions have builders of their own.
 */
final class AstBuilder extends TlaParserBaseVisitor<List<Unit>> {

  private final SourceText source;
  private final Spans spans;
  private final Comments comments;
  private final DefinitionBuilder definitions;
  private final ProofBuilder proofs;

  AstBuilder(SourceText source, CommonTokenStream tokens, Diagnostics diagnostics) {
    this.source = source;
    this.spans = new Spans(source.file());
    this.comments = new Comments(tokens);
    this.definitions = new DefinitionBuilder(spans, comments, diagnostics);
    this.proofs = new ProofBuilder(spans, definitions, diagnostics);
  }

  Module module(TlaParser.ModuleContext tree) {
    return new Module(
        spans.identifier(tree.name),
        extended(tree.extension()),
        tree.unit().stream().flatMap(each -> visit(each).stream()).toList(),
        comments.below(tree.Separator().getSymbol()),
        source,
        spans.of(tree));
  }

  Expression expression(TlaParser.ExpressionContext tree) {
    return definitions.expression(tree);
  }

  @Override
  public List<Unit> visitConstantDeclaration(TlaParser.ConstantDeclarationContext tree) {
    return tree.parameter().stream().map(this::constant).toList();
  }

  @Override
  public List<Unit> visitVariableDeclaration(TlaParser.VariableDeclarationContext tree) {
    return tree.Identifier().stream().map(this::variable).toList();
  }

  @Override
  public List<Unit> visitAssumption(TlaParser.AssumptionContext tree) {
    return List.of(
        new Assumption(
            name(tree.Identifier()),
            expression(tree.expression()),
            comments.above(tree),
            spans.of(tree)));
  }

  @Override
  public List<Unit> visitTheorem(TlaParser.TheoremContext tree) {
    return List.of(
        new Theorem(
            name(tree.Identifier()),
            proofs.givens(tree.statement()),
            proofs.goal(tree.statement()),
            proofs.proof(tree.proof()),
            comments.above(tree),
            spans.of(tree)));
  }

  @Override
  public List<Unit> visitProofDirective(TlaParser.ProofDirectiveContext tree) {
    return List.of(proofs.directive(tree));
  }

  @Override
  public List<Unit> visitModuleRecursion(TlaParser.ModuleRecursionContext tree) {
    return definitions.recursive(tree.parameter());
  }

  @Override
  public List<Unit> visitModuleInstance(TlaParser.ModuleInstanceContext tree) {
    return List.of(definitions.instance(tree.LOCAL() != null, tree.instantiation()));
  }

  @Override
  public List<Unit> visitModuleDefinition(TlaParser.ModuleDefinitionContext tree) {
    return definitions.build(tree.definition());
  }

  @Override
  public List<Unit> visitNestedModule(TlaParser.NestedModuleContext tree) {
    return List.of(new NestedModule(module(tree.module()), spans.of(tree)));
  }

  @Override
  public List<Unit> visitRule(TlaParser.RuleContext tree) {
    return List.of();
  }

  private List<Identifier> extended(TlaParser.@Nullable ExtensionContext tree) {
    return tree == null
        ? List.of()
        : tree.Identifier().stream().map(node -> spans.identifier(node.getSymbol())).toList();
  }

  private Unit constant(TlaParser.ParameterContext tree) {
    Parameter parameter = definitions.parameter(tree);
    return new ConstantDeclaration(
        parameter.name(), parameter.arity(), comments.about(tree.getStart()), spans.of(tree));
  }

  private Unit variable(TerminalNode node) {
    return new VariableDeclaration(
        spans.identifier(node.getSymbol()),
        comments.about(node.getSymbol()),
        spans.of(node.getSymbol()));
  }

  private Optional<Identifier> name(@Nullable TerminalNode node) {
    return Stream.ofNullable(node).map(each -> spans.identifier(each.getSymbol())).findFirst();
  }
}
