// SPDX-License-Identifier: Apache-2.0
package org.omadm.codegen.parse;

import java.util.ArrayDeque;
import java.util.Deque;
import org.antlr.v4.runtime.CommonToken;
import org.jspecify.annotations.Nullable;
import org.omadm.codegen.parse.Surrounding.Kind;

/**
 * What surrounds the current token, innermost first, and how deep the tree is there. The depth is
 * never less than the height of the tree will be: operators count until the next comma or bullet.
 */
final class Surroundings {

  /** Deeper trees would overflow the stack of those who walk them. */
  static final int DEEPEST = 2000;

  private final Deque<Surrounding> open = new ArrayDeque<>();
  private final Deque<Surrounding> lists = new ArrayDeque<>();
  private int depth;
  private int modules;
  private int assumptions;

  boolean isTooDeep() {
    return depth + modules + assumptions > DEEPEST;
  }

  void enterModule() {
    modules++;
  }

  void leaveModule() {
    modules--;
  }

  /**
   * An ASSUME that waits for its PROVE.
   *
   * @param nested whether it is among what another assumes
   */
  void enterAssumption(boolean nested) {
    assumptions = nested ? assumptions + 1 : 1;
  }

  void leaveAssumption() {
    assumptions = Math.max(0, assumptions - 1);
  }

  void enter(Kind kind, CommonToken opener) {
    enter(kind, opener, 0);
  }

  void enter(Kind kind, CommonToken opener, int column) {
    Surrounding entered = new Surrounding(kind, opener, column, depth);
    open.push(entered);
    if (entered.isList()) {
      lists.push(entered);
    }
    depth++;
  }

  /** Leaves the innermost surrounding; what follows is no deeper than it was. */
  Surrounding leave() {
    Surrounding left = open.pop();
    if (left.isList()) {
      lists.pop();
    }
    depth = left.outerDepth() + 1;
    return left;
  }

  /** Leaves the innermost surrounding, whose last part follows and is part of it. */
  void leaveKeepingDepth() {
    open.pop();
  }

  /** An operator: what follows is its operand. */
  void deepen() {
    depth++;
  }

  /** A comma, bullet or definition: what follows is beside what came before. */
  void nextItem() {
    Surrounding innermost = open.peek();
    depth = innermost == null ? 0 : innermost.outerDepth() + 1;
  }

  @Nullable Surrounding innermost() {
    return open.peek();
  }

  boolean innermostIs(Kind kind) {
    Surrounding innermost = open.peek();
    return innermost != null && innermost.kind() == kind;
  }

  boolean isInBracket() {
    return open.stream().anyMatch(each -> each.kind() == Kind.BRACKET);
  }

  /** Whether there is one of the kind with only silently ending ones inside it. */
  boolean reaches(Kind kind) {
    for (Surrounding each : open) {
      if (each.kind() == kind) {
        return true;
      }
      if (!each.endsSilently()) {
        return false;
      }
    }
    return false;
  }

  // Lists. Inner ones stand to the right of outer ones.

  /** The innermost list, or null. */
  @Nullable Surrounding innermostList() {
    return lists.peek();
  }

  /** Whether something inside the list still waits for its end. */
  boolean hasOpenInside(Surrounding list) {
    for (Surrounding each : open) {
      if (each.equals(list)) {
        return false;
      }
      if (!each.endsSilently()) {
        return true;
      }
    }
    return false;
  }
}
