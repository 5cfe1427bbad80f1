// SPDX-License-Identifier: Apache-2.0
package org.omadm.properties.mutants;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import org.jspecify.annotations.Nullable;

/**
 * Constants changed: literals, members of an enumeration, bounds of a comparison, and which of
 * several values of a type is read.
 */
final class ConstantMutants extends TreePathScanner<@Nullable Void, @Nullable Void> {
  private static final Map<Tree.Kind, String> BOUNDARIES =
      Map.of(
          Tree.Kind.LESS_THAN, "<=",
          Tree.Kind.LESS_THAN_EQUAL, "<",
          Tree.Kind.GREATER_THAN, ">=",
          Tree.Kind.GREATER_THAN_EQUAL, ">");

  private static final String PACKAGE = "org.omadm.protocol.";
  private static final String NONCE = PACKAGE + "Nonce";
  private static final String BACKUP_NONCE = "terms.backupNonce()";

  /** The files in which {@code terms} is at hand. */
  private static final Set<String> WITH_TERMS =
      Set.of("DmClient.java", "DmServer.java", "DmSystem.java");

  private final Places places;

  ConstantMutants(Places places) {
    this.places = places;
  }

  @Override
  public @Nullable Void visitLiteral(LiteralTree tree, @Nullable Void nothing) {
    Object value = tree.getValue();
    if (value instanceof Integer number) {
      becomes(places.text(tree), Integer.toString(number + 1));
    } else if (value instanceof Boolean truth) {
      becomes(places.text(tree), Boolean.toString(!truth));
    } else if (value instanceof String) {
      String text = places.text(tree);
      becomes(text, text.substring(0, text.length() - 1) + "?\"");
    }
    return super.visitLiteral(tree, null);
  }

  @Override
  public @Nullable Void visitBinary(BinaryTree tree, @Nullable Void nothing) {
    String other = BOUNDARIES.get(tree.getKind());
    if (other != null) {
      becomes(
          places.text(tree),
          places.text(tree.getLeftOperand())
              + " "
              + other
              + " "
              + places.text(tree.getRightOperand()));
    }
    return super.visitBinary(tree, null);
  }

  /** {@code ClientPhase.IDLE} becomes the next of its class, likewise a guard. */
  @Override
  public @Nullable Void visitMemberSelect(MemberSelectTree tree, @Nullable Void nothing) {
    Element element = places.element(getCurrentPath());
    boolean constant = element != null && element.getKind() == ElementKind.ENUM_CONSTANT;
    boolean guard =
        element != null
            && element.getKind() == ElementKind.FIELD
            && places.type(getCurrentPath()).endsWith("runtime.Guard");
    if ((constant || guard) && element.getEnclosingElement() instanceof TypeElement type) {
      List<String> all =
          type.getEnclosedElements().stream()
              .filter(each -> each.getKind() == element.getKind())
              .map(each -> each.getSimpleName().toString())
              .toList();
      String other = next(all, tree.getIdentifier().toString());
      becomes(places.text(tree), places.text(tree.getExpression()) + "." + other);
    }
    return super.visitMemberSelect(tree, null);
  }

  /** {@code client.clientNonce()} becomes another value of that type that the record has. */
  @Override
  public @Nullable Void visitMethodInvocation(MethodInvocationTree tree, @Nullable Void nothing) {
    if (tree.getArguments().isEmpty()
        && tree.getMethodSelect() instanceof MemberSelectTree select
        && places.mirror(
                new TreePath(new TreePath(getCurrentPath(), select), select.getExpression()))
            instanceof DeclaredType owner
        && owner.toString().startsWith(PACKAGE)) {
      String type = places.type(getCurrentPath());
      List<String> alike =
          owner.asElement().getEnclosedElements().stream()
              .filter(each -> isAccessor(each, type))
              .map(each -> each.getSimpleName().toString())
              .toList();
      String name = select.getIdentifier().toString();
      String receiver = places.text(select.getExpression());
      if (alike.size() > 1 && alike.contains(name)) {
        becomes(places.text(tree), receiver + "." + next(alike, name) + "()");
      }
    }
    return super.visitMethodInvocation(tree, null);
  }

  private static boolean isAccessor(Element element, String type) {
    return element instanceof ExecutableElement method
        && method.getKind() == ElementKind.METHOD
        && method.getParameters().isEmpty()
        && method.getReturnType().toString().equals(type)
        && !Set.of("hashCode", "toString", "tag").contains(method.getSimpleName().toString());
  }

  /** A nonce that was handed in becomes the backup nonce. */
  @Override
  public @Nullable Void visitIdentifier(IdentifierTree tree, @Nullable Void nothing) {
    Element element = places.element(getCurrentPath());
    boolean variable =
        element != null
            && (element.getKind() == ElementKind.PARAMETER
                || element.getKind() == ElementKind.LOCAL_VARIABLE);
    if (variable
        && WITH_TERMS.contains(places.file())
        && places.type(getCurrentPath()).equals(NONCE)) {
      becomes(places.text(tree), BACKUP_NONCE);
    }
    return super.visitIdentifier(tree, null);
  }

  private void becomes(String was, String put) {
    places.replace(
        getCurrentPath(), Mutant.shortened(was) + " becomes " + Mutant.shortened(put), put);
  }

  private static String next(List<String> all, String one) {
    return all.get((all.indexOf(one) + 1) % all.size());
  }
}
