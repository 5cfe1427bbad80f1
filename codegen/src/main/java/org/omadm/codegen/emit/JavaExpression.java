// SPDX-License-Identifier: Apache-2.0
package org.omadm.codegen.emit;

import com.palantir.javapoet.CodeBlock;
import java.util.ArrayList;
import java.util.List;

/**
 * A Java expression: its code, how tightly it binds, and whether an int or a boolean is boxed.
 *
 * @param boxed whether the value is an Integer or a Boolean, so that {@code ==} would compare
 *     references
 */
record JavaExpression(Layout layout, Binding binding, boolean boxed) {

  /** From loose to tight. */
  enum Binding {
    LAMBDA,
    CONDITIONAL,
    OR,
    AND,
    EQUALITY,
    RELATION,
    SUM,
    PRODUCT,
    SIGN,
    PRIMARY;

    /** How tightly an operand must bind; "and" within "or" has parentheses for the reader. */
    Binding operands() {
      return switch (this) {
        case LAMBDA, CONDITIONAL -> OR;
        case OR, AND -> EQUALITY;
        case EQUALITY -> RELATION;
        case RELATION -> SUM;
        case SUM -> PRODUCT;
        case PRODUCT -> SIGN;
        case SIGN, PRIMARY -> PRIMARY;
      };
    }
  }

  static JavaExpression primary(Layout layout) {
    return new JavaExpression(layout, Binding.PRIMARY, false);
  }

  static JavaExpression primary(String format, Object... arguments) {
    return primary(Layout.of(format, arguments));
  }

  static JavaExpression call(CodeBlock head, List<JavaExpression> arguments) {
    return primary(new Layout.Call(head, arguments.stream().map(JavaExpression::layout).toList()));
  }

  static JavaExpression call(CodeBlock head, JavaExpression... arguments) {
    return call(head, List.of(arguments));
  }

  static JavaExpression lambda(String parameter, JavaExpression body) {
    return new JavaExpression(new Layout.Lambda(parameter, body.layout), Binding.LAMBDA, false);
  }

  static JavaExpression infix(Binding binding, String operator, List<JavaExpression> operands) {
    List<Layout> layouts = new ArrayList<>();
    for (JavaExpression operand : operands) {
      if (operand.binding == binding
          && (binding == Binding.AND || binding == Binding.OR)
          && operand.layout instanceof Layout.Infix same) {
        layouts.addAll(same.operands());
      } else {
        layouts.add(operand.atLeast(binding.operands()).layout);
      }
    }
    return new JavaExpression(new Layout.Infix(operator, List.copyOf(layouts)), binding, false);
  }

  JavaExpression asBoxed() {
    return new JavaExpression(layout, binding, true);
  }

  /** In parentheses if it binds less tightly. */
  JavaExpression atLeast(Binding least) {
    return binding.compareTo(least) >= 0 ? this : primary(new Layout.Enclosed("(", layout, ")"));
  }

  JavaExpression not() {
    return new JavaExpression(
        new Layout.Enclosed("!", atLeast(Binding.PRIMARY).layout, ""), Binding.SIGN, false);
  }

  /** {@code this.method()}, never broken before the dot. */
  JavaExpression accessor(String method) {
    Layout receiver = atLeast(Binding.PRIMARY).layout;
    if (receiver instanceof Layout.Atom) {
      return primary("$L.$L()", receiver.flat(), method);
    }
    return invoke(method);
  }

  /** {@code this.method(arguments)}; calls upon calls make a chain. */
  JavaExpression invoke(String method, JavaExpression... arguments) {
    Layout.Call call =
        new Layout.Call(
            CodeBlock.of(".$L", method),
            List.of(arguments).stream().map(JavaExpression::layout).toList());
    Layout receiver = atLeast(Binding.PRIMARY).layout;
    if (receiver instanceof Layout.Chain chain) {
      List<Layout.Call> calls = new ArrayList<>(chain.calls());
      calls.add(call);
      return primary(new Layout.Chain(chain.receiver(), List.copyOf(calls)));
    }
    return primary(new Layout.Chain(receiver, List.of(call)));
  }

  CodeBlock flat() {
    return layout.flat();
  }
}
