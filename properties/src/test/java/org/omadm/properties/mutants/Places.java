// SPDX-License-Identifier: Apache-2.0
package org.omadm.properties.mutants;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** The text and the types of one source, and the mutants that are made from it. */
final class Places {
  private final Trees trees;
  private final CompilationUnitTree unit;
  private final Mutant.Names names;
  private final List<Mutant> mutants;
  private final String text;
  private final String file;

  Places(Trees trees, CompilationUnitTree unit, Mutant.Names names, List<Mutant> mutants) {
    this.trees = trees;
    this.unit = unit;
    this.names = names;
    this.mutants = mutants;
    this.file = String.valueOf(Path.of(unit.getSourceFile().getName()).getFileName());
    try {
      this.text = unit.getSourceFile().getCharContent(true).toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String text(Tree tree) {
    // The compiler adds trees of its own, which have no text.
    return end(tree) < 0 ? "" : text.substring(start(tree), end(tree));
  }

  /** Puts something in the place of a tree. */
  void replace(TreePath path, String what, String put) {
    replace(path, start(path.getLeaf()), end(path.getLeaf()), what, put);
  }

  /** Takes out what stands between the end of one tree and the end of another. */
  void dropAfter(TreePath path, Tree kept, Tree last, String what) {
    replace(path, end(kept), end(last), what, "");
  }

  /** Two trees inside the one of the path change places. */
  void replaceBoth(TreePath path, Tree one, Tree other, String what) {
    replace(
        path,
        start(one),
        end(other),
        what,
        text(other) + text.substring(end(one), start(other)) + text(one));
  }

  private void replace(TreePath path, int start, int end, String what, String put) {
    if (end < 0) {
      return;
    }
    String name = owner(path) + ": " + what;
    mutants.add(new Mutant(names.unique(name), file, start, end, put, false));
  }

  /** {@code DmClient.clientFinish}, or without a method the class and the field. */
  private static String owner(TreePath path) {
    Deque<String> parts = new ArrayDeque<>();
    for (TreePath at = path; at != null; at = at.getParentPath()) {
      if (at.getLeaf() instanceof ClassTree type) {
        parts.addFirst(type.getSimpleName().toString());
      } else if (at.getLeaf() instanceof MethodTree method) {
        parts.addFirst(method.getName().toString());
      } else if (at.getLeaf() instanceof VariableTree field
          && at.getParentPath().getLeaf() instanceof ClassTree) {
        parts.addFirst(field.getName().toString());
      }
    }
    return String.join(".", parts);
  }

  /** The type of an expression, as javac writes it; empty where it knows none. */
  String type(TreePath path) {
    TypeMirror type = trees.getTypeMirror(path);
    return type == null || type.getKind() == TypeKind.ERROR ? "" : type.toString();
  }

  boolean isBoolean(TreePath path) {
    TypeMirror type = trees.getTypeMirror(path);
    return type != null && type.getKind() == TypeKind.BOOLEAN;
  }

  TypeMirror mirror(TreePath path) {
    return trees.getTypeMirror(path);
  }

  Element element(TreePath path) {
    return trees.getElement(path);
  }

  String file() {
    return file;
  }

  private int start(Tree tree) {
    return (int) trees.getSourcePositions().getStartPosition(unit, tree);
  }

  private int end(Tree tree) {
    return (int) trees.getSourcePositions().getEndPosition(unit, tree);
  }
}
