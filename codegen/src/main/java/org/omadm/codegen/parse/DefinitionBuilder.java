// SPDX-License-Identifier: Apache-2.0
package org.omadm.codegen.parse;

import java.util.List;
import org.antlr.v4.runtime.tree.TerminalNode;
import org.jspecify.annotations.Nullable;
import org.omadm.codegen.ast.Expression;
import org.omadm.codegen.ast.Identifier;
import org.omadm.codegen.ast.Parameter;
import org.omadm.codegen.ast.Substitution;
import org.omadm.codegen.ast.Unit;
import org.omadm.codegen.ast.Unit.Form;
import org.omadm.codegen.ast.Unit.FunctionDefinition;
import org.omadm.codegen.ast.Unit.Instance;
import org.omadm.codegen.ast.Unit.InstanceDefinition;
import org.omadm.codegen.ast.Unit.OperatorDefinition;
import org.omadm.codegen.ast.Unit.RecursiveDeclaration;
import org.omadm.codegen.diagnostic.Diagnostics;

/** Translates definitions, in modules and in LET. */
final class DefinitionBuilder extends TlaParserBaseVisitor<List<Unit>> {

  private final Spans spans;
  private final Comments comments;
  private final ExpressionBuilder expressions;

  DefinitionBuilder(Spans spans, Comments comments, Diagnostics diagnostics) {
    this.spans = spans;
    this.comments = comments;
    this.expressions = new ExpressionBuilder(spans, diagnostics, this);
  }

  List<Unit> build(TlaParser.DefinitionContext tree) {
    return visit(tree);
  }

  Expression expression(TlaParser.ExpressionContext tree) {
    return expressions.build(tree);
  }

  /** Translates what stands in a proof, where names of steps may be used. */
  void inProof(Runnable translation) {
    expressions.inProof(translation);
  }

  List<Unit> build(TlaParser.LetUnitContext tree) {
    return tree instanceof TlaParser.LetRecursionContext recursion
        ? recursive(recursion.parameter())
        : visit(((TlaParser.LetDefinitionContext) tree).definition());
  }

  /** The names of {@code RECURSIVE Sum(_), Rest(_)}. */
  List<Unit> recursive(List<TlaParser.ParameterContext> declared) {
    return declared.stream()
        .map(
            each -> {
              Parameter parameter = parameter(each);
              return (Unit)
                  new RecursiveDeclaration(parameter.name(), parameter.arity(), spans.of(each));
            })
        .toList();
  }

  @Override
  public List<Unit> visitOperatorDefinition(TlaParser.OperatorDefinitionContext tree) {
    Head head = head(tree.definedOperator());
    return List.of(
        new OperatorDefinition(
            tree.LOCAL() != null,
            head.form(),
            head.name(),
            head.parameters(),
            expressions.build(tree.expression()),
            comments.above(tree),
            spans.of(tree)));
  }

  @Override
  public List<Unit> visitFunctionDefinition(TlaParser.FunctionDefinitionContext tree) {
    return List.of(
        new FunctionDefinition(
            tree.LOCAL() != null,
            spans.identifier(tree.Identifier().getSymbol()),
            expressions.bounds().build(tree.bounds()),
            expressions.build(tree.expression()),
            comments.above(tree),
            spans.of(tree)));
  }

  @Override
  public List<Unit> visitInstanceDefinition(TlaParser.InstanceDefinitionContext tree) {
    return List.of(
        new InstanceDefinition(
            tree.LOCAL() != null,
            spans.identifier(tree.Identifier().getSymbol()),
            parameters(tree.parameters()),
            instance(false, tree.instantiation()),
            comments.above(tree),
            spans.of(tree)));
  }

  Parameter parameter(TlaParser.ParameterContext tree) {
    if (tree instanceof TlaParser.NamedParameterContext named) {
      return new Parameter(
          spans.identifier(named.Identifier().getSymbol()), named.Underscore().size());
    }
    if (tree instanceof TlaParser.InfixParameterContext infix) {
      return new Parameter(spans.identifier(infix.infixSymbol().getStart()), 2);
    }
    return tree instanceof TlaParser.PrefixParameterContext prefix
        ? new Parameter(spans.identifier(prefix.prefixSymbol().getStart()), 1)
        : new Parameter(spans.identifier(tree.getStop()), 1);
  }

  private record Head(Form form, Identifier name, List<Parameter> parameters) {}

  private Head head(TlaParser.DefinedOperatorContext tree) {
    if (tree instanceof TlaParser.NamedFormContext named) {
      return new Head(
          Form.NAMED,
          spans.identifier(named.Identifier().getSymbol()),
          parameters(named.parameters()));
    }
    if (tree instanceof TlaParser.InfixFormContext infix) {
      return new Head(
          Form.INFIX,
          spans.identifier(infix.infixSymbol().getStart()),
          List.of(plain(infix.Identifier(0)), plain(infix.Identifier(1))));
    }
    if (tree instanceof TlaParser.PrefixFormContext prefix) {
      return new Head(
          Form.PREFIX,
          spans.identifier(prefix.prefixSymbol().getStart()),
          List.of(plain(prefix.Identifier())));
    }
    TlaParser.PostfixFormContext postfix = (TlaParser.PostfixFormContext) tree;
    return new Head(
        Form.POSTFIX,
        spans.identifier(postfix.postfixSymbol().getStart()),
        List.of(plain(postfix.Identifier())));
  }

  private List<Parameter> parameters(TlaParser.@Nullable ParametersContext tree) {
    return tree == null ? List.of() : tree.parameter().stream().map(this::parameter).toList();
  }

  private Parameter plain(TerminalNode name) {
    return new Parameter(spans.identifier(name.getSymbol()), 0);
  }

  Instance instance(boolean local, TlaParser.InstantiationContext tree) {
    return new Instance(
        local,
        spans.identifier(tree.Identifier().getSymbol()),
        tree.substitution().stream().map(this::substitution).toList(),
        spans.of(tree));
  }

  private Substitution substitution(TlaParser.SubstitutionContext tree) {
    return new Substitution(
        spans.identifier(tree.getStart()), expressions.argument(tree.argument()), spans.of(tree));
  }
}
