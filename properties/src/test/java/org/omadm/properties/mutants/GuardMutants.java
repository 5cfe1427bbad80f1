// SPDX-License-Identifier: Apache-2.0
package org.omadm.properties.mutants;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Conditions negated and dropped: of if and of choices, parts of conditions, results of predicates,
 * quantifiers.
 */
final class GuardMutants extends TreePathScanner<@Nullable Void, @Nullable Void> {
  private static final Map<String, String> QUANTIFIERS =
      Map.of("allMatch", "anyMatch", "anyMatch", "allMatch", "noneMatch", "anyMatch");

  private final Places places;

  GuardMutants(Places places) {
    this.places = places;
  }

  @Override
  public @Nullable Void visitIf(IfTree tree, @Nullable Void nothing) {
    TreePath condition = inside(new TreePath(getCurrentPath(), tree.getCondition()));
    negate(condition, "guard");
    boolean refuses = firstOf(tree.getThenStatement()) instanceof ReturnTree;
    places.replace(condition, "drop guard " + shown(condition), refuses ? "false" : "true");
    return super.visitIf(tree, null);
  }

  @Override
  public @Nullable Void visitConditionalExpression(
      ConditionalExpressionTree tree, @Nullable Void nothing) {
    TreePath condition = inside(new TreePath(getCurrentPath(), tree.getCondition()));
    negate(condition, "choice");
    places.replace(condition, "always choice " + shown(condition), "true");
    places.replace(condition, "never choice " + shown(condition), "false");
    return super.visitConditionalExpression(tree, null);
  }

  @Override
  public @Nullable Void visitBinary(BinaryTree tree, @Nullable Void nothing) {
    if (isConnective(tree.getKind())) {
      operand(tree, tree.getLeftOperand(), tree.getRightOperand());
      operand(tree, tree.getRightOperand(), tree.getLeftOperand());
    }
    return super.visitBinary(tree, null);
  }

  private void operand(BinaryTree tree, ExpressionTree operand, ExpressionTree other) {
    if (operand.getKind() != tree.getKind()) {
      TreePath path = new TreePath(getCurrentPath(), operand);
      places.replace(
          getCurrentPath(), "drop condition " + shown(path), "(" + places.text(other) + ")");
      negate(path, "condition");
    }
  }

  @Override
  public @Nullable Void visitReturn(ReturnTree tree, @Nullable Void nothing) {
    result(tree.getExpression());
    return super.visitReturn(tree, null);
  }

  @Override
  public @Nullable Void visitLambdaExpression(LambdaExpressionTree tree, @Nullable Void nothing) {
    if (tree.getBody() instanceof ExpressionTree body) {
      result(body);
    }
    return super.visitLambdaExpression(tree, null);
  }

  /** A connective is negated operand by operand, a choice by its condition. */
  private void result(@Nullable ExpressionTree result) {
    if (result != null) {
      TreePath path = new TreePath(getCurrentPath(), result);
      boolean plain =
          !isConnective(result.getKind()) && !(result instanceof ConditionalExpressionTree);
      if (plain && places.isBoolean(path)) {
        negate(path, "result");
      }
    }
  }

  @Override
  public @Nullable Void visitMethodInvocation(MethodInvocationTree tree, @Nullable Void nothing) {
    if (tree.getMethodSelect() instanceof MemberSelectTree select) {
      String other = QUANTIFIERS.get(select.getIdentifier().toString());
      if (other != null) {
        String collection = places.text(select.getExpression());
        places.replace(
            new TreePath(getCurrentPath(), select),
            select.getIdentifier() + " becomes " + other + " of " + Mutant.shortened(collection),
            collection + "." + other);
      }
    }
    return super.visitMethodInvocation(tree, null);
  }

  private void negate(TreePath path, String what) {
    places.replace(
        path, "negate " + what + " " + shown(path), "!(" + places.text(path.getLeaf()) + ")");
  }

  private String shown(TreePath path) {
    return Mutant.shortened(places.text(path.getLeaf()));
  }

  private static TreePath inside(TreePath path) {
    return path.getLeaf() instanceof ParenthesizedTree parentheses
        ? new TreePath(path, parentheses.getExpression())
        : path;
  }

  private static boolean isConnective(Tree.Kind kind) {
    return kind == Tree.Kind.CONDITIONAL_AND || kind == Tree.Kind.CONDITIONAL_OR;
  }

  private static StatementTree firstOf(StatementTree statement) {
    if (statement instanceof com.sun.source.tree.BlockTree block) {
      List<? extends StatementTree> statements = block.getStatements();
      return statements.isEmpty() ? statement : statements.get(0);
    }
    return statement;
  }
}
