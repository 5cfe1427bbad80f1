// SPDX-License-Identifier: Apache-2.0
package org.omadm.codegen.ast;

import java.util.List;
import java.util.Optional;

/** What a theorem assumes: one of the parts between ASSUME and PROVE. */
public sealed interface Given {

  Span span();

  /** A formula. */
  record Fact(Expression formula, Span span) implements Given {}

  /**
   * {@code NEW x}, {@code NEW x \in S}, {@code STATE P(_)}.
   *
   * @param kind CONSTANT (also where only NEW stands), VARIABLE, STATE, ACTION or TEMPORAL
   */
  record NewSymbol(String kind, Parameter symbol, Optional<Expression> set, Span span)
      implements Given {}

  /** {@code ASSUME givens PROVE goal}, perhaps with labels. */
  record AssumeProve(List<Identifier> labels, List<Given> givens, Expression goal, Span span)
      implements Given {}
}
