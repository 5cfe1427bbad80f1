// SPDX-License-Identifier: Apache-2.0
package org.omadm.codegen.parse;

import java.util.List;
import java.util.stream.Stream;
import org.omadm.codegen.ast.Expression;
import org.omadm.codegen.ast.Expression.CartesianProduct;
import org.omadm.codegen.ast.Expression.Enabled;
import org.omadm.codegen.ast.Expression.InfixApplication;
import org.omadm.codegen.ast.Expression.PrefixApplication;
import org.omadm.codegen.ast.Expression.Unchanged;
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
