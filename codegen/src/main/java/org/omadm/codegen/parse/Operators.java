// SPDX-License-Identifier: Apache-2.0
package org.omadm.codegen.parse;

import java.util.List;
import java.util.stream.Stream;
import org.omadm.codegen.ast.Expression;
import org.omadm.codegen.ast.Expression.CartesianProduct;
import org.omadm.codegen.ast.Expression.Enabled;
import org.omadm.codegen.ast.Expression.InfixApplication;
import org.omadm.codegen.ast.Expression.OperatorApplication;
import org.omadm.codegen.ast.Expression.PostfixApplication;
import org.omadm.codegen.ast.Expression.PrefixApplication;
import org.omadm.codegen.ast.Expression.Prime;
import org.omadm.codegen.ast.Expression.Unchanged;
import org.omadm.codegen.ast.Identifier;
import org.omadm.codegen.ast.Span;

/** The record for each operator with its operands. */
final class Operators {

  static Expression prefix(String symbol, Expression operand, Span span) {
    return switch (symbol) {
      case "ENABLED" -> new Enabled(operand, span);
      case "UNCHANGED" -> new Unchanged(operand, span);
      default -> new PrefixApplication(symbol, operand, span);
    };
  }

  /**
   * An operator written before its arguments, {@code +(a, b)}; one with other than its number of
   * arguments stays an application.
   */
  static Expression nonfix(Identifier operator, List<Expression> arguments, Span span) {
    String symbol = operator.name();
    if (arguments.size() == 1) {
      Expression operand = arguments.get(0);
      switch (symbol) {
        case "-." -> {
          return new PrefixApplication(symbol, operand, span);
        }
        case "'" -> {
          return new Prime(operand, span);
        }
        case "^+", "^*", "^#" -> {
          return new PostfixApplication(symbol, operand, span);
        }
        default -> {}
      }
    } else if (arguments.size() == 2) {
      return symbol.equals("\\X")
          ? new CartesianProduct(arguments, span)
          : new InfixApplication(symbol, arguments.get(0), arguments.get(1), span);
    }
    return new OperatorApplication(operator, arguments, span);
  }

  /** {@code A \X B \X C} is one product of three, {@code (A \X B) \X C} is a product of two. */
  static Expression infix(
      String symbol, Expression left, Span outerLeft, Expression right, Span span) {
    if (!symbol.equals("\\X")) {
      return new InfixApplication(symbol, left, right, span);
    }
    if (left instanceof CartesianProduct product && product.span().equals(outerLeft)) {
      return new CartesianProduct(
          Stream.concat(product.factors().stream(), Stream.of(right)).toList(), span);
    }
    return new CartesianProduct(List.of(left, right), span);
  }

  private Operators() {}
}
