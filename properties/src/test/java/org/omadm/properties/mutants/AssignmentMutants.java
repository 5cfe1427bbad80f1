// SPDX-License-Identifier: Apache-2.0
package org.omadm.properties.mutants;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Assignments dropped and swapped: {@code withX(...)}, the components of a record, what is sent,
 * the next state, elements of a set, alternatives, statements.
 */
final class AssignmentMutants extends TreePathScanner<@Nullable Void, @Nullable Void> {
  private static final Pattern WITH = Pattern.compile("with[A-Z]\\w*");
  private static final String EMPTY = "FiniteSets.of()";

  /** The states before: what stands there if the next one is not taken. */
  private static final Set<String> NEXT = Set.of("nextClient", "nextServer");

  private final Places places;

  AssignmentMutants(Places places) {
    this.places = places;
  }

  @Override
  public @Nullable Void visitMethodInvocation(MethodInvocationTree tree, @Nullable Void nothing) {
    String called = called(tree);
    List<? extends ExpressionTree> arguments = tree.getArguments();
    if (tree.getMethodSelect() instanceof MemberSelectTree select
        && WITH.matcher(called).matches()
        && arguments.size() == 1) {
      places.dropAfter(
          getCurrentPath(),
          select.getExpression(),
          tree,
          "drop ." + called + "(" + Mutant.shortened(places.text(arguments.get(0))) + ")");
    } else if (called.equals("union")) {
      only(arguments.get(0), arguments.get(1));
      only(arguments.get(1), arguments.get(0));
    } else if (called.equals("difference")) {
      only(arguments.get(0), arguments.get(1));
    } else if (called.equals("of")
        && arguments.size() == 1
        && places.text(tree).startsWith("FiniteSets")) {
      places.replace(getCurrentPath(), "drop " + shown(tree), EMPTY);
    } else if (called.equals("firstOf") || (called.equals("of") && arguments.size() > 1)) {
      arguments.stream().skip(called.equals("of") ? 0 : 1).forEach(each -> without(tree, each));
    }
    if (arguments.size() > 1 && !called.equals("union")) {
      swapped(arguments);
    }
    return super.visitMethodInvocation(tree, null);
  }

  private void only(ExpressionTree kept, ExpressionTree dropped) {
    places.replace(getCurrentPath(), "drop " + shown(dropped), places.text(kept));
  }

  /** The call with one argument less. */
  private void without(MethodInvocationTree tree, ExpressionTree dropped) {
    List<String> kept = new ArrayList<>();
    for (ExpressionTree argument : tree.getArguments()) {
      if (argument != dropped) {
        kept.add(places.text(argument));
      }
    }
    places.replace(
        getCurrentPath(),
        "drop " + shown(dropped),
        places.text(tree.getMethodSelect()) + "(" + String.join(", ", kept) + ")");
  }

  @Override
  public @Nullable Void visitNewClass(NewClassTree tree, @Nullable Void nothing) {
    swapped(tree.getArguments());
    return super.visitNewClass(tree, null);
  }

  /** Each argument and the next one of its type change places. */
  private void swapped(List<? extends ExpressionTree> arguments) {
    for (int i = 0; i < arguments.size(); i++) {
      for (int j = i + 1; j < arguments.size(); j++) {
        ExpressionTree one = arguments.get(i);
        ExpressionTree other = arguments.get(j);
        if (isSwap(one, other)) {
          places.replaceBoth(
              getCurrentPath(), one, other, "swap " + shown(one) + " and " + shown(other));
          break;
        }
      }
    }
  }

  private boolean isSwap(ExpressionTree one, ExpressionTree other) {
    String type = places.type(new TreePath(getCurrentPath(), one));
    return !type.isEmpty()
        && type.equals(places.type(new TreePath(getCurrentPath(), other)))
        && !places.text(one).equals(places.text(other));
  }

  @Override
  public @Nullable Void visitIdentifier(IdentifierTree tree, @Nullable Void nothing) {
    String name = tree.getName().toString();
    if (NEXT.contains(name)) {
      String before = name.substring(4, 5).toLowerCase(java.util.Locale.ROOT) + name.substring(5);
      places.replace(getCurrentPath(), "drop next state " + name, before);
    } else if (name.equals("sent")) {
      places.replace(getCurrentPath(), "drop what is sent", EMPTY);
    }
    return super.visitIdentifier(tree, null);
  }

  /** {@code steps.add(...)} and {@code accepted = FiniteSets.copyOf(accepted)}. */
  @Override
  public @Nullable Void visitExpressionStatement(
      ExpressionStatementTree tree, @Nullable Void nothing) {
    boolean field =
        tree.getExpression() instanceof AssignmentTree set && places.text(set).startsWith("this.");
    if (!field) {
      places.replace(getCurrentPath(), "drop " + shown(tree.getExpression()), ";");
    }
    return super.visitExpressionStatement(tree, null);
  }

  private String shown(ExpressionTree tree) {
    return Mutant.shortened(places.text(tree));
  }

  static String called(MethodInvocationTree tree) {
    return tree.getMethodSelect() instanceof MemberSelectTree select
        ? select.getIdentifier().toString()
        : tree.getMethodSelect().toString();
  }
}
